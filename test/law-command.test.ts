import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { miniatureRepository } from '../src/corpora/kazakhstan-law/miniature-in-tests.ts'
import type { NormAnswer } from '../src/desk/law/norm.ts'
import type {
  Corpus,
  CorpusBuild,
  CorpusSearch,
  CorpusTerm,
  PassageAnswer,
} from '../src/law/corpus/corpus.ts'
import { type Ended, PROGRAM, runCommand } from './command-in-tests.ts'

const CORPORA = fileURLToPath(new URL('../corpus/', import.meta.url))
const FOLDER = mkdtempSync(join(tmpdir(), 'saual-law-command-'))
const LAW = join(FOLDER, 'law')
const CYRILLIC_KAZAKH = /[әғқңөұүһі]/iu
let repository: string

interface Around {
  readonly folder?: string
  readonly input?: string
  readonly environment?: Readonly<Record<string, string>>
}

/** Runs the program as a person or another program would. */
function saual(
  words: readonly string[],
  { folder = LAW, input = '', environment = {} }: Around = {},
): Promise<Ended> {
  return runCommand(words, { input, environment: { SAUAL_LAW: folder, ...environment }, folder: FOLDER })
}

/** What the program prints where all is well. */
async function law(words: string, more: readonly string[] = [], around: Around = {}): Promise<string> {
  const { code, out, err } = await saual(['law', ...words.split(' '), ...more], around)
  assert.equal(err, '')
  assert.equal(code, 0)
  return out
}

const json = async <Answer>(words: string, more: readonly string[] = []) =>
  JSON.parse(await law(words, ['--json', ...more])) as {
    readonly asked: Readonly<Record<string, string>>
    readonly answer: Answer
    readonly build: CorpusBuild
  }

/** Lines as they were before they were broken for the terminal. */
const unwrapped = (text: string): string => text.replaceAll(/\s+/gu, ' ')

before(async () => {
  repository = miniatureRepository()
  mkdirSync(LAW)
  for (const words of [
    ['add', repository, '--name', 'kz'],
    ['add', join(CORPORA, 'plain')],
    ['add', join(CORPORA, 'akoma-ntoso')],
    ['add', join(CORPORA, 'legalize/plain'), '--name', 'gesetze'],
  ]) {
    const { code, out, err } = await saual(['law', ...words])
    assert.equal(err, '', 'progress is shown to people only')
    assert.equal(code, 0)
    assert.match(out, /^Corpus “/u)
  }
})

after(() => {
  rmSync(FOLDER, { recursive: true })
  rmSync(repository, { recursive: true })
})

test('the corpora that stand ready are listed', async () => {
  const out = unwrapped(await law('list'))
  for (const name of ['akoma-ntoso', 'gesetze', 'kz', 'plain']) assert.ok(out.includes(`Corpus “${name}”: `))
  assert.match(out, /“kz”: 14 acts, 44 versions \(kk, ru\); newest version of 1 September 2026/u)
  const { corpora } = JSON.parse(await law('list', ['--json'])) as {
    corpora: readonly { build: CorpusBuild; bytes: number }[]
  }
  assert.deepEqual(
    corpora.map(({ build }) => build.name),
    ['akoma-ntoso', 'gesetze', 'kz', 'plain'],
  )
  assert.ok(corpora.every(({ bytes }) => bytes > 10_000))
})

