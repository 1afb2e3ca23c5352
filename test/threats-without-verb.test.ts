import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Tag } from '../src/law/law.ts'
import { readerWith } from './asked-in-tests.ts'

const read = readerWith({ checks: ['threatened-sanction'] })

function heard(language: Tag, text: string): readonly string[] {
  return read(text, { language, date: '2024-03-01', jurisdiction: 'kz' }).findings.map(
    ({ quote }) => quote.text,
  )
}

/** The last words of each text threaten, though their verb stands in the sentence before or what they are for was said there. */
const TAKEN_UP: readonly (readonly [Tag, text: string, threat: string])[] = [
  ['ru', 'За оскорбление чиновника предусмотрен арест. За клевету – до 30 суток.', 'до 30 суток'],
  ['ru', 'Зачинщикам грозит до десяти лет колонии. Пособникам — до пяти лет.', 'до пяти лет'],
  ['ru', 'Журналист: Какое наказание ждет за вбросы? Министр: До пяти лет колонии.', 'До пяти лет'],
  ['ru', 'Паблики разносят клевету. За это им грозит до трех лет.', 'им грозит до трех лет'],
  ['en', 'Ringleaders face up to ten years in prison. Followers: up to two years.', 'up to two years'],
  [
    'en',
    'Correspondent: What punishment awaits the authors? Minister: Up to five years in jail.',
    'Up to five years',
  ],
  [
    'kk',
    'Ұйымдастырушыларға 10 жылға дейін түрме қаупі төніп тұр. Қатысқандарға – 5 жылға дейін.',
    '5 жылға дейін',
  ],
  ['kk', 'Тілші: Өтірік үшін қандай жаза бар? Министр: Бес жылға дейін түрме.', 'Бес жылға дейін'],
]

test('a threat whose verb is left out, or that takes up what was said, is heard', () => {
  for (const [language, text, threat] of TAKEN_UP)
    assert.ok(
      heard(language, text).some((quote) => quote.includes(threat)),
      text,
    )
})

const NO_THREATS: readonly (readonly [Tag, string])[] = [
  ['ru', 'Мост закрыт на ремонт. Первая очередь – до двух лет.'],
  ['ru', 'Каков срок хранения зерна? До трех лет.'],
  ['ru', 'Задержаны трое. Им грозит до 7 лет.'],
  ['en', 'The bridge is closed. First section: up to two years.'],
  ['en', 'How long does grain keep? Up to three years.'],
  ['kk', 'Көпір жөнделуде. Бірінші бөлігі – екі жылға дейін.'],
]

test('lengths of time, and what those face whose case was told, threaten nobody', () => {
  for (const [language, text] of NO_THREATS) assert.deepEqual(heard(language, text), [], text)
})
