import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Tag } from '../src/law/law.ts'
import { asked, findingsOf, labelsOf, POLICE_OF_KAZAKHSTAN, readerOn } from './asked-in-tests.ts'

const readingOf = readerOn('2025-02-10', POLICE_OF_KAZAKHSTAN)

const SOUGHT: readonly (readonly [Tag, string])[] = [
  ['ru', 'Управление намерено взыскать с редакции портала моральный вред.'],
  ['ru', 'По статье 143 Гражданского кодекса ведомство обратится в суд и потребует морального ущерба.'],
  ['kk', 'Басқарма блогерден моральдық зиянды сот арқылы өндіріп алмақ.'],
  ['kk', 'Министрлік Азаматтық кодекстің 143-бабы бойынша басылымнан моральдық шығынды өндіреді.'],
  ['en', 'The agency intends to seek moral damages from the website.'],
  ['en', 'Under Article 143 of the Civil Code the agency will sue the editors and demand moral damages.'],
]

test('a body that seeks moral harm is asked in whose name, since the law compensates it to no legal entity', () => {
  for (const [language, text] of SOUGHT) {
    const reading = readingOf(text, language)
    const { en, ru, kk } = asked('threatened-sanction', reading)
    assert.match(en, /In whose name .* not to a legal entity \(art\. 143\(6\) of the Civil Code\)/u, text)
    assert.match(ru, /юридическому лицу — нет \(п\. 6 ст\. 143 ГК РК\)/u)
    assert.match(kk, /заңды тұлғаға өтелмейді/u)
    const evidence = findingsOf('threatened-sanction', reading).flatMap((finding) =>
      labelsOf(finding.evidence),
    )
    assert.deepEqual(evidence, [
      'art. 143(6) of the Civil Code',
      'art. 187(1) of the Civil Code',
      'art. 38(1) of the 2024 Law on Mass Media',
    ])
  }
})

test('beside a suit stands how long one may sue by the law of the day', () => {
  const times = (day: string): string[] =>
    findingsOf(
      'threatened-sanction',
      readingOf('Мы подадим в суд на газету за этот репортаж.', 'ru', day),
    ).flatMap(({ evidence }) => labelsOf(evidence))
  assert.deepEqual(times('2024-08-19'), ['art. 187(1) of the Civil Code'])
  assert.deepEqual(times('2024-08-20'), [
    'art. 187(1) of the Civil Code',
    'art. 38(1) of the 2024 Law on Mass Media',
  ])
})

test('where no private life is spoken of, moral harm is a matter of somebody’s name', () => {
  const labels = findingsOf(
    'wrong-standing',
    readingOf('The Ministry will sue the channel and claim moral harm.', 'en'),
  ).flatMap(({ evidence }) => labelsOf(evidence))
  assert.ok(!labels.includes('art. 145 of the Civil Code'))
  assert.ok(labels.includes('art. 143(1) of the Civil Code'))
})

test('whoever claims for himself, a court, and harm that no words did threaten nobody', () => {
  const texts: readonly (readonly [Tag, string])[] = [
    ['ru', 'Гражданин вправе взыскать моральный вред с редакции.'],
    ['ru', 'Суд взыскал моральный вред с газеты.'],
    ['ru', 'Министерство потребует возместить моральный вред пострадавшим шахтерам.'],
    ['kk', 'Жәбірленуші моральдық зиянды өндіріп алады.'],
    ['en', 'The victims will claim moral damages from the driver.'],
  ]
  for (const [language, text] of texts)
    assert.deepEqual(findingsOf('threatened-sanction', readingOf(text, language)), [], text)
})