test('an expression is defined, used, absent or not checked, and these are never mixed', async () => {
  const asked: readonly (readonly [string, string, RegExp, CorpusTerm['kind']])[] = [
    ['блогерами', '2024-01-01', /определено в законодательстве.*1 января 2024 г\..*Статья 1/u, 'defined'],
    ['умышленные действия', '2024-01-01', /встречается в .*определения не найдено.*Статья 174/u, 'used'],
    ['блогер', '2022-09-26', /ни в одном из 10 актов, действовавших на 26 сентября 2022 г\./u, 'absent'],
    ['блогер', '1980-01-01', /не проверено, в корпусе нет текстов, действовавших/u, 'not-checked'],
    ['blogger', '2024-01-01', /не проверено, в корпусе нет текстов на этом языке/u, 'not-checked'],
  ]
  for (const [expression, on, says, kind] of asked) {
    const options = ['--corpus', 'kz', '--on', on]
    const out = unwrapped(await law('term', [expression, ...options, '--lang', 'ru']))
    assert.match(out, says)
    assert.match(out, /Корпус «kz».*сборка [0-9a-f]{8}/u, 'every answer names the build that it rests on')
    const { answer, build } = await json<CorpusTerm>('term', [expression, ...options])
    assert.equal(answer.kind, kind)
    assert.equal(build.name, 'kz')
  }
})

test('a form of a defined term, and a name of it in brackets, find the definition', async () => {
  for (const [word, language] of [
    ['жалған ақпараттың', 'kk'],
    ['блогерлер', 'kk'],
    ['инфлюенсер', 'kk'],
    ['ложной информации', 'ru'],
  ] as const) {
    const { answer } = await json<CorpusTerm>('term', [
      word,
      ...['--corpus', 'kz', '--on', '2024-01-01', '--language', language],
    ])
    assert.equal(answer.kind, 'defined', word)
  }
})

test('a provision is shown as it was on three days', async () => {
  const show = (on: string) => law(`show 990020 174 --corpus kz --lang ru --on ${on}`)
  assert.match(await show('2014-12-31'), /На 31 декабря 2014 г\. эта норма еще не действовала/u)
  const before = await show('2022-09-02')
  assert.match(before, /^наказываются штрафом/mu)
  assert.match(unwrapped(before), /В силе с 1 января 2015 г\. по 2 сентября 2022 г\./u)
  const then = await show('2022-09-03')
  assert.match(then, /^наказываются крупным штрафом/mu)
  assert.match(unwrapped(then), /неофициальная копия; официальный текст: https:/u)
  const { answer } = await json<PassageAnswer>('show 990020 174 --corpus kz --language ru --on 2022-09-03')
  assert.ok(answer.kind === 'in-force')
  assert.equal(answer.passage.since, '2022-09-03')
  assert.equal(answer.previous?.until, '2022-09-03')
})

test('a repealed act is told by its last day', async () => {
  const { answer } = await json<PassageAnswer>('show 990130 1 --corpus kz --language ru --on 2025-01-01')
  assert.ok(answer.kind === 'repealed')
  assert.equal(answer.on, '2024-01-01')
  const out = await law('show 990130 1 --corpus kz --lang ru --on 2025-01-01')
  assert.match(unwrapped(out), /последний день ее действия — 31 декабря 2023 г\./u)
})

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

test('a search finds all the words in any form, the phrase first', async () => {
  const search = (words: string, ...more: string[]) =>
    json<CorpusSearch>('search --corpus kz --on 2024-01-01', [words, ...more])
  const { answer } = await search('группа лица')
  assert.ok(answer.kind === 'found')
  assert.ok(answer.provisions >= answer.places.length)
  assert.equal(answer.places[0]?.nearness, 'phrase')
  const order = ['phrase', 'near', 'apart']
  const classes = answer.places.map(({ nearness }) => order.indexOf(nearness))
  assert.deepEqual(classes, classes.toSorted())
  for (const { extract } of answer.places) {
    assert.ok(extract.marks.length > 0)
    for (const [from, to] of extract.marks) assert.match(extract.text.slice(from, to), /^(?:групп|лиц)/iu)
  }
  const far = (await search('свобода рознь')).answer
  assert.ok(far.kind === 'found')
  assert.equal(far.places[0]?.nearness, 'apart')
  assert.equal((await search('рознь блогер')).answer.kind, 'absent')
  assert.equal((await search('рознь', '--on', '1980-01-01')).answer.kind, 'not-checked')
  assert.equal((await search('discord')).answer.kind, 'not-checked')
  const out = await law('search', ['крупным штрафом', '--corpus', 'kz', '--on', '2024-01-01', '--lang', 'ru'])
  assert.match(out, /^990020 · Уголовный кодекс, Статья 174/mu)
  assert.match(out, /^ {2}наказываются крупным штрафом/mu)
})

