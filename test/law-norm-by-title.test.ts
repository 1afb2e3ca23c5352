import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { runCommand } from './command-in-tests.ts'

const FOLDER = mkdtempSync(join(tmpdir(), 'saual-law-norm-by-title-'))
after(() => rmSync(FOLDER, { recursive: true }))

const LAW = `---
key: dams
title: О безопасности плотин
language: ru
since: 2019-04-01
---
# О безопасности плотин

## Статья 7. Страхование

1. Незастрахованный владелец –
наказывается штрафом до ста месячных расчетных показателей.

2. То же деяние, совершенное повторно, –
наказывается штрафом до двухсот месячных расчетных показателей.
`

test('the norm of an act that only a corpus has is asked for by its key, its title or a citation', async () => {
  const texts = join(FOLDER, 'texts')
  mkdirSync(texts)
  writeFileSync(join(texts, 'dams.md'), LAW)
  const around = { environment: { SAUAL_LAW: join(FOLDER, 'law') }, folder: FOLDER }
  await runCommand(['law', 'add', texts, '--name', 'kz'], around)
  const said = async (...words: string[]) => {
    const asked = ['law', 'norm', ...words, '--on', '2023-05-01', '--lang', 'en']
    const { code, out, err } = await runCommand(asked, around)
    assert.doesNotMatch(out, /\n\n\n/u, 'no two empty lines stand together')
    return code === 0 ? out.replaceAll(/\s+/gu, ' ') : err
  }
  for (const words of [
    ['dams', '7'],
    ['О безопасности плотин', '7'],
    ['статья 7 Закона «О безопасности плотин»'],
  ])
    assert.match(await said(...words), /part 1: .* до ста .* part 2: .* до двухсот/u, words.join(' '))
  const part = await said('ч. 2 ст. 7 Закона «О безопасности плотин»', '--corpus', 'kz')
  assert.match(part, /part 2: .* до двухсот/u)
  assert.doesNotMatch(part, /part 1:/u)
  assert.match(
    await said('О безопасности мостов', '7', '--corpus', 'kz'),
    /No act and article were understood/u,
  )
})
