import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { findWholeOpinion } from '../../desk/opinions/find-opinions.ts'
import { askedInFull } from '../../reader/questions/asked-in-full.ts'
import type { Role } from '../../record/facts/staff.ts'
import { openStaffedSite, type StaffedSite, type Visitor } from '../staff/staff-in-tests.ts'
import { takeIn } from './desk-in-tests.ts'

const TEXT = 'The ministry warns all bloggers. Trust only official sources.'
const SCRIPT = '"><script>alert(1)</script>'

let site: StaffedSite
const visitors = new Map<Role, Visitor>()
const as = (role: Role) => visitors.get(role) as Visitor
let statement: string
let opinion: string
before(async () => {
  site = await openStaffedSite()
  for (const role of ['author', 'editor', 'lawyer', 'admin'] as const)
    visitors.set(role, await site.signIn(await site.join(`The ${role}`, role)))
  statement = (await takeIn(as('author'), { text: TEXT, title: 'A warning' })).split('/').at(-1) as string
  await as('author').post(`/desk/statements/${statement}/read`)
  opinion = await begin(as('author'), statement)
})
after(() => site.close())

async function begin(visitor: Visitor, on: string, title = 'On a warning'): Promise<string> {
  await visitor.get(`/desk/statements/${on}`)
  const fields = { statement: on, 'opinion-title': title, 'opinion-language': 'en' }
  const answer = await visitor.post('/desk/opinions', fields)
  assert.equal(answer.status, 303, visitor.text)
  return new URL(answer.headers.get('location') as string, 'http://own.invalid').pathname.split(
    '/',
  )[3] as string
}

async function seq(): Promise<string> {
  return String((await site.desk.record.opinions.get(opinion))?.seq)
}

test('nobody sees a page of the desk without signing in', async () => {
  const guest = site.visitor()
  for (const path of [
    '/desk',
    '/desk/statements',
    '/desk/statements/new',
    `/desk/statements/${statement}`,
    `/desk/statements/${statement}/capture`,
    '/desk/opinions',
    `/desk/opinions/${opinion}`,
    `/desk/opinions/${opinion}/history`,
    `/desk/opinions/${opinion}/publishing`,
    `/desk/opinions/${opinion}/pieces/title/en`,
    `/desk/opinions/${opinion}/translations/ru`,
    '/desk/people',
  ]) {
    const answer = await guest.get(path)
    assert.equal(answer.status, 303, path)
    assert.match(answer.headers.get('location') ?? '', /^\/desk\/sign-in\?to=/u)
    assert.doesNotMatch(guest.text, /bloggers/u)
  }
})

test('each act of the desk is for those roles only whose it is, and none is done without the token of the form', async () => {
  const base = `/desk/opinions/${opinion}`
  const publishing = `${base}/publishing`
  /** What each role is answered: 303 done, 403 not theirs, 422 theirs but something is wanting. */
  const table: readonly [string, Record<string, string>, Readonly<Record<Role, number>>][] = [
    [`/desk/statements/${statement}/show`, {}, { author: 403, editor: 303, lawyer: 403, admin: 303 }],
    [`/desk/statements/${statement}/support`, { 'support-by': 'x' }, every(303)],
    ['/desk/people/bodies', { 'body-name-en': 'A body', kind: 'other' }, every(303)],
    [`${base}/findings/1.1`, { do: 'keep' }, every(303)],
    [`${base}/questions`, { quote: 'all bloggers', question: 'Which?' }, every(303)],
    [`${base}/pieces/summary/en`, { text: 'x', base: '0' }, { ...every(409), author: 303 }],
    [`${publishing}/request`, {}, every(303)],
    [`${publishing}/review`, { verdict: 'agreed' }, { author: 403, editor: 303, lawyer: 303, admin: 303 }],
    [`${publishing}/schedule`, { at: 'soon' }, { author: 403, editor: 422, lawyer: 403, admin: 422 }],
    [`${publishing}/publish`, {}, { author: 403, editor: 303, lawyer: 403, admin: 422 }],
    [`${publishing}/correct`, {}, { author: 403, editor: 422, lawyer: 403, admin: 422 }],
    [`${publishing}/withdraw`, {}, { author: 403, editor: 422, lawyer: 403, admin: 422 }],
  ]
  for (const [path, fields, answers] of table)
    for (const [role, visitor] of visitors) {
      await visitor.get('/desk/statements/new')
      const unsealed = await visitor.post(path, { ...fields, seen: await seq(), token: 'guessed' })
      assert.equal(unsealed.status, 403, `${path} without the token`)
      await visitor.get('/desk/statements/new')
      const own = path.endsWith('/pieces/summary/en') && role !== 'author' ? { text: role } : {}
      const answer = await visitor.post(path, { ...fields, ...own, seen: await seq() })
      assert.equal(answer.status, answers[role], `${path} by the ${role}`)
    }
})

