import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import mammoth from 'mammoth'
import { openPublishingSite, type PublishingSite } from './outputs-in-tests.ts'
import { publish, takeInAndRead } from './published-in-tests.ts'

/** The second claim has a question of its own and points twice to the first. */
const TEXT =
  'Some bloggers deliberately spread lies for money from foreign sponsors, and there are more and more of them. Provocateurs paid from abroad incite young people to riot in order to seize power, and their number has grown sharply.'
const OWN = 'Who are these sponsors, and where is it seen that they paid?'
const PAGE = '/en/opinions/on-sponsors'

let publishing: PublishingSite
/** Numbers of questions asked in full, of the one that points elsewhere in the author's words, and of the one that only points. */
let full: string[]
let reworded: string
let pointing: { readonly id: string; readonly text: string }

before(async () => {
  publishing = await openPublishingSite()
  const reading = await takeInAndRead(publishing.desk, TEXT, { language: 'en' })
  const { questions } = reading.made
  full = questions.flatMap(({ finding, askedAt }) => (askedAt === undefined ? [finding] : []))
  const [first, second] = questions.filter(({ askedAt }) => askedAt !== undefined)
  assert.ok(first && second)
  reworded = first.finding
  pointing = { id: second.finding, text: second.text.en }
  const pieces = { 'title en': 'On sponsors', [`question/${reworded} en`]: OWN }
  await publish(publishing.desk, {
    id: 'o-sponsors',
    slug: 'on-sponsors',
    reading,
    languages: ['en'],
    pieces,
  })
})
after(() => publishing.close())

const textOf = async (path: string): Promise<string> =>
  (await (await publishing.ask(path)).text()).replaceAll('\u00A0', ' ')
const numbersIn = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, number]) => number as string)

test('questions have the same numbers in every form, and what only points to one of them has none', async () => {
  const numbers = [...full, reworded]
  const page = await textOf(PAGE)
  assert.deepEqual(numbersIn(page, /<a class="no" href="#question-[\d.]+">([\d.]+)</gu), numbers)
  const paper = page.slice(page.indexOf('<section class="footnotes">'))
  assert.deepEqual(numbersIn(paper, /<p><span class="no">([\d.]+)<\/span>/gu), numbers)
  const markdown = await textOf(`${PAGE}.md`)
  assert.deepEqual(numbersIn(markdown, /^\*\*([\d.]+)\.\*\* /gmu), numbers)
  const { items } = JSON.parse(await textOf('/en/feed.json'))
  const entry = items.find(({ url }: { url: string }) => url.endsWith(PAGE))
  assert.deepEqual(numbersIn(entry.content_html, /<strong>([\d.]+)\.<\/strong>/gu), numbers)
  const docx = await publishing.ask(`${PAGE}.docx`)
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(await docx.arrayBuffer()) })
  assert.deepEqual(numbersIn(value, /^(\d+\.\d+) /gmu), numbers)
  for (const form of [page.replaceAll(/<[^>]+>/gu, ''), markdown, value])
    assert.ok(form.replaceAll('\\', '').includes(pointing.text))
  const { claims } = JSON.parse(await textOf(`${PAGE}.json`))
  assert.deepEqual(
    claims.flatMap(({ questions }: { questions: { id: string }[] }) => questions.map(({ id }) => id)),
    [...numbers, pointing.id],
  )
})

test('a question that the author has put in other words is asked where it stands', async () => {
  const frame = await textOf('/embed/en/on-sponsors/2')
  assert.ok(frame.replaceAll(/<[^>]+>/gu, '').includes(OWN))
  assert.ok(!frame.includes('is put to these words too'))
  assert.match(
    await textOf(`${PAGE}.md`),
    new RegExp(`${OWN.replaceAll('?', '\\?')}[^\\n]*\\[\\^\\d+\\]`, 'u'),
  )
})
