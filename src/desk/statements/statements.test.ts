import assert from 'node:assert/strict'
import { once } from 'node:events'
import { mkdtempSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { WARCParser } from 'warcio'
import { miniatureRepository } from '../../corpora/kazakhstan-law/miniature-in-tests.ts'
import { addCorpus } from '../law/add.ts'
import { openTestNewsroom, type TestNewsroom } from '../newsroom-in-tests.ts'
import { findPerson } from '../people/find-people.ts'
import { recordBody } from '../people/record-body.ts'
import { recordOffice } from '../people/record-office.ts'
import { recordPerson } from '../people/record-person.ts'
import type { Member } from '../staff/member.ts'
import { describeStatement } from './describe-statement.ts'
import { findStatement, findStatements } from './find-statements.ts'
import { findTranslation, linkTranslation } from './link-translation.ts'
import { makeReading } from './make-reading.ts'
import { recordSupport } from './record-support.ts'
import { showStatement, withdrawStatement } from './show-statement.ts'
import { takeInStatement } from './take-in-statement.ts'

const EN =
  'Recently, provocative statements of bloggers have become more frequent.\n\nWe warn that the guilty will be punished. Trust only official sources.'
const RU =
  'В последнее время участились провокационные высказывания блогеров.\n\nПредупреждаем, что виновные будут наказаны. Доверяйте только официальным источникам.'

let opened: TestNewsroom
let author: Member
let editor: Member
before(async () => {
  opened = await openTestNewsroom()
  ;({ author, editor } = opened)
})
after(() => opened.close())

test('a pasted statement is frozen under its own hash, with who said it in which office', async () => {
  const { desk } = opened
  const body = await recordBody(desk, author, { name: { en: 'Ministry of Calm' }, kind: 'ministry' })
  const person = await recordPerson(desk, author, { name: { ru: 'Әсел Ертаева', en: 'Asel Yertayeva' } })
  const [first, second] = [
    { body, title: { en: 'Deputy Minister' }, since: '2024-01-10', until: '2026-01-01' },
    { body, title: { en: 'Minister' }, since: '2026-01-01' },
  ]
  await recordOffice(desk, author, person, first as typeof second)
  const office = await recordOffice(desk, author, person, second)
  assert.equal(body, 'ministry-of-calm')
  assert.equal(person, 'asel-yertayeva')
  const id = await takeInStatement(
    desk,
    author,
    { text: EN.replaceAll('\n', '\r\n') },
    { metadata: { title: 'On bloggers', date: '2026-02-20' }, saidBy: { person } },
  )
  const { state } = await findStatement(desk, id)
  assert.equal(state.text, EN)
  assert.equal(state.language, 'en')
  assert.deepEqual(state.saidBy, { person, office, body }, 'the one office that she held on that day')
  assert.deepEqual(state.provenance, { channel: 'pasted' })
  await assert.rejects(takeInStatement(desk, author, { text: EN }), {
    code: 'statement-known',
    values: { id },
  })
})

test('nobody speaks in an office on a day on which they did not hold it', async () => {
  const { desk } = opened
  const person = 'asel-yertayeva'
  const { offices } = await findPerson(desk, person)
  const earlier = offices.find(({ until }) => until !== undefined)?.office as string
  const wrong = { metadata: { date: '2026-02-20' }, saidBy: { person, office: earlier } }
  await assert.rejects(takeInStatement(desk, author, { text: 'A word.' }, wrong), {
    code: 'people-other-days',
  })
  await assert.rejects(recordOffice(desk, author, person, { body: 'nobody', title: { en: 'x' } }), {
    code: 'people-no-such-body',
  })
  const backwards = { body: 'ministry-of-calm', title: { en: 'x' }, since: '2026-02-02', until: '2026-02-01' }
  await assert.rejects(recordOffice(desk, author, person, backwards), { code: 'people-days' })
})

test('a file is in the archive as it came before the record names it', async () => {
  const { desk } = opened
  const bytes = new TextEncoder().encode('---\ntitle: A notice\n---\n\nThe ministry demands calm.')
  const name = '../../etc/notice\u202e.md'
  const id = await takeInStatement(desk, author, { file: { name, mediaType: 'text/markdown', bytes } })
  const { state } = await findStatement(desk, id)
  const { capture, capturedAs, fileName } = state.provenance
  assert.equal(capturedAs, 'file')
  assert.equal(fileName, 'notice.md')
  assert.deepEqual(new Uint8Array((await desk.archive.get(capture as string)) ?? []), bytes)
})

test('a page is kept as a WARC that others can read, and the record names its hash', async () => {
  const { desk } = opened
  const page =
    '<html lang="en"><title>Appeal</title><article><p>The prosecutor warns all bloggers.</p></article>'
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.end(page)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/appeal`
  try {
    await assert.rejects(takeInStatement(desk, author, { address }, {}, { allowHttp: true }), {
      code: 'address-private',
    })
    const fetching = { allowHttp: true, allow: () => true }
    const id = await takeInStatement(desk, author, { address }, {}, fetching)
    const { state } = await findStatement(desk, id)
    assert.match(state.text, /The prosecutor warns all bloggers\./u)
    assert.equal(state.provenance.channel, 'address')
    assert.equal(state.provenance.address, address)
    assert.equal(state.provenance.capturedAs, 'warc')
    const warc = await desk.archive.get(state.provenance.capture as string)
    const records = []
    for await (const record of new WARCParser([warc as Uint8Array]))
      records.push({
        type: record.warcType,
        of: record.warcTargetURI,
        on: record.warcDate,
        text: await record.contentText(),
        status: record.httpHeaders?.statusline,
      })
    assert.deepEqual(
      records.map(({ type }) => type),
      ['warcinfo', 'response'],
    )
    assert.equal(records[1]?.of, address)
    assert.equal(records[1]?.text, page)
    assert.match(records[1]?.status ?? '', /200 OK/u)
    assert.equal(records[1]?.on, '2026-03-02T08:00:00.000Z')
  } finally {
    server.close()
  }
})

test('bad input is told, and nothing of it is kept', async () => {
  const { desk } = opened
  const before = (await desk.record.history.head()).seq
  const bad = [
    [{ text: '  ' }, 'file-empty'],
    [{ text: '… — 12' }, 'file-empty'],
    [{ text: 'a '.repeat(160_000) }, 'statement-too-long'],
    [{ text: 'It was \0 said.' }, 'file-binary'],
    [{ address: 'file:///etc/passwd' }, 'address-scheme'],
    [{ address: 'https://127.0.0.1/' }, 'address-private'],
  ] as const
  for (const [source, code] of bad)
    await assert.rejects(takeInStatement(desk, author, source), { code }, JSON.stringify(source).slice(0, 60))
  const date = { metadata: { date: '2026-02-30' } }
  await assert.rejects(takeInStatement(desk, author, { text: 'A word.' }, date), { code: 'metadata-no-day' })
  assert.equal((await desk.record.history.head()).seq, before)
})

test('the same statement in two languages is linked sentence by sentence, and an editor may pair anew', async () => {
  const { desk } = opened
  const here = (await findStatements(desk)).rows.find(({ title }) => title === 'On bloggers')?.id as string
  const there = await takeInStatement(desk, author, { text: RU })
  const pairs = await linkTranslation(desk, author, here, there)
  const said = (text: string, { start, end }: { start: number; end: number }) => text.slice(start, end)
  assert.deepEqual(
    pairs.map((pair) => [said(EN, pair.here), said(RU, pair.there)]),
    [
      [EN.split('\n\n')[0], RU.split('\n\n')[0]],
      ['We warn that the guilty will be punished.', 'Предупреждаем, что виновные будут наказаны.'],
      ['Trust only official sources.', 'Доверяйте только официальным источникам.'],
    ],
  )
  const [first] = pairs
  await linkTranslation(desk, author, here, there, first ? [first] : [])
  assert.equal((await findTranslation(desk, there, here)).pairs.length, 1, 'seen from the other side too')
  const outside = { here: { start: 0, end: 5 }, there: { start: 0, end: 100_000 } }
  await assert.rejects(linkTranslation(desk, author, here, there, [outside]), { code: 'translation-pairs' })
  await assert.rejects(linkTranslation(desk, author, here, here), { code: 'record-unknown-statement' })
})

test('a reading is recorded with its reader; the same outcome is the same reading', async () => {
  const { desk } = opened
  const { rows } = await findStatements(desk)
  const id = rows.find(({ title }) => title === 'On bloggers')?.id as string
  const reading = await makeReading(desk, author, id, opened.noCorpora)
  assert.equal(await makeReading(desk, author, id, opened.noCorpora), reading)
  const { readings } = await findStatement(desk, id)
  assert.equal(readings.length, 1)
  const made = await desk.record.readings.get(reading)
  assert.equal(made?.statement.speaker, 'Asel Yertayeva')
  assert.equal(made?.statement.office, 'Minister')
  assert.ok((made?.findings.length ?? 0) > 0)
  await recordSupport(desk, author, id, 'endorsed', { body: 'ministry-of-calm', on: '2026-02-21' })
  assert.notEqual(await makeReading(desk, author, id, opened.noCorpora), reading, 'what is known has changed')
})

test('the law that is installed is asked, and the reading names its build', async () => {
  const { desk } = opened
  const [corpora, repository] = [mkdtempSync(join(tmpdir(), 'saual-law-')), miniatureRepository()]
  await addCorpus(desk.catalog, corpora, repository, { name: 'kz' })
  const known = { metadata: { jurisdiction: 'kz', date: '2022-09-26' } }
  const id = await takeInStatement(desk, author, { text: RU.replace('блогеров', 'блогеров.') }, known)
  const reading = await makeReading(desk, author, id, corpora)
  const made = await desk.record.readings.get(reading)
  const [row] = (await findStatement(desk, id)).readings
  assert.equal(made?.corpus?.name, 'kz')
  assert.ok(row?.law?.includes(made?.corpus?.hash ?? '-'), row?.law ?? 'no law')
})

test('who endorsed and who republished is recorded; links lead to the web only', async () => {
  const { desk } = opened
  const id = (await findStatements(desk)).rows[0]?.id as string
  await recordSupport(desk, author, id, 'republished', {
    by: 'A newspaper',
    address: 'https://example.org/a',
  })
  const { state } = await findStatement(desk, id)
  assert.deepEqual(state.republished, [{ by: 'A newspaper', address: 'https://example.org/a' }])
  const script = { by: 'x', address: 'javascript:alert(1)' }
  await assert.rejects(recordSupport(desk, author, id, 'republished', script), { code: 'desk-address' })
  await assert.rejects(recordSupport(desk, author, id, 'endorsed', {}), { code: 'statement-by-whom' })
})

test('only those who answer for what the public reads show a statement or take it off', async () => {
  const { desk } = opened
  const id = (await findStatements(desk)).rows[0]?.id as string
  await assert.rejects(showStatement(desk, author, id), { code: 'staff-not-allowed' })
  await showStatement(desk, editor, id)
  assert.ok((await findStatement(desk, id)).state.shownAt)
  await assert.rejects(withdrawStatement(desk, editor, id, ' '), { code: 'desk-reason' })
  await withdrawStatement(desk, editor, id, 'taken in twice')
  assert.equal((await findStatement(desk, id)).state.withdrawn?.reason, 'taken in twice')
})

test('what is known of a statement may be said anew; its words stay', async () => {
  const { desk } = opened
  const id = (await findStatements(desk)).rows[0]?.id as string
  const { text } = (await findStatement(desk, id)).state
  await describeStatement(desk, author, id, { title: 'Another title', date: '2026-02-19' })
  const { state } = await findStatement(desk, id)
  assert.equal(state.metadata.title, 'Another title')
  assert.equal(state.text, text)
  await assert.rejects(describeStatement(desk, author, id, { date: 'yesterday' }), { code: 'metadata-date' })
})
