import assert from 'node:assert/strict'
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
