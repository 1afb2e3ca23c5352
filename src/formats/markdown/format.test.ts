import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { test } from 'node:test'
import fc from 'fast-check'
import { problem } from '../problem-in-tests.ts'
import markdown from './format.ts'
import { withoutMarks } from './marks.ts'

const file = (source: string) => ({ bytes: new TextEncoder().encode(source), name: 'a.md' })
const read = (source: string) => markdown.extract(file(source))

test('front matter is recognised, a thematic break is not front matter', async () => {
  const recognises = (source: string): boolean => markdown.recognises(new TextEncoder().encode(source))
  assert.ok(recognises('---\ntitle: x\n---\n'))
  assert.ok(recognises('\uFEFF---\r\n# comment\r\n\r\nspeaker:\r\n---'))
  for (const source of ['---\nслово\n---\n', '--- title: x', 'title: x', '---\n\nДата: сегодня'])
    assert.ok(!recognises(source), source)
  assert.deepEqual(await read('---\n\nслово'), { text: '\nслово', metadata: {} })
})

test('values are strings, unknown keys are passed over, empty ones are unknown', async () => {
  const { metadata, text } = await read(
    '---\ntitle: 2024\nspeaker: no\ndate: 2022-09-26\nlanguage: KK-kz\noffice:\ntags: [a, b]\n---\n\nСөз.\n',
  )
  assert.deepEqual(metadata, { title: '2024', speaker: 'no', date: '2022-09-26', language: 'kk' })
  assert.equal(text, 'Сөз.\n')
})

test('broken front matter is a problem with its line', async () => {
  await assert.rejects(read('---\ntitle: x\nspeaker: "без конца\n---\nслово'), problem('front-matter-broken'))
  await assert.rejects(
    read('---\ntitle: x\ntitle: y\n---\nслово'),
    problem('front-matter-twice', { name: 'a.md', line: 3 }),
  )
  await assert.rejects(read('---\ntitle: x\nслово без конца'), problem('front-matter-open', { name: 'a.md' }))
  for (const line of [
    'title: Заявление: о мерах',
    'channel: @press',
    'title: [Срочно] Заявление',
    'title: "Заявление" о мерах',
  ])
    await assert.rejects(
      read(`---\nbody: x\n${line}\n---\nслово`),
      problem('front-matter-value', { name: 'a.md', line: 3 }),
      line,
    )
  await assert.rejects(
    read('---\ntitle: x\nслово без двоеточия\nbody: y\n---\nслово'),
    problem('front-matter-broken', { name: 'a.md', line: 3 }),
  )
  await assert.rejects(read('---\ntitle: x\n- y\n---\nслово'), problem('front-matter-broken'))
  await assert.rejects(read(`---\ntitle: ${'['.repeat(60_000)}\n---\nслово`), problem(/^front-matter-/u))
  await assert.rejects(read('---\ntitle: &a [x]\nspeaker: *a\n---\nслово'), problem('front-matter-broken'))
  await assert.rejects(
    read('---\nspeaker: [Иванов, Петров]\n---\nслово'),
    problem('metadata-value', { name: 'a.md', key: 'speaker' }),
  )
  await assert.rejects(
    read('---\nlanguage: uz\n---\nслово'),
    problem('metadata-language', { name: 'a.md', language: 'uz' }),
  )
})

