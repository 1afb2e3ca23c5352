import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { charsetOf, decode } from './decode.ts'
import { problem } from './problem-in-tests.ts'

const RUSSIAN =
  'В последнее время участились случаи распространения заведомо ложных сведений № 5 — «так» говорит прокурор, Съезд'.split(
    ' ',
  )
const KAZAKH =
  'Соңғы кезде жалған ақпарат тарату жағдайлары жиілеп кетті Өңірде тұрғындар үшін әділет Ғимарат һәм інжу'.split(
    ' ',
  )
const english = 'Cases of false information have become more frequent; trust only official sources.'.split(
  ' ',
)

/** A stretch of true sentences: letters in a heap have no frequencies. */
const sentence = (words: readonly string[]) =>
  fc
    .tuple(fc.nat(words.length - 1), fc.integer({ min: 6, max: 60 }))
    .map(([from, count]) =>
      Array.from({ length: count }, (_, index) => words[(from + index) % words.length]).join(' '),
    )
const anySentence = fc.oneof(sentence(RUSSIAN), sentence(KAZAKH), sentence(english))

const TABLE = new Map<string, number>()
for (let byte = 0; byte < 256; byte += 1)
  TABLE.set(new TextDecoder('windows-1251').decode(new Uint8Array([byte])), byte)
const KAZAKH_TABLE = new Map([
  ...TABLE,
  ...[...'ҚҺқһҰұӘӨҒҮөғәҢңү'].map(
    (letter, index) =>
      [
        letter,
        [0x8d, 0x8e, 0x9d, 0x9e, 0xa1, 0xa2, 0xa3, 0xa5, 0xaa, 0xaf, 0xb4, 0xba, 0xbc, 0xbd, 0xbe, 0xbf][
          index
        ] as number,
      ] as const,
  ),
])

function eightBit(text: string, table: ReadonlyMap<string, number>): Uint8Array {
  return new Uint8Array([...text].map((letter) => table.get(letter) as number))
}

function utf16(text: string, bigEndian: boolean): Uint8Array {
  const bytes = Buffer.from(text, 'utf16le')
  return new Uint8Array(bigEndian ? bytes.swap16() : bytes)
}

test('UTF-8 comes back, whatever it says', () => {
  const text = fc
    .string({ unit: 'grapheme', minLength: 1 })
    .filter((value) => /\S/u.test(value) && !/\p{Cc}/u.test(value) && !value.startsWith('\uFEFF'))
  fc.assert(
    fc.property(text, (value) => assert.equal(decode(new TextEncoder().encode(value), { name: '' }), value)),
  )
})

test('UTF-16 comes back, with a mark and without', () => {
  fc.assert(
    fc.property(anySentence, fc.boolean(), fc.boolean(), (value, bigEndian, marked) => {
      assert.equal(decode(utf16(marked ? `\uFEFF${value}` : value, bigEndian), { name: '' }), value)
    }),
  )
})

test('Russian in Windows-1251 comes back', () => {
  fc.assert(
    fc.property(sentence(RUSSIAN), (value) =>
      assert.equal(decode(eightBit(value, TABLE), { name: '' }), value),
    ),
  )
})

test('Kazakh in the Kazakh table comes back', () => {
  fc.assert(
    fc.property(sentence(KAZAKH), (value) =>
      assert.equal(decode(eightBit(value, KAZAKH_TABLE), { name: '' }), value),
    ),
  )
})

test('capitals throughout, and a few words among English ones, are recognised too', () => {
  for (const value of [
    'ОБРАЩЕНИЕ К ЖИТЕЛЯМ ОБЛАСТИ',
    'Съезд',
    'the letter of Иван Сергеевич Петров to the court of the city',
  ]) {
    assert.equal(decode(eightBit(value, TABLE), { name: '' }), value)
  }
})

test('curly quotes of Windows in an English text come back', () => {
  const bytes = new Uint8Array(Buffer.from('The \x93fake\x94 news \x97 they said\x85', 'latin1'))
  assert.equal(decode(bytes, { name: '' }), 'The “fake” news — they said…')
})

test('other tables are not taken for Windows-1251', () => {
  for (const label of ['koi8-r', 'ibm866', 'iso-8859-5']) {
    const table = new Map(
      Array.from({ length: 256 }, (_, byte) => [new TextDecoder(label).decode(new Uint8Array([byte])), byte]),
    )
    const bytes = eightBit(
      'В последнее время участились случаи распространения заведомо ложных сведений',
      table,
    )
    assert.throws(() => decode(bytes, { name: 'x.txt' }), problem('encoding-unknown'), label)
  }
  assert.throws(
    () => decode(new Uint8Array(Buffer.from('caf\xe9 na\xefve r\xe9sum\xe9', 'latin1')), { name: 'x.txt' }),
    problem('encoding-unknown'),
  )
})

