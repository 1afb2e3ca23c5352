import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { labelOn } from '../evaluation/label-line.ts'
import type { StatementLanguage } from '../src/law/law.ts'
import type { Sheet } from '../src/reader/lists/sheet.ts'

/** A sentence with what it carries: `[start, end)` of each label in `text`. */
export interface LabelledSentence {
  readonly text: string
  readonly labels: readonly {
    readonly check: string
    readonly hard: boolean
    readonly start: number
    readonly end: number
  }[]
  /** File it stands in, for messages and for splitting. */
  readonly source: string
  /** Which text of all files it is a sentence of: in a file an empty line stands between two. Absent where it stands alone. */
  readonly textNumber?: number
  /**
   * Check whose cases these are, where only that check was judged: other checks neither learn nor count here.
   * Absent where every check was judged.
   */
  readonly only?: string
}

/** Longer than any text in the files: sentences that stand together without being one. */
export const LONGEST_TEXT = 60

const LIKE_REAL_TEXTS = ['mined', 'retold']

/** Whether a sentence was written in the proportions of real texts: after looking at what the reader got wrong there, or retelling them. */
export function isLikeRealTexts(sentence: { readonly source: string }): boolean {
  return LIKE_REAL_TEXTS.includes(kindOf(sentence))
}

/** What the name of a sentence's file begins with: `dense` of `dense-a.txt`. */
export function kindOf({ source }: { readonly source: string }): string {
  return source.slice(0, source.indexOf('-'))
}

const HERE = fileURLToPath(new URL('.', import.meta.url))

/** Labelled sentences of a language from the files of its folder. */
export function readSentences(language: StatementLanguage, folder = HERE): LabelledSentence[] {
  const sentences: LabelledSentence[] = []
  const directory = join(folder, language)
  let textNumber = 0
  for (const name of readdirSync(directory).sort()) {
    if (!name.endsWith('.txt')) continue
    let text = ''
    let labels: { check: string; hard: boolean; start: number; end: number }[] = []
    const push = () => {
      if (text !== '') sentences.push({ text, labels, source: name, textNumber })
      text = ''
    }
    for (const [index, line] of readFileSync(join(directory, name), 'utf8').split('\n').entries()) {
      if (line.trim() === '') {
        push()
        textNumber++
        continue
      }
      const label = labelOn(line)
      if (!label) {
        push()
        text = line.trim()
        labels = []
        continue
      }
      const { check, hard, words } = label
      const start = text.indexOf(words)
      if (start < 0) throw new Error(`${language}/${name}:${index + 1}: not a part of the sentence: ${words}`)
      labels.push({ check, hard, start, end: start + words.length })
    }
    push()
    textNumber++
  }
  return sentences
}

/** A case is a promise to its reader, a training sentence only an example: cases count this often. */
const CASE_WEIGHT = 12

/** The cases of the sheets: each judges its own check only. */
export function sheetSentences(sheets: readonly Sheet[], language: StatementLanguage): LabelledSentence[] {
  return sheets
    .filter((sheet) => sheet.language === language)
    .flatMap((sheet) =>
      [...sheet.raises, ...sheet.silent].flatMap(({ text, spans }) => {
        const labels = spans.map((span) => ({ check: sheet.check, hard: true, ...span }))
        const sentence = { text, labels, source: `${sheet.check}.md`, only: sheet.check }
        return Array.from({ length: CASE_WEIGHT }, () => sentence)
      }),
    )
}
