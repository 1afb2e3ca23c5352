import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { loadCatalog } from '../src/catalog.ts'
import { statementReader } from '../src/desk/read-statement.ts'
import { takeIn } from '../src/desk/take-in.ts'
import { createSurveyor } from '../src/reader/survey/survey.ts'
import { createVocabulary } from '../src/reader/vocabulary/vocabulary.ts'

const MAIN = fileURLToPath(new URL('../src/main.ts', import.meta.url))
const catalog = await loadCatalog()
const read = statementReader(catalog)
const survey = createSurveyor(createVocabulary(catalog.knowledge), -1.5)

/** Pieces that make careless readers slow when they are repeated. */
const PIECES = [
  '(',
  '«',
  '"',
  '. ',
  '.',
  'a',
  'ст. ',
  'А. ',
  'А.Б. ',
  '1 ',
  '1.',
  "'",
  '-',
  '\n',
  '. \n',
  '\u00ad',
  'не ',
  'только официальным источникам ',
  'of the ',
  'cases of ',
  'көрінеу жалған ақпарат ',
  'ч. 3 ст. 174 УК РК ',
  '«а. ',
  '(а) ',
  ' – ',
]

for (const piece of PIECES) {
  test(`twice as much ${JSON.stringify(piece)} is at most twice the work`, () => {
    const once = survey(piece.repeat(4000)).steps
    const twice = survey(piece.repeat(8000)).steps
    assert.ok(twice <= once * 2.1 + 1000, `${once} steps became ${twice}`)
  })
}

/** Moves told over and over in one sentence: what a check looks for around each must not be all the others. */
const ENDLESS = [
  'some media of ',
  'some media of were spreading lies of ',
  'activists Samuel Addo and bloggers spread lies with Wangari Njeri ',
  'police urge residents not to share rumours ',
  'the ministry asks to refrain from ',
  'certain bloggers lie, which some say, ',
  'отдельные издания распространяют ложь ',
  'ложные, провокационные, деструктивные, ',
  'взятки, — житель ',
  'По статье 174 УК РК грозит до 2 лет 6 месяцев лишения свободы ',
  'несовершеннолетним грозит до 10 лет лишения свободы по статье 174 УК РК, ',
  'ранее грозило до 10 лет лишения свободы по статье 174 УК РК ',
  'кейбір телеарналар жалған ақпарат таратып жүр ',
  'Those who lie will be punished by law. ',
  'fog hampers rescue rumours cause panic ',
  'with the aim of creating panic ',
  'you should not attack police officers ',
  'оскорбительные комментарии влекут штраф ',
  'only trust many rumours ',
  'rumours of rising prices ',
  'earthquake keep calm stand away from windows ',
  'insulting an official is a crime and it is illegal to repeat rumours ',
  'numbers grew. From 120 to 340 cases and from ',
  'бір азамат шенеуніктер өсек таратып жүр деп жазды ',
  'nobody else tells the truth trust no other source ',
  'Статья 20 гарантирует свободу, но требуем убрать посты ',
]

test('moves that one sentence repeats a thousand times are read to the end', () => {
  const lines = ENDLESS.map((piece, id) =>
    JSON.stringify({ id: String(id), text: piece.repeat(1000), date: '2022-09-26', jurisdiction: 'kz' }),
  )
  const { status, stdout } = spawnSync(process.execPath, [MAIN, 'read', '--jsonl'], {
    input: lines.join('\n'),
    encoding: 'utf8',
    maxBuffer: 1 << 30,
    // Minutes, not the hours that a loop within a loop would take.
    timeout: 120_000,
  })
  assert.equal(status, 0)
  const readings = stdout.trim().split('\n')
  assert.equal(readings.length, ENDLESS.length)
  for (const [id, reading] of readings.entries()) {
    const { statement } = JSON.parse(reading)
    assert.equal(statement.id, String(id))
  }
})

test('a purpose that one sentence of 3 MB tells over and over is read to the end', () => {
  const text = 'with the aim of creating panic '.repeat(100_000).trimEnd()
  const { status, stdout } = spawnSync(process.execPath, [MAIN, 'read', '--jsonl'], {
    input: JSON.stringify({ id: 'one', text, date: '2022-09-26', jurisdiction: 'kz' }),
    encoding: 'utf8',
    maxBuffer: 1 << 30,
    // It takes seconds; each purpose compared with all others would take many minutes.
    timeout: 120_000,
  })
  assert.equal(status, 0)
  assert.equal(JSON.parse(stdout).statement.text.length, text.length)
})

