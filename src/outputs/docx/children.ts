import { ExternalHyperlink, FootnoteReferenceRun, type ParagraphChild, TextRun } from 'docx'
import type { Tag } from '../../law/law.ts'
import type { Run } from '../document.ts'
import { writable } from '../writable.ts'

const CODES: Readonly<Record<Tag, string>> = { kk: 'kk-KZ', ru: 'ru-RU', en: 'en-GB' }

/** Runs as parts of a paragraph, with references to footnotes behind them. */
export function childrenOf(
  runs: readonly Run[],
  language: Tag,
  notes: readonly number[] = [],
): ParagraphChild[] {
  return [
    ...runs.flatMap((run): ParagraphChild[] =>
      run.link === undefined
        ? textRuns(run, language)
        : [new ExternalHyperlink({ link: run.link, children: textRuns(run, language) })],
    ),
    ...notes.map((note) => new FootnoteReferenceRun(note)),
  ]
}

function textRuns({ text, strong, emphasis, code, link, language: own }: Run, language: Tag): TextRun[] {
  const lines = writable(text).split('\n')
  return lines.map(
    (line, at) =>
      new TextRun({
        text: line,
        ...(at > 0 ? { break: 1 } : {}),
        language: { value: CODES[own ?? language] },
        ...(strong ? { bold: true } : {}),
        ...(emphasis ? { italics: true } : {}),
        ...(code ? { font: 'Courier New' } : {}),
        ...(link === undefined ? {} : { style: 'Hyperlink' }),
      }),
  )
}
