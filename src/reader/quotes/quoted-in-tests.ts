import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadCatalog } from '../../catalog.ts'
import type { Tag } from '../../law/law.ts'
import { createReader } from '../read.ts'
import type { Reading } from '../reading.ts'

const catalog = await loadCatalog()
const read = createReader({ knowledge: catalog.knowledge, checks: catalog.checks, wording: catalog.sheets })

export function readingOf(text: string, language: Tag): Reading {
  return read({ id: 'a', text, sha256: '', language })
}

/** What one check must quote of a text, which it asks about once. */
export type QuotedCase = readonly [what: string, language: Tag, check: string, text: string, quote: string]

/** Tests that each check quotes just that. */
export function testQuotes(cases: readonly QuotedCase[]): void {
  for (const [what, language, check, text, quote] of cases)
    test(`${language}: ${what}`, () => {
      const found = readingOf(text, language).findings.filter((finding) => finding.check === check)
      assert.deepEqual(
        found.map((finding) => finding.quote.text),
        [quote],
      )
    })
}

/** What the questions of one check quote of a text: what is said without who says it, where the claim holds both. */
export function askedAbout(language: Tag, check: string, text: string): string[] {
  return readingOf(text, language)
    .findings.filter((finding) => finding.check === check)
    .map(({ quote, asked }) => asked ?? quote.text)
}

/** Tests that each check asks about just that. */
export function testAskedAbout(cases: readonly QuotedCase[]): void {
  for (const [what, language, check, text, quote] of cases)
    test(`${language}: ${what}: ${quote.slice(0, 40)}`, () => {
      assert.deepEqual(askedAbout(language, check, text), [quote])
    })
}