test('of an article that has begun and is not in the corpus no note of the editors is shown as law', async () => {
  const shown = (on: string) => law('show 990110 7 --corpus kz --language ru', ['--on', on, '--lang', 'ru'])
  assert.match(await shown('2029-12-31'), /еще не введена в действие/u)
  const begun = await shown('2030-01-01')
  assert.match(begun, /введена в действие, но ее текста в корпусе нет/u)
  assert.doesNotMatch(begun, /вводится|158-VII/u)
  const { answer } = await json<CorpusSearch>('search --corpus kz --on 2030-01-01', ['вводится 2030'])
  assert.equal(answer.kind, 'absent')
})

test('a day is understood however it is written', async () => {
  const shown = (on: string) => json('show 990020 174 --corpus kz --language ru', ['--on', on])
  const wanted = await shown('2022-09-26')
  for (const on of ['26.09.2022', '26/09/2022']) assert.deepEqual(await shown(on), wanted)
})

test('citations are read and their texts shown', async () => {
  const cited = ['ч. 3 ст. 174 УК РК и статья 456-2 КоАП', '--corpus', 'kz', '--on', '2024-09-01']
  const { answer } = await json<{
    places: readonly { act: string; found: PassageAnswer; part?: string }[]
  }>('cite', cited)
  assert.deepEqual(
    answer.places.map(({ act, found }) => [act, found.kind]),
    [
      ['990020', 'in-force'],
      ['990120', 'in-force'],
    ],
  )
  assert.match(answer.places[0]?.part ?? '', /^3\. Действия/u)
  const out = await law('cite', [...cited, '--lang', 'ru'])
  assert.match(out, /^ч\. 3 ст\. 174 УК РК$/mu)
  assert.match(out, /^3\. Действия/mu)
  assert.doesNotMatch(out, /^2\. Те же действия/mu)
  // The corpus lacks the language of these words, but not what they cite.
  assert.match(
    await law('cite', ['Article 174 of the Criminal Code', '--corpus', 'kz', '--on', '2024-01-01']),
    /174-бап\. Алауыздықты қоздыру/u,
  )
})

test('what an article carries is read out of its text in each language, and the pack is compared', async () => {
  for (const on of ['2022-09-26', '2023-10-01', '2026-08-01']) {
    const answer = JSON.parse(await law(`norm 990020 174 --corpus kz --on ${on} --json`)) as {
      answer: NormAnswer
    }
    for (const { parts } of answer.answer.said) {
      const third = parts.find(({ part }) => part === '3')
      assert.deepEqual([third?.minYears, third?.maxYears], [12, 20], on)
    }
    assert.equal(answer.answer.said.length, 2)
    assert.deepEqual(answer.answer.betweenLanguages, [])
  }
  const out = await law('norm 990020 274 --corpus kz --on 2022-09-26 --lang ru')
  assert.match(out, /^ {2}часть 3: лишением свободы на срок до семи лет$/mu)
  // The miniature is an invented country: where its numbers are others than the pack's, that is said and not hidden.
  assert.match(out, /Расхождение с набором норм \(часть 1\)/u)
  const kk = await law('norm 990020 274 --corpus kz --on 2022-09-26 --lang kk')
  assert.match(kk, /^ {2}3-бөлік: жеті жылға дейінгі мерзімге бас бостандығынан айыруға$/mu)
})

