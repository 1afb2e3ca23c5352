import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { test } from 'node:test'
import fc from 'fast-check'
import { problem } from '../problem-in-tests.ts'
import subtitles from './format.ts'

const read = (source: string, name = 'a.srt') =>
  subtitles.extract({ bytes: new TextEncoder().encode(source), name })
const time = (ms: number): string => new Date(ms).toISOString().slice(11, 23)

test('both formats are recognised', () => {
  const recognises = (source: string): boolean => subtitles.recognises(new TextEncoder().encode(source))
  for (const source of [
    'WEBVTT',
    '\uFEFFWEBVTT - x\n',
    '1\r\n00:00:01,000 --> 00:00:02,000',
    '7\n0:00:01.5-->0:00:02.5',
  ])
    assert.ok(recognises(source), source)
  for (const source of ['WEBVTTX', '1\n\nслово', '1. слово', '']) assert.ok(!recognises(source), source)
})

test('a file without captions is a problem', async () => {
  for (const source of ['WEBVTT\n\nNOTE пусто\n', 'просто слова', 'WEBVTT'])
    await assert.rejects(read(source), problem('subtitles-broken', { name: 'a.srt' }))
})

test('empty captions, blank lines inside and captions without a blank line between', async () => {
  const empty = '1\n00:00:01,000 --> 00:00:02,000\n\n2\n00:00:03,000 --> 00:00:04,000\nЕсть.\n'
  assert.equal((await read(empty)).text, 'Есть.')
  assert.equal(
    (await read('1\n00:00:01,000 --> 00:00:02,000\nРаз\n\nдва.\n\n2\n00:00:03,000 --> 00:00:04,000\nТри.'))
      .text,
    'Раз два. Три.',
  )
  const tight = await read('1\n00:00:01,000 --> 00:00:02,000\nРаз.\n2\n00:00:03,000 --> 00:00:04,000\nДва.')
  assert.equal(tight.text, 'Раз. Два.')
  assert.deepEqual(
    tight.cues?.map(({ from }) => from),
    [1000, 3000],
  )
})

test('notes, styles and identifiers are no words, even with "note" in them', async () => {
  const source =
    'WEBVTT\n\nSTYLE\n::cue { color: red }\n\nREGION\nid:a\n\nNOTE x\n\nnotes-1\n00:01.000 --> 00:02.000 align:start\n<b>Есть</b> <c.red>слово</c> &lt;так&gt;{\\an8}\n\n'
  assert.deepEqual(await read(source, 'a.vtt'), {
    text: 'Есть слово <так>',
    metadata: {},
    cues: [{ start: 0, end: 16, from: 1000, to: 2000 }],
  })
})

test('live captions that grow word by word are told once', async () => {
  const grown = ['Мы', 'Мы просим', 'Мы просим сохранять', 'Мы просим сохранять спокойствие.']
  const source = grown
    .map((line, index) => `${index}\n${time(index * 1000)} --> ${time(index * 1000 + 1000)}\n${line}\n`)
    .join('\n')
  assert.equal((await read(source)).text, 'Мы просим сохранять спокойствие.')
})

test('what a speaker repeats stays', async () => {
  const lines = ['Нет.', 'Нет.', 'Мы говорим о другом.', 'О законе.', 'И о порядке.', 'И все.', 'Вопросы?']
  const source = lines
    .map((line, index) => `${index}\n${time(index * 2000)} --> ${time(index * 2000 + 1500)}\n${line}\n`)
    .join('\n')
  assert.equal((await read(source)).text, lines.join(' '))
})

const caption = fc.record({
  from: fc.nat(3_000_000),
  length: fc.integer({ min: 1, max: 5000 }),
  words: fc.array(fc.constantFrom('слово', 'Қазақстан', 'e\u0301', '👩‍⚖️', '«да»', 'нет.'), {
    minLength: 1,
    maxLength: 6,
  }),
})

