import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stringify } from 'yaml'
import { makeFolder } from '../../make-folder.ts'
import { Problem } from '../../problem.ts'
import type { LabelledText } from './labelled-set.ts'

/** What was written. */
export interface WrittenLabels {
  readonly statements: number
  readonly labels: number
  readonly dismissed: number
}

const PART = 'open'

/**
 * Writes a labelled set in the form of the development set (`evaluation/LABELLING.md`): a folder for each language, in it
 * `open/<statement>.md` and `.labels`; beside them `.dismissed.jsonl`, one finding a line, with the reason.
 * @throws Problem `labels-unwritable`
 */
export function writeLabels(folder: string, texts: readonly LabelledText[]): WrittenLabels {
  const sum = { statements: texts.length, labels: 0, dismissed: 0 }
  try {
    for (const { statement, language, text, known, labels, dismissed } of texts) {
      const place = join(folder, language, PART)
      makeFolder(place)
      const lines = labels.map(
        ({ check, certain, quote }) => `${check}|${certain ? '+' : '~'}|${oneLine(quote)}`,
      )
      writeFileSync(join(place, `${statement}.md`), `---\n${stringify(known)}---\n${text}\n`)
      writeFileSync(join(place, `${statement}.labels`), lines.map((line) => `${line}\n`).join(''))
      const rows = dismissed.map((row) => `${JSON.stringify(row)}\n`)
      writeFileSync(join(place, `${statement}.dismissed.jsonl`), rows.join(''))
      sum.labels += lines.length
      sum.dismissed += dismissed.length
    }
  } catch (cause) {
    const { code = 'error' } = cause as NodeJS.ErrnoException
    throw new Problem('labels-unwritable', 'unavailable', { folder, reason: code }, { cause })
  }
  return sum
}

/** A label is one line of the text: of a longer quote, its longest line. */
function oneLine(quote: string): string {
  return quote
    .split('\n')
    .reduce((longest, line) => (line.length > longest.length ? line : longest))
    .trim()
}
