import assert from 'node:assert/strict'
import { test } from 'node:test'
import { askedAbout, testAskedAbout } from './quoted-in-tests.ts'

testAskedAbout([
  [
    'a name of which "and" is a part stays whole',
    'en',
    'imputed-motive',
    'He says the Antigua and Barbuda Police Force (ABPF) is not aware of any such plan and denounces the attempt to cause fear and panic among residents, with the circulation of the untrue recording.',
    'the Antigua and Barbuda Police Force (ABPF) is not aware of any such plan and denounces the attempt to cause fear and panic among residents, with the circulation of the untrue recording',
  ],
  [
    'who said one thing and asked for another stays',
    'en',
    'call-to-obey',
    'The rector said the labs were closed and asked students not to spread rumours.',
    'The rector said the labs were closed and asked students not to spread rumours',
  ],
  [
    'claims that are called false stay with those who spread them',
    'en',
    'unnamed-accused',
    'They spread deliberately false claims that forests have been sold abroad, and they incite religious hatred.',
    'They spread deliberately false claims that forests have been sold abroad, and they incite religious hatred',
  ],
  [
    'several subjects of one verb stay together',
    'en',
    'imputed-motive',
    'The army, police and the Central Intelligence Service (CIS) and other friendly civilian networks are watching all attempts to destabilise the lawful government of the islands.',
    'The army, police and the Central Intelligence Service (CIS) and other friendly civilian networks are watching all attempts to destabilise the lawful government of the islands',
  ],
  [
    'a noun of which a clause tells more stays with the one before "and"',
    'en',
    'unnamed-accused',
    'According to the publicist, the force is aware of groups and individuals that are going around spreading scare stories.',
    'the force is aware of groups and individuals that are going around spreading scare stories',
  ],
  [
    'a noun that is no subject stays with the one before «и»',
    'ru',
    'exclusive-trust',
    'Прокуратура также обратилась к СМИ и блогерам с просьбой использовать только официальные источники информации.',
    'Прокуратура также обратилась к СМИ и блогерам с просьбой использовать только официальные источники информации',
  ],
  [
    'two adjectives that end as verbs do stay together',
    'kk',
    'unused-power',
    'Комитет әлеуметтік желілерді бақылау шеңберінде экстремистік, террористік сипаттағы ақпарат, балалар суицидін және зорлық әрекеттерін насихаттауды таратқан топтарын анықтады.',
    'Комитет әлеуметтік желілерді бақылау шеңберінде экстремистік, террористік сипаттағы ақпарат, балалар суицидін және зорлық әрекеттерін насихаттауды таратқан топтарын анықтады',
  ],
  [
    'what follows what was said keeps its subject',
    'ru',
    'exclusive-trust',
    'Отдел полиции официально заявляет, что все перечисленные сообщения фейковые, и призывает ориентироваться на официальные источники информации.',
    'Отдел полиции официально заявляет, что все перечисленные сообщения фейковые, и призывает ориентироваться на официальные источники информации',
  ],
  [
    'messages that are spread tell nobody who said it',
    'ru',
    'unnamed-accused',
    'Мы знаем о людях, рассылающих ложные сообщения.',
    'Мы знаем о людях, рассылающих ложные сообщения',
  ],
  [
    'an adjective has its noun',
    'ru',
    'unused-power',
    'Как сообщили в ведомстве, в мессенджерах распространяется заведомо ложная информация о закрытии рынков, очередях и ценах. За это предусмотрен штраф.',
    'в мессенджерах распространяется заведомо ложная информация о закрытии рынков, очередях и ценах',
  ],
  [
    'two nouns stay together',
    'ru',
    'unmeasured-trend',
    'В социальных сетях широко распространяются ложные сообщения и провокационные призывы о сборе на площади.',
    'В социальных сетях широко распространяются ложные сообщения и провокационные призывы о сборе на площади',
  ],
  [
    'two nouns stay together',
    'en',
    'threatened-sanction',
    'The regulator said that any further breach will result in suspension and revocation of your license in accordance with the Act.',
    'any further breach will result in suspension and revocation of your license in accordance with the Act',
  ],
  [
    'what restricts a noun stays with it',
    'en',
    'call-to-obey',
    'We urge the public not to spread misinformation that may cause public alarm.',
    'We urge the public not to spread misinformation that may cause public alarm',
  ],
  [
    'a purpose has what is said to have it',
    'ru',
    'imputed-motive',
    'Такие публикации появляются в каналах с целью дестабилизации обстановки.',
    'Такие публикации появляются в каналах с целью дестабилизации обстановки',
  ],
  [
    'a clause has its verb, which stands last',
    'kk',
    'unmeasured-trend',
    'Соңғы кезде алаяқтар азаматтардың сенімін, онлайн-төлемдердің артуын пайдаланып, олардың ақшасына қол жеткізуге тырысады.',
    'Соңғы кезде алаяқтар азаматтардың сенімін, онлайн-төлемдердің артуын пайдаланып, олардың ақшасына қол жеткізуге тырысады',
  ],
  [
    'a relative clause stays with what it tells of',
    'ru',
    'threatened-sanction',
    'В полиции отметили, что те пассажиры, которые устраивают ссоры и драки в автобусах области, будут привлечены к ответственности.',
    'те пассажиры, которые устраивают ссоры и драки в автобусах области, будут привлечены к ответственности',
  ],
  [
    'a relative pronoun is the subject of its verb, whatever stands between them',
    'ru',
    'imputed-motive',
    'Ведомство сообщает о деятельности лиц, которые по заказу из-за рубежа пытаются дестабилизировать обстановку в регионе.',
    'Ведомство сообщает о деятельности лиц, которые по заказу из-за рубежа пытаются дестабилизировать обстановку в регионе',
  ],
  [
    'a clause keeps what it says is spread',
    'ru',
    'imputed-motive',
    'Подобные материалы, которые распространяют отдельные блогеры, направлены на дестабилизацию обстановки в стране.',
    'Подобные материалы, которые распространяют отдельные блогеры, направлены на дестабилизацию обстановки в стране',
  ],
  [
    'what two verbs have in common stays before the first',
    'en',
    'value-appeal',
    '“Citizens should disregard reports and information not coming from the police and should not panic due to unverified news circulating in chats,” he said.',
    'Citizens should disregard reports and information not coming from the police and should not panic due to unverified news circulating in chats',
  ],
])