test('cues point at their words, in order and apart', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(caption, { minLength: 1, maxLength: 20 }),
      fc.boolean(),
      async (captions, vtt) => {
        const blocks = captions.map(
          ({ from, length, words }, index) =>
            `${index + 1}\n${time(from)} --> ${time(from + length)}\n${words.join(' ')}`,
        )
        const { text, cues = [] } = await read(`${vtt ? 'WEBVTT\n\n' : ''}${blocks.join('\n\n')}\n`)
        let before = -1
        for (const { start, end, from } of cues) {
          assert.ok(start > before && end > start && end <= text.length)
          const said = text.slice(start, end)
          assert.ok(captions.some((one) => one.from === from && one.words.join(' ').endsWith(said)))
          before = end
        }
        assert.equal(cues.map(({ start, end }) => text.slice(start, end)).join(' '), text)
      },
    ),
  )
})

test('times as people write them begin a caption; times that are none are a problem with their line', async () => {
  const cuesOf = async (source: string, name?: string) =>
    (await read(source, name)).cues?.map(({ from, to }) => [from, to])
  assert.deepEqual(await cuesOf('1\n0:0:1.5 --> 0:0:2\nРаз.\n\n2\n00:00:03,000-->00:01:4,25\nДва.'), [
    [1500, 2000],
    [3000, 64_250],
  ])
  assert.deepEqual(await cuesOf('WEBVTT\n\n0:3.000 --> 0:05.000\nБір.', 'a.vtt'), [[3000, 5000]])
  for (const [source, line] of [
    ['1\n00:00:01,000 --> 00:00:02,000\nРаз.\n\n2\nпоздно --> 00:00:03,000\nДва.', 6],
    ['\n\n1\n00:00:01,000 --> 00:00:02,000\nБір.\n \n00:00:x3 --> 00:00:04,000\n\n00:00:05 -->\nЕкі.', 9],
    ['WEBVTT\n\n00:01.000 --> 00:02.000\nOne.\n\nid\n00:03 --> 00:04\nTwo.', 7],
  ] as const)
    await assert.rejects(read(source), problem('subtitles-times', { name: 'a.srt', line }))
})

test('an arrow among words is no time', async () => {
  const source = '1\n00:00:01,000 --> 00:00:02,000\nПереход 5 --> 6 закрыт.\n10:30 --> ұзақ\n'
  await assert.rejects(read(source), problem('subtitles-times'))
  const { text } = await read(source.replace('10:30 -->', 'с 10:30 -->'))
  assert.equal(text, 'Переход 5 --> 6 закрыт. с 10:30 --> ұзақ')
})

test('words after a blank line inside a caption stay, in WebVTT too, and a comment stays a comment', async () => {
  const source =
    'WEBVTT\n\n00:01.000 --> 00:02.000\n\nЖол жабық.\n\nNOTE пікір\n\nпікірдің жалғасы\n\n00:03.000 --> 00:04.000\nАйналып өтіңіз.'
  assert.equal((await read(source, 'a.vtt')).text, 'Жол жабық. Айналып өтіңіз.')
  assert.equal(
    (await read('1\n\n00:00:01,000 --> 00:00:02,000\nРаз.\n\n2\n\n00:00:03,000 --> 00:00:04,000\nДва.')).text,
    'Раз. Два.',
  )
})

test('references are characters, readings above words are none', async () => {
  const source =
    'WEBVTT\n\n00:01.000 --> 00:02.000\n&laquo;Так&raquo; &ndash; да&hellip; it&#39;s A&amp;B<ruby>слово<rt>чтение</rt></ruby>&lrm; &lt;b&gt;'
  assert.equal((await read(source, 'a.vtt')).text, "«Так» – да… it's A&Bслово <b>")
})

test('captions are told in the order of their times, and no time ends before it begins', async () => {
  const source = [
    [5000, 8000, 'Екінші.'],
    [1000, 6000, 'Бірінші.'],
    [9000, 7000, 'Үшінші.'],
    [9000, 9500, 'Төртінші.'],
  ]
    .map(([from, to, words], index) => `${index}\n${time(Number(from))} --> ${time(Number(to))}\n${words}\n`)
    .join('\n')
  const { text, cues } = await read(source)
  assert.equal(text, 'Бірінші. Екінші. Үшінші. Төртінші.')
  assert.deepEqual(
    cues?.map(({ from, to }) => [from, to]),
    [
      [1000, 6000],
      [5000, 8000],
      [9000, 9000],
      [9000, 9500],
    ],
  )
  const twoFiles = [0, 3_000_000, 0, 3_000_000]
    .map((from, index) => `${index}\n${time(from)} --> ${time(from + 1000)}\n${index}й.\n`)
    .join('\n')
  assert.equal((await read(twoFiles)).text, '0й. 1й. 2й. 3й.')
})

