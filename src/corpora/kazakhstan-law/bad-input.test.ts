import assert from 'node:assert/strict'
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import fc from 'fast-check'
import { problem } from '../../formats/problem-in-tests.ts'
import { GitFailure } from '../../git/git.ts'
import type { Imported } from '../../law/corpus/act.ts'
import { sayFault } from '../../messages/messages.ts'
import { gathered } from './commits.ts'
import importer from './importer.ts'
import { commitAll, emptyRepository, git } from './miniature-in-tests.ts'

const ACT = '03-laws/2031/0417-o-probe-990001'
const META = `act_code: '990001'\nrequisite: Закон от 17 апреля 2031 года № 7-X\nform: ЗАК\nversion_date:\n  rus: 2031-04-17\n`
const TEXT = '# О пробе\n\n## Статья 1. Проба\n\nСлова.\n'

/** Writes files into a repository, commits them, reads it. */
async function readWith(files: Readonly<Record<string, string | Uint8Array>>): Promise<Imported[]> {
  const place = emptyRepository()
  write(place, files)
  commitAll(place, { day: '2031-04-17', message: 'проба' })
  const events = await Array.fromAsync(importer.read(place))
  rmSync(place, { recursive: true })
  return events
}
function write(place: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(place, path)), { recursive: true })
    writeFileSync(join(place, path), content)
  }
}
const kinds = (events: readonly Imported[]) =>
  events.map((event) => (event.kind === 'version' && event.version.unread ? 'unread' : event.kind))
/** The byte of a Russian letter or of an ASCII sign. */
const windows1251 = (letter: string) => letter.charCodeAt(0) - (letter >= 'А' ? 0x410 - 0xc0 : 0)
const faults = (events: readonly Imported[]) =>
  events.flatMap((event) => (event.kind === 'broken' ? [[event.place, sayFault(event.fault, 'en')]] : []))
const GOOD = {
  '02-codes/2030/0105-kodeks-990002/meta.yaml': META.replace('990001', '990002'),
  '02-codes/2030/0105-kodeks-990002/rus.md': TEXT,
}

test('a broken description is told of with its line, and the other acts are read', async () => {
  const events = await readWith({
    ...GOOD,
    [`${ACT}/meta.yaml`]: "act_code: '990001\nform: [",
    [`${ACT}/rus.md`]: TEXT,
  })
  assert.deepEqual(kinds(events).sort(), ['broken', 'unread', 'version'])
  assert.equal(faults(events)[0]?.[0], `${ACT}/meta.yaml`)
  assert.match(faults(events)[0]?.[1] ?? '', /broken YAML in line \d/u)
})

test('aliases in a description are refused: they multiply', async () => {
  const bomb = `a: &a [x, x]\nb: &b [*a, *a]\nact_code: '990001'\nc: [*b, *b]\n`
  const events = await readWith({ ...GOOD, [`${ACT}/meta.yaml`]: bomb, [`${ACT}/rus.md`]: TEXT })
  assert.deepEqual(faults(events), [[`${ACT}/meta.yaml`, 'YAML with aliases']])
})

test('a day that the calendar does not have is told of', async () => {
  const events = await readWith({
    ...GOOD,
    [`${ACT}/meta.yaml`]: META.replace('2031-04-17', '2031-02-30'),
    [`${ACT}/rus.md`]: TEXT,
  })
  assert.deepEqual(faults(events), [[`${ACT}/meta.yaml`, 'version_date 2031-02-30 is no day']])
})

test('other encodings, a cut-off character and a binary file are told of', async () => {
  const eightBit = Uint8Array.from(TEXT, windows1251)
  const cut = new TextEncoder().encode(TEXT).subarray(0, -3)
  for (const bytes of [eightBit, cut]) {
    const events = await readWith({ [`${ACT}/meta.yaml`]: META, [`${ACT}/rus.md`]: bytes })
    assert.deepEqual(faults(events), [
      [`${ACT}/rus.md`, 'not UTF-8: cut off, damaged or in another encoding'],
    ])
  }
  const binary = await readWith({ [`${ACT}/meta.yaml`]: META, [`${ACT}/rus.md`]: new Uint8Array(100) })
  assert.deepEqual(faults(binary), [[`${ACT}/rus.md`, 'the file is no text']])
})

