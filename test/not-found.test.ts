import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Tag } from '../src/law/law.ts'
import { asked, findingsOf, PROSECUTORS, readerWith } from './asked-in-tests.ts'
import { readingOf } from './law-reading-in-tests.ts'

const NOT_FOUND: readonly (readonly [Tag, string])[] = [
  ['ru', 'Статьей 500 УК РК предусмотрено лишение свободы до пяти лет.'],
  ['kk', 'ҚР ҚК 500-бабында бес жылға дейін бас бостандығынан айыру көзделген.'],
  ['en', 'Article 500 of the Criminal Code provides for up to five years of imprisonment.'],
]

test('an article that no text searched has is said not to be found there, and not asked for its elements', () => {
  for (const [language, text] of NOT_FOUND) {
    const reading = readingOf(text, '2022-09-26', language)
    const question = asked('threatened-sanction', reading)
    assert.match(
      question.ru,
      /В проверенных текстах законов на 26\.09\.2022 не найдено: ст\. 500 УК РК\. Где это/u,
    )
    assert.match(
      question.kk,
      /26\.09\.2022 күнгі тексерілген мәтіндерінен табылмағаны: ҚР ҚК 500-бабы\. Бұл қайда/u,
    )
    assert.match(
      question.en,
      /of 26 September 2022 that were searched do not contain art\. 500 of the Criminal Code\. Where/u,
    )
    assert.doesNotMatch(question.ru, /признаки состава/u)
    const [finding] = findingsOf('threatened-sanction', reading)
    assert.equal(finding?.certainty, 'likely')
    const [absence, more] = finding?.evidence ?? []
    assert.ok(absence?.kind === 'absence' && more === undefined)
    assert.match(absence.note.ru, /не целиком/u)
    assert.match(absence.searched.ru, /^kz .*на 26\.09\.2022$/u, 'the builds are told there alone')
  }
})

test('beside an article that is held the one that was not found is named apart', () => {
  const reading = readingOf('Ответственность предусмотрена статьями 274 и 500 УК РК.', '2022-09-26')
  const { ru } = asked('threatened-sanction', reading)
  assert.match(ru, /охватывает ст\. 274 УК РК [^?]*\?.*не найдено: ст\. 500 УК РК\.$/u)
})

test('where no text of the act was searched, that the pack has not got an article tells nothing', () => {
  const [, text] = NOT_FOUND[0] as readonly [Tag, string]
  const alone = readerWith()(text, {
    date: '2022-09-26',
    jurisdiction: 'kz',
    language: 'ru',
    body: PROSECUTORS.ru,
  })
  for (const reading of [alone, readingOf(text, '2014-12-01')]) {
    const [finding] = findingsOf('threatened-sanction', reading)
    assert.ok(finding)
    assert.ok(!finding.evidence.some(({ kind }) => kind === 'absence'))
    assert.doesNotMatch(asked('threatened-sanction', reading).ru, /не найдено/u)
  }
})
