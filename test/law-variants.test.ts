import assert from 'node:assert/strict'
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
