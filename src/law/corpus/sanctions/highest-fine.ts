import type { Sanction } from '../../law.ts'
import type { PartSanctions } from '../sanctions.ts'

/** The highest fine of an article, in units of fines, and whose figure it is. */
export interface HighestFine {
  readonly units: number
  readonly by: 'text' | 'pack' | 'both'
}

/**
 * The highest fine by the texts and by the pack: one figure where they agree or one of them knows none, else both.
 * @param part asked for; of all parts where there is none
 */
export function highestFines(
  texts: readonly PartSanctions[],
  pack: readonly Sanction[],
  part?: string,
): readonly HighestFine[] {
  const own = texts.filter((one) => part === undefined || one.part === part)
  // Of a fine that is "at least" so much nobody can tell the highest.
  const text = own.some(({ openEnded }) => openEnded.includes('fine')) ? 0 : highest(own)
  const packed = highest(pack.filter(({ citation }) => part === undefined || citation.part === part))
  if (text === packed) return text === 0 ? [] : [{ units: text, by: 'both' }]
  return [
    ...(text === 0 ? [] : [{ units: text, by: 'text' } as const]),
    ...(packed === 0 ? [] : [{ units: packed, by: 'pack' } as const]),
  ]
}

function highest(all: readonly { readonly maxFine?: number }[]): number {
  return Math.max(0, ...all.map(({ maxFine = 0 }) => maxFine))
}
