import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { runCommand } from './command-in-tests.ts'

const FOLDER = mkdtempSync(join(tmpdir(), 'saual-law-remarks-'))
after(() => rmSync(FOLDER, { recursive: true }))

const LAW = 'Исключены с 1 января 2019 года из реестра операторы, которые не исполнили требование суда.'
const FRONT = '---\nkey: a\ntitle: О реестре\nlanguage: ru\nsince: 2018-01-01\n---\n'

test('a term in a line that begins like a remark is found, and the line is shown', async () => {
  const texts = join(FOLDER, 'texts')
  const environment = { SAUAL_LAW: join(FOLDER, 'law') }
  mkdirSync(texts)
  writeFileSync(join(texts, 'a.md'), `${FRONT}# О реестре\n\n## Статья 1. Реестр\n\n${LAW}\n\n2) исключён;\n`)
  const said = async (...words: string[]) => {
    const { code, out, err } = await runCommand(['law', ...words], { environment, folder: FOLDER })
    assert.deepEqual([code, err], [0, ''])
    return out.replaceAll(/\s+/gu, ' ')
  }
  await runCommand(['law', 'add', texts, '--name', 'reg'], { environment, folder: FOLDER })
  const asked = ['--corpus', 'reg', '--on', '2020-01-01', '--lang', 'ru']
  assert.match(await said('term', 'требование суда', ...asked), /Статья 1/u)
  const shown = await said('show', 'a', '1', ...asked)
  assert.ok(shown.includes(LAW))
})