/** An offence, and a case of another kind. */
const UNANSWERED = {
  ru: 'Блогеры разжигают рознь в группе. За кражу лошади задержан житель села. ',
  en: 'Bloggers incite hatred in the group chat. A villager was arrested for stealing a horse. ',
  kk: 'Чатта журналистерді өлтіреміз деген қоқан-лоққы айтылып жатыр. Жылқы ұрлағаны үшін ауыл тұрғыны ұсталды. ',
}

test('offences and cases of other kinds that a text tells by tens of thousands are read to the end', () => {
  const lines = Object.entries(UNANSWERED).map(([language, piece]) =>
    JSON.stringify({ id: language, text: piece.repeat(10_000), date: '2022-09-26', language }),
  )
  const { status } = spawnSync(process.execPath, [MAIN, 'read', '--jsonl'], {
    input: lines.join('\n'),
    encoding: 'utf8',
    maxBuffer: 1 << 30,
    // It takes seconds; each offence held against each case would take many minutes.
    timeout: 120_000,
  })
  assert.equal(status, 0)
})

test('motives that are a crime, and cases to come, that a text tells by tens of thousands are read to the end', () => {
  const motives = 'Они вымогают деньги ради обогащения, чтобы сеять панику. '.repeat(30_000)
  const cases = 'Будет возбуждено дело о краже. '.repeat(30_000)
  const { status } = spawnSync(process.execPath, [MAIN, 'read', '--jsonl'], {
    input: JSON.stringify({ id: 'one', text: motives + cases, language: 'ru' }),
    encoding: 'utf8',
    maxBuffer: 1 << 30,
    // It takes seconds; each motive held against each case would take many minutes.
    timeout: 120_000,
  })
  assert.equal(status, 0)
})

/** Letters of the three languages, marks, and what texts copied from pages really hold. */
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...PIECES,
        '!',
        '?',
        '…',
        '№ 5',
        ' ',
        '\u00a0',
        'й',
        'и\u0306',
        'ё',
        'ә',
        'ң',
        '😀',
        '👩‍⚖️',
        '\u202e',
        '\ud800',
      ),
      fc.constantFrom(
        'Участились случаи',
        'Trust only official sources',
        'Тек ресми ақпаратқа сеніңіздер',
        'до 20 лет',
        'bloggers',
        'үндеу',
      ),
      fc.string({ maxLength: 8, unit: 'grapheme' }),
    ),
    { maxLength: 60 },
  )
  .map((parts) => `слово ${parts.join(' ')}`)

/** Else much of it would be refused for being in no language at all. */
const NAMED = { language: 'ru' } as const

test('every quote is an exact stretch of the text, in order, whatever the text', () => {
  fc.assert(
    fc.property(text, fc.constantFrom(undefined, '2022-09-26'), (source, date) => {
      const { statement, claims, findings, questions } = read(
        takeIn({ text: source, metadata: { jurisdiction: 'kz', ...(date ? { date } : {}) } }, NAMED),
      )
      assert.equal(statement.text, source)
      for (const quote of [...claims, ...findings]
        .map((part) => part.quote)
        .concat(findings.flatMap(({ trigger }) => trigger))) {
        assert.equal(source.slice(quote.start, quote.end), quote.text)
        assert.ok(quote.text.length > 0)
      }
      assert.deepEqual(
        claims.map(({ n }) => n),
        claims.map((_, index) => index + 1),
      )
      for (const [index, claim] of claims.entries())
        assert.ok(index === 0 || (claims[index - 1]?.quote.end ?? 0) <= claim.quote.start)
      const found = new Set(findings.map(({ id }) => id))
      for (const { finding, claim, askedAt } of questions) {
        assert.ok(found.has(finding))
        assert.ok(askedAt === undefined || askedAt < claim, 'a question points back to what was asked')
      }
      assert.equal(questions.length > 0, findings.length > 0)
    }),
    { numRuns: 400 },
  )
})

test('reading twice gives the same, also after other texts were read', () => {
  fc.assert(
    fc.property(text, text, (first, other) => {
      const draft = takeIn({ text: first, metadata: {} }, NAMED)
      const once = JSON.stringify(read(draft))
      read(takeIn({ text: other, metadata: {} }, NAMED))
      assert.equal(JSON.stringify(read(draft)), once)
    }),
    { numRuns: 100 },
  )
})