test('a verb has its subject, and a clause of its own is quoted alone', () => {
  assert.deepEqual(
    askedAbout(
      'en',
      'threatened-sanction',
      'The police are on full alert and will deal decisively with those who spread rumours.',
    ),
    ['The police are on full alert and will deal decisively with those who spread rumours'],
  )
  assert.deepEqual(
    askedAbout(
      'ru',
      'exclusive-trust',
      'Предупреждаем граждан об ответственности и призываем доверять только официальным источникам.',
    ),
    ['призываем доверять только официальным источникам'],
  )
})

test('a list of names is whole though a bracket with a dash stands before it', () => {
  const text =
    'В сетях отдельные лица распространяют ложные сообщения о том, что якобы акиматами (администрациями - прим. ред.) городов Алматы, Шымкент, Актобе, Актау согласовано проведение митингов.'
  const found = askedAbout('ru', 'unnamed-accused', text)
  assert.ok(found.length > 0)
  for (const quote of found) assert.ok(quote.endsWith('согласовано проведение митингов'), quote)
})

test('no quote ends within brackets', () => {
  const [quote] = askedAbout(
    'ru',
    'unmeasured-trend',
    'Участились случаи распространения ложных сообщений о решениях, которые якобы приняли акиматы (администрации городов и районов) области.',
  )
  assert.ok(quote)
  assert.equal(quote.includes('('), quote.includes(')'))
})

test('what is asked of an act of speech keeps who speaks', () => {
  assert.deepEqual(
    askedAbout(
      'ru',
      'legal-form',
      'Генеральная прокуратура предупреждает, что участие в незаконном митинге влечет ответственность.',
    ),
    ['Генеральная прокуратура предупреждает, что участие в незаконном митинге влечет ответственность'],
  )
})

test('a sentence without end is cut as before', () => {
  const endless = `В сетях участились случаи распространения фейковых ${'и очень ложных '.repeat(4000)}сообщений`
  const [quote = ''] = askedAbout('ru', 'unmeasured-trend', endless)
  assert.ok(quote.length < 2000)
})
