import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asked, inEach, POLICE_OF_KAZAKHSTAN, readerOn } from './asked-in-tests.ts'

const readingOf = readerOn('2014-11-20', POLICE_OF_KAZAKHSTAN)

const CITED = {
  kk: 'Қылмыстық кодекстің 174-бабы бойынша араздық тудырғандар жиырма жылға дейін сотталады.',
  ru: 'По статье 174 УК разжигателям розни грозит до двадцати лет лишения свободы.',
  en: 'Those who stir up discord face up to twenty years in prison under Article 174 of the Criminal Code.',
}

test('before the code that is known was in force, it is asked which code is meant', () => {
  inEach(CITED, (text, language) => {
    const { en, ru, kk } = asked('threatened-sanction', readingOf(text, language))
    assert.match(
      en,
      /The 2014 Criminal Code .* was not in force yet on that day \(from 1 January 2015\)\. Which code/u,
    )
    assert.match(
      ru,
      /2014 года на день заявления еще не действовал \(введен в действие 01\.01\.2015\)\. О каком кодексе/u,
    )
    assert.match(kk, /2014 жылғы .* әлі қолданыста болмаған \(01\.01\.2015 .*Қай кодекс/u)
  })
})

test('from its first day on its articles are asked about', () => {
  inEach(CITED, (text, language) => {
    const { en } = asked('threatened-sanction', readingOf(text, language, '2015-01-01'))
    assert.match(en, /art\. 174\(3\) of the Criminal Code/u)
  })
})

const CALLED_NEW = {
  kk: 'Жаңа Қылмыстық кодекстің 174-бабымен араздық тудырғандар жиырма жылға дейін сотталады.',
  ru: 'Когда Уголовный кодекс вступит в силу, по его статье 174 разжигателям розни будет грозить до двадцати лет лишения свободы.',
  en: 'Article 174 of the new Criminal Code will give those who stir up discord up to twenty years in prison.',
}

test('it is not asked where the text says that the new one is meant', () => {
  inEach(CALLED_NEW, (text, language) => {
    const { en } = asked('threatened-sanction', readingOf(text, language))
    assert.doesNotMatch(en, /Which code/u)
  })
})

test('it is not asked before the new one was adopted', () => {
  inEach(CITED, (text, language) => {
    const { en } = asked('threatened-sanction', readingOf(text, language, '2014-05-27'))
    assert.doesNotMatch(en, /Which code|2014/u)
  })
})
