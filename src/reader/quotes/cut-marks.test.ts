import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readingOf, testQuotes } from './quoted-in-tests.ts'

testQuotes([
  [
    'a name in marks is whole',
    'ru',
    'legal-form',
    'Прокуратура в порядке статьи 40 Конституционного закона «О прокуратуре» обращается к вам с требованием прекратить распространение слухов.',
    'Прокуратура в порядке статьи 40 Конституционного закона «О прокуратуре» обращается к вам с требованием прекратить распространение слухов',
  ],
  [
    'two names in marks are whole',
    'ru',
    'unmeasured-trend',
    'Как писали «Известия» и «Время», участились случаи распространения ложной информации.',
    'Как писали «Известия» и «Время», участились случаи распространения ложной информации',
  ],
  [
    'a name in marks is whole',
    'kk',
    'unmeasured-trend',
    '«Іскер» бағдарламасы мен «Болашақ» қоры туралы жалған ақпарат тарату жиілеп кетті.',
    '«Іскер» бағдарламасы мен «Болашақ» қоры туралы жалған ақпарат тарату жиілеп кетті',
  ],
  [
    'a name that holds "and" is whole',
    'en',
    'threatened-sanction',
    'Under the Computer Misuse and Cybercrimes Act, publication of false information attracts imprisonment for ten years.',
    'Under the Computer Misuse and Cybercrimes Act, publication of false information attracts imprisonment for ten years',
  ],
  [
    'the number of an item is left out',
    'ru',
    'unmeasured-trend',
    '1) Участились случаи распространения ложной информации.\n2) Ждите новостей.',
    'Участились случаи распространения ложной информации',
  ],
  [
    'a word in marks parts no clauses',
    'ru',
    'imputed-motive',
    'Сообщения о «пытках» на границе распространяют провокаторы по заказу из-за рубежа.',
    'Сообщения о «пытках» на границе распространяют провокаторы по заказу из-за рубежа',
  ],
  [
    'a word in marks parts no clauses',
    'kk',
    'imputed-motive',
    'Шекарадағы «қара тізім» туралы жазбаларды шетелдің тапсырысымен арандатушылар таратып жүр.',
    'Шекарадағы «қара тізім» туралы жазбаларды шетелдің тапсырысымен арандатушылар таратып жүр',
  ],
  [
    'a word in marks parts no clauses',
    'en',
    'unnamed-accused',
    'Reports of “torture” on the border are an outright lie spread by lawyers and “human rights defenders” for the sake of hype.',
    'Reports of “torture” on the border are an outright lie spread by lawyers and “human rights defenders” for the sake of hype',
  ],
  [
    'who is named in marks last is told what of',
    'ru',
    'unnamed-accused',
    'Активисты раскачивают лодку, а так называемые «журналисты» им подпевают.',
    'Активисты раскачивают лодку, а так называемые «журналисты» им подпевают',
  ],
  [
    'a straight mark behind a word closes, though none was opened',
    'ru',
    'value-appeal',
    'Просим горожан не поддаваться панике, сохранять спокойствие", - сообщили в пресс-службе полиции.\nВ пресс-службе также рассказали, что обстановка стабильная. "За сутки было три кражи", - сказали там.',
    'Просим горожан не поддаваться панике, сохранять спокойствие',
  ],
  [
    'speech ends where its mark closes',
    'en',
    'exclusive-trust',
    '"This is untrue. We recommend trusting only official sources," the official statement of the Department of Police of the city reads.',
    'We recommend trusting only official sources',
  ],
  [
    'speech ends where its mark closes',
    'ru',
    'exclusive-trust',
    '"Это неправда. Рекомендуем доверять только официальным источникам", – говорится в официальном сообщении пресс-службы городского департамента полиции области.',
    'Рекомендуем доверять только официальным источникам',
  ],
  [
    'speech ends where its mark closes',
    'kk',
    'exclusive-trust',
    '"Бұл шындыққа сай емес. Тек ресми ақпарат көздеріне сеніңіздер", – делінген облыстық полиция департаменті баспасөз қызметінің ресми хабарламасында.',
    'Тек ресми ақпарат көздеріне сеніңіздер',
  ],
])

test('a claim has neither the number of its item nor a mark without its partner', () => {
  const { claims } = readingOf(
    '1. “In the domestic segment, cases of dissemination of false information have become more frequent.\n2) "Trust only official sources of information."',
    'en',
  )
  assert.deepEqual(
    claims.map(({ quote }) => quote.text),
    [
      'In the domestic segment, cases of dissemination of false information have become more frequent.',
      '"Trust only official sources of information."',
    ],
  )
})

test('a name at the head of a claim is no item', () => {
  const { claims } = readingOf('А. Иванов призвал граждан доверять только официальным источникам.', 'ru')
  assert.equal(claims[0]?.quote.text, 'А. Иванов призвал граждан доверять только официальным источникам.')
})
