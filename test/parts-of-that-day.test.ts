import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Day, Tag } from '../src/law/law.ts'
import { PROSECUTORS_OF_KAZAKHSTAN, readerOn } from './asked-in-tests.ts'

function askedOn(day: Day, language: Tag, text: string): string {
  const readingOf = readerOn(day, PROSECUTORS_OF_KAZAKHSTAN, { checks: ['threatened-sanction'] })
  return readingOf(text, language)
    .questions.map((one) => one.text.en)
    .join('\n')
}

/** In 2018 only part 3 of art. 174 is known. */
const OF_KNOWN_PART: readonly (readonly [Tag, string])[] = [
  ['ru', 'Возбуждение розни по статье 174 УК РК карается лишением свободы на срок до двадцати лет.'],
  [
    'en',
    'Under Article 174 of the Criminal Code those who incite ethnic discord face up to 20 years in prison.',
  ],
  [
    'kk',
    'Ұлтаралық алауыздықты қоздырғандар ҚК-нің 174-бабы бойынша 20 жылға дейін бас бостандығынан айырылады.',
  ],
]

for (const [language, text] of OF_KNOWN_PART) {
  test(`a term that a known part carries is told of it where the others are not known: ${text}`, () => {
    assert.match(
      askedOn('2018-04-10', language, text),
      /12 to 20 years: art\. 174\(3\) .*Is that the part you rely on/u,
    )
  })
  test(`where all parts are known, only that one is said to carry it: ${text}`, () => {
    assert.match(askedOn('2023-04-10', language, text), /only in part 3/u)
  })
}

test('a term that no known part carries is said of none', () => {
  assert.doesNotMatch(
    askedOn(
      '2018-04-10',
      'ru',
      'Возбуждение розни по статье 174 УК РК карается лишением свободы до семи лет.',
    ),
    /174\(3\)/u,
  )
})

/** Part 2 of art. 456-1 was for the media until September 2023. */
const OF_STRUCK_PART: readonly (readonly [Tag, string])[] = [
  ['ru', 'По статье 456-1 КоАП за ложную информацию на сайте СМИ редакции грозит штраф.'],
  [
    'en',
    'Article 456-1 of the Code of Administrative Offences fines those who publish false information in the media.',
  ],
  ['kk', 'БАҚ-та көрінеу жалған ақпарат жариялағаны үшін ӘҚБтК-нің 456-1-бабында айыппұл көзделген.'],
]

for (const [language, text] of OF_STRUCK_PART) {
  test(`an article is not taken for its part that was struck out: ${text}`, () => {
    assert.match(askedOn('2024-11-05', language, text), /456-1\(2\) .*no longer in force on that day/u)
  })
  test(`while that part stood, nothing is said of its end: ${text}`, () => {
    assert.doesNotMatch(askedOn('2022-11-05', language, text), /no longer in force/u)
  })
}

/** Another part is meant, or another article beside it. */
const OF_STANDING: readonly (readonly [Tag, string])[] = [
  ['ru', 'Чиновник, давший заведомо ложную информацию в ответ на запрос, ответит по статье 456-1 КоАП.'],
  ['ru', 'За ложную информацию в СМИ предусмотрен штраф по части 1 статьи 456-1 КоАП.'],
  ['ru', 'За ложную информацию в СМИ штрафуют по статьям 456-1 и 456-2 КоАП.'],
]

for (const [language, text] of OF_STANDING)
  test(`an article whose other parts are meant stands: ${text}`, () => {
    assert.doesNotMatch(askedOn('2024-11-05', language, text), /no longer in force/u)
  })
