import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Tag } from '../src/law/law.ts'
import { asked, inEach, POLICE_OF_KAZAKHSTAN, readerOn } from './asked-in-tests.ts'

const readingOf = readerOn('2024-12-12', POLICE_OF_KAZAKHSTAN)

test('a limit that a part has for any of those whom it tells apart is no wrong number', () => {
  const texts: readonly (readonly [Tag, string])[] = [
    ['ru', 'По части 2 статьи 73-3 КоАП за клевету в соцсетях грозит арест до 20 суток.'],
    ['ru', 'Часть 3 статьи 73-3 КоАП: арест до двадцати пяти суток за клевету.'],
    ['kk', 'ӘҚБтК 73-3-бабының 1-бөлігі жала жапқаны үшін 15 тәулікке дейін қамаққа алуды көздейді.'],
    [
      'en',
      'Part 2 of Article 73-3 of the Code of Administrative Offences carries arrest for up to twenty-five days for libel.',
    ],
  ]
  for (const [language, text] of texts)
    assert.doesNotMatch(asked('threatened-sanction', readingOf(text, language)).en, /come from/u, text)
})

test('an arrest that nobody faces is held against what each of them does', () => {
  const texts = {
    kk: 'ӘҚБтК 73-3-бабының 2-бөлігі бойынша жала жапқандар қырық тәулікке дейін қамаққа алынады.',
    ru: 'По части 2 статьи 73-3 КоАП за клевету ждет арест до сорока суток.',
    en: 'Part 2 of Article 73-3 of the Code of Administrative Offences carries arrest for up to forty days for libel.',
  }
  inEach(texts, (text, language) => {
    const { en, ru, kk } = asked('threatened-sanction', readingOf(text, language))
    assert.match(
      en,
      /arrest for up to 20 days \(individuals\), arrest for up to 25 days \(officials\)\. Where/u,
    )
    assert.match(ru, /арест до 20 суток \(физические лица\), арест до 25 суток \(должностные лица\)/u)
    assert.match(kk, /20 тәулікке дейін қамаққа алу \(жеке тұлғалар\), 25 тәулікке/u)
  })
})

test('of a whole article it is told which parts carry an arrest, in digits or in words', () => {
  const texts = {
    kk: 'Жалған ақпарат таратқан блогерлер ӘҚБтК 456-2-бабы бойынша отыз тәулікке дейін қамаққа алынады.',
    ru: 'За фейки блогеров ждет арест до тридцати суток по статье 456-2 КоАП.',
    en: 'Bloggers who post false information face 30 days of arrest under Article 456-2 of the Code of Administrative Offences.',
  }
  inEach(texts, (text, language) => {
    const { en } = asked('threatened-sanction', readingOf(text, language))
    assert.match(
      en,
      /up to 10 days \(part 4, a user .* repeated\), .* up to 15 days \(part 6, an influencer/u,
    )
    assert.match(en, /no arrest under the other parts\. Where/u)
  })
})

test('the arrest of a graver part told of the whole article: whether that part is meant', () => {
  const { en } = asked(
    'threatened-sanction',
    readingOf('За ложную информацию блогеров ждет арест до 15 суток по статье 456-2 КоАП.', 'ru'),
  )
  assert.match(
    en,
    /up to 15 days: art\. 456-2\(6\) .*, an influencer \(blogger\), repeated\. Is that the part/u,
  )
  const repeated = asked(
    'threatened-sanction',
    readingOf('За повторную ложную информацию блогеров ждет арест до 15 суток по статье 456-2 КоАП.', 'ru'),
  )
  assert.doesNotMatch(repeated.en, /Is that the part/u)
})
