import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'
import { miniatureRepository } from '../src/corpora/kazakhstan-law/miniature-in-tests.ts'
import { addCorpus } from '../src/desk/law/add.ts'
import type { CitedFact, Tag, Trilingual } from '../src/law/law.ts'
import type { LawText } from '../src/law/texts.ts'
import type { Evidence, Finding, Reading } from '../src/reader/reading.ts'
import { catalog, PROSECUTORS, readerWith } from './asked-in-tests.ts'

/** Where the corpora stand: `kz` of the miniature, and what a test adds. */
export const folder = mkdtempSync(join(tmpdir(), 'saual-law-reading-'))
export const repository = miniatureRepository()
after(() => {
  rmSync(folder, { recursive: true })
  rmSync(repository, { recursive: true })
})
await addCorpus(catalog, folder, repository, { name: 'kz' })
const read = readerWith({ corpora: folder })

/** What the prosecutors said, read with the corpus. */
export function readingOf(text: string, date: string, language: Tag = 'ru'): Reading {
  return read(text, { date, language, jurisdiction: 'kz', body: PROSECUTORS[language] })
}

export function found({ findings }: Reading, check: string, words: string): Finding {
  const finding = findings.find((one) => one.check === check && one.quote.text.includes(words))
  assert.ok(finding, `${check}: ${words}`)
  return finding
}

export function question({ questions }: Reading, { id }: Finding): Trilingual {
  const asked = questions.find(({ finding }) => finding === id)
  assert.ok(asked)
  return asked.text
}

export function factsIn(evidence: readonly Evidence[]): CitedFact[] {
  return evidence.flatMap((piece) => (piece.kind === 'provision' ? [piece.fact] : []))
}

/** The law's words that a fact rests on, in a language. */
export function textOf(facts: readonly CitedFact[], label: string, language: string): LawText {
  const fact = facts.find((one) => one.label.en === label)
  assert.ok(fact, label)
  assert.equal(fact.basis?.kind, 'corpus', label)
  const text =
    fact.basis?.kind === 'corpus' ? fact.basis.texts.find((one) => one.language === language) : undefined
  assert.ok(text, `${label} in ${language}`)
  return text
}
