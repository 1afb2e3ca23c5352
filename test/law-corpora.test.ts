import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import type { CorpusBuild } from '../src/law/corpus/build.ts'
import { PROGRAM } from './command-in-tests.ts'
import { CORPORA, FOLDER, law, saual, unwrapped } from './law-command-in-tests.ts'

test('two builds of one corpus are alike, and an update sees what changed', async () => {
  const place = join(FOLDER, 'by-hand')
  cpSync(join(CORPORA, 'plain'), place, { recursive: true })
  const folder = join(FOLDER, 'update')
  const built = async (words: string) =>
    (JSON.parse(await law(words, ['--json'], { folder })) as { built: readonly { build: CorpusBuild }[] })
      .built[0]?.build as CorpusBuild
  const first = await built(`add ${place} --name one`)
  const second = await built(`add ${place} --name two`)
  assert.equal(first.hash, second.hash)
  assert.equal((await built('update one')).hash, first.hash)
  writeFileSync(
    join(place, 'new.md'),
    '---\nkey: HR-1\ntitle: Act on Trust\nlanguage: en\nsince: 2030-01-01\n---\n\n## Article 1. Trust\n\nReconciliation is for both.\n',
  )
  const updated = await built('update one')
  assert.equal(updated.acts, first.acts + 1)
  assert.notEqual(updated.hash, first.hash)
  const asked = ['reconciliation', '--on', '2031-01-01', '--corpus']
  assert.match(await law('term', [...asked, 'one'], { folder }), /in 1 act/u)
  assert.match(await law('term', [...asked, 'two'], { folder }), /in none of/u)
})

test('a corpus is taken away, a damaged one, too; what it was built from stays', async () => {
  const folder = join(FOLDER, 'remove')
  const place = join(CORPORA, 'plain')
  await law('add', [place], { folder })
  assert.match(await law('remove plain', [], { folder }), /“plain” was removed/u)
  assert.match(await law('list', [], { folder }), /There is no corpus yet/u)
  assert.ok(existsSync(place))
  await law('add', [place], { folder })
  truncateSync(join(folder, 'plain.sqlite'), 20_000)
  await law('remove plain', [], { folder })
  assert.deepEqual(readdirSync(folder), [])
})

test('a second folder of the same name does not take the place of the first', async () => {
  const place = join(FOLDER, 'other', 'plain')
  cpSync(join(CORPORA, 'legalize/plain'), place, { recursive: true })
  const folder = join(FOLDER, 'of-one-name')
  await law('add', [join(CORPORA, 'plain')], { folder })
  const { code, err } = await saual(['law', 'add', place], { folder })
  assert.equal(code, 2)
  assert.match(err, /There is a corpus “plain” already, built from .*--name/u)
})

test('a broken act is named and left out', async () => {
  const place = join(FOLDER, 'broken')
  cpSync(join(CORPORA, 'plain'), place, { recursive: true })
  writeFileSync(join(place, 'torn.md'), '---\nkey: HR-9\ntitle: Torn')
  const folder = join(FOLDER, 'with-broken')
  const { code, out } = await saual(['law', 'add', place], { folder })
  assert.equal(code, 1)
  assert.match(unwrapped(out), /left out: 1 torn\.md: \S/u)
  assert.match(unwrapped(await law('list broken', [], { folder })), /torn\.md: front matter without an end/u)
  const [kk, ru] = [
    await law('list broken --lang kk', [], { folder }),
    await law('list broken --lang ru', [], { folder }),
  ]
  assert.match(unwrapped(kk), /torn\.md: акт туралы мәліметтер \(front matter\) жабылмаған/u)
  assert.match(unwrapped(ru), /torn\.md: сведения об акте \(front matter\) не закрыты/u)
  const told = JSON.parse(await law('list broken --json', [], { folder }))
  assert.deepEqual(told.corpora[0].broken, [
    { place: 'torn.md', code: 'front-matter-open', what: 'front matter without an end' },
  ])
  assert.match(await law('term', ['blogger', '--on', '2024-01-01'], { folder }), /“blogger”/u)
})

test('a source that can’t be read any more is an error, and the corpus before stays', async () => {
  const place = join(FOLDER, 'cut')
  const file = join(place, 'questions.rus.2031.xml')
  mkdirSync(place)
  cpSync(join(CORPORA, 'akoma-ntoso', 'questions.rus.2031.xml'), file)
  const folder = join(FOLDER, 'with-cut')
  await law('add', [place], { folder })
  const standing = readFileSync(join(folder, 'cut.sqlite'))
  truncateSync(file, 1500)
  for (const [language, says] of [
    ['kk', /^saual: «.*» ішінен ештеңе оқылмады.*\n {2}questions\.rus\.2031\.xml: XML қатесі/u],
    ['ru', /^saual: В «.*» ничего не удалось прочитать.*\n {2}questions\.rus\.2031\.xml: ошибка XML/u],
    ['en', /^saual: Nothing in “.*” could be read.*\n {2}questions\.rus\.2031\.xml: broken XML/u],
  ] as const) {
    const { code, out, err } = await saual(['law', 'update', 'cut', '--lang', language], { folder })
    assert.deepEqual([code, out], [1, ''])
    assert.match(err, says)
  }
  assert.deepEqual(readdirSync(folder), ['cut.sqlite'])
  assert.ok(standing.equals(readFileSync(join(folder, 'cut.sqlite'))))
})

