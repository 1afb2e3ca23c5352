import type { Move } from '../check.ts'

/** Whoever else is asked, or meant by what officials are asked. */
const OTHERS = ['of-press', 'public-asked']

/**
 * «Потребовал от акимов отчёта»: officials are asked for what they owe by their office, and not the public. Who forbids them to talk to
 * the press asks for silence, which binds whoever wants to hear them; and the public may be asked for something in the same breath.
 * @param beside words that may stand between
 */
export function isToOfficials({ sentence, from, to }: Move, beside: number): boolean {
  if (!sentence.near('to-officials', { from, to }, beside)) return false
  return OTHERS.every((list) => sentence.hits(list).length === 0)
}
