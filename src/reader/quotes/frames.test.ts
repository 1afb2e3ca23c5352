import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Tag } from '../../law/law.ts'
import { readingOf } from './quoted-in-tests.ts'

const FRAMED: readonly (readonly [Tag, quoted: string, text: string])[] = [
  [
    'en',
    'certain groups spread panic to rock the situation',
    "As the prosecutor's office noted, certain groups spread panic to rock the situation.",
  ],
  [
    'en',
    'Certain groups spread panic to rock the situation',
    'Certain groups spread panic to rock the situation, the akim warned.',
  ],
  [
    'en',
    'posts of this kind shake order and sow panic',
    'It considers that posts of this kind shake order and sow panic.',
  ],
  [
    'ru',
    'отдельные группы сеют панику за деньги',
    'Как считают в акимате, отдельные группы сеют панику за деньги.',
  ],
  [
    'en',
    'Certain traders deliberately spread panic',
    'Certain traders deliberately spread panic, according to the mayor, who named none of them.',
  ],
  [
    'en',
    'Certain traders deliberately spread panic',
    'Certain traders deliberately spread panic, according to the head of the fund, Dana Omarova.',
  ],
  [
    'en',
    'certain traders deliberately spread panic',
    'The mayor insisted once more that certain traders deliberately spread panic.',
  ],
  [
    'ru',
    'Отдельные торговцы намеренно сеют панику',
    'Отдельные торговцы намеренно сеют панику, по словам акима, который никого не назвал.',
  ],
  [
    'ru',
    'Отдельные торговцы намеренно сеют панику',
    'Отдельные торговцы намеренно сеют панику, сказал аким, не называя никого.',
  ],
  [
    'ru',
    'Отдельные торговцы намеренно сеют панику',
    '– Отдельные торговцы намеренно сеют панику, – всплеснул руками аким.',
  ],
  [
    'ru',
    'отдельные торговцы намеренно сеют панику',
    'Если верить акиму, отдельные торговцы намеренно сеют панику.',
  ],
  [
    'ru',
    'Аким призвал блогеров не обсуждать цены без разрешения',
    'Аким призвал блогеров не обсуждать цены без разрешения: глупые слова торговцев, подчеркнули там, вредят области.',
  ],
  [
    'ru',
    'отдельные торговцы намеренно сеют панику',
    'Аким настаивает: отдельные торговцы намеренно сеют панику.',
  ],
  [
    'ru',
    'Отдельные торговцы намеренно сеют панику',
    'Отвечая на вопрос, аким сказал: «Отдельные торговцы намеренно сеют панику».',
  ],
  ['ru', 'Отдельные блогеры намеренно сеют панику', 'Отдельные блогеры намеренно сеют панику, отметил аким.'],
  [
    'kk',
    'кейбір блогерлер әдейі дүрбелең туғызып жүр',
    'Полиция мәліметінше, кейбір блогерлер әдейі дүрбелең туғызып жүр.',
  ],
  [
    'kk',
    'Тұрғындарды арандатуға ермеуге шақырамыз',
    '– Тұрғындарды арандатуға ермеуге шақырамыз, – деп жауап берді ведомство.',
  ],
]

for (const [language, quoted, text] of FRAMED)
  test(`${language}: a reporter's frame at the edge is not quoted: ${text}`, () => {
    const [asked] = readingOf(text, language).findings
    assert.ok(asked, text)
    assert.equal(asked.asked ?? asked.quote.text, quoted)
  })

const CREDITED: readonly (readonly [Tag, quoted: string, text: string])[] = [
  [
    'en',
    'The Karatau police cautioned bloggers against spreading panic',
    'The Karatau police cautioned bloggers against spreading panic, the Steppe Wire reports with reference to the press service.',
  ],
  [
    'en',
    'The Karatau police warned bloggers of punishment for false rumours',
    'The Karatau police warned bloggers of punishment for false rumours, Steppe Report says, citing the ministry of internal affairs.',
  ],
  [
    'ru',
    'Полиция Каратау предупредила блогеров об ответственности за ложные слухи',
    'Полиция Каратау предупредила блогеров об ответственности за ложные слухи, передает «Степной вестник» со ссылкой на пресс-службу областного департамента внутренних дел.',
  ],
  [
    'kk',
    'Қаратау полициясы блогерлерді жалған ақпарат үшін жауапкершілік туралы ескертті',
    'Қаратау полициясы блогерлерді жалған ақпарат үшін жауапкершілік туралы ескертті, деп хабарлайды «Дала» порталы облыстық полиция департаментінің баспасөз қызметіне сілтеме жасап.',
  ],
]

for (const [language, quoted, text] of CREDITED)
  test(`${language}: whom a newsroom has it from is not quoted: ${text}`, () => {
    const { findings } = readingOf(text, language)
    const form = findings.find(({ check }) => check === 'legal-form')
    assert.equal(form?.asked ?? form?.quote.text, quoted)
  })

test('a clause of its own is no frame', () => {
  for (const [language, quoted, text] of [
    [
      'ru',
      'Прокуратура предупреждает, что за ложные слухи накажут',
      'Прокуратура предупреждает, что за ложные слухи накажут.',
    ],
    [
      'kk',
      'Прокуратура ескертеді, заң бұзғандар жауапқа тартылады',
      'Прокуратура ескертеді, заң бұзғандар жауапқа тартылады.',
    ],
  ] as const) {
    const form = readingOf(text, language).findings.find(({ check }) => check === 'legal-form')
    assert.equal(form?.asked ?? form?.quote.text, quoted)
  }
})
