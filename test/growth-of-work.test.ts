import assert from 'node:assert/strict'
import { Session } from 'node:inspector/promises'
import { after, test } from 'node:test'
import type { StatementLanguage } from '../src/law/law.ts'
import { catalog, readerWith } from './asked-in-tests.ts'

/** Sentences that are told over and over together, and how often. */
const TOLD_TOGETHER = 8
const TIMES = 100
/** How often a sentence that never ends tells the same: many times the longest that is read as one. */
const TIMES_WITHOUT_END = 1000
/** Texts of either kind for each language. */
const TEXTS = 8
/** Sentences before one without end: what is only asked in a text of many is asked from the start. */
const BEFORE = 25
/** A block of code that runs so often is worth asking. What a text asks only where it is long begins late, and grows fast at first. */
const OFTEN = { sentences: 10_000, withoutEnd: 50_000 }
/** Twice the text is twice the work; what each sentence asks of all others is four times. */
const MOST = 3

const SOURCE = import.meta.resolve('../src/')
const read = readerWith()
const session = new Session()
session.connect()
await session.post('Profiler.enable')
await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
after(() => session.disconnect())

/** How often each block of the source runs while a text is read: the engine counts, no clock does. */
async function runsOf(text: string, language: StatementLanguage): Promise<ReadonlyMap<string, number>> {
  await session.post('Profiler.takePreciseCoverage')
  read(text, { language, date: '2022-09-26', jurisdiction: 'kz' })
  const { result } = await session.post('Profiler.takePreciseCoverage')
  const runs = new Map<string, number>()
  for (const { url, functions } of result) {
    if (!url.startsWith(SOURCE)) continue
    const path = url.slice(SOURCE.length)
    for (const { functionName, ranges } of functions)
      for (const { startOffset, endOffset, count } of ranges)
        runs.set(`${path} ${functionName} ${startOffset}-${endOffset}`, count)
  }
  return runs
}

async function growsWith(
  told: string,
  times: number,
  language: StatementLanguage,
  often: number,
  before = '',
): Promise<void> {
  const once = await runsOf(before + told.repeat(times), language)
  const twice = await runsOf(before + told.repeat(2 * times), language)
  assert.ok(once.size > 1000, 'the engine counts what the source does')
  for (const [block, count] of twice) {
    const fewer = once.get(block)
    // The engine tells blocks apart as it pleases: one that it told only once is not compared.
    if (!fewer || count <= often) continue
    assert.ok(count <= MOST * fewer, `${block}: ${fewer} runs became ${count} of ${JSON.stringify(told)}`)
  }
}

for (const { tag } of catalog.knowledge.map(({ language }) => language)) {
  const told = catalog.sheets
    .filter(({ language }) => language === tag)
    .flatMap(({ raises, silent }) => [...raises, ...silent])
    .map(({ text }) => text.replace(/\s+/gu, ' '))

  test(`${tag}: twice as many sentences are twice the work in every block of the source`, async () => {
    const apart = Math.floor(told.length / (TEXTS * TOLD_TOGETHER))
    for (let first = 0; first < TEXTS; first++) {
      const together = Array.from({ length: TOLD_TOGETHER }, (_, n) => told[(first + n * TEXTS) * apart])
      await growsWith(`${together.join(' ')} `, TIMES, tag, OFTEN.sentences)
    }
  })

  test(`${tag}: a sentence without end, twice as long, is twice the work in every block of the source`, async () => {
    const before = `${told.slice(0, BEFORE).join(' ')}\n\n`
    for (let n = 0; n < TEXTS; n++) {
      const one = told[Math.floor((n * told.length) / TEXTS)] as string
      await growsWith(
        `${one.replace(/[.!?…:]+(?=\s|$)/gu, '')}, `,
        TIMES_WITHOUT_END,
        tag,
        OFTEN.withoutEnd,
        before,
      )
    }
  })
}