test('a corpus that has shrunk says what there was before', async () => {
  const place = join(FOLDER, 'shrinking')
  cpSync(join(CORPORA, 'plain'), place, { recursive: true })
  const folder = join(FOLDER, 'with-shrinking')
  assert.doesNotMatch(await law('add', [place], { folder }), /before/u)
  rmSync(join(place, 'civil-code.md'))
  const told = JSON.parse(await law('update --json', [], { folder })) as {
    built: { build: CorpusBuild; before?: Pick<CorpusBuild, 'acts' | 'versions'> }[]
  }
  const [{ build, before } = assert.fail()] = told.built
  assert.deepEqual(before, { acts: build.acts + 1, versions: build.versions + 1 })
  rmSync(join(place, 'online-platforms.md'))
  assert.match(
    unwrapped(await law('update', [], { folder })),
    new RegExp(`There was more before: ${build.acts} acts, ${build.versions} versions\\.`, 'u'),
  )
  assert.doesNotMatch(await law('update', [], { folder }), /before/u)
})

test('only the newest texts, and still so after an update', async () => {
  const folder = join(FOLDER, 'current')
  const out = await law('add', [join(CORPORA, 'plain'), '--current'], { folder })
  assert.match(out, /“plain” \(no history\)/u)
  assert.match(await law('update', [], { folder }), /“plain” \(no history\)/u)
})

test('a disk that fills leaves the corpus before as it was', {
  skip: process.platform === 'win32',
}, async () => {
  const folder = join(FOLDER, 'full')
  await law('add', [join(CORPORA, 'plain'), '--name', 'kz'], { folder })
  const before = readFileSync(join(folder, 'kz.sqlite'))
  // No file may grow beyond 30 KB: what a full disk does to a build.
  const { status, stdout, stderr } = spawnSync(
    'sh',
    ['-c', 'ulimit -f 60; exec "$0" "$@"', process.execPath, PROGRAM, 'law', 'update', 'kz'],
    {
      env: { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '', SAUAL_LAW: folder, LANG: 'en' },
      encoding: 'utf8',
    },
  )
  assert.equal(status, 1, stderr)
  assert.equal(stdout, '')
  assert.match(stderr, /could not be written: .*the corpus before stays as it was/u)
  assert.deepEqual(readdirSync(folder), ['kz.sqlite'])
  assert.ok(before.equals(readFileSync(join(folder, 'kz.sqlite'))))
  assert.match(await law('term', ['blogger', '--on', '2024-01-01'], { folder }), /“blogger”/u)
})

test('a folder that cannot be made is told of', async () => {
  const file = join(FOLDER, 'a-file')
  writeFileSync(file, '')
  const { code, err } = await saual(['law', 'add', join(CORPORA, 'plain')], { folder: join(file, 'law') })
  assert.equal(code, 1)
  assert.match(err, /is not a folder of corpora .*SAUAL_LAW/u)
})

test('a text cannot command the terminal', async () => {
  const place = join(FOLDER, 'hostile')
  mkdirSync(place)
  writeFileSync(
    join(place, 'act.md'),
    '---\nkey: X\ntitle: Act\nlanguage: en\nsince: 2020-01-01\n---\n\n## Article 1. One\n\nWords \u001B[2Jgone\u202E.\n',
  )
  const folder = join(FOLDER, 'with-hostile')
  await law('add', [place], { folder })
  const out = await law('show X 1', [], { folder })
  assert.match(out, /Words/u)
  for (const control of ['\u001B', '\u202E']) assert.ok(!out.includes(control))
})

test('where no corpus is named all are asked, and which one answers is told; a damaged one keeps nobody from the others', async () => {
  const folder = join(FOLDER, 'all-asked')
  const about = (name: string, key: string, words: string): string => {
    const place = join(FOLDER, `${name}-law`)
    mkdirSync(place)
    writeFileSync(
      join(place, 'a.md'),
      `---\nkey: ${key}\ntitle: On ${name}\nlanguage: en\nsince: 2020-01-01\n---\n\n## Article 1. Of ${name}\n\n${words}\n`,
    )
    return place
  }
  await law('add', [about('kites', '1', 'A kite flies.')], { folder })
  await law('add', [about('boats', '2', 'A boat sails.')], { folder })
  const around = { folder }
  const shown = await law('show 2 1 --lang en', [], around)
  assert.match(shown, /^Corpus: boats-law\n\nOn boats$/mu)
  assert.doesNotMatch(shown, /kites/u)
  const term = unwrapped(await law('term', ['kite flies', '--lang', 'en'], around))
  assert.match(term, /^Corpus: kites-law .*1 act.*Corpus: boats-law .*is not in the only act/u)
  const { asked, answer, build, others } = JSON.parse(await law('term', ['sails', '--json'], around))
  assert.deepEqual([asked.expression, answer.kind, build.name], ['sails', 'used', 'boats-law'])
  assert.deepEqual(
    others.map((one: { answer: { kind: string }; build: CorpusBuild }) => [one.answer.kind, one.build.name]),
    [['absent', 'kites-law']],
  )
  truncateSync(join(folder, 'kites-law.sqlite'), 20_000)
  const { code, out, err } = await saual(['law', 'show', '2', '1', '--lang', 'en'], { folder })
  assert.equal(code, 0)
  assert.match(out, /A boat sails/u)
  assert.match(err, /kites-law\.sqlite is no corpus of law, or it is damaged/u)
})
