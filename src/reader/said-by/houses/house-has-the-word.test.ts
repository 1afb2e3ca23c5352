import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Tag } from '../../../law/law.ts'
import { lastAsked } from '../last-asked-in-tests.ts'

/** What leaves the word with the one house of a text, or gives it back. */
const CASES: readonly (readonly [Tag, text: string, to: string])[] = [
  // What others are about to do is announced by the house.
  [
    'ru',
    'Министерство информации сообщило о проверке. Полиция будет вынуждена вмешаться. Отдельные блогеры сознательно нагнетают панику.',
    'Министерство информации',
  ],
  [
    'en',
    'The Ministry of Information reported a check of websites. The Interior Ministry will step in. Some bloggers deliberately sow panic.',
    'Ministry of Information',
  ],
  [
    'kk',
    'Ақпарат министрлігі порталдар тексеріліп жатқанын хабарлады. Бас прокуратура араласуға мәжбүр болады. Кейбір блогерлер әдейі дүрбелең тудырып отыр.',
    'Ақпарат министрлігі',
  ],
  // Named anew behind others, it has the word again.
  [
    'ru',
    'Министерство информации сообщило о проверке. Прокуратура получила материалы. Министерство призвало к порядку. Отдельные блогеры сознательно нагнетают панику.',
    'Министерство информации',
  ],
  [
    'en',
    'The Ministry of Information reported a check of websites. The Prosecutor General’s Office received the files. The ministry said more would follow. Some bloggers deliberately sow panic.',
    'Ministry of Information',
  ],
  [
    'kk',
    'Ақпарат министрлігі порталдар тексеріліп жатқанын хабарлады. Бас прокуратура материалдарды алды. Министрлік жұмыс жалғасатынын айтты. Кейбір блогерлер әдейі дүрбелең тудырып отыр.',
    'Ақпарат министрлігі',
  ],
  // Whoever leads it speaks for it, where nobody is named.
  [
    'ru',
    'МВД Бугульской области сообщило о проверке. Жалоб много, отметил министр. Отдельные блогеры сознательно нагнетают панику.',
    'МВД Бугульской области',
  ],
  [
    'ru',
    'МВД Бугульской области сообщило о проверке. Жалоб много, отметил министр. Дороги закрыты. Отдельные блогеры сознательно нагнетают панику, добавил он.',
    'МВД Бугульской области',
  ],
  [
    'ru',
    'Министерство труда сообщило о проверке. Жалоб много, отметил прокурор. Отдельные блогеры сознательно нагнетают панику, добавил прокурор.',
    'прокурор',
  ],
  // What leads on from the sentence before is no part of a name.
  ...[
    'Сонымен қатар',
    'Сонымен қатар,',
    'Бұдан бөлек',
    'Осыған байланысты',
    'Осыған орай',
    'Сонымен бірге',
  ].map((lead): readonly [Tag, string, string] => [
    'kk',
    `Орман комитеті рейд өткізді. ${lead} комитет жалған хабар тарату деректері көбейіп кеткенін атап өтті.`,
    'Орман комитеті',
  ]),
  [
    'kk',
    'Сонымен қатар комитет жалған хабар тарату деректері көбейіп кеткенін атап өтті.',
    'мәлімдеме авторы',
  ],
  // It begins the text before it is told to speak, and explains a word of others.
  [
    'kk',
    'Қаратау қаласы полиция департаменті «ақ машина» туралы хабарға түсінік берді. Департаменттің сөзінше, мұндай дерек жоқ. Кейбір блогерлер әдейі дүрбелең тудырып отыр.',
    'Қаратау қаласы полиция департаменті',
  ],
  [
    'ru',
    'Министерство информации провело брифинг о «белой машине». Министерство сообщило о проверке. Отдельные блогеры сознательно нагнетают панику.',
    'Министерство информации',
  ],
  // Told by what it does.
  [
    'ru',
    'Прокуратура города сообщила о проверке. Надзорное ведомство обращает внимание, что отдельные блогеры сознательно нагнетают панику.',
    'Прокуратура города',
  ],
  [
    'ru',
    'Прокуратура города сообщила о проверке. Налоговое ведомство заявило, что отдельные блогеры сознательно нагнетают панику.',
    'Налоговое ведомство',
  ],
  [
    'en',
    'The Ministry of Information reported a check of websites. The state agency warned that some bloggers deliberately sow panic.',
    'Ministry of Information',
  ],
]

for (const [tag, text, to] of CASES)
  test(`${tag}: the one house of a text has the word: ${text}`, () => {
    assert.equal(lastAsked(text, tag), to)
  })