test('signs go, words stay', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['## Заголовок ##', 'Заголовок'],
    ['**жирно** и *косо*, ***и так***, __и этак__', 'жирно и косо, и так, и этак'],
    ['**жирно *косо* жирно**', 'жирно косо жирно'],
    ['snake_case_name и 5 * 3 и *сноска', 'snake_case_name и 5 * 3 и *сноска'],
    ['[слово](https://e.org "подпись") и ![рисунок](a.png)', 'слово и '],
    ['[![картинка](a.png)](https://e.org)сөз ![сурет][a]', 'сөз '],
    ['[слово][1]\n[1]: https://e.org\n[б]: <a b> "в"\n[c]: docs/a.md (d)', 'слово\n[c]: docs/a.md (d)'],
    ["[a]: /x\n[b]: #y\n[c]: a.html?x=1 't'\n[d]: mailto:a@e.org", ''],
    [
      '[Ведущий]: Что будет с дорогой?\n[Әкім]: Жөнделеді.\n[Editor]: Yes.\n[Q]: a: b',
      '[Ведущий]: Что будет с дорогой?\n[Әкім]: Жөнделеді.\n[Editor]: Yes.\n[Q]: a: b',
    ],
    ['Су қымбаттады[^1].\n\n[^1]: Бағасы 12 %-ға өсті.', 'Су қымбаттады.\n\nБағасы 12 %-ға өсті.'],
    ['до<script src="a">\nalert("слово")\n</script> после<STYLE>p{}</style >.', 'до после.'],
    ['<script>без конца <!-- a --> б', 'без конца  б'],
    ['[ст. 274] УК и [1]', '[ст. 274] УК и [1]'],
    ['> > цитата\n>\n> вторая', 'цитата\n\nвторая'],
    ['- [x] сделано\n* два\n+ три\n10. десять', 'сделано\nдва\nтри\n10. десять'],
    ['— тире, не список', '— тире, не список'],
    ['Слова\n=====\nТекст\n* * *', 'Слова\nТекст'],
    ['```js\n**код**\n```', '**код**'],
    ['\\*не косо\\* и \\# нет', '*не косо* и # нет'],
    ['a<br>b <span class="x">c</span> 2 < 3 > 1', 'a\nb c 2 < 3 > 1'],
    ['до <!-- тайна\n --> после <!-- без конца', 'до  после <!-- без конца'],
    ['|a|b|\n|:-:|---|\n| 1 | 2 |', 'a\tb\n1\t2'],
    ['# Номер #1', 'Номер #1'],
  ]
  for (const [source, expected] of cases) assert.equal(withoutMarks(source).text, expected)
})

test('character references are the characters they stand for, but not in code', async () => {
  const { text } = await read(
    '&laquo;Жол&raquo; &mdash; ашық&hellip; A&amp;B, AT&T, &қате; &#8470; 5 &lt;b&gt; \\&amp; `&amp;`\n```\n&amp;\n```\n&#42;x&#42;',
  )
  assert.equal(text, '«Жол» — ашық… A&B, AT&T, &қате; № 5 <b> &amp; &amp;\n&amp;\n*x*')
})

test('keys are taken in the spellings of lines of JSON; nothing written is nothing known', async () => {
  const { metadata } = await read(
    '---\nTitle: Хабар\nendorsedBy: Мәжіліс\nREPUBLISHED-BY: gazeta.example\nspeaker: null\noffice: ~\nbody: Null\nchannel: "null"\nlanguage: kz\nWeather: fine\n---\nСөз.',
  )
  assert.deepEqual(metadata, {
    title: 'Хабар',
    endorsedBy: 'Мәжіліс',
    republishedBy: 'gazeta.example',
    channel: 'null',
    language: 'kk',
  })
  for (const [language, tag] of [
    ['ru_RU', 'ru'],
    ['EN-gb', 'en'],
    ['kk-Cyrl-KZ', 'kk'],
  ])
    assert.equal((await read(`---\nlanguage: ${language}\n---\nx`)).metadata.language, tag)
  assert.equal((await read('---\nTitle: a\ntitle: b\n---\nx')).metadata.title, 'b')
  assert.deepEqual((await read('---\nconstructor: a\n__proto__: b\n---\nx')).metadata, {})
})

test('what is struck out is not read, and told', async () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['Көпір ~~екі апта~~ үш апта жабық.', 'Көпір үш апта жабық.', 'екі апта'],
    ['Мост закрыт ~~на две недели~~.', 'Мост закрыт.', 'на две недели'],
    [
      'It is **~~closed~~** open, <del>for good</del><s> until May </s>.',
      'It is open,.',
      'closed … for good … until May',
    ],
    ['- один\n- ~~два **и** три~~\n- четыре', 'один\nчетыре', 'два и три'],
    ['Начало ~~строки\nи конец~~ её.\n\nДалее.', 'Начало её.\n\nДалее.', 'строки и конец'],
    ['A&amp;B ~~C&amp;D~~ E', 'A&B E', 'C&D'],
  ]
  for (const [source, said, words] of cases) {
    const { text, notes } = await read(source)
    assert.equal(text, said)
    assert.deepEqual(notes, [{ code: 'struck-out', values: { words } }], source)
  }
})

