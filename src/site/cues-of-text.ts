import type { Cue } from '../reader/statement.ts'
import { textFingerprint } from './text-fingerprint.ts'

/** Moments of a recording, and by what the text is known that they were told of. */
export interface CuesOfText {
  readonly of: string
  readonly cues: readonly Cue[]
}

export function cuesOfText(cues: readonly Cue[], text: string): CuesOfText {
  return { of: textFingerprint(text), cues }
}

/** The moments, as long as the text is still the one that they were told of. */
export function cuesIfUnchanged(sent: CuesOfText | undefined, text: string): readonly Cue[] | undefined {
  if (sent === undefined || sent.of !== textFingerprint(text)) return undefined
  return sent.cues.every(({ end }) => end <= text.length) ? sent.cues : undefined
}

/** As one line, for a hidden field. */
export function cuesInLine({ of, cues }: CuesOfText): string {
  return `${of}:${cues.map(({ start, end, from, to }) => [start, end, from, to].join(' ')).join(',')}`
}

export function cuesFromLine(line: string): CuesOfText | undefined {
  const [, of, numbers] = /^([0-9a-z]+):(\d+(?:[ ,]\d+)*)$/u.exec(line) ?? []
  if (of === undefined || numbers === undefined) return undefined
  const cues: Cue[] = []
  for (const cue of numbers.split(',')) {
    const [start, end, from, to, ...more] = cue.split(' ').map(Number)
    if (start === undefined || end === undefined || from === undefined || to === undefined || more.length > 0)
      return undefined
    cues.push({ start, end, from, to })
  }
  return { of, cues }
}
