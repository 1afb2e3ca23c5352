import assert from 'node:assert/strict'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type TestContext, test } from 'node:test'
import type { ActEnd } from '../../law/corpus/act.ts'
import importer from './importer.ts'
import { commitAll, emptyRepository } from './miniature-in-tests.ts'
import { recognisesCorpus } from './recognise.ts'

const ACT = '03-laws/2031/0417-o-probe-990001'

/** Describes the act, with the days of its Russian and Kazakh texts. */
function write(place: string, days: Readonly<Record<string, string>>, act = ACT): void {
  const dates = Object.entries(days).map(([name, day]) => `  ${name}: ${day}`)
  const files = {
    'meta.yaml': `act_code: '990001'\nform: ЗАК\nversion_date:\n${dates.join('\n')}\n`,
    ...Object.fromEntries(
      Object.keys(days).map((name) => [`${name}.md`, '# Т\n\n## Статья 1. А\n\nСлова.\n']),
    ),
  }
  for (const [file, content] of Object.entries(files)) {
    const path = join(place, act, file)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, content)
  }
}

function repository(t: TestContext): { place: string; commit(day: string): void } {
  const place = emptyRepository()
  t.after(() => rmSync(place, { recursive: true }))
  return { place, commit: (day) => commitAll(place, { day, message: 'проба' }) }
}

async function endsIn(place: string): Promise<ActEnd[]> {
  const events = await Array.fromAsync(importer.read(place))
  return events.flatMap((event) => (event.kind === 'end' ? event.end : []))
}

test('between two lives an act is not in force, in each language as its text came back', async (t) => {
  const { place, commit } = repository(t)
  write(place, { rus: '2031-05-01', kaz: '2031-05-01' })
  commit('2031-05-01')
  rmSync(join(place, ACT), { recursive: true })
  commit('2032-01-01')
  write(place, { rus: '2034-01-01', kaz: '2034-02-01' })
  commit('2034-01-01')
  assert.deepEqual(await endsIn(place), [
    { act: '990001', until: '2032-01-01', language: 'ru', back: '2034-01-01' },
    { act: '990001', until: '2032-01-01', language: 'kk', back: '2034-02-01' },
  ])
  rmSync(join(place, ACT), { recursive: true })
  commit('2035-01-01')
  assert.deepEqual((await endsIn(place)).at(-1), { act: '990001', until: '2035-01-01' })
})

test('a language that did not come back has ended', async (t) => {
  const { place, commit } = repository(t)
  write(place, { rus: '2031-05-01', kaz: '2031-05-01' })
  commit('2031-05-01')
  rmSync(join(place, ACT), { recursive: true })
  commit('2032-01-01')
  write(place, { rus: '2034-01-01' })
  commit('2034-01-01')
  assert.deepEqual(await endsIn(place), [
    { act: '990001', until: '2032-01-01', language: 'ru', back: '2034-01-01' },
    { act: '990001', until: '2032-01-01', language: 'kk' },
  ])
})

test('a folder that was mislaid for a commit, or moved, ended nothing', async (t) => {
  const { place, commit } = repository(t)
  write(place, { rus: '2031-05-01' })
  commit('2031-05-01')
  rmSync(join(place, ACT), { recursive: true })
  commit('2032-01-01')
  write(place, { rus: '2031-05-01' }, `${ACT.replace('o-probe', 'o-probakh')}`)
  commit('2032-01-02')
  write(place, { rus: '2033-01-01' }, `${ACT.replace('o-probe', 'o-probakh')}`)
  commit('2033-01-01')
  assert.deepEqual(await endsIn(place), [])
})

test('an act may stand until the law that its deletion brings has surely begun, whether or not it is named', async (t) => {
  const { place, commit } = repository(t)
  const next = '03-laws/2032/0105-o-novoi-probe-990002'
  write(place, { rus: '2031-05-01' })
  commit('2031-05-01')
  rmSync(join(place, ACT), { recursive: true })
  write(place, { rus: '2032-01-05' }, next)
  const meta =
    "act_code: '990002'\nrequisite: Закон от 5 января 2032 года № 9-X\nversion_date:\n  rus: 2032-01-05\n"
  const ten = 'по истечении десяти календарных дней после дня его первого официального опубликования'
  writeFileSync(join(place, next, 'meta.yaml'), meta)
  writeFileSync(
    join(place, next, 'rus.md'),
    `# Т\n\n## Статья 1. А\n\nНастоящий Закон вводится в действие ${ten}.\n`,
  )
  commit('2032-01-05')
  assert.deepEqual(await endsIn(place), [{ act: '990001', until: '2032-01-05', untilAtLatest: '2032-01-26' }])
  writeFileSync(join(place, next, 'meta.yaml'), `${meta}replaces:\n  - code: '990001'\n`)
  commit('2032-01-06')
  assert.deepEqual(await endsIn(place), [
    { act: '990001', until: '2032-01-16', untilAtLatest: '2032-01-26', replacedBy: '990002' },
  ])
})

test('a repository whose acts are all repealed today is a corpus still, and its history is read', async (t) => {
  const { place, commit } = repository(t)
  write(place, { rus: '2031-04-17' })
  commit('2031-04-17')
  rmSync(join(place, ACT), { recursive: true })
  commit('2033-01-01')
  assert.equal(await recognisesCorpus(place), true)
  const kinds: string[] = []
  for await (const event of importer.read(place)) kinds.push(event.kind)
  assert.deepEqual(kinds, ['version', 'end'])
})

test('a repository that never held an act is none', async (t) => {
  const { place, commit } = repository(t)
  writeFileSync(join(place, 'README.md'), 'Words.')
  commit('2031-04-17')
  rmSync(join(place, 'README.md'))
  commit('2033-01-01')
  assert.equal(await recognisesCorpus(place), false)
})
