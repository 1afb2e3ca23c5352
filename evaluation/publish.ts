import { writeFileSync } from 'node:fs'
import type { Catalog } from '../src/catalog.ts'
import { statementReader } from '../src/desk/read-statement.ts'
import { takeIn } from '../src/desk/take-in.ts'
import type { StatementLanguage } from '../src/law/law.ts'
import { readPart } from './development-set.ts'
import { readingsDigest } from './readings-digest.ts'
import { addScores, type Score } from './score.ts'

const FIGURES = new URL('../src/desk/published/measured.json', import.meta.url)

/** Writes the figures that the pages on checks show: those of the half that nobody looks at while writing rules. */
export function publishFigures(catalog: Catalog): string {
  const read = statementReader(catalog)
  let reader = ''
  const languages: Record<StatementLanguage, object> = {}
  for (const { tag } of catalog.languages) {
    const scores = new Map<string, Score>()
    const statements = readPart(tag, 'locked')
    for (const { text, metadata, name, labels } of statements) {
      const reading = read(takeIn({ text, metadata }, { id: name }))
      reader = reading.reader
      addScores(scores, labels, reading.findings)
    }
    const checks = Object.fromEntries([...scores].sort(([a], [b]) => (a < b ? -1 : 1)))
    languages[tag] = { statements: statements.length, checks }
  }
  const measured = Temporal.Now.plainDateISO().toString()
  const readings = readingsDigest(catalog)
  const figures = { set: 'development set, locked half', measured, reader, readings, languages }
  writeFileSync(FIGURES, `${JSON.stringify(figures, null, 2)}\n`)
  return FIGURES.pathname
}