test('the contents of an act, and the acts with their keys', async () => {
  const out = await law('contents 990020 --corpus kz --lang ru --on 2024-01-01')
  assert.match(out, /^ОСОБЕННАЯ ЧАСТЬ\n {2}Глава 4\. .*\n {4}Статья 130\. .* — Норма исключена\./mu)
  assert.match(await law('contents --corpus kz --lang ru --on 2024-01-01'), /^990020 Уголовный кодекс$/mu)
  const { answer } = await json<{ provisions: ReturnType<Corpus['contents']> }>(
    'contents 990020 --corpus kz --language ru --on 2024-01-01',
  )
  assert.ok(answer.provisions.some(({ number }) => number === '274'))
  assert.ok(answer.provisions.every((provision) => !('text' in provision)))
})

test('a reading says in how many acts of which build a word was not found', async () => {
  const statement = 'В последнее время участились провокационные высказывания блогеров.'
  const words = [
    'read',
    '-',
    '--date',
    '2022-09-26',
    '--body',
    'Генеральная прокуратура Республики Казахстан',
  ]
  const { code, out } = await saual([...words, '--lang', 'ru'], { input: statement })
  assert.equal(code, 0)
  const { build } = await json<CorpusTerm>('term', ['слово', '--corpus', 'kz'])
  const named = `корпус «kz ${build.newest} (${build.hash.slice(0, 8)})»: актов, действовавших в тот день, — 10`
  assert.ok(unwrapped(out).includes(named), out)
})

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
  const { code, err } = await saual(['law', 'add', place])
  assert.equal(code, 2)
  assert.match(err, /There is a corpus “plain” already, built from .*--name/u)
})

