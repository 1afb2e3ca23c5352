import assert from 'node:assert/strict'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { before, test } from 'node:test'
import { addFour, FOLDER, json, law, saual, unwrapped } from './law-command-in-tests.ts'

before(addFour)

test('history tells each text and what changed', async () => {
  const out = await law('history 990020 174 --corpus kz --lang ru')
  assert.match(out, /^ {2}- наказываются штрафом/mu)
  assert.match(out, /^ {2}\+ наказываются крупным штрафом/mu)
  assert.match(out, /Изменяющий акт: О внесении изменений/u)
  const { answer } = await json<{ versions: readonly { changes: readonly { kind: string }[] }[] }>(
    'history 990020 174 --corpus kz --language ru',
  )
  assert.deepEqual(
    answer.versions.map(({ changes }) => changes.map(({ kind }) => kind)),
    [[], ['removed', 'added']],
  )
})

test('two days are compared, whichever comes first', async () => {
  const diff = (from: string, to: string, more = '') =>
    law(`diff 990020 174 --corpus kz --lang ru --from ${from} --to ${to}${more}`)
  const forwards = await diff('2021-01-01', '2024-01-01')
  assert.match(forwards, /^ {2}- наказываются штрафом/mu)
  assert.match(forwards, /^ {4}1\. Умышленные действия/mu)
  assert.match(await diff('2024-01-01', '2021-01-01'), /^ {2}\+ наказываются штрафом/mu)
  assert.match(await diff('2023-01-01', '2024-01-01'), /Тексты нормы на 1 января 2023 г\. и на/u)
  assert.match(await diff('2010-01-01', '2024-01-01'), /^ {2}\+ 1\. Умышленные действия/mu)
  const { answer } = await json<{ changes: readonly object[]; causedBy: readonly string[] }>(
    'diff 990020 174 --corpus kz --language ru --from 2021-01-01 --to 2024-01-01',
  )
  assert.equal(answer.causedBy.length, 1)
  assert.ok(answer.changes.length > 2)
})

test('a name that means another act on the second day is compared across both acts', async () => {
  const out = unwrapped(
    await law('diff Конституция 20 --corpus kz --language ru --lang en --from 2026-06-30 --to 2026-07-01'),
  )
  assert.match(out, /- 30 June 2026 \(in force .* \+ 1 July 2026 \(in force/u)
  assert.match(out, /two different acts were in force under one name; .*: 990010 and 990011\./u)
  assert.match(out, / - 1\. .* \+ 1\. /u)
})

test('a name that meant another act on the first day is compared also where only that one has the provision', async () => {
  const asked = 'diff Конституция 18 --corpus kz --language ru --from 2026-06-30 --to 2026-07-01'
  const out = unwrapped(await law(`${asked} --lang en`))
  assert.match(
    out,
    /- 30 June 2026 \(in force .* \+ 1 July 2026: the act .* 990011\) holds no provision “18”/u,
  )
  assert.match(out, / - Доброе имя/u)
  const { answer } = await json<{ from: { kind: string }; to: object }>(asked)
  assert.equal(answer.from.kind, 'in-force')
  assert.deepEqual(answer.to, { kind: 'unknown', what: 'provision' })
})

test('the history of a name tells each act that the name meant', async () => {
  const out = unwrapped(await law('history Конституция 20 --corpus kz --language ru --lang ru'))
  assert.match(
    out,
    /В силе с 1 июля 2026 г\. .*Раньше это название носил другой акт; его ключ в корпусе: 990010\./u,
  )
  assert.match(out, /а не прежняя редакция .* по 30 июня 2026 г\./u)
  const { asked, answer } = await json<{
    versions: readonly object[]
    earlier: readonly { act: string; provision: string; versions: readonly object[] }[]
  }>('history Конституция 20 --corpus kz --language ru')
  assert.equal(asked.act, '990011')
  assert.equal(answer.versions.length, 1)
  assert.deepEqual(
    answer.earlier.map(({ act, provision, versions }) => [act, provision, versions.length]),
    [['990010', '20', 1]],
  )
  const gone = unwrapped(await law('history Конституция 18 --corpus kz --language ru --lang en'))
  assert.match(gone, /means now \(its key in the corpus: 990011\) holds no provision “18”.* before does:/u)
  const byKey = await json<{ earlier: readonly object[] }>('history 990011 20 --corpus kz --language ru')
  assert.deepEqual(byKey.answer.earlier, [], 'a key means one act')
})

test('a provision that only the act of a name before had is pointed to', async () => {
  const { code, err } = await saual(
    'law show Конституция 18 --corpus kz --lang en --on 2026-07-01'.split(' '),
  )
  assert.notEqual(code, 0)
  assert.match(unwrapped(err), /“990011” holds no provision “18”\. The act “990010”.* law show 990010 18/u)
})

test('a history says where only the note of the editors changed', async () => {
  const folder = join(FOLDER, 'notes')
  mkdirSync(folder)
  const body = (since: string, note: string) =>
    `---\nkey: lamps\ntitle: О фонарях\nlanguage: ru\nsince: ${since}\nrank: law\n---\n\n## Статья 1. Фонари\n\nФонарь светит.\n${note}`
  writeFileSync(join(folder, 'one.md'), body('2020-01-01', ''))
  writeFileSync(join(folder, 'two.md'), body('2021-01-01', '\n> Статья 1 в редакции закона от 01.01.2021.\n'))
  await saual(['law', 'add', folder, '--name', 'notes'])
  const out = unwrapped(await law('history lamps 1 --corpus notes --lang en'))
  assert.match(out, /did not change; only the editors’ note did/u)
})
