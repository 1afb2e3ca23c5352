import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { addCorpus } from '../src/desk/law/add.ts'
import type { Reading } from '../src/reader/reading.ts'
import { catalog, PROSECUTORS, readerWith } from './asked-in-tests.ts'

const place = mkdtempSync(join(tmpdir(), 'saual-law-ends-'))
after(() => rmSync(place, { recursive: true }))

/** In the oldest text of the code two articles are struck out already; the pack knows since when of the first alone. */
writeFileSync(
  join(place, 'code.md'),
  '---\nkey: code\ntitle: Уголовный кодекс\nlanguage: ru\nsince: 2021-07-01\nnumber: 226-V\nadopted: 2014-07-03\nrank: code\n---\n\n' +
    '## Статья 129. Слова\n\nСлова.\n\n## Статья 130. Слухи\n\n[repealed]\n\n## Статья 131-9. Молва\n\n[repealed]\n',
)
const corpora = join(place, 'law')
await addCorpus(catalog, corpora, join(place, 'code.md'), { name: 'kz' })
const read = readerWith({ corpora })

function reading(article: string): Reading {
  return read(`По статье ${article} УК РК за молву грозит до трех лет лишения свободы.`, {
    date: '2022-09-26',
    language: 'ru',
    jurisdiction: 'kz',
    body: PROSECUTORS.ru,
  })
}

const questions = (article: string, language: 'kk' | 'ru' | 'en') =>
  reading(article)
    .questions.map(({ text }) => text[language])
    .join(' ')

test('the oldest text of a corpus is no day of repeal: what it lacks was gone by then, or earlier', () => {
  assert.match(questions('131-9', 'en'), /repealed on 1 July 2021 or earlier/u)
  assert.match(questions('131-9', 'ru'), /утратила силу 01\.07\.2021 или раньше/u)
  assert.match(questions('131-9', 'kk'), /01\.07\.2021 күні не одан бұрын жойылған/u)
})

test('where the pack knows the day of repeal, that one is told, and not that the corpus lacks the article', () => {
  assert.match(questions('130', 'ru'), /утратила силу в июле 2020 года/u)
  const facts = reading('130').findings.flatMap(({ evidence }) =>
    evidence.flatMap((piece) => (piece.kind === 'provision' && piece.fact.isExclusion ? [piece.fact] : [])),
  )
  assert.ok(facts.length > 0)
  for (const { basis } of facts) assert.equal(basis, undefined)
})
