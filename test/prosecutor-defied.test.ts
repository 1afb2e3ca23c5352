import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findingsOf, labelsOf, PROSECUTORS_OF_KAZAKHSTAN, readerOn } from './asked-in-tests.ts'

const readingOf = readerOn('2023-03-01', PROSECUTORS_OF_KAZAKHSTAN)
const shown = (text: string, language: 'kk' | 'ru' | 'en') =>
  findingsOf('threatened-sanction', readingOf(text, language)).flatMap(({ evidence }) => labelsOf(evidence))

test('beside liability for what is not done for a prosecutor stands the article on it', () => {
  for (const [language, text] of [
    ['en', 'Those who ignore the prosecutor will be jailed.'],
    ['ru', 'За неисполнение предписаний прокурора наступает уголовная ответственность.'],
    ['kk', 'Прокурордың нұсқауын орындамағаны үшін қылмыстық жауаптылық туындайды.'],
  ] as const)
    assert.ok(shown(text, language).includes('art. 381 of the Criminal Code'), text)
})

test('it stands beside no other offence of which a prosecutor speaks', () => {
  for (const [language, text] of [
    ['en', 'The prosecutor reminds that liars will be jailed for seven years.'],
    ['ru', 'Прокурор напоминает: за ложную информацию грозит до семи лет лишения свободы.'],
    ['kk', 'Прокурор ескертеді: жалған ақпарат үшін жеті жылға дейін бас бостандығынан айыру көзделген.'],
  ] as const)
    assert.ok(!shown(text, language).includes('art. 381 of the Criminal Code'), text)
})
