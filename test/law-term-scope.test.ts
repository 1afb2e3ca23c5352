import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { runCommand } from './command-in-tests.ts'

const FOLDER = mkdtempSync(join(tmpdir(), 'saual-law-term-scope-'))
after(() => rmSync(FOLDER, { recursive: true }))

const LAW = `---
key: dams
title: О плотинах
language: ru
since: 2019-04-01
---
# О плотинах

## Статья 1. Основные понятия

В настоящем Законе используются следующие понятия:

1) плотина – сооружение, перегораживающее русло реки;

## Глава 2. Страхование

## Статья 7. Понятия, используемые в настоящей главе

Для целей настоящей главы под плотиной понимается только ${'высокое и крепкое '.repeat(30)}сооружение.
`

test('a definition says how far it reaches, and a long one is cut between words', async () => {
  const texts = join(FOLDER, 'texts')
  mkdirSync(texts)
  writeFileSync(join(texts, 'dams.md'), LAW)
  const around = { environment: { SAUAL_LAW: join(FOLDER, 'law') }, folder: FOLDER }
  await runCommand(['law', 'add', texts, '--name', 'kz'], around)
  const asked = ['law', 'term', 'плотина', '--corpus', 'kz', '--on', '2022-05-05']
  for (const [lang, ofAct, ofChapter] of [
    ['kk', 'осы акт үшін', 'осы тарау үшін'],
    ['ru', 'для этого акта', 'для этой главы'],
    ['en', 'for this act', 'for this chapter'],
  ] as const) {
    const { out } = await runCommand([...asked, '--lang', lang], around)
    const [own = '', chapter = ''] = out.replaceAll(/\s+/gu, ' ').split('Статья 7')
    assert.ok(own.includes(ofAct), lang)
    assert.ok(chapter.includes(ofChapter), lang)
    assert.match(chapter, /(?:высокое|и|крепкое) …/u)
  }
})

const ACT = `---
key: harbours
title: Harbours Act
language: en
since: 2019-04-01
---
# Harbours Act

**Section 4. Harbour master**

The Minister may appoint a harbour master (in this Act referred to as "the master").
`

test('a term is found as it stands in the act, with its article', async () => {
  const texts = join(FOLDER, 'english')
  mkdirSync(texts)
  writeFileSync(join(texts, 'harbours.md'), ACT)
  const around = { environment: { SAUAL_LAW: join(FOLDER, 'law') }, folder: FOLDER }
  await runCommand(['law', 'add', texts, '--name', 'harbours'], around)
  for (const words of ['the master', 'master', 'the masters']) {
    const asked = ['law', 'term', words, '--corpus', 'harbours', '--on', '2022-05-05', '--lang', 'en']
    const { out } = await runCommand(asked, around)
    assert.match(
      out.replaceAll(/\s+/gu, ' '),
      /is defined in the law .* may appoint a harbour master/u,
      words,
    )
  }
})