test('front matter without an end, an empty text', async () => {
  const events = await readWith({
    [`${ACT}/rus.md`]: "---\nact_code: '990001'\n# Закон",
    '03-laws/2031/0418-o-probe-990003/meta.yaml': META.replace('990001', '990003'),
    '03-laws/2031/0418-o-probe-990003/rus.md': ' \n',
  })
  assert.deepEqual(
    faults(events).map(([, what]) => what),
    ['front matter without an end', 'the file is empty'],
  )
})

test('a part that is missing is told of, and the rest of the act is read', async () => {
  const index =
    '# Кодекс\n\n## Части документа\n\n| [`sec001`](rus/sec001.md) | А |\n| [`sec002`](rus/sec002.md) | Б |\n'
  const events = await readWith({
    [`${ACT}/meta.yaml`]: META,
    [`${ACT}/rus.md`]: index,
    [`${ACT}/rus/sec001.md`]: '## Статья 1. А\n\nСлова.',
    [`${ACT}/rus/sec003.md`]: '## Статья 3. В\n\nСлова.',
  })
  assert.deepEqual(faults(events), [
    [`${ACT}/rus/sec003.md`, 'no index names this part'],
    [`${ACT}/rus/sec002.md`, 'the part is missing'],
  ])
  const [event] = events
  assert.ok(event?.kind === 'version')
  assert.deepEqual(
    event.version.provisions.map(({ anchor }) => anchor),
    ['st1'],
  )
  assert.equal(event.version.unread, 'part')
})

test('a file above 64 MB is refused in history, one of a gigabyte on disk, without being held', async () => {
  const place = emptyRepository()
  write(place, { [`${ACT}/meta.yaml`]: META, [`${ACT}/rus.md`]: '', ...GOOD })
  truncateSync(join(place, ACT, 'rus.md'), 70_000_000)
  git(place, ['config', 'core.bigFileThreshold', '1m'])
  commitAll(place, { day: '2031-04-17', message: 'проба' })
  const before = process.memoryUsage().rss
  const refused = [[`${ACT}/rus.md`, 'larger than 64 MB']]
  const events = await Array.fromAsync(importer.read(place))
  assert.deepEqual(faults(events), refused)
  assert.deepEqual(kinds(events).sort(), ['broken', 'unread', 'version'])
  rmSync(join(place, '.git'), { recursive: true })
  truncateSync(join(place, ACT, 'rus.md'), 1_000_000_000)
  assert.deepEqual(faults(await Array.fromAsync(importer.read(place))), refused)
  // Reading takes 46 to 62 MB by itself; the smaller file would come on top of them.
  assert.ok(process.memoryUsage().rss - before < 100_000_000)
  rmSync(place, { recursive: true })
})

test('an object that is missing from a partial copy is told of', async () => {
  const place = emptyRepository()
  write(place, { ...GOOD, [`${ACT}/meta.yaml`]: META, [`${ACT}/rus.md`]: TEXT.replace('Слова', 'Речь') })
  commitAll(place, { day: '2031-04-17', message: 'проба' })
  const blob = git(place, ['rev-parse', `HEAD:${ACT}/rus.md`]).trim()
  rmSync(join(place, '.git/objects', blob.slice(0, 2), blob.slice(2)))
  const events = await Array.fromAsync(importer.read(place))
  assert.deepEqual(faults(events), [
    [`${ACT}/rus.md`, 'its content is missing from this copy of the repository'],
  ])
  rmSync(place, { recursive: true })
})

test('a history that breaks off is told of, not thrown', async () => {
  const place = emptyRepository()
  write(place, GOOD)
  commitAll(place, { day: '2031-04-17', message: 'один' })
  const lost = git(place, ['rev-parse', 'HEAD']).trim()
  write(place, { [`${ACT}/meta.yaml`]: META, [`${ACT}/rus.md`]: TEXT })
  commitAll(place, { day: '2031-05-17', message: 'два' })
  rmSync(join(place, '.git/objects', lost.slice(0, 2), lost.slice(2)))
  const [event] = faults(await Array.fromAsync(importer.read(place)))
  assert.equal(event?.[0], join(place, '.git'))
  assert.match(event?.[1] ?? '', /^history breaks off after 0 commits: /u)
  rmSync(place, { recursive: true })
})

