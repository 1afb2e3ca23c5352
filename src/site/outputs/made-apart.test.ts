import assert from 'node:assert/strict'
import { readdirSync, readFileSync, statSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { setImmediate } from 'node:timers/promises'
import { openPublishingSite, type PublishingSite, SLUG } from '../../../test/site/outputs-in-tests.ts'
import { createSite } from '../site.ts'

const PDF = `/ru/opinions/${SLUG}.pdf`
let publishing: PublishingSite
before(async () => {
  publishing = await openPublishingSite()
})
after(() => publishing.close())

const madeIn = () => join(publishing.tests.folder, 'made')

test('pages are answered while a PDF is made', async () => {
  let isMade = false
  const pdf = publishing.ask(PDF).finally(() => {
    isMade = true
  })
  let answered = 0
  while (!isMade) {
    assert.equal((await publishing.ask(`/ru/opinions/${SLUG}`)).status, 200)
    answered++
    await setImmediate()
  }
  assert.equal((await pdf).status, 200)
  assert.ok(answered > 5, `only ${answered} pages were answered meanwhile`)
})

test('a PDF and a card are made once, and another start of the program finds them', async () => {
  const first = Buffer.from(await (await publishing.ask(PDF)).arrayBuffer())
  const card = await publishing.ask(`/cards/ru/${SLUG}/1.png`)
  assert.equal(card.status, 200)
  const files = readdirSync(madeIn()).map((name) => join(madeIn(), name))
  assert.equal(files.length, 2)
  for (const file of files) {
    if (process.platform !== 'win32') assert.equal(statSync(madeIn()).mode & 0o077, 0)
    utimesSync(file, 1000, 1000)
  }
  const { desk } = publishing
  const again = createSite(desk.catalog, { formats: [], exports: new Map(), desk })
  const answer = await again.fetch(new Request(`http://127.0.0.1${PDF}`))
  assert.deepEqual(Buffer.from(await answer.arrayBuffer()), first)
  assert.equal((await again.fetch(new Request(`http://127.0.0.1/cards/ru/${SLUG}/1.png`))).status, 200)
  for (const file of readdirSync(madeIn())) assert.equal(statSync(join(madeIn(), file)).mtimeMs, 1_000_000)
  assert.ok(readFileSync(files[0] as string).length > 1000)
})

test('of many who ask for the same at once, one has it made', async () => {
  const before = readdirSync(madeIn()).length
  const answers = await Promise.all(
    Array.from({ length: 8 }, () => publishing.ask(`/kk/opinions/${SLUG}.pdf?version=1`)),
  )
  assert.deepEqual(new Set(answers.map(({ status }) => status)), new Set([200]))
  assert.equal(readdirSync(madeIn()).length, before + 1)
})
