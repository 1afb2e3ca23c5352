import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { openPublishingSite, type PublishingSite } from '../../../test/site/outputs-in-tests.ts'
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

/** The number of a process that is no more. */
async function deadPid(): Promise<number> {
  const child = spawn(process.execPath, ['--version'], { stdio: 'ignore' })
  await once(child, 'close')
  return child.pid as number
}

test('what killed processes left is gone with the next look, also where no build is due', async () => {
  const builds = readdirSync(folder)
  leave(`.3.${await deadPid()}`)
  // In a container each start has the same number.
  leave(`.4.${process.pid}`)
  leave('.given-up.5.77')
  await buildWhenDue(publishing.desk)
  assert.deepEqual(readdirSync(folder), builds)
})

test('what another process writes is let be, for a day', async () => {
  const name = leave(`.6.${process.ppid}`)
  await buildWhenDue(publishing.desk)
  assert.deepEqual(hidden(), [name])
  const yesterday = Date.now() / 1000 - 25 * 3600
  utimesSync(join(folder, name), yesterday, yesterday)
  await buildPublicRecord(publishing.desk)
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
