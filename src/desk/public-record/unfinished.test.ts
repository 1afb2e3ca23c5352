import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { openPublishingSite, type PublishingSite } from '../../../test/site/outputs-in-tests.ts'
import { unfinishedName } from '../../unfinished-name.ts'
import { buildFolder, buildPublicRecord, buildWhenDue } from './build.ts'
import { finishWhole } from './unfinished.ts'

let publishing: PublishingSite
let folder: string

before(async () => {
  publishing = await openPublishingSite()
  await buildPublicRecord(publishing.desk)
  folder = buildFolder(publishing.desk, '')
})
after(() => publishing.close())

function leave(name: string): string {
  mkdirSync(join(folder, name))
  writeFileSync(join(folder, name, 'record.jsonl'), '{"seq"')
  return name
}

const hidden = (): string[] => readdirSync(folder).filter((name) => name.startsWith('.'))

const HOURS = 3600

/** Sets when something was last written. */
function writtenHoursAgo(name: string, hours: number): void {
  const at = Date.now() / 1000 - hours * HOURS
  utimesSync(join(folder, name), at, at)
}

test('what killed programs left is gone with a look an hour later, also where no build is due', async () => {
  const builds = readdirSync(folder)
  const name = leave(unfinishedName('.3'))
  leave('.given-up.5.77')
  for (const each of [join(name, 'record.jsonl'), name]) writtenHoursAgo(each, 2)
  await buildWhenDue(publishing.desk)
  assert.deepEqual(readdirSync(folder), builds)
})

test('what another program writes is let be as long as it goes on, whatever number its process has', async () => {
  const name = leave(unfinishedName('.6'))
  // A folder is as old as the last file that was begun in it.
  writtenHoursAgo(name, 2)
  await buildWhenDue(publishing.desk)
  assert.deepEqual(hidden(), [name])
  for (const each of [join(name, 'record.jsonl'), name]) writtenHoursAgo(each, 2)
  await buildPublicRecord(publishing.desk)
  assert.deepEqual(hidden(), [])
})

test('what another program writes in a folder inside is let be, too', async () => {
  const name = leave(unfinishedName('.8'))
  const inside = join(name, 'opinions', 'ru')
  mkdirSync(join(folder, inside), { recursive: true })
  writeFileSync(join(folder, inside, '1.html'), '<p>')
  for (const each of [inside, join(name, 'opinions'), join(name, 'record.jsonl'), name])
    writtenHoursAgo(each, 2)
  await buildWhenDue(publishing.desk)
  assert.deepEqual(hidden(), [name])
  writtenHoursAgo(join(inside, '1.html'), 2)
  await buildWhenDue(publishing.desk)
  assert.deepEqual(hidden(), [])
})

test('what is being written is let be, and where writing fails nothing of it stays', async () => {
  const failing = finishWhole(folder, '7', async (unfinished) => {
    await buildWhenDue(publishing.desk)
    assert.ok(existsSync(unfinished))
    throw new Error('the disk is full')
  })
  await assert.rejects(failing, /the disk is full/u)
  assert.deepEqual(hidden(), [])
  assert.ok(!existsSync(join(folder, '7')))
})

/** Another program that puts the same folder in its place again and again. */
const BUILDER = `
  import { writeFile } from 'node:fs/promises'
  const [module, folder] = process.argv.slice(1)
  const { finishWhole } = await import(module)
  for (let n = 0; n < 200; n++)
    await finishWhole(folder, '7', (unfinished) => writeFile(unfinished + '/record.jsonl', String(process.pid)))
`

test('two programs that build the same at once both put it in its place', async () => {
  const place = join(publishing.tests.folder, 'two')
  const module = new URL('./unfinished.ts', import.meta.url).href
  const programs = [1, 2].map(() =>
    spawn(process.execPath, ['--input-type=module', '-e', BUILDER, module, place], {
      stdio: ['ignore', 'inherit', 'inherit'],
    }),
  )
  const ended = await Promise.all(programs.map((program) => once(program, 'close')))
  assert.deepEqual(
    ended.map(([code]) => code),
    [0, 0],
  )
  assert.deepEqual(readdirSync(place), ['7'])
})