test('what only looks struck out is read', async () => {
  for (const [source, said] of [
    ['около ~~ 5 и ~~ 6', 'около ~~ 5 и ~~ 6'],
    ['`~~код~~` и \\~~слово\\~~', '~~код~~ и ~~слово~~'],
    ['~~~\n~~код~~\n~~~', '~~код~~'],
    ['начало ~~абзаца\n\nи конец~~ другого', 'начало ~~абзаца\n\nи конец~~ другого'],
    ['<del>без конца', 'без конца'],
  ] as const)
    assert.deepEqual(await read(source), { text: said, metadata: {} })
})

test('a text without signs stays as it is', () => {
  const plain = fc.array(
    fc.constantFrom('слово', 'Қала', ' ', '. ', '\n\n', '№ 5', '«а»', '(б)', '—', '100 %', '\u00A0'),
    { minLength: 1 },
  )
  fc.assert(
    fc.property(plain, (parts) =>
      assert.equal(withoutMarks(`Так ${parts.join('')}`).text, `Так ${parts.join('')}`),
    ),
  )
})

test('no letter is lost but those struck out, whatever signs stand around', () => {
  const signs = fc.constantFrom(
    'а',
    'б',
    '*',
    '**',
    '_',
    '`',
    '#',
    '> ',
    '- ',
    '\n',
    ' ',
    '[',
    ']',
    '~~',
    '\\',
    '|',
  )
  fc.assert(
    fc.property(fc.array(signs), (parts) => {
      const source = parts.join('')
      const { text, struck } = withoutMarks(source)
      const letters = (words: string) => words.match(/[аб]/gu)?.length ?? 0
      assert.equal(letters(text) + letters(struck.join('')), letters(source))
    }),
  )
})

const SIGNS = [
  '[',
  '**',
  '*a ',
  '_a ',
  '> ',
  '<!--',
  '<a ',
  '`a',
  '[a](',
  '- ',
  '# ',
  '|',
  '\\',
  '<script>',
  '</script',
  '![',
  '[^a]',
  '[a]: ',
  '&amp',
  '[a]: b.',
  '~~a ',
  '<del>',
]
const MANY = 500_000
/** Steps in the square of the length would take days. */
const LONGEST_WAIT = 120_000

test('long runs of signs are read to their end, and as short ones are', () => {
  const short = 1000
  const script = `import { withoutMarks } from ${JSON.stringify(new URL('marks.ts', import.meta.url).href)}
const told = (words) => ({ length: words.length, letters: words.match(/\\p{L}/gu)?.length ?? 0, ends: words.slice(-9) })
const signs = ${JSON.stringify(SIGNS)}
const lengths = ${JSON.stringify([short, 2 * short, MANY])}
const results = signs.map((sign) => [sign, lengths.map((n) => told(withoutMarks(sign.repeat(n)).text))])
console.log(JSON.stringify(Object.fromEntries(results)))`
  // What does not come to an end can be ended only from outside.
  const { stdout, signal } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    timeout: LONGEST_WAIT,
    encoding: 'utf8',
  })
  assert.equal(signal, null, 'it did not come to an end')
  type Told = { readonly length: number; readonly letters: number; readonly ends: string }
  const results = JSON.parse(stdout) as Readonly<Record<string, [Told, Told, Told]>>
  assert.deepEqual(Object.keys(results), SIGNS)
  for (const [sign, [once, twice, long]] of Object.entries(results)) {
    assert.equal(long.letters, once.letters * (MANY / short), sign)
    const grown = twice.length - once.length
    assert.equal(long.length, once.length + grown * (MANY / short - 1), sign)
    assert.equal(long.ends, once.ends, sign)
  }
})

test('keys that are not read are named, so that a slip in one is seen', async () => {
  const { notes } = await read('---\ntitle: x\ndat: 2022-09-26\ntags: [a]\n---\nСөз.')
  assert.deepEqual(notes, [{ code: 'unknown-keys', values: { keys: 'dat, tags' } }])
  assert.equal((await read('---\ntitle: x\n---\nСөз.')).notes, undefined)
})
