import assert from 'node:assert/strict'
import { loadCatalog } from '../src/catalog.ts'
import { statementReader } from '../src/desk/read-statement.ts'
import type { ReadingOptions } from '../src/desk/reading-options.ts'
import { takeIn } from '../src/desk/take-in.ts'
import type { Tag, Trilingual } from '../src/law/law.ts'
import { TAGS } from '../src/law/tags.ts'
import type { Evidence, Finding, Reading } from '../src/reader/reading.ts'
import type { Metadata } from '../src/reader/statement.ts'

export const catalog = await loadCatalog()

/** Bodies as they are called where the country is known. */
export const PROSECUTORS: Trilingual = {
  kk: 'Бас прокуратура',
  ru: 'Генеральная прокуратура',
  en: 'Prosecutor General’s Office',
}
export const POLICE: Trilingual = {
  kk: 'Ішкі істер министрлігі',
  ru: 'Министерство внутренних дел',
  en: 'Ministry of Internal Affairs',
}

/** Bodies by whose names the country is known. */
export const PROSECUTORS_OF_KAZAKHSTAN: Trilingual = {
  kk: 'Қазақстан Республикасының Бас прокуратурасы',
  ru: 'Генеральная прокуратура Республики Казахстан',
  en: "Prosecutor General's Office of the Republic of Kazakhstan",
}
export const POLICE_OF_KAZAKHSTAN: Trilingual = {
  kk: 'Қазақстан Республикасының Ішкі істер министрлігі',
  ru: 'Министерство внутренних дел Республики Казахстан',
  en: 'Ministry of Internal Affairs of the Republic of Kazakhstan',
}

/** Reads a text of which is known what the metadata say. */
export function readerWith(options: ReadingOptions = {}): (text: string, metadata: Metadata) => Reading {
  const read = statementReader(catalog, options)
  return (text, metadata) => read(takeIn({ text, metadata }))
}

/** Reads what a body of a country says on a day, where a test names no other day or body. */
export function readerOn(day: string, by: Trilingual, options?: ReadingOptions) {
  const read = readerWith(options)
  return (text: string, language: Tag, date = day, body: string = by[language]): Reading =>
    read(text, { date, language, body })
}

/** What holds for each language's own text of one kind. */
export function inEach(texts: Trilingual, holds: (text: string, language: Tag) => void): void {
  for (const tag of TAGS) holds(texts[tag], tag)
}

/** Findings of one check. */
export function findingsOf(check: string, { findings }: Reading): readonly Finding[] {
  return findings.filter((finding) => finding.check === check)
}

/** What one finding of a check asks, the first unless another is named. */
export function asked(check: string, reading: Reading, nth = 0): Trilingual {
  const finding = findingsOf(check, reading)[nth]
  assert.ok(finding, `${check} has finding ${nth}`)
  const question = reading.questions.find((one) => one.finding === finding.id)
  assert.ok(question)
  return question.text
}

/** Labels of the provisions that a finding rests on, in English. */
export function labelsOf(evidence: readonly Evidence[]): string[] {
  return evidence.flatMap((piece) => (piece.kind === 'provision' ? [piece.fact.label.en] : []))
}
