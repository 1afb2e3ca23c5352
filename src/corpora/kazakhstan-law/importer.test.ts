import assert from 'node:assert/strict'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { definitionsIn } from '../../desk/law/defining.ts'
import type { ActEnd, ActVersion, Imported, ProvisionText } from '../../law/corpus/act.ts'
import type { ImportOptions } from '../importer.ts'
import importer from './importer.ts'
import { git, MINIATURE, miniatureRepository } from './miniature-in-tests.ts'

let place: string
let told: readonly Imported[]
before(async () => {
  place = miniatureRepository()
  told = await all(place)
})
after(() => rmSync(place, { recursive: true, force: true }))

async function all(from: string, options?: ImportOptions): Promise<Imported[]> {
  return Array.fromAsync(importer.read(from, options))
}
function versions(act: string, language: string, events = told): ActVersion[] {
  return events
    .flatMap((event) => (event.kind === 'version' ? event.version : []))
    .filter((version) => version.act === act && version.language === language)
    .sort((a, b) => (a.since < b.since ? -1 : 1))
}
function ends(events = told): ActEnd[] {
  return events.flatMap((event) => (event.kind === 'end' ? event.end : []))
}
/** The text that counts on a day, as the corpus dates it. */
function on(act: string, language: string, day: string): ActVersion | undefined {
  const end = ends().find((one) => one.act === act)
  if (end && end.until <= day) return undefined
  return versions(act, language).findLast(({ since }) => since <= day)
}
function article(version: ActVersion | undefined, number: string): ProvisionText | undefined {
  return version?.provisions.find((provision) => provision.number === number)
}

test('the miniature is read without a broken act', () => {
  assert.deepEqual(
    told.filter(({ kind }) => kind === 'broken'),
    [],
  )
  assert.equal(new Set(told.flatMap((event) => (event.kind === 'version' ? event.version.act : []))).size, 14)
})

test('which article carries twenty years', () => {
  const code = on('990020', 'ru', '2022-09-26')
  const carrying = code?.provisions
    .filter(({ text }) => /до двадцати лет/u.test(text))
    .map(({ number }) => number)
  assert.deepEqual(carrying, ['174'])
  assert.match(
    article(code, '174')?.text ?? '',
    /3\. Действия.*\nнаказываются лишением .*от двенадцати до двадцати лет/u,
  )
  assert.match(article(code, '274')?.text ?? '', /до семи лет/u)
  assert.match(
    article(on('990020', 'kk', '2022-09-26'), '174')?.text ?? '',
    /он екі жылдан жиырма жылға дейінгі/u,
  )
})

const termsOf = (provision: ProvisionText | undefined) =>
  provision === undefined ? [] : definitionsIn(provision, 'ru').map(({ term }) => term)

test('terms are defined from their day on and not before', () => {
  assert.equal(on('990050', 'ru', '2022-09-26'), undefined)
  assert.deepEqual(termsOf(article(on('990050', 'ru', '2023-09-10'), '1')), [
    'онлайн-платформа',
    'инфлюенсер (блогер)',
    'ложная информация',
    'онлайн-реклама',
    // Its short name, «далее – реклама».
    'реклама',
    'охват',
  ])
  assert.ok(termsOf(article(on('990040', 'ru', '2022-09-26'), '1')).includes('информационное пространство'))
  const early = told.flatMap((event) =>
    event.kind === 'version' && event.version.since < '2023-09-01' ? event.version : [],
  )
  assert.ok(!early.some(({ provisions }) => provisions.some(({ text }) => /блогер/iu.test(text))))
})

test('a constitution that another replaced at the same path: acts are known by their code', () => {
  assert.match(article(on('990010', 'ru', '2026-06-30'), '20')?.text ?? '', /свободно говорить/u)
  assert.equal(on('990010', 'ru', '2026-07-01'), undefined)
  assert.match(article(on('990011', 'ru', '2026-07-01'), '20')?.text ?? '', /Честь и достоинство/u)
  assert.equal(article(on('990011', 'ru', '2026-07-01'), '20')?.heading, '')
})

test('repeal is the deletion of the folder, and only that', () => {
  assert.deepEqual(
    ends().sort((a, b) => (a.act < b.act ? -1 : 1)),
    [
      { act: '990010', until: '2026-07-01', replacedBy: '990011' },
      // The law that took its place begins eleven days after its adoption at the earliest.
      { act: '990060', until: '2022-11-16', untilAtLatest: '2022-11-26', replacedBy: '990070' },
      { act: '990090', until: '2024-08-20', replacedBy: '990100' },
      { act: '990130', until: '2024-01-01' },
    ],
  )
})

test('an act of the older flat layout that moved is the same act', () => {
  const [flat, moved] = versions('990080', 'ru')
  assert.equal(flat?.since, '2021-01-01')
  assert.equal(flat?.adopted, '2005-02-18')
  assert.equal(flat?.path, '03-laws/20050218-o-protivodeistvii-ekstremizmu-990080/rus.md')
  assert.deepEqual([flat?.number, moved?.number], ['31-III', '31-III'])
  assert.equal(article(flat, '2')?.state, 'excluded')
})