function every(status: number): Record<Role, number> {
  return { author: status, editor: status, lawyer: status, admin: status }
}

test('an author sees the opinion of another, and changes nothing of it', async () => {
  const other = await site.signIn(await site.join('Another', 'author'))
  await other.get(`/desk/opinions/${opinion}`)
  assert.match(other.text, /somebody else is its author/u)
  assert.doesNotMatch(other.text, /name="do"/u)
  for (const [path, fields] of [
    ['findings/1.1', { do: 'keep' }],
    ['pieces/summary/en', { text: 'mine', base: '1' }],
    ['questions', { quote: 'all bloggers', question: 'x' }],
    ['publishing/request', {}],
    ['publishing/byline', { 'byline-en': 'Me' }],
  ] as const) {
    await other.get('/desk/statements/new')
    assert.equal((await other.post(`/desk/opinions/${opinion}/${path}`, fields)).status, 403, path)
  }
})

test('who dismisses a question is told of what still points to it', async () => {
  const text =
    'Certain bloggers deliberately spread lies.\n\nPosts with lies have become much more frequent.\n\nThe roads are open.\n\nSome bloggers spread lies.\n\nSuch posts have become more frequent.'
  const author = as('author')
  const on = (await takeIn(author, { text, title: 'On sponsors' })).split('/').at(-1) as string
  await author.post(`/desk/statements/${on}/read`)
  const id = await begin(author, on, 'Whose order?')
  const { reading } = await findWholeOpinion(site.desk, id)
  const pointing = reading.questions.filter(({ askedAt }) => askedAt !== undefined)
  const [first = '', ...others] = pointing.map(({ finding }) => finding)
  assert.ok(others.length > 0)
  const asked = pointing.map((question) => askedInFull(question, reading).finding)
  const told = async (): Promise<string[]> => {
    await author.get(`/desk/opinions/${id}`)
    const notes = author.text.split(/<div class="note[^>]*id="question-/u).slice(1)
    return notes.flatMap((note) => {
      const number = /It points to question\s([\d.]+), which was dismissed/u.exec(note)?.[1]
      return number === undefined ? [] : [`${note.slice(0, note.indexOf('"'))} ${number}`]
    })
  }
  const send = async (path: string, fields: Readonly<Record<string, string>>) => {
    await author.get(`/desk/opinions/${id}`)
    assert.equal((await author.post(`/desk/opinions/${id}/${path}`, fields)).status, 303)
  }
  const dismiss = (finding: string) =>
    send(`findings/${finding}`, { do: 'dismiss', reason: 'They are named.' })
  assert.deepEqual(await told(), [])
  for (const finding of asked) await dismiss(finding)
  assert.deepEqual(
    await told(),
    [first, ...others].map((finding, place) => `${finding} ${asked[place]}`),
  )
  await dismiss(first)
  for (const other of others) await send(`pieces/question-${other}/en`, { text: 'Who are they?', base: '0' })
  assert.deepEqual(await told(), [])
})

