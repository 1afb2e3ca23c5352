import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { runCommand } from './command-in-tests.ts'

const FOLDER = mkdtempSync(join(tmpdir(), 'saual-law-same-numbers-'))
after(() => rmSync(FOLDER, { recursive: true }))

const version = (since: string, scope: string): string => `---
key: CH
title: Act by Chapters
language: en
since: ${since}
---
# Act by Chapters

## Chapter 1. Scope

### Section 1. Scope

${scope}

## Chapter 2. Duties

### Section 1. Duties

A blogger marks what is paid for.
`

async function said(...words: string[]): Promise<string> {
  const { code, out, err } = await runCommand(['law', ...words, '--corpus', 'ch', '--lang', 'en'], {
    environment: { SAUAL_LAW: join(FOLDER, 'law') },
    folder: FOLDER,
  })
  assert.deepEqual([code, err], [0, ''])
  return out.replaceAll(/\s+/gu, ' ')
}

before(async () => {
  const texts = join(FOLDER, 'texts')
  mkdirSync(texts)
  writeFileSync(join(texts, 'a.md'), version('2020-01-01', 'Scope words of 2020.'))
  writeFileSync(join(texts, 'b.md'), version('2022-01-01', 'Scope words of 2022.'))
  await runCommand(['law', 'add', texts, '--name', 'ch'], {
    environment: { SAUAL_LAW: join(FOLDER, 'law') },
    folder: FOLDER,
  })
})

test('of sections with one number the first is shown, and the others are named', async () => {
  const shown = await said('show', 'CH', '1', '--on', '2023-01-01')
  assert.match(shown, /Scope words of 2022\./u)
  assert.doesNotMatch(shown, /paid for/u)
  assert.doesNotMatch(shown, /The version after/u)
  const [, anchor = ''] =
    /Another provision of the act bears this number: .+? Ask for it as (\S+)/u.exec(shown) ?? []
  assert.match(await said('show', 'CH', anchor, '--on', '2023-01-01'), /A blogger marks what is paid for\./u)
})

test('history and difference are those of one section', async () => {
  const history = await said('history', 'CH', '1')
  assert.match(history, /- Scope words of 2020\. \+ Scope words of 2022\./u)
  assert.doesNotMatch(history, /paid for/u)
  const difference = await said('diff', 'CH', '1', '--from', '2020-06-01', '--to', '2022-06-01')
  assert.match(difference, /- Scope words of 2020\. \+ Scope words of 2022\./u)
  assert.doesNotMatch(difference, /blogger/u)
})
