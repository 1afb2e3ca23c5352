import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { commitAll, emptyRepository } from '../src/corpora/kazakhstan-law/miniature-in-tests.ts'
import { runCommand } from './command-in-tests.ts'

const place = mkdtempSync(join(tmpdir(), 'saual-law-states-'))
const environment = { SAUAL_LAW: join(place, 'law'), COLUMNS: '10000' }
after(() => rmSync(place, { recursive: true }))

const head = (since: string, key = 'kites') =>
  `---\nkey: ${key}\ntitle: On kites\nlanguage: en\nsince: ${since}\n---\n\n`
const FIRST = '## Article 1. Strings\n\nStrings hold.\n\n## Article 2. Tails\n\n[in force from 2030-01-01]\n'
const SECOND = FIRST.replace('Strings hold.', '[repealed]')

async function law(words: readonly string[]) {
  const { code, out, err } = await runCommand(
    ['law', ...words, ...(words.includes('--lang') ? [] : ['--lang', 'en'])],
    {
      environment,
    },
  )
  return { code, said: `${out}${err}`.replaceAll(/\s+/gu, ' '), out }
}

function folder(name: string, files: Readonly<Record<string, string>>): string {
  const path = join(place, name)
  mkdirSync(path, { recursive: true })
  for (const [file, text] of Object.entries(files)) writeFileSync(join(path, file), text)
  return path
}

before(async () => {
  const kites = folder('kites', {
    'a.md': head('2020-01-01') + FIRST,
    'b.md': head('2022-01-01') + SECOND,
  })
  const { code, said } = await law(['add', kites])
  assert.equal(code, 0, said)
})

test('an article bears its number, also where its title tells of that many', async () => {
  const days = folder('days', {
    'a.md': `${head('2020-01-01', 'days')}## Article 7. 7 days for a reply\n\nSoon.\n\n## Article 8. Letters of 8 pages\n\nLong.\n`,
  })
  assert.equal((await law(['add', days])).code, 0)
  const shown = async (article: string) =>
    (await law(['show', 'days', article, '--on', '2022-01-01', '--corpus', 'days'])).said
  assert.match(await shown('7'), /Article 7\. 7 days for a reply/u)
  assert.match(await shown('8'), /Article 8\. Letters of 8 pages/u)
  assert.equal((await law(['remove', 'days'])).code, 0)
})

test('notes of the editors before the first article are no preamble: they are listed and shown as notes', async () => {
  const note = 'Words of the whole law were changed by the Law of 1 May 2021.'
  const noted = folder('noted', {
    'a.md': `${head('2020-01-01', 'noted')}> ${note}\n\n## Article 1. Bells\n\nBells ring.\n`,
  })
  assert.equal((await law(['add', noted])).code, 0)
  const of = ['--on', '2022-01-01', '--corpus', 'noted']
  for (const [lang, called] of [
    ['kk', 'Редакторлық ескертпелер'],
    ['ru', 'Сноски и примечания'],
    ['en', 'Editors’ notes'],
  ] as const) {
    const { said: list } = await law(['contents', 'noted', ...of, '--lang', lang])
    assert.ok(list.includes(`${called} [preamble]`), list)
    const { said: shown } = await law(['show', 'noted', 'preamble', ...of, '--lang', lang])
    assert.ok(shown.includes(`${called} ${note}`), shown)
    assert.doesNotMatch(`${list}${shown}`, /Кіріспе|Преамбула|Preamble/u)
  }
  assert.equal((await law(['remove', 'noted'])).code, 0)
})

test('a text that is dated by its publication alone is told as such, in three languages', async () => {
  const file = (identifier: string, updated: string) =>
    `---\ntitle: "Bells"\nidentifier: "${identifier}"\ncountry: "zz"\nlanguage: "en"\nrank: "law"\npublication_date: "2020-03-01"\nlast_updated: "${updated}"\nstatus: "in_force"\nsource: "https://example.org"\n---\n\n# Bells\n\n## Article 1\n\nBells ring.\n`
  const bells = folder('bells', {
    '.legalize.yml': 'layout:\n  - directories: ["*"]\n    path: "{identifier}.md"\n',
    'ZZ-1.md': file('ZZ-1', '2020-03-01'),
    'ZZ-2.md': file('ZZ-2', '2020-07-01'),
  })
  const added = await law(['add', bells])
  assert.equal(added.code, 0, added.said)
  for (const [lang, doubt] of [
    ['en', 'it may have come into force on another day'],
    ['ru', 'введена в действие она могла быть и в другой день'],
    ['kk', 'ол басқа күні қолданысқа енгізілген болуы мүмкін'],
  ] as const) {
    const shown = async (act: string) =>
      (await law(['show', act, '1', '--on', '2022-01-01', '--corpus', 'bells', '--lang', lang])).said
    assert.ok((await shown('ZZ-1')).includes(doubt), doubt)
    assert.ok(!(await shown('ZZ-2')).includes(doubt), doubt)
  }
  assert.equal((await law(['remove', 'bells'])).code, 0)
})

