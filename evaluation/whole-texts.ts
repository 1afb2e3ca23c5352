import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { StatementLanguage } from '../src/law/law.ts'
import type { Label, LabelledStatement } from './development-set.ts'
import { labelOn } from './label-line.ts'

const HERE = fileURLToPath(new URL('.', import.meta.url))

/** Folders of whole texts, with what stands in them. */
export const WHOLE_TEXTS = {
  plain: 'Plain prose',
  published: 'Statements and news',
  retold: 'Statements retold after real ones',
} as const

export type WholeTexts = keyof typeof WHOLE_TEXTS

/** Whole texts: a sentence a line, its labels below it as in `training/`, an empty line between two texts. */
export function readWholeTexts(kind: WholeTexts, language: StatementLanguage): LabelledStatement[] {
  const folder = join(HERE, kind)
  return readdirSync(folder)
    .filter((name) => name.startsWith(`${language}-`))
    .sort()
    .flatMap((name) =>
      readFileSync(join(folder, name), 'utf8')
        .trim()
        .split(/\n{2,}/u)
        .map((block, index) => parseText(block, language, `${name}:${index + 1}`)),
    )
}

function parseText(block: string, language: StatementLanguage, name: string): LabelledStatement {
  const labels: Label[] = []
  let text = ''
  let start = 0
  for (const line of block.split('\n')) {
    const label = labelOn(line)
    if (label === undefined) {
      start = text.length
      text += `${line.trim()}\n`
      continue
    }
    const { check, hard, words } = label
    const at = text.indexOf(words, start)
    if (at < 0) throw new Error(`${name}: no such words: ${words}`)
    labels.push({ check, hard, start: at, end: at + words.length })
  }
  return { name, text, metadata: { language }, labels }
}