test('what is typed is never taken for a page', async () => {
  const editor = as('editor')
  const names = ['title', 'speaker', 'office', 'body', 'channel', 'address'].map((name) => [name, SCRIPT])
  const place = await takeIn(editor, { text: `${SCRIPT} warns all.`, ...Object.fromEntries(names) })
  const pages = [place, '/desk', '/desk/statements', '/desk/people']
  await editor.post('/desk/people/persons', { 'name-en': SCRIPT, 'note-ru': SCRIPT })
  await editor.get('/desk/people')
  await editor.post('/desk/people/bodies', { 'body-name-kk': SCRIPT, kind: 'other' })
  await editor.get(place)
  await editor.post(`${place}/support`, { 'support-by': SCRIPT })
  await editor.get(place)
  await editor.post(`${place}/read`)
  const id = await begin(editor, place.split('/').at(-1) as string, SCRIPT)
  const base = `/desk/opinions/${id}`
  await editor.get(base)
  for (const piece of ['summary', 'introduction', 'conclusion'])
    await editor.post(`${base}/pieces/${piece}/en`, { text: SCRIPT, base: '0', do: 'save' })
  await editor.get(base)
  await editor.post(`${base}/questions`, { quote: 'warns all', question: SCRIPT })
  pages.push(base, `${base}/translations/kk`, `${base}/history`, `${base}/publishing`)
  pages.push(`${base}/pieces/introduction/en`, '/desk/opinions', `${base}?done=${encodeURIComponent(SCRIPT)}`)
  for (const path of pages) {
    assert.equal((await editor.get(path)).status, 200, path)
    assert.doesNotMatch(editor.text, /<script>alert/u, path)
  }
  await editor.get(base)
  await editor.post(`${base}/pieces/introduction/en`, { text: SCRIPT, base: '0', do: 'preview' })
  assert.doesNotMatch(editor.text, /<script>alert/u)
  await editor.get(base)
  const conflict = await editor.post(`${base}/pieces/conclusion/en`, { text: `x${SCRIPT}`, base: '0' })
  assert.equal(conflict.status, 409)
  assert.doesNotMatch(editor.text, /<script>alert/u)
})

test('a link that is typed leads to the web or is no link', async () => {
  const editor = as('editor')
  const place = await takeIn(editor, { text: 'A word of warning.', address: 'javascript:alert(1)' })
  await editor.get(place)
  assert.doesNotMatch(editor.text, /href="javascript:/iu)
  const refused = await editor.post(`${place}/support`, {
    'support-by': 'x',
    'support-address': 'javascript:x',
  })
  assert.equal(refused.status, 422)
  assert.match(editor.text, /The address must begin with/u)
  assert.match(editor.text, /value="javascript:x"/u, 'what was typed stays')
})

test('what is not there is not found, and what can’t be is said', async () => {
  const editor = as('editor')
  for (const path of [
    '/desk/statements/none',
    '/desk/statements/..%2f..%2fetc',
    `/desk/statements/${statement}/capture`,
    `/desk/statements/${statement}/translations/none`,
    '/desk/opinions/none',
    `/desk/opinions/${opinion}/pieces/none/en`,
    `/desk/opinions/${opinion}/pieces/title/xx`,
    `/desk/opinions/${opinion}/translations/xx`,
    '/desk/people/persons/none',
    '/desk/people/bodies/none',
  ])
    assert.equal((await editor.get(path)).status, 404, path)
  await editor.get('/desk/statements/new')
  for (const [fields, words] of [
    [{}, /There is no text yet/u],
    [{ text: 'A word.', page: 'https://example.org/' }, /in one way only/u],
    [{ text: 'A word.', date: '30.02.2026' }, /id="date-wrong"/u],
    [{ page: 'http://169.254.169.254/latest' }, /id="page-wrong"/u],
    [{ page: 'file:///etc/passwd' }, /id="page-wrong"/u],
  ] as const) {
    assert.equal((await editor.post('/desk/statements', fields)).status, 422, JSON.stringify(fields))
    assert.match(editor.text, words)
  }
  const known = await editor.post('/desk/statements', { text: TEXT })
  assert.equal(known.headers.get('location'), `/desk/statements/${statement}?done=unchanged`)
})

test('an own-made place to go back to leads nowhere else', async () => {
  const author = as('author')
  await author.get(`/desk/opinions/${opinion}`)
  const fields = { text: 'A conclusion.', base: '0', back: 'https://example.org/' }
  const answer = await author.post(`/desk/opinions/${opinion}/pieces/conclusion/en`, fields)
  assert.equal(answer.headers.get('location'), `/desk/opinions/${opinion}?done=saved#conclusion`)
})
