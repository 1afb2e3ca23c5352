import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadCatalog } from '../src/catalog.ts'
import { statementReader } from '../src/desk/read-statement.ts'
import { takeIn } from '../src/desk/take-in.ts'
import type { Sheet, SheetCase } from '../src/reader/lists/sheet.ts'
import type { Finding } from '../src/reader/reading.ts'

const catalog = await loadCatalog()

/** Reads the statement of a case with its metadata. */
function findingsOf(sheet: Sheet, { text, given }: SheetCase): readonly Finding[] {
  const { earlier, 'earlier-date': earlierDate, ...metadata } = given
  const read = statementReader(catalog, {
    checks: [sheet.check],
    earlier:
      earlier === undefined
        ? []
        : [{ id: 'earlier', text: earlier, ...(earlierDate ? { date: earlierDate } : {}) }],
  })
  const { findings, statement } = read(takeIn({ text, metadata }, { language: sheet.language }))
  for (const { quote, trigger } of findings) {
    for (const { start, end, text: words } of [quote, ...trigger])
      assert.equal(statement.text.slice(start, end), words)
  }
  return findings
}

/** Words that a quote may hold before and behind what stands in brackets: a bracket shows the move, a quote a clause that can be asked about. */
const BESIDE = 6

/** Whether each bracket, and nothing else, is quoted: whole, with a few words beside it at most. */
function isQuotedAsMarked({ text, spans }: SheetCase, findings: readonly Finding[]): boolean {
  const quotes = findings.map(({ quote }) => quote).sort((a, b) => a.start - b.start)
  return (
    quotes.length === spans.length &&
    spans.every(({ start, end }, place) => {
      const quote = quotes[place] as Finding['quote']
      return (
        quote.start <= start &&
        end <= quote.end &&
        wordsIn(text.slice(quote.start, start)) <= BESIDE &&
        wordsIn(text.slice(end, quote.end)) <= BESIDE
      )
    })
  )
}

function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
}

for (const sheet of catalog.sheets) {
  const place = ({ line }: SheetCase): string => `src/checks/${sheet.check}/${sheet.language}.md:${line}`

  test(`${sheet.check} in ${sheet.language} asks where its sheet says so`, () => {
    assert.ok(sheet.raises.length >= 12, 'a sheet has at least twelve raising cases')
    for (const example of sheet.raises) {
      const findings = findingsOf(sheet, example)
      const marked = example.spans.map(({ start, end }) => example.text.slice(start, end))
      assert.ok(marked.length > 0, `${place(example)}: no [brackets] in: ${example.text}`)
      assert.ok(
        isQuotedAsMarked(example, findings),
        `${place(example)}: [${marked.join('], [')}] is quoted as “${findings.map(({ quote }) => quote.text).join('”, “')}”`,
      )
    }
  })

  test(`${sheet.check} in ${sheet.language} is silent where its sheet says so`, () => {
    assert.ok(sheet.silent.length >= 12, 'a sheet has at least twelve silent cases')
    for (const example of sheet.silent) {
      const findings = findingsOf(sheet, example)
      assert.deepEqual(
        findings.map(({ quote }) => quote.text),
        [],
        `${place(example)}: should be silent: ${example.text}`,
      )
    }
  })
}