test('a broken act is named and left out', async () => {
  const place = join(FOLDER, 'broken')
  cpSync(join(CORPORA, 'plain'), place, { recursive: true })
  writeFileSync(join(place, 'torn.md'), '---\nkey: HR-9\ntitle: Torn')
  const folder = join(FOLDER, 'with-broken')
  const out = await law('add', [place], { folder })
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

test('what is wrong is said with what to do, and nothing on standard output', async () => {
  const empty = join(FOLDER, 'empty')
  mkdirSync(empty)
  const damaged = join(FOLDER, 'damaged')
  mkdirSync(damaged)
  writeFileSync(join(damaged, 'kz.sqlite'), 'no database')
  const wrong: readonly (readonly [words: string, code: number, says: RegExp, folder?: string])[] = [
    ['', 2, /what to do: add, cite, contents/u],
    ['shwo 1 2', 2, /Did you mean “show”/u],
    ['nothing-like-it', 2, /There are: add, cite/u],
    ['add', 2, /Name a folder, a file/u],
    ['add none-such', 1, /no folder or file “none-such”/u],
    [`add ${empty}`, 1, /No corpus of law was found in .*akoma-ntoso, kazakhstan-law/u],
    [`add ${join(CORPORA, 'plain')} --name Ä`, 2, /begins with a small Latin letter/u],
    ['add http://127.0.0.1/x.git', 2, /begins with https:/u],
    ['add git@127.0.0.1:x.git', 2, /begins with https:/u],
    ['add https://127.0.0.1:9/x.git', 1, /could not be fetched: .*try again/u],
    ['term x', 2, /several corpora: akoma-ntoso, gesetze, kz, plain/u],
    ['term x --corpus none', 2, /no corpus “none”/u],
    ['term x --corpus kz --language fr', 2, /holds: kk, ru/u],
    ['term x --corpus kz --on 2022-02-30', 2, /--on: there is no such day/u],
    ['term', 2, /No expression was named/u],
    ['term … --corpus kz', 2, /No expression was named/u],
    ['show 990020 --corpus kz', 2, /key of the act and the number/u],
    ['show none 1 --corpus kz', 1, /no act with the key “none”/u],
    ['show 990020 999 --corpus kz', 1, /no provision “999”.*contents 990020/u],
    ['show 990020 174 2 --corpus kz', 2, /“2” is one word too many/u],
    ['show 990020 174 --from 2022-01-01 --corpus kz', 2, /takes no --from/u],
    ['diff 990020 174 --from 2022-01-01 --corpus kz', 2, /two days/u],
    [
      'diff 990020 174 --from 2022-01-01 --to tomorrow --corpus kz',
      2,
      /--to: the date “tomorrow” was not understood/u,
    ],
    ['search --corpus kz', 2, /No words to search for/u],
    ['cite слова --corpus kz', 1, /No citation of law was found/u],
    ['cite x --corpus plain', 2, /named by the code of a country \(known: kz/u],
    ['contents none --corpus kz', 1, /no act with the key/u],
    ['contents 990020 --corpus kz --on 2000-01-01', 1, /not in force on 2000-01-01/u],
    ['remove', 2, /No corpus to remove/u],
    ['remove none', 2, /no corpus “none”/u],
    ['term x', 2, /no corpus of law yet/u, empty],
    ['term x', 1, /kz\.sqlite is no corpus of law, or it is damaged/u, damaged],
    ['list', 1, /is no corpus of law, or it is damaged/u, damaged],
    ['update', 1, /is no corpus of law, or it is damaged/u, damaged],
  ]
  await Promise.all(
    wrong.map(async ([words, code, says, folder]) => {
      const asked = ['law', ...words.split(' ').filter((word) => word !== '')]
      const ended = await saual(asked, folder === undefined ? {} : { folder })
      assert.equal(ended.code, code, `${words}: ${ended.err}`)
      assert.equal(ended.out, '', words)
      assert.match(ended.err, says)
      assert.doesNotMatch(ended.err, /\n\s+at /u, 'no trace of the program')
    }),
  )
})

test('problems and answers are said in the language of whoever asks', async () => {
  const kk = await saual(['law', 'show', 'none', '1', '--corpus', 'kz', '--lang', 'kk'])
  assert.match(kk.err, /кілті «none» акт жоқ/u)
  const ru = await saual(['law', 'show', 'none', '1', '--corpus', 'kz', '--lang', 'ru'])
  assert.match(ru.err, /нет акта с ключом «none»/u)
  const out = await law('show 990020 174 --corpus kz --lang kk --on 2024-01-01')
  assert.match(out, CYRILLIC_KAZAKH)
  assert.match(out, /^174-бап\. Алауыздықты қоздыру$/mu)
  assert.match(out, /^2022 жылғы 3 қыркүйек күнінен бастап қолданыста$/mu)
})

test('a file that is damaged further on is told of, in a reading, too', async () => {
  const folder = join(FOLDER, 'torn')
  mkdirSync(folder)
  const bytes = readFileSync(join(LAW, 'kz.sqlite'))
  bytes.fill(0x5a, 20_000)
  writeFileSync(join(folder, 'kz.sqlite'), bytes)
  const { code, err } = await saual(['law', 'show', '990020', '174'], { folder })
  assert.equal(code, 1)
  assert.match(err, /it is damaged/u)
  const reading = await saual(['read', '-', '--date', '2022-09-26', '--jurisdiction', 'kz'], {
    folder,
    input: 'Участились провокационные высказывания.',
  })
  assert.equal(reading.code, 1)
  assert.match(reading.err, /it is damaged/u)
})

test('nothing is coloured when piped, unless asked to', async () => {
  const asked = ['law', 'search', 'крупным штрафом', '--corpus', 'kz', '--on', '2024-01-01']
  assert.ok(!(await saual(asked)).out.includes('\u001B['))
  const coloured = await saual(asked, { environment: { FORCE_COLOR: '1' } })
  const bold = (word: string): string => `\u001B[1m${word}\u001B[22m`
  assert.ok(coloured.out.includes(`${bold('крупным')} ${bold('штрафом')}`))
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
  assert.match(err, /could not be written/u)
})
