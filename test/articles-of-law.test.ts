import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Tag } from '../src/law/law.ts'
import type { Reading } from '../src/reader/reading.ts'
import { PROSECUTORS_OF_KAZAKHSTAN, readerOn } from './asked-in-tests.ts'

const readingOf = readerOn('2022-09-26', PROSECUTORS_OF_KAZAKHSTAN, {
  checks: ['threatened-sanction', 'wrong-citation'],
})

function questionsOf({ questions }: Reading): string[] {
  return questions.map(({ text }) => text.en)
}

/** However the article is written, the reader asks the law. */
const GONE: readonly (readonly [Tag, string])[] = [
  ['ru', 'Клевета по ст.\u00a0130 УК РК является преступлением.'],
  ['ru', 'Клевета по ст.\n130 УК РК является преступлением.'],
  ['ru', 'Клевета является преступлением (ст.ст. 130, 131 УК РК).'],
  ['ru', 'Клевета является преступлением по статьям УК РК 130 и 131.'],
  ['ru', 'Клевета является преступлением по 130-й статье УК РК.'],
  ['ru', 'Статья 130 УК РК предусматривает за клевету штраф до 200 МРП.'],
  ['ru', 'Статья 130 УК РК предусматривает за клевету штраф до 2000 МРП.'],
  ['ru', 'Статья 130 УК РК предусматривает за клевету ограничение свободы до 19 месяцев.'],
  ['kk', 'Жала жабу ҚР ҚК-нің 130 бабы бойынша қылмыс болып табылады.'],
  ['kk', 'Жала жабу ҚР ҚК-нің 130-шы бабы бойынша қылмыс болып табылады.'],
  ['kk', 'Жала жабу ҚР ҚК-нің 130–бабы бойынша қылмыс болып табылады.'],
  ['en', 'Libel is a crime under Art.\u00a0130 of the Criminal Code.'],
  ['en', 'Article 130 of the Criminal Code punishes libel by a fine of up to 2000 MCI.'],
]

for (const [language, text] of GONE)
  test(`an article that has gone is asked for: ${text}`, () => {
    const asked = questionsOf(readingOf(text, language))
    assert.ok(
      asked.some((question) => question.includes('no longer in force on that day')),
      asked.join('\n'),
    )
  })

test('a day that is known to the month only is told by its month', () => {
  const [finding] = readingOf('Клевета является преступлением по статье 130 УК РК.', 'ru').questions
  assert.ok(finding)
  assert.match(finding.text.ru, /\(норма утратила силу (?:11\.07\.2020|в июле 2020 года)\)/u)
})

test('a quote holds the reference, and neither half of a name nor the verb behind it', () => {
  const quotes = (text: string, language: Tag): string[] =>
    readingOf(text, language)
      .findings.filter(({ check }) => check === 'wrong-citation')
      .map(({ quote }) => quote.text)
  assert.deepEqual(
    quotes('The post falls under Article 456-2 of the Code of Administrative Offences of Kazakhstan.', 'en'),
    ['Article 456-2 of the Code of Administrative Offences of Kazakhstan'],
  )
})

test('an article about another conduct is asked about, though it has no topic of its own', () => {
  for (const [language, text] of [
    ['ru', 'По статье 434-2 КоАП РК за распространение фейков грозит штраф.'],
    ['kk', 'Жалған ақпарат таратқаны үшін ӘҚБтК 434-2-бабы бойынша айыппұл салынады.'],
    [
      'en',
      'Under Article 434-2 of the Code of Administrative Offences spreading fakes is punished by a fine.',
    ],
  ] as const) {
    const asked = questionsOf(readingOf(text, language, '2023-03-01'))
    assert.ok(
      asked.some((question) => /Littering/u.test(question)),
      asked.join('\n'),
    )
  }
})

const PROVIDED: readonly (readonly [Tag, string])[] = [
  ['ru', 'Статья 20 Конституции гарантирует свободу слова и творчества.'],
  ['ru', 'Свобода слова и творчества гарантируется статьей 20 Конституции.'],
  ['kk', 'Конституцияның 20-бабы сөз бостандығына кепілдік береді.'],
  ['kk', 'Сөз бостандығына Конституцияның 20-бабымен кепілдік беріледі.'],
  ['en', 'Article 20 of the Constitution guarantees freedom of speech.'],
  ['en', 'Freedom of speech is guaranteed by Article 20 of the Constitution.'],
]

for (const [language, text] of PROVIDED)
  test(`what another article provides is asked about, in either voice: ${text}`, () => {
    const wrong = readingOf(text, language, '2026-07-02')
    assert.deepEqual(
      wrong.findings.map(({ check, certainty }) => [check, certainty]),
      [['wrong-citation', 'likely']],
    )
    assert.deepEqual(readingOf(text.replace('20', '23'), language, '2026-07-02').findings, [])
  })