test('a sound between sentences is a paragraph of its own, inside a sentence it stays', async () => {
  const of = (lines: readonly string[]): string =>
    lines
      .map((line, index) => `${index}\n${time(index * 2000)} --> ${time(index * 2000 + 1500)}\n${line}\n`)
      .join('\n')
  for (const [lines, expected] of [
    [
      ['[қол шапалақтау]', 'Рақмет.', '(күлкі)', 'Сұрақ бар ма?'],
      '[қол шапалақтау]\n\nРақмет.\n\n(күлкі)\n\nСұрақ бар ма?',
    ],
    [['Спасибо.', '♪ музыка ♪\nВопросы?'], 'Спасибо.\n\n♪ музыка ♪\n\nВопросы?'],
    [['We do', '[inaudible]', 'agree.'], 'We do [inaudible] agree.'],
  ] as const)
    assert.equal((await read(of(lines))).text, expected)
})

test('subtitles of other kinds are refused, whatever their name', async () => {
  const ass = '[Script Info]\nTitle: x\n\n[Events]\nDialogue: 0,0:00:01.00,0:00:03.00,Default,Сөз.\n'
  const sbv = '0:00:01.000,0:00:03.000\nСлово.\n'
  const ttml =
    '<?xml version="1.0"?>\n<tt xml:lang="ru" xmlns="http://www.w3.org/ns/ttml"><body><p begin="1s">Слово.</p></body></tt>'
  for (const [source, format] of [
    [ass, 'ASS'],
    [sbv, 'SBV'],
    [ttml, 'TTML'],
  ] as const) {
    assert.ok(subtitles.recognises(new TextEncoder().encode(source)))
    await assert.rejects(read(source, 'a.txt'), problem('subtitles-unsupported', { name: 'a.txt', format }))
  }
})

test('an end before its beginning is told with its line; a sole voice is the speaker', async () => {
  const { notes } = await read('1\n00:00:05,500 --> 00:00:04,000\nЖол жабық.\n')
  assert.deepEqual(notes, [{ code: 'reversed-times', values: { lines: '2' } }])
  const vtt = (...voices: readonly string[]): string =>
    `WEBVTT\n\n${voices.map((voice, at) => `00:0${at}.000 --> 00:0${at}.900\n<v ${voice}>Дорога закрыта.`).join('\n\n')}\n`
  assert.equal((await read(vtt('Министр', 'Министр'), 'a.vtt')).metadata.speaker, 'Министр')
  assert.equal((await read(vtt('Министр', 'Ведущий'), 'a.vtt')).metadata.speaker, undefined)
})

test('no caption is lost for an arrow that an editor of text has changed', async () => {
  for (const arrow of ['->', '--->', '—>', '–>', '→', '--&gt;']) {
    const source = `1\n00:00:01,000 ${arrow} 00:00:04,000\nЖители области,\n\n2\n00:00:04,000 --> 00:00:06,000\n9:00 → 10:00: сохраняйте спокойствие -> всегда.\n`
    const bytes = new TextEncoder().encode(source)
    assert.ok(subtitles.recognises(bytes), arrow)
    const { text, cues } = await subtitles.extract({ bytes, name: 'a.srt' })
    assert.equal(text, 'Жители области, 9:00 → 10:00: сохраняйте спокойствие -> всегда.')
    assert.equal(cues?.length, 2)
  }
})

test('of several voices the text tells which one speaks, and cues leave the name out', async () => {
  const vtt =
    'WEBVTT\n\n00:01.000 --> 00:02.000\n<v Тілші>Жол жабық па?\n\n00:02.000 --> 00:03.000\n<v Тілші>Неге?\n\n00:03.000 --> 00:04.000\n<v Әкім>Жөнделеді.\n'
  const { text, cues } = await read(vtt, 'a.vtt')
  assert.equal(text, 'Тілші: Жол жабық па? Неге?\n\nӘкім: Жөнделеді.')
  assert.deepEqual(
    cues?.map(({ start, end }) => text.slice(start, end)),
    ['Жол жабық па?', 'Неге?', 'Жөнделеді.'],
  )
})