test('a text that is half UTF-8 and half Windows-1251 is not read as either', () => {
  const half = 'Жители района ждут ответа ведомства. '
  const bytes = new Uint8Array([...Buffer.from(half), ...eightBit(half.repeat(2), TABLE)])
  assert.throws(() => decode(bytes, { name: '' }), problem('encoding-unknown'))
})

test('Mac Cyrillic and the Kazakh table PT154 are refused, not read with other letters', () => {
  const mac = new Map(
    Array.from({ length: 256 }, (_, byte) => [
      new TextDecoder('x-mac-cyrillic').decode(new Uint8Array([byte])),
      byte,
    ]),
  )
  for (const text of [
    'Земля и вода района: заявление для жителей',
    'Снятая с поста',
    'Запросы остались без ответа',
  ])
    assert.throws(() => decode(eightBit(text, mac), { name: '' }), problem('encoding-unknown'), text)
  const pt154 = new Map([
    ...TABLE,
    ...[...'ҒғҮүҢҚҺңқһӨҰӘұөә'].map(
      (letter, index) =>
        [
          letter,
          [0x81, 0x83, 0x87, 0x89, 0x8c, 0x8d, 0x8e, 0x9c, 0x9d, 0x9e, 0xa4, 0xa6, 0xaa, 0xb1, 0xb5, 0xba][
            index
          ] as number,
        ] as const,
    ),
  ])
  for (const text of [
    'Өңір тұрғындары жауап күтіп отыр',
    'Мәлімдеме үшін рақмет',
    'Ауыл суы туралы сұрақ көп',
  ])
    assert.throws(() => decode(eightBit(text, pt154), { name: '' }), problem('encoding-unknown'), text)
})

test('capitals inside words and signs of measure are no reason to refuse Windows-1251', () => {
  for (const text of [
    'Компания «КазАвтоЖол» и МинЮст ответили: прибор показал 5 ± 2 мкм, уклон 3 ‰, пыль 35 µг/м3.',
    'СССР, РСФСР, УССР и ТССР — «РС», «УТ», С…, Р° и так далее в одном старом указателе',
  ])
    assert.equal(decode(eightBit(text, TABLE), { name: '' }), text)
})

test('a named encoding helps where the bytes alone do not tell', () => {
  const bytes = new Uint8Array(Buffer.from('caf\xe9', 'latin1'))
  assert.equal(decode(bytes, { name: '', charset: 'iso-8859-1' }), 'café')
  assert.equal(decode(eightBit('Өң', KAZAKH_TABLE), { name: '', charset: 'KZ-1048' }), 'Өң')
  assert.equal(decode(new TextEncoder().encode('Қала'), { name: '', charset: 'windows-1251' }), 'Қала')
  assert.equal(decode(new TextEncoder().encode('abc'), { name: '', charset: 'no-such-thing' }), 'abc')
  assert.equal(charsetOf('text/html; Charset="windows-1251"'), 'windows-1251')
  assert.equal(charsetOf('text/plain'), undefined)
})

test('what is no text is refused', () => {
  assert.throws(() => decode(new Uint8Array(), { name: 'a' }), problem('file-empty', { name: 'a' }))
  assert.throws(
    () => decode(new TextEncoder().encode(' \n\t\u00A0\r\n'), { name: '' }),
    problem('file-empty', { name: '-' }),
  )
  assert.throws(() => decode(new Uint8Array(100), { name: 'a' }), problem('file-binary'))
  assert.throws(() => decode(new TextEncoder().encode('text\0text'), { name: 'a' }), problem('file-binary'))
  assert.throws(
    () =>
      decode(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]), {
        name: 'a.png',
      }),
    problem('file-binary'),
  )
  assert.throws(() => decode(new Uint8Array([0xef, 0xbb, 0xbf]), { name: 'a' }), problem('file-empty'))
  assert.equal(decode(new TextEncoder().encode(`${'слово '.repeat(100)}\x1f`), { name: 'a' }).at(-1), '\x1f')
})

test('random bytes give text or a problem, never another error', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      try {
        assert.equal(typeof decode(bytes, { name: 'x' }), 'string')
      } catch (error) {
        assert.ok(problem(/^(?:file-empty|file-binary|encoding-unknown|encoding-damaged)$/u)(error))
      }
    }),
  )
})

test('stray bytes in a Latin text are told with their place; accents of its own table are read', () => {
  const before = 'Trust only official sources.\nThe mayor said so, and '
  const bytes = (end: readonly number[]): Uint8Array =>
    new Uint8Array([...new TextEncoder().encode(before), ...end])
  for (const end of [[0xd0], [0xd0, 0x20, 0x6f], [0xff, 0x2e]])
    assert.throws(
      () => decode(bytes(end), { name: 'a' }),
      problem('encoding-damaged', { name: 'a', line: 2, column: 24 }),
    )
  assert.equal(decode(bytes([0x43, 0x61, 0x66, 0xe9]), { name: 'a' }), `${before}Café`)
  assert.equal(decode(bytes([0x93, 0x79, 0x65, 0x73, 0x94]), { name: 'a' }), `${before}“yes”`)
})
