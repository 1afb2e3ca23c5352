import assert from 'node:assert/strict'
import { cpSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { openPublishingSite, type PublishingSite } from '../../../test/site/outputs-in-tests.ts'
import { Problem } from '../../problem.ts'
import { buildFolder, buildPublicRecord, buildWhenDue, latestBuild } from './build.ts'
import { csvRow } from './csv.ts'
import { fingerprint, lineOf, rotateKey, signingKey } from './signing-key.ts'
import { type Looked, verifyRecord } from './verify.ts'

let publishing: PublishingSite
let copies = 0

before(async () => {
  publishing = await openPublishingSite()
  await buildPublicRecord(publishing.desk)
})
after(() => publishing.close())

/** A copy of the latest build, as somebody downloads it. */
async function downloaded(): Promise<string> {
  const build = await latestBuild(publishing.desk)
  const folder = join(publishing.tests.folder, `copy-${copies++}`)
  cpSync(buildFolder(publishing.desk, build?.name ?? ''), folder, { recursive: true })
  return folder
}

async function looked(place: string, key?: string): Promise<Looked[]> {
  return Array.fromAsync(verifyRecord(place, key))
}

const ill = (all: readonly Looked[]): string[] =>
  all.flatMap(({ condition, code }) => (condition === 'ill' ? [code] : []))

test('what was built is as it was signed: the folder or its manifest is named', async () => {
  const folder = await downloaded()
  for (const place of [folder, join(folder, 'manifest.json')]) {
    const all = await looked(place)
    assert.deepEqual(ill(all), [])
    assert.ok(all.some(({ code }) => code === 'signature'))
    assert.ok(all.some(({ code }) => code === 'chain'))
    assert.equal(all.filter(({ code }) => code === 'file').length, 8)
  }
})

test('only the owner can read the key, and every build is signed by the same', async () => {
  const { folder } = publishing.desk.config
  assert.equal(statSync(join(folder, 'record-key.pem')).mode & 0o777, 0o600)
  const [first, second] = await Promise.all([signingKey(folder), signingKey(folder)])
  assert.equal(first.publicKey, second.publicKey)
})

test('an altered, a missing and a strange file are told', async () => {
  const folder = await downloaded()
  const opinions = join(folder, 'opinions.jsonl')
  writeFileSync(opinions, readFileSync(opinions, 'utf8').replace('слух', 'звук'))
  rmSync(join(folder, 'people.csv'))
  writeFileSync(join(folder, 'notes.txt'), 'mine')
  const all = await looked(folder)
  assert.deepEqual(ill(all), ['file-altered', 'file-missing'])
  assert.ok(all.some(({ code, values }) => code === 'strangers' && values.names === 'notes.txt'))
})

test('an altered manifest is told, and so is another signature', async () => {
  const folder = await downloaded()
  const manifest = join(folder, 'manifest.json')
  writeFileSync(manifest, readFileSync(manifest, 'utf8').replace('saual.example', 'other.example'))
  assert.ok(ill(await looked(folder)).includes('signature'))
})

test('a log that was cut, mended or spoilt is told, even where somebody signed it anew', async () => {
  for (const [change, code] of [
    [(lines: string[]) => lines.slice(0, -2), 'chain-short'],
    [(lines: string[]) => lines.toSpliced(1, 1), 'chain-gap'],
    [(lines: string[]) => lines.with(2, lines[2]?.replace(/"hash":"./u, '"hash":"x') ?? ''), 'chain-cut'],
    [
      (lines: string[]) => lines.with(0, lines[0]?.replace('"actor":"m-test"', '"actor":"m-else"') ?? ''),
      'chain-altered',
    ],
    [(lines: string[]) => lines.with(1, '{"seq":'), 'chain-unreadable'],
  ] as const) {
    const folder = await downloaded()
    const log = join(folder, 'record.jsonl')
    const lines = readFileSync(log, 'utf8').trimEnd().split('\n')
    writeFileSync(log, `${change(lines).join('\n')}\n`)
    assert.ok(ill(await looked(folder)).includes(code), code)
  }
})

test('what is no public record is said so', async () => {
  for (const [place, code] of [
    [join(publishing.tests.folder, 'nowhere'), 'verify-none'],
    [publishing.tests.folder, 'verify-no-record'],
    [import.meta.filename, 'verify-no-record'],
  ] as const)
    await assert.rejects(looked(place), (error) => error instanceof Problem && error.code === code)
  const folder = await downloaded()
  writeFileSync(join(folder, 'manifest.json'), '{"files":[{"name":"../../secret"}]}')
  await assert.rejects(
    looked(folder),
    (error) => error instanceof Problem && error.code === 'verify-unreadable',
  )
})

test('what is not public is not in it: drafts, names of staff', async () => {
  const folder = await downloaded()
  const lines = readFileSync(join(folder, 'record.jsonl'), 'utf8').trimEnd().split('\n')
  const kinds = lines.map((line) => (JSON.parse(line) as { sealed?: { kind: string } }).sealed?.kind)
  assert.ok(kinds.includes('opinion-published'))
  assert.ok(kinds.includes(undefined))
  assert.ok(!kinds.includes('opinion-begun'))
})

test('a new key is signed by the one before, and whoever knows that one can follow', async () => {
  const { folder } = publishing.desk.config
  const old = (await signingKey(folder)).publicKey
  const next = await rotateKey(folder, '2026-03-02T09:00:00.000Z')
  await buildPublicRecord(publishing.desk)
  const copy = await downloaded()
  const codes = async (key: string) => (await looked(copy, key)).map(({ code }) => code)
  assert.ok((await codes(fingerprint(next.publicKey))).includes('key-trusted'))
  assert.ok((await codes(fingerprint(old).replaceAll(' ', '').toUpperCase())).includes('key-followed'))
  assert.ok((await codes('0'.repeat(64))).includes('key-other'))
  const [handover] = next.handovers
  assert.ok(handover)
  const forged = { ...handover, from: next.publicKey }
  assert.deepEqual(lineOf(next.publicKey, [forged]), [next.publicKey])
})

test('a program builds it anew only where something was recorded, an hour after the last', async () => {
  const { desk, tests } = publishing
  const facts = async () => (await latestBuild(desk))?.manifest.record.facts
  const first = await facts()
  await desk.record.append([{ kind: 'person-added', subject: 'late', body: { name: { ru: '=СУММ(A1)' } } }], {
    actor: 'm-test',
  })
  await buildWhenDue(desk)
  assert.equal(await facts(), first)
  tests.setNow('2026-03-02T10:30:00.000Z')
  await buildWhenDue(desk)
  assert.equal(await facts(), (first ?? 0) + 1)
  const people = readFileSync(join(await downloaded(), 'people.csv'), 'utf8')
  assert.match(people, /late,,'=СУММ\(A1\),\r\n/u)
})

test('rows of tables are quoted where they must be', () => {
  assert.equal(csvRow(['a', 'b "c"', 'd\ne', undefined, 3, '@x']), 'a,"b ""c""","d\ne",,3,\'@x\r\n')
})
