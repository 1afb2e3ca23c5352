import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Tag } from '../src/law/law.ts'
import { asked, findingsOf, POLICE_OF_KAZAKHSTAN, readerOn } from './asked-in-tests.ts'

const readingOf = readerOn('2024-08-05', POLICE_OF_KAZAKHSTAN)

test('an act that is relied on before its first day is asked about, though no article is named', () => {
  const texts: readonly (readonly [Tag, string])[] = [
    ['ru', 'Редакции обязаны соблюдать Закон РК «О масс-медиа».'],
    ['kk', '«Масс-медиа туралы» заңды бұзған басылымдарға айыппұл салынады.'],
    ['en', 'Editors must comply with the new Law on Mass Media.'],
  ]
  for (const [language, text] of texts) {
    const { en } = asked('wrong-citation', readingOf(text, language))
    assert.match(
      en,
      /The 2024 Law on Mass Media: not in force yet on that day \(from 20 August 2024\)/u,
      text,
    )
    assert.deepEqual(findingsOf('wrong-citation', readingOf(text, language, '2024-08-20')), [])
  }
})

test('what another act in force may be called, what was signed and what is only to come is not', () => {
  const texts: readonly (readonly [Tag, string])[] = [
    ['en', 'Editors must comply with the Law on Mass Media.'],
    ['ru', 'Редакции обязаны соблюдать Закон о СМИ.'],
    ['ru', 'Подписан закон «О масс-медиа».'],
    ['ru', 'Закон «О масс-медиа», который обязывает редакции отвечать, вступит в силу 20 августа.'],
    ['kk', 'Парламент «Масс-медиа туралы» заңды талқылады.'],
    ['en', 'The new Law on Mass Media takes effect soon and will require answers.'],
  ]
  for (const [language, text] of texts)
    assert.deepEqual(findingsOf('wrong-citation', readingOf(text, language)), [], text)
})
