import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { PROSECUTORS, readerWith } from './asked-in-tests.ts'
import { runCommand } from './command-in-tests.ts'

const FOLDER = mkdtempSync(join(tmpdir(), 'saual-law-suspended-'))
const CORPORA = join(FOLDER, 'law')
after(() => rmSync(FOLDER, { recursive: true }))

const NOTE = 'Действие статьи 7 приостановлено с 01.01.2022 до 01.01.2024 Законом РС от 20.12.2021 № 61-X.'
const LAW = `---
key: dams
title: О безопасности плотин
language: ru
since: 2019-04-01
---
# О безопасности плотин

## Статья 7. Страхование

Незастрахованный владелец –
наказывается штрафом до ста месячных расчетных показателей.

> ${NOTE}
`

test('wherever a text is shown or asked that its editors note as suspended, that is told, on the days when it is', async () => {
  const texts = join(FOLDER, 'texts')
  mkdirSync(texts)
  writeFileSync(join(texts, 'dams.md'), LAW)
  const environment = { SAUAL_LAW: CORPORA }
  const said = async (...words: string[]) => {
    const { code, out, err } = await runCommand(['law', ...words], { environment, folder: FOLDER })
    assert.deepEqual([code, err], [0, ''])
    return out.replaceAll(/\s+/gu, ' ')
  }
  await said('add', texts, '--name', 'kz')
  const asked = ['--corpus', 'kz', '--lang', 'en']
  const told = `Editors’ note on a suspension: ${NOTE}`
  for (const words of [
    ['show', 'dams', '7'],
    ['norm', 'dams', '7'],
    ['cite', 'статья 7 Закона «О безопасности плотин»'],
  ]) {
    assert.ok((await said(...words, '--on', '2023-05-01', ...asked)).includes(told), words.join(' '))
    for (const on of ['2021-12-31', '2024-01-01'])
      assert.ok(!(await said(...words, '--on', on, ...asked)).includes(NOTE), words.join(' '))
  }
  assert.ok((await said('history', 'dams', '7', ...asked)).includes(told))

  const read = readerWith({ corpora: CORPORA })
  const reading = (date: string) =>
    read('По статье 7 Закона «О безопасности плотин» виновным грозит штраф.', {
      date,
      language: 'ru',
      jurisdiction: 'kz',
      body: PROSECUTORS.ru,
    })
  const [threat] = reading('2023-05-01').questions
  assert.match(
    threat?.text.ru ?? '',
    /могло быть приостановлено \(пометка редакторов текста: «Действие статьи 7/u,
  )
  assert.doesNotMatch(JSON.stringify(reading('2024-01-01')), /приостановлено/u)

  const both = read(
    'По статье 174 УК РК и статье 7 Закона «О безопасности плотин» виновным грозит наказание.',
    {
      date: '2024-02-01',
      language: 'ru',
      jurisdiction: 'kz',
      body: PROSECUTORS.ru,
    },
  )
  const labels = both.findings.flatMap(({ evidence }) =>
    evidence.flatMap((one) => (one.kind === 'provision' ? [one.fact.label.ru] : [])),
  )
  assert.deepEqual(labels, ['ст. 174 УК РК', 'ст. 7 акта «О безопасности плотин»'])
})

test('a reading tells that a cited text had other words that day, where notes do not give them', async () => {
  const folder = join(FOLDER, 'former')
  const corpora = join(FOLDER, 'former-law')
  mkdirSync(folder)
  const note = 'Статья 7 до 1 января 2024 года действует в прежней редакции.'
  writeFileSync(join(folder, 'dams.md'), LAW.replace(NOTE, note))
  const { code, err } = await runCommand(['law', 'add', folder, '--name', 'kz'], {
    environment: { SAUAL_LAW: corpora },
    folder: FOLDER,
  })
  assert.deepEqual([code, err], [0, ''])
  const read = readerWith({ corpora })
  const reading = (date: string) =>
    JSON.stringify(
      read('По статье 7 Закона «О безопасности плотин» виновным грозит штраф.', {
        date,
        language: 'ru',
        jurisdiction: 'kz',
        body: PROSECUTORS.ru,
      }),
    )
  assert.match(
    reading('2023-05-01'),
    /могла действовать другая редакция нормы \(пометка редакторов текста: «?Статья 7/u,
  )
  assert.match(reading('2023-05-01'), /"kind":"reworded"/u)
  assert.doesNotMatch(reading('2024-01-01'), /другая редакция/u)
})
