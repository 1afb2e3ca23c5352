import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Tag } from '../../law/law.ts'
import { asked } from './asked-in-tests.ts'

test('what others tell and the speaker calls untrue is not asked about', () => {
  for (const [language, text] of [
    [
      'ru',
      'За распространение ложной информации грозит лишение свободы до 20 лет, говорится в сети; это неправда.',
    ],
    [
      'kk',
      'Жалған ақпарат таратқаны үшін 20 жылға дейін бас бостандығынан айырылады деп желіде жазылып жүр; бұл өтірік.',
    ],
    [
      'en',
      'Anyone who shares false information will be imprisoned for up to 20 years, say posts on social media; this is not true.',
    ],
  ] as const)
    assert.deepEqual(asked(language, text), [], text)
})

test('what the speaker says of those who tell it is asked about', () => {
  for (const [language, text] of [
    ['ru', 'Отдельные блогеры в сети пишут, что вода отравлена, это ложь.'],
    ['en', 'Certain bloggers say in their posts that the water is poisoned, this is false.'],
  ] as const)
    assert.ok(asked(language, text).includes('unnamed-accused'), text)
  assert.ok(
    asked('ru', 'За репост грозит лишение свободы до 20 лет; это не шутка.').includes('threatened-sanction'),
  )
})

/** What an office says, asks and does besides denying something, and what it does not deny. */
const BESIDE_DENIAL: readonly (readonly [Tag, string, string])[] = [
  [
    'ru',
    'threatened-sanction',
    'Министерство опровергло информацию о том, что вода отравлена, и предупредило, что за ложную информацию грозит до семи лет.',
  ],
  [
    'ru',
    'unnamed-accused',
    'Министерство опровергло сообщения о том, что школы закроют, и заявило, что отдельные блогеры намеренно сеют панику.',
  ],
  [
    'ru',
    'imputed-motive',
    'Министерство опровергло сообщения о том, что школы закроют, назвав их попыткой дестабилизировать обстановку.',
  ],
  [
    'ru',
    'unmeasured-trend',
    'Министерство отвергло критику и привело данные о том, что число мошенничеств резко выросло.',
  ],
  [
    'ru',
    'unmeasured-trend',
    'Министерство опровергло слухи и сообщило, что число мошенничеств резко выросло.',
  ],
  ['ru', 'unmeasured-trend', 'Ведомство не опровергает информацию о том, что число нападений резко выросло.'],
  [
    'en',
    'threatened-sanction',
    'The ministry rejected the claim that the water is poisoned and warned that spreading false information is punishable by up to seven years.',
  ],
  [
    'en',
    'unnamed-accused',
    'The ministry rejected the claim that schools would close and said that some bloggers deliberately sow panic.',
  ],
  [
    'en',
    'imputed-motive',
    'The ministry rejected the claim that schools would close, calling it an attempt to destabilise the country.',
  ],
  ['en', 'unmeasured-trend', 'The minister rejects criticism and reports that attacks have soared.'],
  ['en', 'unmeasured-trend', 'The ministry does not dispute reports that attacks have soared.'],
  [
    'en',
    'unnamed-accused',
    'The minister met journalists and said that some bloggers deliberately sow panic.',
  ],
  [
    'en',
    'unnamed-accused',
    'Police called fake the claims that thefts are soaring, and said that some bloggers deliberately sow panic.',
  ],
  [
    'ru',
    'unmeasured-trend',
    'Министр назвал ложь главной угрозой и отметил, что число фейков резко выросло.',
  ],
  ['kk', 'unmeasured-trend', 'Министрлік алаяқтық күрт көбейді деген дерек жариялап, сынды теріске шығарды.'],
  ['ru', 'unmeasured-trend', 'Полиция опубликовала сообщение о резком росте числа ложных вызовов.'],
  ['ru', 'unmeasured-trend', 'Опровергнув слухи, в полиции добавили, что число ложных вызовов возросло.'],
  [
    'en',
    'unmeasured-trend',
    'The ministry rejected the claims and said that the number of fakes had grown sharply.',
  ],
  ['en', 'unmeasured-trend', 'Reports that thefts had soared were confirmed by the police.'],
]

test('what an office says besides denying something is asked about', () => {
  for (const [language, check, text] of BESIDE_DENIAL) assert.ok(asked(language, text).includes(check), text)
})

const CLAIMS = ['unmeasured-trend', 'unnamed-accused', 'unused-power', 'imputed-motive', 'asserted-harm']

