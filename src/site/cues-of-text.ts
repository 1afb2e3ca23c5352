import type { Cue } from '../reader/statement.ts'

/** Moments of a recording, and by what the text is known that they were told of. */
export interface CuesOfText {
  readonly of: string
  readonly cues: readonly Cue[]
}

export function cuesOfText(cues: readonly Cue[], text: string): CuesOfText {
  return { of: fingerprint(text), cues }
}

/** The moments, as long as the text is still the one that they were told of. */
export function cuesIfUnchanged(sent: CuesOfText | undefined, text: string): readonly Cue[] | undefined {
  if (sent === undefined || sent.of !== fingerprint(text)) return undefined
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

/** FNV-1a: whoever sends a form may write into it what they please, so it only has to tell an edited text. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return `${text.length.toString(36)}z${(hash >>> 0).toString(36)}`
}
