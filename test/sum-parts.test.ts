import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asked, inEach, PROSECUTORS_OF_KAZAKHSTAN, readerOn } from './asked-in-tests.ts'

const readingOf = readerOn('2026-03-02', PROSECUTORS_OF_KAZAKHSTAN)

test('of a fine and an arrest told of an article of many parts it is said where both stand, and asked which is meant', () => {
  inEach(
    {
      kk: 'Заңсыз пикетке қатысқаны үшін ӘҚБтК-нің 488-бабы бойынша 50 АЕК-ке дейін айыппұл не 15 тәулікке дейін қамақ көзделген.',
      ru: 'Участие в незаконном пикете наказывается по статье 488 КоАП РК штрафом до 50 МРП или арестом до 15 суток.',
      en: 'Taking part in an unlawful picket is punished under Article 488 of the Code of Administrative Offences by a fine of up to 50 MCI or arrest for up to 15 days.',
    },
    (text, language) => {
      const { kk, ru, en } = asked('threatened-sanction', readingOf(text, language))
      assert.match(kk, /488-бабының мына жерлерінде осындай жаза \(.*\) көзделген: 4-бөлік .*7-бөлік/u)
      assert.match(ru, /В ст\. 488 КоАП РК такое наказание \(.*\) есть здесь: ч\. 4 .*ч\. 7 .*Какая часть/u)
      assert.match(en, /such a penalty \(.*\) is found here: part 4 .*part 7 \(organising .*Which part/u)
      assert.doesNotMatch(en, /part 6|part 11/u)
    },
  )
})

test('brackets behind an article tell what it carries without a word of a penalty', () => {
  for (const [language, text] of [
    [
      'en',
      'Whoever takes part answers under the Code of Administrative Offences, Article 488 (up to 50 MCI or up to 15 days in a special detention centre).',
    ],
    ['ru', 'Участники пикета отвечают по статье 488 КоАП РК (до 50 МРП или арест до 15 суток).'],
    [
      'kk',
      'Пикетке қатысушылар ӘҚБтК-нің 488-бабы бойынша (50 АЕК-ке дейін немесе 15 тәулікке дейін қамақ) жауап береді.',
    ],
  ] as const)
    assert.match(
      asked('threatened-sanction', readingOf(text, language)).en,
      /\(50 MCI, 15 days of arrest\) is found here: part 4 .*part 7/u,
      text,
    )
  const damage = 'Участники пикета отвечают по статье 488 КоАП РК (ущерб от 50 МРП).'
  assert.doesNotMatch(asked('threatened-sanction', readingOf(damage, 'ru')).en, /is found here/u)
})

test('a fine that one part alone has is asked about that part', () => {
  const text = 'За клевету статья 73-3 КоАП РК предусматривает штраф в размере 180 МРП.'
  assert.match(
    asked('threatened-sanction', readingOf(text, 'ru')).en,
    /such a penalty \(180 MCI\) is found here: part 2 \(in public or through mass media/u,
  )
})

for (const text of [
  // The first part has it.
  'За клевету статья 73-3 КоАП РК предусматривает штраф в размере 160 МРП.',
  // The part is cited.
  'За участие в незаконном пикете часть 6 статьи 488 КоАП РК предусматривает арест до 15 суток.',
  // No size is told.
  'За участие в незаконном пикете статья 488 КоАП РК предусматривает арест.',
])
  test(`no part is asked for where it is told or plain: ${text}`, () => {
    assert.doesNotMatch(asked('threatened-sanction', readingOf(text, 'ru')).ru, /есть здесь/u)
  })
