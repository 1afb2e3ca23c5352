import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { kites } from './kites-in-tests.ts'

/** Two acts in one: each article has another of the law's words for honour and dignity. */
const { law } = kites([
  {
    language: 'kk',
    title: 'Батпырауық туралы',
    since: '2019-02-01',
    body: '## 1-бап. Ұшырушы\n\nҰшырушының абыройы мен қадір-қасиеті қорғалады.\n\n## 2-бап. Көрермен\n\nКөрерменнің ар-намысы мен қадір-қасиетіне қол сұғылмайды.\n',
  },
])

const asked = (words: string, ...options: readonly string[]) =>
  law('term', words, '--on', '2024-01-01', '--corpus', 'kz', '--language', 'kk', ...options)

test('an expression that is used without a definition is led to the law’s other words for the same', async () => {
  const said = await asked('абырой мен қадір-қасиет', '--lang', 'ru')
  assert.match(said, /встречается в 1 акте.*1-бап.*В корпусе есть «ар-намыс пен қадір-қасиет»: .*2-бап/u)
  const { answer } = JSON.parse(await asked('ар-намыс пен қадір-қасиет', '--json'))
  assert.equal(answer.kind, 'used')
  assert.deepEqual(
    answer.wordings.map(({ words }: { words: string }) => words),
    ['абырой мен қадір-қасиет'],
  )
  assert.equal(answer.apart, undefined)
  const plain = JSON.parse(await asked('көрермен', '--json'))
  assert.deepEqual([plain.answer.kind, plain.answer.wordings], ['used', undefined])
})

test('of several corpora only one that gives words of law is told to be an unofficial copy', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'saual-law-variants-'))
  t.after(() => rmSync(folder, { recursive: true }))
  writeFileSync(
    join(folder, 'boats.kk.md'),
    '---\nkey: boats\ntitle: Қайық туралы\nlanguage: kk\nsince: 2019-02-01\nrank: law\n---\n\n## 1-бап. Ұғымдар\n\n1) абырой мен қадір-қасиет – ескекшінің беделі;\n',
  )
  await law('add', folder, '--name', 'boats')
  const words = ['абырой мен қадір-қасиет', '--on', '2024-01-01', '--language', 'kk', '--lang', 'en']
  const said = await law('term', ...words)
  assert.match(said, /ескекшінің беделі.*Corpus: Kazakhstan .*1-бап/u)
  assert.equal(said.match(/an unofficial copy/gu)?.length, 1, said)
})