test('the first voice that is named begins a paragraph, too, behind words of which nobody is named', async () => {
  const vtt =
    'WEBVTT\n\n00:01.000 --> 00:02.000\nҚайырлы кеш.\n\n00:02.000 --> 00:03.000\n<v Тілші>Жол жабық па?\n\n00:03.000 --> 00:04.000\n<v Әкім>Жөнделеді.\n'
  assert.equal((await read(vtt, 'a.vtt')).text, 'Қайырлы кеш.\n\nТілші: Жол жабық па?\n\nӘкім: Жөнделеді.')
})

test('a voice keeps its name where its first caption has no words of its own', async () => {
  const vtt = (...captions: readonly string[]): string =>
    `WEBVTT\n\n${captions.map((words, at) => `00:0${at}.000 --> 00:0${at}.900\n${words}`).join('\n\n')}\n`
  for (const captions of [
    ['<v Тілші>Жол жабық па?', '<v Әкім></v>', 'Жөнделеді.'],
    ['<v Тілші>Жол жабық па?', '<v Әкім> ', '<v Әкім>Жөнделеді.'],
    ['<v Тілші></v>', 'Жол жабық па?', '<v Әкім><i></i>', 'Жөнделеді.'],
  ])
    assert.equal(
      (await read(vtt(...captions), 'a.vtt')).text,
      'Тілші: Жол жабық па?\n\nӘкім: Жөнделеді.',
      captions.join(),
    )
})

test('a caption that only repeats what another voice said takes no name away', async () => {
  const vtt =
    'WEBVTT\n\n00:01.000 --> 00:03.000\n<v Тілші>Жол жабық па?\n\n00:02.000 --> 00:03.000\n<v Әкім>Жол жабық па?\n\n00:03.000 --> 00:04.000\n<v Әкім>Жөнделеді.\n'
  const { text } = await read(vtt, 'a.vtt')
  assert.equal(text, 'Тілші: Жол жабық па?\n\nӘкім: Жол жабық па? Жөнделеді.')
})

test('two voices in one caption are told apart', async () => {
  for (const words of [
    '<v Тілші>Жол жабық па?\n<v Әкім>Жөнделеді.',
    '<v Тілші>Жол жабық па?</v> <v Әкім>Жөнделеді.</v>',
  ]) {
    const { text, cues, metadata } = await read(`WEBVTT\n\n00:01.000 --> 00:03.000\n${words}\n`, 'a.vtt')
    assert.equal(text, 'Тілші: Жол жабық па?\n\nӘкім: Жөнделеді.')
    assert.equal(metadata.speaker, undefined)
    assert.deepEqual(
      cues?.map(({ start, end }) => text.slice(start, end)),
      ['Жол жабық па?', 'Жөнделеді.'],
    )
  }
})

test('lines of one caption that begin with dashes are said by several people', async () => {
  const srt = (...captions: readonly string[]): string =>
    captions.map((words, at) => `${at + 1}\n00:00:0${at},000 --> 00:00:0${at},900\n${words}`).join('\n\n')
  const { text } = await read(srt('- Жол жабық па?\n- Иә. Бүгін', 'жөнделеді.', '– Неге?', '- Ол ескі.'))
  assert.equal(text, '- Жол жабық па?\n\n- Иә. Бүгін жөнделеді.\n\n– Неге?\n\n- Ол ескі.')
  assert.equal((await read(srt('Бұл жол', '- біздің мақтанышымыз.'))).text, 'Бұл жол - біздің мақтанышымыз.')
})

test('captions of very many lines are read to their end', () => {
  const script = `
import subtitles from ${JSON.stringify(new URL('./format.ts', import.meta.url).href)}
const letters = []
for (const caption of ['- А\\n'.repeat(100_000), '<v а>- А\\n'.repeat(100_000), 'а\\n'.repeat(100_000) + 'б']) {
  const source = 'WEBVTT\\n\\n' + ['00:01.000 --> 00:02.000', '00:02.000 --> 00:03.000'].map((times) => times + '\\n' + caption.trim()).join('\\n\\n')
  const { text } = await subtitles.extract({ bytes: new TextEncoder().encode(source), name: 'a.vtt' })
  letters.push(text.match(/\\p{L}/gu).length)
}
console.log(letters.join())`
  // What does not come to an end can be ended only from outside.
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    encoding: 'utf8',
    timeout: 60_000,
  })
  assert.equal(stdout.trim(), '200000,200000,200002')
})
