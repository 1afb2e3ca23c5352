import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { loadCatalog } from '../src/catalog.ts'
import { addCorpus } from '../src/desk/law/add.ts'
import { statementReader } from '../src/desk/read-statement.ts'
import { takeIn } from '../src/desk/take-in.ts'
import type { Reading } from '../src/reader/reading.ts'

/** Laws of which a newsroom keeps only what it needs: some articles, some parts of an article. */
const folder = mkdtempSync(join(tmpdir(), 'saual-law-extract-'))
const catalog = await loadCatalog()

const CODE = `---
key: code
title: Уголовный кодекс Республики Казахстан
language: ru
number: 226-V
adopted: 2014-07-03
since: 2020-07-11
rank: code
---
`
const EXTRACT = `${CODE}
**Статья 174. Возбуждение розни**

1. Возбуждение розни –
наказывается лишением свободы на срок до семи лет.

**Статья 274. Ложная информация**

2. Ложная информация –
наказывается лишением свободы на срок до двух лет.

3. Она же в условиях чрезвычайного положения –
наказывается лишением свободы на срок до семи лет.
`
const through = Array.from({ length: 140 }, (_, index) => index + 1)
const WHOLE = `${CODE}
${through
  .filter((number) => number !== 31 && number !== 131)
  .map((number) => `**Статья ${number}. Правило**\n\n1. Первое.\n\n2. Второе.\n`)
  .join('\n')}`

function readerOf(name: string, text: string): Promise<ReturnType<typeof statementReader>> {
  const [source, corpora] = [join(folder, `${name}-texts`), join(folder, name)]
  mkdirSync(source)
  writeFileSync(join(source, 'code.md'), text)
  return addCorpus(catalog, corpora, source, { name: 'kz' }).then(() => statementReader(catalog, { corpora }))
}

let extract: ReturnType<typeof statementReader>
let whole: ReturnType<typeof statementReader>
before(async () => {
  extract = await readerOf('extract', EXTRACT)
  whole = await readerOf('whole', WHOLE)
})
after(() => rmSync(folder, { recursive: true }))

function denied(read: ReturnType<typeof statementReader>, text: string, date = '2022-09-26'): boolean {
  const reading: Reading = read(
    takeIn({ text, metadata: { date, language: 'ru', jurisdiction: 'kz', body: 'Генеральная прокуратура' } }),
  )
  return reading.questions.some(({ text: asked }) => asked.ru.includes('такой нормы нет'))
}

test('an extract does not deny what it leaves out', () => {
  for (const text of [
    'По статье 131 УК РК оскорбление наказывается лишением свободы.',
    'По статье 194 УК РК вымогательство наказывается лишением свободы.',
    'По статье 188 УК РК кража наказывается лишением свободы.',
    'По части 1 статьи 274 УК РК ложная информация наказывается лишением свободы.',
    'По статье 9999 УК РК кража наказывается лишением свободы.',
  ])
    assert.equal(denied(extract, text), false, text)
})

test('an act that is numbered through denies an article between two that it has, and a part behind the last', () => {
  assert.equal(denied(whole, 'По статье 31 УК РК кража наказывается лишением свободы.'), true)
  assert.equal(denied(whole, 'По части 3 статьи 30 УК РК кража наказывается лишением свободы.'), true)
  assert.equal(denied(whole, 'По статье 141 УК РК кража наказывается лишением свободы.'), false)
})

test('what the pack has read in the law is not denied by a text that lacks it', () => {
  const law = catalog.law('kz')
  assert.equal(law?.stands({ act: 'PC', article: '131' }, '2022-09-26').kind, 'in-force')
  assert.equal(denied(whole, 'По статье 131 УК РК оскорбление наказывается лишением свободы.'), false)
})
