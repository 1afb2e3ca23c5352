import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { loadCatalog, loadExports, loadFormats } from '../catalog.ts'
import { sayProblem } from '../messages/messages.ts'
import { createSite } from './site.ts'

const HEAD = '---\nspeaker: A. Speaker\ndate: 2024-03-14\nlanguage: en\n---\n'
const WORDS = 'We warn everybody: spreading false information is punishable.'

let post: (path: string, fields: Readonly<Record<string, string | File>>) => Promise<Response>
before(async () => {
  const [catalog, formats, exports] = await Promise.all([loadCatalog(), loadFormats(), loadExports()])
  const site = createSite(catalog, { formats, exports })
  post = async (path, fields) => {
    const body = new FormData()
    for (const [name, value] of Object.entries({ lang: 'en', ...fields })) body.set(name, value)
    return site.fetch(new Request(`http://127.0.0.1${path}`, { method: 'POST', body }))
  }
})

async function reading(fields: Readonly<Record<string, string | File>>): Promise<unknown> {
  const answer = await post('/download/json', fields)
  assert.equal(answer.status, 200, await answer.clone().text())
  return answer.json()
}

test('front matter that was pasted is read as in a file', async () => {
  const typed = await reading({ text: HEAD + WORDS })
  assert.deepEqual(typed, await reading({ file: new File([HEAD + WORDS], 'a.md') }))
  const { statement } = typed as { statement: Record<string, string> }
  assert.deepEqual([statement.text, statement.speaker, statement.date], [WORDS, 'A. Speaker', '2024-03-14'])
})

test('what was filled in by hand counts before it', async () => {
  const { statement } = (await reading({ text: HEAD + WORDS, speaker: 'B. Other' })) as {
    statement: Record<string, string>
  }
  assert.deepEqual([statement.speaker, statement.date], ['B. Other', '2024-03-14'])
})

test('a rule, or marks of Markdown in words without front matter, are words', async () => {
  for (const text of [`---\n\n${WORDS}`, `# Warning\n\n${WORDS} **All** of it.`]) {
    const { statement } = (await reading({ text })) as { statement: Record<string, string> }
    assert.equal(statement.text, text)
  }
})

test('what is wrong in it is said at the text, which stays as it was typed', async () => {
  const wrongs = [
    ['---\nspeaker: [a\n---\n', 'typed-front-matter-broken', { line: 3 }],
    ['---\nspeaker: {a: b}\n---\n', 'typed-metadata-value', { key: 'speaker' }],
    ['---\nlanguage: de\n---\n', 'typed-metadata-language', { language: 'de' }],
    ['---\ndate: 31.02.2024\n---\n', 'metadata-no-day', { date: '31.02.2024' }],
    ['---\ndate: в пятницу\n---\n', 'metadata-date', { date: 'в пятницу' }],
  ] as const
  for (const [head, code, values] of wrongs) {
    const answer = await post('/read', { text: head + WORDS })
    assert.equal(answer.status, 422)
    const page = (await answer.text()).replaceAll('&quot;', '"')
    const [, said] = /id="text-wrong">([^<]*)</u.exec(page) ?? []
    assert.equal(said, sayProblem({ code, values }, 'en'))
    assert.match(page, /<textarea[^>]*>\n?---/u)
  }
  const empty = await post('/read', { text: HEAD })
  assert.ok((await empty.text()).includes(sayProblem({ code: 'typed-nothing-below', values: {} }, 'en')))
})
