import assert from 'node:assert/strict'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import importer from './importer.ts'
import { commitAll, emptyRepository } from './miniature-in-tests.ts'

const front = (code: string, language: string, day: string) => `---
version_id: '${code}_1'
act_code: '${code}'
language: ${language}
title: ${language === 'rus' ? 'Конституция' : 'Конституция (қаз)'}
requisite: Конституция принята на референдуме
form: КОНС
approval_date: ${day}
version_date: ${day}
caused_by:
  code: '${code}'
  title: Конституция
source: https://zan.example/${code}/${language}
---

`

function write(place: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(place, path)), { recursive: true })
    writeFileSync(join(place, path), text)
  }
}

test('a constitution dated by its adoption, whose note names the day; the old one ends on that day', async () => {
  const place = emptyRepository()
  write(place, {
    '00-constitution/rus.md': `${front('1', 'rus', '1995-08-30')}# КОНСТИТУЦИЯ\n\n**Статья 20**\n\nСлово свободно.\n`,
    '00-constitution/kaz.md': `${front('1', 'kaz', '1995-08-30')}# КОНСТИТУЦИЯ\n\n**20-бап**\n\nСөз еркін.\n`,
  })
  commitAll(place, { day: '1995-08-30', message: 'старая' })
  write(place, {
    '00-constitution/rus.md': `${front('2', 'rus', '2026-03-15')}# КОНСТИТУЦИЯ\n\n> *Сноска. Вступает в силу с 01.07.2026 в соответствии со статьей 94 настоящей Конституции.*\n\n**Статья 20**\n\nЧесть охраняется.\n`,
    '00-constitution/kaz.md': `${front('2', 'kaz', '2026-03-15')}# КОНСТИТУЦИЯ\n\n> *Ескерту. Осы Конституцияның 94-бабына сәйкес 01.07.2026 бастап күшіне енеді.*\n\n**20-бап**\n\nАр-намыс қорғалады.\n`,
  })
  commitAll(place, { day: '2026-03-15', message: 'новая' })
  const events = await Array.fromAsync(importer.read(place))
  const told = events.map((event) =>
    event.kind === 'version'
      ? [event.version.act, event.version.language, event.version.since, event.version.sinceAtLatest]
      : event,
  )
  assert.deepEqual(told.sort(), [
    ['1', 'kk', '1995-08-30', undefined],
    ['1', 'ru', '1995-08-30', undefined],
    ['2', 'kk', '2026-03-15', '2026-07-01'],
    ['2', 'ru', '2026-03-15', '2026-07-01'],
    { kind: 'end', end: { act: '1', until: '2026-07-01', replacedBy: '2' } },
  ])
  const [first] = events
  assert.ok(first?.kind === 'version')
  assert.deepEqual([first.version.rank, first.version.causedBy], [1, undefined])
  rmSync(place, { recursive: true })
})

test('an act whose front matter names its repeal has that end, in history and without', async () => {
  const place = emptyRepository()
  const text = front('3', 'rus', '2019-01-01').replace('source:', 'repealed_on: 2020-05-01\nsource:')
  write(place, { '20190101-o-probe-3/rus.md': `${text}# Закон\n\n**Статья 1**\n\nСлова.\n` })
  commitAll(place, { day: '2019-01-01', message: 'закон' })
  const end = { kind: 'end', end: { act: '3', until: '2020-05-01' } }
  assert.deepEqual((await Array.fromAsync(importer.read(place))).at(-1), end)
  assert.deepEqual((await Array.fromAsync(importer.read(place, { currentOnly: true }))).at(-1), end)
  rmSync(place, { recursive: true })
})
