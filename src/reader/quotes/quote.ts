import type { Quote } from '../reading.ts'
import type { Cue, Statement } from '../statement.ts'

/** An exact stretch of a statement, with its place in the recording where there is one. */
export function quoteOf(statement: Statement, start: number, end: number): Quote {
  const text = statement.text.slice(start, end)
  const time = statement.cues && timeOf(statement.cues, start, end)
  return time ? { start, end, text, time } : { start, end, text }
}

function timeOf(cues: readonly Cue[], start: number, end: number): { from: number; to: number } | undefined {
  const first = cues.find((cue) => cue.end > start)
  const last = cues.findLast((cue) => cue.start < end)
  return first && last ? { from: first.from, to: last.to } : undefined
}
