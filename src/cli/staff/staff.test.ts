import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { loadCatalog } from '../../catalog.ts'
import { openDesk } from '../../desk/desk.ts'
import { inviteeOf } from '../../desk/staff/join.ts'

const MAIN = fileURLToPath(new URL('../../main.ts', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'saual-staff-command-'))
const data = join(folder, 'data')
after(() => rmSync(folder, { recursive: true, force: true }))

function saual(...words: readonly string[]): { code: number | null; out: string; err: string } {
  const env = {
    ...process.env,
    SAUAL_DATA: data,
    SAUAL_DATABASE: '',
    SAUAL_ADDRESS: '',
    LC_ALL: 'en_GB.UTF-8',
  }
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, 'staff', ...words], {
    env,
    encoding: 'utf8',
  })
  return { code: status, out: stdout, err: stderr }
}

test('where there is no site, it says so and makes none', () => {
  const { code, err } = saual('list')
  assert.equal(code, 1)
  assert.match(err, /There is no site on this machine yet/u)
})

test('an admin who is locked out gets a link at the machine', async () => {
  const catalog = await loadCatalog()
  const desk = await openDesk({ folder: data }, catalog)
  assert.match(saual('list').out, /^There is nobody/u)
  const { code, out, err } = saual('invite', 'Aigerim', 'S.', '--role', 'admin')
  assert.equal(code, 0)
  assert.match(err, /Link for Aigerim S\. \(admin\); it works once, within 7 days/u)
  const [, token] = /^http:\/\/127\.0\.0\.1:4400\/desk\/join\/([\w-]{43})\n$/u.exec(out) ?? []
  const { state, account } = await inviteeOf(desk, token ?? '')
  assert.deepEqual([state.role, account.name], ['admin', 'Aigerim S.'])
  const again = saual('invite', 'aigerim s.')
  assert.equal(again.code, 0)
  await assert.rejects(inviteeOf(desk, token ?? ''), { code: 'staff-invitation-void' })
  assert.equal(saual('list').out, 'Aigerim S.  aigerim s.  admin  invited\n')
  assert.equal(saual('invite', 'Aigerim S.', '--role', 'author').code, 3)
  await desk.close()
})

test('what makes no sense is said', () => {
  for (const [words, said] of [
    [[], /saual staff” knows/u],
    [['promote'], /saual staff” knows/u],
    [['invite'], /saual staff” knows/u],
    [['list', 'all'], /all/u],
    [['invite', 'X', '--role', 'king'], /no such role/u],
    [['invite', '—'], /Write a name/u],
  ] as const) {
    const { code, err } = saual(...words)
    assert.notEqual(code, 0)
    assert.match(err, said)
    assert.doesNotMatch(err, /at .*\.ts/u)
  }
})
