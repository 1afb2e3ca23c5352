import type { CitedFact } from '../../law/law.ts'
import type { Move, Raise, View } from '../../reader/check.ts'
import { isPenal } from '../../reader/cited/punishing.ts'
import { speaksForSomebody } from './holders-own.ts'

/** Nobody's right was hurt yet: asked is only what sets the limit. */
export const LIMIT: Pick<Raise, 'asks' | 'missing' | 'certainty'> = {
  asks: 'limit',
  missing: 'limit',
  certainty: 'likely',
}

/** «Свобода слова не должна унижать людей»: a maxim on how far one may go, which speaks for no person. */
export function isLimit({ sentence }: Move): boolean {
  return sentence.hits('speech-bounded').length > 0 && !speaksForSomebody(sentence)
}

/** What punishes libel or an insult sets no such limit. */
export function withoutPenal({ law, on }: View, facts: readonly CitedFact[]): readonly CitedFact[] {
  return facts.filter(({ citation }) => {
    const norm = law && on ? law.norm(citation, on) : undefined
    return norm === undefined || !isPenal(norm)
  })
}
