import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import type { NormAnswer } from '../src/desk/law/norm.ts'
import type { CorpusBuild } from '../src/law/corpus/build.ts'
import type { Corpus } from '../src/law/corpus/corpus.ts'
import type { CorpusSearch } from '../src/law/corpus/found.ts'
import type { PassageAnswer } from '../src/law/corpus/passage.ts'
import type { CorpusTerm } from '../src/law/corpus/term.ts'
import { addFour, json, law, saual, unwrapped } from './law-command-in-tests.ts'

before(addFour)

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
  const revisions = corpora.map(({ build }) => build.revision)
  assert.match(revisions[2] ?? '', /^[0-9a-f]{40}$/u, 'a corpus in git tells which commit was read')
  assert.deepEqual(revisions.toSpliced(2, 1), [undefined, undefined, undefined], 'a folder has none')
})

test('an expression is defined, used, absent or not checked, and these are never mixed', async () => {
  const asked: readonly (readonly [string, string, RegExp, CorpusTerm['kind']])[] = [
    ['блогерами', '2024-01-01', /определено в законодательстве.*1 января 2024 г\..*Статья 1/u, 'defined'],
    ['умышленные действия', '2024-01-01', /встречается в .*определения не найдено.*Статья 174/u, 'used'],
    [
      'блогер',
      '2022-09-26',
      /ни в одном из 10 просмотренных актов, действовавших на 26 сентября 2022 г\./u,
      'absent',
    ],
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

test('of a word that is absent, words one slip away that the corpus has are named beside the answer', async () => {
  const options = ['--corpus', 'kz', '--on', '2024-01-01']
  const out = unwrapped(await law('term', ['блогир', ...options, '--lang', 'ru']))
  assert.match(out, /ни в одном из .*Похожие слова, которые есть в корпусе: блогер/u)
  const { answer } = await json<CorpusTerm & { near?: readonly string[] }>('term', ['блогир', ...options])
  assert.equal(answer.kind, 'absent')
  assert.ok(answer.near?.includes('блогер'))
  assert.ok((answer.near?.length ?? 0) <= 3)
  const found = await json<CorpusTerm & { near?: object }>('term', ['блогер', ...options])
  assert.equal(found.answer.near, undefined)
})

test('an expression that is absent as typed is led to its words in another order and to what the law calls it', async () => {
  const on = ['--corpus', 'kz', '--on', '2024-01-01']
  const turned = unwrapped(await law('term', ['вера или язык', ...on, '--lang', 'ru']))
  assert.match(turned, /ни в одном из .* в другом порядке или врозь: .*Статья 174.* языку или вере/u)
  const { answer } = await json<CorpusTerm & { apart: readonly object[]; wordings: readonly object[] }>(
    'term',
    ['вера или язык', ...on],
  )
  assert.equal(answer.kind, 'absent')
  assert.ok(answer.apart.length > 0)
  assert.deepEqual(answer.wordings, [])
  const everyday = await json<{ wordings: readonly { words: string }[] }>('term', ['фейки', ...on])
  assert.ok(everyday.answer.wordings.length > 0)
  assert.match(
    unwrapped(await law('term', ['фейки', ...on, '--lang', 'kk'])),
    /Корпуста «жалған ақпарат» бар: /u,
  )
  const nowhere = await json<{ apart: readonly object[]; wordings: readonly object[] }>('term', [
    'мутная вода',
    ...on,
  ])
  assert.deepEqual([nowhere.answer.apart, nowhere.answer.wordings], [[], []])
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

test('a provision is shown as it was by day', async () => {
  const show = (on: string) => law(`show 990020 174 --corpus kz --lang ru --on ${on}`)
  assert.match(unwrapped(await show('2014-07-02')), /На 2 июля 2014 г\. эта норма еще не действовала/u)
  assert.match(
    unwrapped(await show('2014-12-31')),
    /было на 31 декабря 2014 г\., корпус ничего не сообщает: .* с 1 января 2015 г\./u,
    'adopted by then',
  )
  assert.match(
    unwrapped(await law('show 990050 1 --corpus kz --language ru --lang ru --on 2023-08-01')),
    /Акт принят 10 июля 2023 г\., а о введении его в действие в нем сказано: «Настоящий .* опубликования»\. /u,
  )
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
  for (const [lang, said] of [
    ['kk', /Бұл актінің орнына мына акт келген: .*\(кілті: 990070\)/u],
    [
      'ru',
      /О прокуратуре Статья 31\. .*уже не действовала.* Этот акт заменен другим: О прокуратуре \(ключ: 990070\)/u,
    ],
    ['en', /This act was replaced by another: О прокуратуре \(key: 990070\)/u],
  ] as const) {
    const shown = await law(`show 990060 31 --corpus kz --language ru --on 2024-01-01 --lang ${lang}`)
    assert.match(unwrapped(shown), said)
  }
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

test('the acts of every corpus, each with its key and the name by which the norm pack knows it', async () => {
  const out = await law('contents --lang ru --on 2024-01-01')
  assert.match(out, /^990020 Уголовный кодекс \(PC\)$/mu)
  assert.match(out, /^990110 О доступе к информации \(ATI\)$/mu)
  assert.match(
    out,
    /^HR-1990-1 {3}Constitution of Harlia\nHR-1994-268 Civil Code$/mu,
    'titles stand in a column',
  )
  assert.equal(unwrapped(out).match(/law contents КЛЮЧ/gu)?.length, 1, 'it is told once how to go on')
  const { answer } = await json<{ acts: readonly { key: string; inPack?: string }[] }>(
    'contents --corpus kz --on 2024-01-01',
  )
  assert.equal(answer.acts.find(({ key }) => key === '990020')?.inPack, 'PC')
})

test('the contents of an act, and that no act stood on a day', async () => {
  const out = await law('contents 990020 --corpus kz --lang ru --on 2024-01-01')
  assert.match(out, /^ОСОБЕННАЯ ЧАСТЬ\n {2}Глава 4\. .*\n {4}Статья 130\. .* — Норма исключена\./mu)
  assert.match(
    await law('contents --corpus kz --lang en --on 1900-01-01'),
    /1900 the corpus holds no act in force/u,
  )
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

test('nothing is coloured when piped, unless asked to', async () => {
  const asked = ['law', 'search', 'крупным штрафом', '--corpus', 'kz', '--on', '2024-01-01']
  assert.ok(!(await saual(asked)).out.includes('\u001B['))
  const coloured = await saual(asked, { environment: { FORCE_COLOR: '1' } })
  const bold = (word: string): string => `\u001B[1m${word}\u001B[22m`
  assert.ok(coloured.out.includes(`${bold('крупным')} ${bold('штрафом')}`))
})

test('an act is named as the norm pack names it, wherever its key in the corpus is asked for', async () => {
  const texts: readonly (readonly [named: string, byKey: string])[] = [
    ['show PC 174', 'show 990020 174'],
    ['show pc 174', 'show 990020 174'],
    ['history PC 174', 'history 990020 174'],
    ['contents CAO', 'contents 990120'],
    ['diff CC1 143 --from 2015-01-01 --to 2022-09-26', 'diff 990030 143 --from 2015-01-01 --to 2022-09-26'],
    ['export PC', 'export 990020'],
  ]
  for (const [named, byKey] of texts)
    assert.equal(await law(named, ['--corpus', 'kz']), await law(byKey, ['--corpus', 'kz']), named)
})

test('words of a language that the corpus lacks are never denied by another', async () => {
  for (const act of ['term', 'search'] as const)
    for (const words of ['harm', 'жалған'])
      for (const lang of ['kk', 'ru', 'en']) {
        const { answer } = await json<CorpusTerm>(act, [words, '--corpus', 'plain', '--lang', lang])
        assert.notEqual(answer.kind, 'absent', `${act} ${words} ${lang}`)
      }
  const { asked, answer } = await json<CorpusTerm>('term', [
    'блогером',
    ...['--corpus', 'kz', '--on', '2024-01-01', '--lang', 'kk'],
  ])
  assert.deepEqual([asked.language, answer.kind], ['ru', 'defined'])
})
