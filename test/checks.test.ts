import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadCatalog } from '../src/catalog.ts'
import { statementReader } from '../src/desk/read-statement.ts'
import { takeIn } from '../src/desk/take-in.ts'
import type { Finding } from '../src/reader/reading.ts'
import type { Sheet, SheetCase } from '../src/reader/sheet.ts'

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
  const { findings, statement } = read(takeIn({ text, metadata: { ...metadata, language: sheet.language } }))
  for (const { quote, trigger } of findings) {
    for (const { start, end, text: words } of [quote, ...trigger])
      assert.equal(statement.text.slice(start, end), words)
  }
  return findings
}

for (const sheet of catalog.sheets) {
  const place = ({ line }: SheetCase): string => `src/checks/${sheet.check}/${sheet.language}.md:${line}`

  test(`${sheet.check} in ${sheet.language} asks where its sheet says so`, () => {
    assert.ok(sheet.raises.length >= 12, 'a sheet has at least twelve raising cases')
    for (const example of sheet.raises) {
      const findings = findingsOf(sheet, example)
      for (const { start, end } of example.spans) {
        assert.ok(
          findings.some(({ quote }) => quote.start < end && quote.end > start),
          `${place(example)}: nothing found in: ${example.text}`,
        )
      }
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