test('a version dated by adoption may begin later; one with a real day does not', () => {
  const days = versions('990020', 'ru').map(({ since, sinceAtLatest }) => [since, sinceAtLatest])
  assert.deepEqual(days, [
    ['2015-01-01', undefined],
    ['2021-12-29', '2022-01-19'],
    ['2022-09-03', undefined],
  ])
  for (const language of ['ru', 'kk']) {
    assert.equal(versions('990110', language).at(-1)?.sinceAtLatest, '2022-11-26', language)
    assert.equal(versions('990070', language)[0]?.sinceAtLatest, '2022-11-26', language)
    assert.equal(versions('990050', language)[0]?.sinceAtLatest, undefined, language)
  }
})

test('the requisite of today is no status, and its numbers are not the act’s', () => {
  const [constitution] = versions('990010', 'ru')
  assert.equal(constitution?.number, undefined)
  assert.equal(constitution?.adopted, '1995-08-30')
  assert.equal(versions('990060', 'ru')[0]?.number, '81-VI')
})

test('what is not in force yet is pending with its day', () => {
  const law = versions('990110', 'ru').at(-1)
  assert.deepEqual([article(law, '6')?.state, article(law, '6')?.begins], ['pending', '2027-07-01'])
  assert.deepEqual([article(law, '7')?.state, article(law, '7')?.text], ['pending', ''])
  assert.doesNotMatch(article(law, '5')?.text ?? '', /2035|плату/u)
  assert.equal(article(versions('990110', 'kk').at(-1), '7')?.begins, '2030-01-01')
})

test('what has begun and has only the editors’ line in its place is not held', () => {
  for (const language of ['ru', 'kk']) {
    const begun = versions('990110', language)
      .at(-1)
      ?.later?.find(({ since }) => since === '2030-01-01')
      ?.provisions.find(({ number }) => number === '7')
    assert.deepEqual([begun?.state, begun?.text, begun?.begins], ['not-held', '', undefined])
    assert.match(begun?.notes.join() ?? '', /01\.01\.2030/u)
  }
})

test('languages have days of their own', () => {
  assert.deepEqual(
    versions('990040', 'ru').map(({ since }) => since),
    ['2012-01-06'],
  )
  assert.deepEqual(
    versions('990040', 'kk').map(({ since }) => since),
    ['2012-01-06', '2024-08-20'],
  )
  const names = (language: string) =>
    versions('990020', language)
      .at(-1)
      ?.provisions.map(({ anchor }) => anchor)
  assert.deepEqual(names('kk'), names('ru'), 'anchors are alike though the parts differ')
})

test('each version is dated by the description in its own tree', () => {
  for (const version of told.flatMap((event) => (event.kind === 'version' ? event.version : []))) {
    if (version.path.includes('/20050218-')) continue
    const meta = git(place, [
      'show',
      `${version.commit}:${version.path.replace(/\/[a-z]+\.md$/u, '/meta.yaml')}`,
    ])
    const name = version.language === 'ru' ? 'rus' : 'kaz'
    assert.match(meta, new RegExp(`  ${name}: ${version.since}\\n`, 'u'))
  }
})

test('the act that made a version is named in its language', () => {
  assert.deepEqual(versions('990020', 'kk').at(-1)?.causedBy, {
    key: '990702',
    title: 'Қылмыстық кодекске өзгерістер енгізу туралы',
  })
  assert.equal(versions('990100', 'ru')[0]?.causedBy, undefined)
})

test('an article that came later is absent before', () => {
  assert.equal(article(on('990120', 'ru', '2022-09-26'), '456-2'), undefined)
  assert.ok(article(on('990120', 'ru', '2024-08-20'), '456-2'))
})

test('a bare copy gives the same, and only the newest texts where these are asked for', async () => {
  const bare = mkdtempSync(join(tmpdir(), 'saual-bare-'))
  git(place, ['clone', '--quiet', '--bare', place, bare])
  assert.equal(await importer.recognises(bare), true)
  assert.deepEqual(await all(bare), told)
  const current = await all(bare, { currentOnly: true })
  assert.equal(versions('990020', 'ru', current).length, 1)
  assert.equal(versions('990060', 'ru', current).length, 0)
  rmSync(bare, { recursive: true })
})

test('a tree without history holds one version of each act', async () => {
  const tree = mkdtempSync(join(tmpdir(), 'saual-tree-'))
  cpSync(place, tree, { recursive: true, filter: (path) => !path.endsWith('.git') })
  assert.equal(await importer.recognises(tree), true)
  const events = await all(tree)
  const current = await all(place, { currentOnly: true })
  const plain = (event: Imported) =>
    event.kind === 'version' ? { ...event.version, commit: undefined } : event
  const byPath = (list: Imported[]) =>
    list
      .map(plain)
      .map((one) => JSON.stringify(one))
      .sort()
  assert.deepEqual(byPath(events), byPath(current))
  rmSync(tree, { recursive: true })
})

test('progress is told, and reading stops when it should', async () => {
  const steps: (readonly [number, number | undefined])[] = []
  await all(place, { progress: (done, of) => steps.push([done, of]) })
  assert.deepEqual(steps.at(-1), [steps.length, steps.length])
  await assert.rejects(all(place, { signal: AbortSignal.abort() }), { name: 'AbortError' })
})

test('the folder of the miniature is no corpus of its own', async () => {
  assert.equal(await importer.recognises(MINIATURE), false)
})