test('a history rewritten and pushed by force is read as it is now', async () => {
  const place = emptyRepository()
  write(place, { [`${ACT}/meta.yaml`]: META, [`${ACT}/rus.md`]: TEXT })
  commitAll(place, { day: '2031-04-17', message: 'один' })
  git(place, ['checkout', '--quiet', '--orphan', 'build'])
  write(place, { [`${ACT}/rus.md`]: TEXT.replace('Слова', 'Речь') })
  commitAll(place, { day: '2031-04-17', message: 'другой' })
  const events = await Array.fromAsync(importer.read(place))
  assert.equal(events.length, 1)
  assert.ok(events[0]?.kind === 'version' && events[0].version.provisions[0]?.text === 'Речь.')
  rmSync(place, { recursive: true })
})

test('a language that is taken away is told of; links lead nowhere; a program in the settings does not run', async () => {
  const place = emptyRepository()
  write(place, {
    [`${ACT}/meta.yaml`]: META,
    [`${ACT}/rus.md`]: TEXT,
    [`${ACT}/kaz.md`]: '# Сынақ\n\n## 1-бап. Сынақ\n\nСөз.\n',
  })
  commitAll(place, { day: '2031-04-17', message: 'один' })
  rmSync(join(place, ACT, 'kaz.md'))
  symlinkSync('/etc/passwd', join(place, ACT, 'kaz.md'))
  commitAll(place, { day: '2031-05-17', message: 'два' })
  const mark = join(place, 'ran')
  for (const key of ['core.fsmonitor', 'gpg.program', 'core.pager', 'diff.external', 'core.sshCommand'])
    git(place, ['config', key, `touch ${mark}`])
  git(place, ['config', 'log.showSignature', 'true'])
  const events = await Array.fromAsync(importer.read(place))
  assert.deepEqual(faults(events), [[`${ACT}/kaz.md`, 'gone since 2031-05-17']])
  rmSync(join(place, '.git'), { recursive: true })
  assert.deepEqual(kinds(await Array.fromAsync(importer.read(place))), ['version'])
  assert.ok(!readdirSync(place).includes('ran'))
  rmSync(place, { recursive: true })
})

test('what is no such corpus is a problem', async () => {
  const empty = mkdtempSync(join(tmpdir(), 'saual-empty-'))
  const unknown = (place: string) => problem('corpus-unknown', { place, format: 'kazakhstan-law' })
  const read = (place: string) => Array.fromAsync(importer.read(place))
  await assert.rejects(read(empty), unknown(empty))
  await assert.rejects(read(join(empty, 'none')), problem('corpus-missing', { place: join(empty, 'none') }))
  assert.equal(await importer.recognises(empty), false)
  assert.equal(await importer.recognises(join(empty, 'none')), false)
  git(empty, ['init', '--quiet'])
  await assert.rejects(read(empty), problem('corpus-git-empty'))
  await assert.rejects(importer.recognises(empty), GitFailure)
  appendFileSync(join(empty, 'README.md'), 'no law')
  commitAll(empty, { day: '2031-04-17', message: 'x' })
  await assert.rejects(read(empty), unknown(empty))
  assert.equal(await importer.recognises(empty), false)
  rmSync(empty, { recursive: true })
})

test('a damaged repository is told as one: git’s reason is not taken for another kind of corpus', async () => {
  for (const damage of [
    (place: string) => writeFileSync(join(place, '.git/HEAD'), 'x'),
    (place: string) => rmSync(join(place, '.git/objects'), { recursive: true }),
  ]) {
    const place = emptyRepository()
    write(place, { ...GOOD })
    commitAll(place, { day: '2031-04-17', message: 'x' })
    damage(place)
    await assert.rejects(importer.recognises(place), GitFailure)
    rmSync(place, { recursive: true })
  }
})

test('any pieces of a log are put together without a crash', async () => {
  const piece = fc.oneof(
    fc.string(),
    fc.constantFrom(
      '\u0001commit',
      '0',
      `\n:100644 100644 ${'0'.repeat(40)} ${'1'.repeat(40)} M`,
      '03-laws/a/meta.yaml',
    ),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(piece), async (pieces) => {
      async function* stream() {
        yield* pieces
      }
      try {
        assert.ok((await Array.fromAsync(gathered(stream()))).length <= pieces.length)
      } catch (error) {
        assert.ok(error instanceof GitFailure, String(error))
      }
    }),
  )
})