const DENIED: Readonly<Record<Tag, readonly string[]>> = {
  kk: [
    'Біз фейктер саны өсті деп ешқашан айтқан емеспіз.',
    'Министрлік жалған ақпарат көбейді деп мәлімдеген жоқ.',
    'Біз блогерлер өтірік таратады деп айтпадық.',
    'Кейбір блогерлер әдейі өтірік таратып жүр деп айтқан жоқпын.',
    'Олардың мақсаты – елді тұрақсыздандыру деп ешкім айтпаған.',
    'Фейктер саны күрт өсті дегенді айтқан жоқпыз.',
    'Бұл роликтер үрей тудырды деп айтпас едік.',
    'Біз журналистер тапсырыспен жұмыс істейді деп ойлаған емеспіз.',
    'Блогерлер өтірік таратып жүр деп айыптаған емеспіз.',
    'Жалған ақпарат күрт көбейді деп айтпаймын.',
    'Министрлік шабуыл күрт көбейді деген пікірді теріске шығарады.',
    'Полиция ұрлық күрт өсті деген айыптауды қабылдамайды.',
    'Шенеуніктер ақша үшін өлім санын жасырып отыр деген хабарлама жоққа шығарылды.',
    'Министр қылмыс күрт өсті деген пікірді миф деп атады.',
    'Ұрлық күрт көбейді деген қауесеттерге қарамастан, қалада жағдай тыныш.',
  ],
  ru: [
    'Мы никогда не говорили, что число фейков выросло.',
    'Министерство не заявляло, что фейков стало больше.',
    'Я не сказал, что блогеры намеренно лгут.',
    'Никто из нас не утверждал, что отдельные блогеры распространяют ложь.',
    'Мы не станем утверждать, что за публикациями стоят зарубежные заказчики.',
    'Мы не будем говорить, что число ложных сообщений резко выросло.',
    'Министр не утверждал, что эти ролики создают панику.',
    'Ведомство никогда не считало, что журналисты сеют рознь.',
    'У нас не было оснований полагать, что блогеры действуют по заказу.',
    'Не было установлено, что отдельные лица распространяли ложь.',
    'Мы отрицаем, что количество фейков растет.',
    'Не берусь утверждать, что их цель – дестабилизация.',
    'Мы не говорили о росте числа фейков.',
    'Мы бы не сказали, что число фейков выросло.',
    'Министерство опровергло сообщения о том, что число нападений резко выросло.',
    'Информация о том, что число нападений резко выросло, опровергнута.',
    'Обвинения в том, что сотрудники за деньги скрывают число погибших, беспочвенны.',
    'Полиция отвергает обвинения в том, что кражи участились.',
    'Пресс-служба опровергает информацию, будто число нападений резко выросло.',
    'Министр назвал мифом мнение, что преступность растет.',
    'Вопреки слухам о том, что число краж резко выросло, в городе спокойно.',
  ],
  en: [
    'We have never claimed that the number of fakes grew sharply.',
    'The ministry did not say that the number of false reports has grown sharply.',
    'We never said that some bloggers deliberately spread lies.',
    'She has not claimed that certain bloggers spread lies.',
    'We would never suggest that journalists act on foreign orders.',
    'I was not saying that these videos cause panic.',
    'It was never claimed that the number of fakes is growing.',
    'We will not claim that their aim is to destabilise the country.',
    'The ministry rejects the claim that the number of attacks has soared.',
    'Reports that thefts had soared were denied by the police.',
    'The police dismissed as untrue reports that thefts had become more frequent.',
    'The agency refuted the allegation that the number of leaks had grown sharply.',
    'The police had not alleged that anonymous users spread false information.',
    'Nobody has ever said that fake news has increased sharply.',
    'We haven’t said that the number of fakes has grown.',
    'We’re not claiming, and have never claimed, that disinformation is on the rise.',
    'It has not been established that certain bloggers deliberately spread lies.',
    'Contrary to rumours that thefts have soared, the town is calm.',
    'The minister called false the reports that thefts had soared.',
    'The minister called the reports that thefts had soared false.',
  ],
}

/** Words that look like denials and deny nothing of what follows. */
const MAINTAINED: Readonly<Record<Tag, readonly string[]>> = {
  kk: [
    'Фейктер саны күрт өсті деп бірнеше рет айтқанбыз.',
    'Фейктер саны күрт өскенін айтпай кетуге болмайды.',
    'Кейбір блогерлер әдейі өтірік таратып жүр деп айттық.',
    'Жалған ақпарат көбейгенін ешкім жоққа шығармайды.',
    'Бұрын айтпаған едік, бірақ кейбір блогерлер әдейі өтірік таратып жүр.',
  ],
  ru: [
    'Мы не раз говорили, что число фейков резко выросло.',
    'Нельзя не сказать, что число фейков резко выросло.',
    'Мы не только говорили, что отдельные блогеры намеренно распространяют ложь.',
    'Мы не скрываем, что количество фейков растет.',
    'Никто не отрицает, что число ложных сообщений выросло.',
    'Не говоря о том, что число фейков резко выросло.',
    'Мы не говорили об этом раньше, но отдельные блогеры намеренно распространяют ложь.',
  ],
  en: [
    'We have said more than once that the number of fakes has grown sharply.',
    'We never tire of saying that the number of fakes has grown sharply.',
    'Nobody denies that the number of fakes has grown sharply.',
    'We have never hidden that some bloggers deliberately spread lies.',
    'Never before have certain bloggers spread so many lies.',
    'We did not say so earlier, but some bloggers deliberately spread lies.',
  ],
}

for (const language of ['kk', 'ru', 'en'] as const) {
  const claimed = (text: string): boolean => asked(language, text).some((check) => CLAIMS.includes(check))

  test(`what was never claimed is not asked about, in any tense or person: ${language}`, () => {
    assert.deepEqual(DENIED[language].filter(claimed), [])
  })

  test(`what is maintained in spite of a “not” is asked about: ${language}`, () => {
    assert.deepEqual(
      MAINTAINED[language].filter((text) => !claimed(text)),
      [],
    )
  })
}