test('so is the end of one, of which a corpus knows the publication alone', async () => {
  const repository = emptyRepository()
  const commit = (day: string, kind: string, status: string) => {
    mkdirSync(join(repository, 'zz'), { recursive: true })
    writeFileSync(
      join(repository, 'zz/ZZ-1.md'),
      `---\ntitle: "Bells"\nidentifier: "ZZ-1"\ncountry: "zz"\nlanguage: "en"\nrank: "law"\npublication_date: "2020-03-01"\nlast_updated: "2020-03-01"\nstatus: "${status}"\nsource: "https://example.org"\n---\n\n# Bells\n\n## Article 1\n\nBells ring.\n`,
    )
    commitAll(repository, {
      day,
      message: `[${kind}] Bells\n\nSource-Id: ZZ-1\nSource-Date: ${day}\nNorm-Id: ZZ-1\n`,
    })
  }
  commit('2020-03-01', 'bootstrap', 'in_force')
  commit('2021-05-01', 'repeal', 'repealed')
  const added = await law(['add', repository, '--name', 'rung'])
  rmSync(repository, { recursive: true })
  assert.equal(added.code, 0, added.said)
  for (const [lang, ended] of [
    [
      'en',
      '30 April 2021. The corpus knows only days of publication: the provision may have ended on another day.',
    ],
    [
      'ru',
      '30 апреля 2021 г. Корпус знает только дни опубликования: утратить силу норма могла и в другой день.',
    ],
    ['kk', 'Корпуста жарияланған күндер ғана бар: норманың күші басқа күні жойылған болуы мүмкін.'],
  ] as const) {
    const { said } = await law([
      'show',
      'ZZ-1',
      '1',
      '--on',
      '2021-05-10',
      '--corpus',
      'rung',
      '--lang',
      lang,
    ])
    assert.ok(said.includes(ended), said)
  }
  assert.equal((await law(['remove', 'rung'])).code, 0)
})

test('what has not begun, or is struck out, is never told as in force', async () => {
  const asked = async (article: string, on: string) => {
    const words = ['show', 'kites', article, '--on', on]
    const { answer } = JSON.parse((await law([...words, '--json'])).out)
    return { answer, said: (await law(words)).said }
  }
  const tails = await asked('2', '2022-06-01')
  assert.deepEqual(
    [tails.answer.kind, tails.answer.begins, tails.answer.passage.state],
    ['not-yet', '2030-01-01', 'pending'],
  )
  assert.match(tails.said, /not in force yet; it begins on 1 January 2030/u)
  assert.doesNotMatch(tails.said, /In force from/u)
  const strings = await asked('1', '2022-06-01')
  assert.deepEqual(
    [strings.answer.kind, strings.answer.on, strings.answer.passage.state, strings.answer.last.text],
    ['repealed', '2022-01-01', 'excluded', 'Strings hold.'],
  )
  assert.match(
    strings.said,
    /was excluded on 1 January 2022\. The version before: in force from 1 January 2020/u,
  )
  const { said } = await law(['history', 'kites', '2'])
  assert.doesNotMatch(said, /In force from/u)
})

