import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asked, inEach, POLICE_OF_KAZAKHSTAN, readerOn } from './asked-in-tests.ts'

const readingOf = readerOn('2020-07-25', POLICE_OF_KAZAKHSTAN)

const LIBEL = {
  kk: 'Жала жапқандар Қылмыстық кодекстің 130-бабы бойынша бір жылға дейін сотталады.',
  ru: 'Клеветникам по статье 130 УК грозит до одного года лишения свободы.',
  en: 'Those who libel others face up to one year in prison under Article 130 of the Criminal Code.',
}

test('of an article struck out that very month it is asked whether it still stood', () => {
  inEach(LIBEL, (text, language) => {
    const { en, ru, kk } = asked('threatened-sanction', readingOf(text, language))
    assert.match(en, /was struck out in July 2020\. Was it still in force/u)
    assert.match(ru, /исключена в июле 2020 года\. Действовала ли она еще/u)
    assert.match(kk, /2020 жылғы шілдеде алып тасталған/u)
  })
})

test('before that month it is asked of its parts, and after it told that it is gone', () => {
  inEach(LIBEL, (text, language) => {
    const on = (day: string) => asked('threatened-sanction', readingOf(text, language, day)).en
    assert.doesNotMatch(on('2020-06-25'), /struck out/u)
    assert.match(on('2020-08-01'), /no longer in force on that day/u)
  })
})