test('of days before the corpus of an act that is older nothing is denied, in three languages', async () => {
  const old = (since: string) => head(since, 'ropes').replace('---\n\n', 'adopted: 2014-07-03\n---\n\n')
  const first = '## Article 1. Knots\n\nKnots hold.\n'
  const ropes = folder('ropes', {
    'a.md': old('2021-01-01') + first,
    'b.md': `${old('2022-01-01')}${first}\n## Article 2. Ends\n\nEnds fray.\n`,
  })
  assert.equal((await law(['add', ropes])).code, 0)
  const asked = (act: string, words: readonly string[]) => law([act, 'ropes', ...words, '--corpus', 'ropes'])
  const shown = (article: string, on: string, ...more: readonly string[]) =>
    asked('show', [article, '--on', on, ...more])
  for (const [lang, said] of [
    ['en', /tells nothing of 1 June 2015: its first text of this provision is of 1 January 2021, and what/u],
    ['ru', /на 1 июня 2015 г\., корпус ничего не сообщает: .* с 1 января 2021 г\., а что было/u],
    ['kk', /2015 жылғы 1 маусым күні туралы корпуста дерек жоқ: .* 2021 жылғы 1 қаңтар, оған дейін/u],
  ] as const)
    assert.match((await shown('1', '2015-06-01', '--lang', lang)).said, said)
  for (const [lang, said] of [
    [
      'en',
      /In force since 1 January 2021 The corpus has no earlier text of this act: the provision may have read so/u,
    ],
    [
      'ru',
      /В силе с 1 января 2021 г\. Это самый ранний текст акта в корпусе: так норма могла звучать и до этого/u,
    ],
    ['kk', /актінің корпустағы ең алғашқы мәтіні: норма одан бұрын да осылай жазылған болуы мүмкін/u],
  ] as const)
    assert.match((await shown('1', '2022-06-01', '--lang', lang)).said, said)
  assert.doesNotMatch((await shown('2', '2022-06-01')).said, /no earlier text of this act/u)
  const stands = (words: string) => law(['term', words, '--corpus', 'ropes', '--on', '2022-06-01'])
  assert.match(
    (await stands('Knots hold')).said,
    /since 1 January 2021\) — the first text in the corpus, perhaps/u,
  )
  assert.match((await stands('Ends fray')).said, /since 1 January 2022\) Day: 1 June 2022 Corpus/u)
  const searched = (words: string) => law(['search', words, '--corpus', 'ropes', '--on', '2022-06-01'])
  assert.match(
    (await searched('knots')).said,
    /since 1 January 2021\) — the first text in the corpus, perhaps/u,
  )
  assert.match((await searched('fray')).said, /since 1 January 2022\) Ends/u)
  const { answer } = JSON.parse((await shown('1', '2015-06-01', '--json')).out)
  assert.deepEqual([answer.kind, answer.next.since], ['before-corpus', '2021-01-01'])
  for (const [article, on] of [
    ['1', '2014-07-02'],
    ['2', '2015-06-01'],
    ['2', '2021-06-01'],
  ] as const)
    assert.match((await shown(article, on)).said, /was not in force yet/u, `${article} on ${on}`)
  const changed = await asked('diff', ['1', '--from', '2015-06-01', '--to', '2021-06-01'])
  assert.match(changed.said, /- The corpus tells nothing of 1 June 2015/u)
  for (const act of ['contents', 'export']) {
    const none = await asked(act, ['--on', '2015-06-01'])
    assert.equal(none.code, 1)
    assert.match(none.said, /tells nothing of the act “ropes” on 2015-06-01: .* 2021-01-01/u)
    assert.match((await asked(act, ['--on', '2014-07-02'])).said, /was not in force on/u)
  }
  assert.equal((await law(['remove', 'ropes'])).code, 0)
})

test('two texts of one act and day are both refused, the same one twice is taken once, and the end says so', async () => {
  const one = `${head('2020-01-01', 'lamps')}## Article 1. Light\n\nLamps burn.\n`
  const two = await law([
    'add',
    folder('two', { 'a.md': one, 'b.md': one.replace('burn', 'glow'), 'c.md': head('2021-01-01') + FIRST }),
  ])
  assert.equal(two.code, 1)
  assert.match(two.said, /a\.md: b\.md has another text of lamps .* b\.md: a\.md has another text/u)
  assert.match(
    (await law(['term', 'lamps burn', '--corpus', 'two', '--on', '2020-06-01'])).said,
    /was not checked/u,
  )
  assert.equal((await law(['update', 'two'])).code, 0, 'nothing that was not told before')
  writeFileSync(join(place, 'two', 'd.md'), '---\ntitle: On rain\n---\n\nWords.\n')
  const again = await law(['update', 'two'])
  assert.equal(again.code, 1)
  assert.match(again.said, /d\.md: no key, language, since/u)
  const same = await law(['add', folder('same', { 'a.md': one, 'b.md': one })])
  assert.equal(same.code, 0)
  assert.match(same.said, /b\.md: the same text of lamps .* superfluous/u)
})

test('a damaged file is told with its name and its remedy, and the other corpora are listed', async () => {
  writeFileSync(join(environment.SAUAL_LAW, 'old.sqlite'), 'no database')
  const { code, said } = await law(['list'])
  assert.equal(code, 1)
  assert.match(said, /Corpus “kites”.*old\.sqlite is no corpus of law.*law remove old; .*--name old/u)
  rmSync(join(environment.SAUAL_LAW, 'old.sqlite'))
  const none = await law(['term', 'words', '--corpus', 'none'])
  assert.equal(none.code, 1)
  assert.match((await law(['show', '--corpus', 'kites'])).said, /For help: .* help law/u)
})
