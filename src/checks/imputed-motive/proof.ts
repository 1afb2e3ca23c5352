import type { Trilingual } from '../../law/law.ts'
import type { SentenceView, Stretch, View } from '../../reader/check.ts'
import { worded } from './worded.ts'

const OF_PURPOSE = worded('imputed-motive.of-purpose')
/** «Спланированная диверсия», "done deliberately": no purpose is told, only that there is a hand behind it. */
export const OF_THIS = worded('imputed-motive.of-this')
const OF_INTEREST = worded('imputed-motive.of-interest')
/** What words may name in place of an aim: of several the first. */
const IN_PLACE = [
  ['intent', worded('imputed-motive.of-intent')],
  ['plan', worded('imputed-motive.of-plan')],
  ['intention', worded('imputed-motive.of-intention')],
] as const

/**
 * Of what evidence is asked for: of the one thing that the words name, an aim, a plan, what somebody wants or his own interest.
 * @param tellsPurpose whether they tell an aim, a harm or a campaign
 * @param tellsAim whether they tell what it is done for, or why
 */
export function proofOf(
  view: View,
  at: Stretch & { readonly sentence: SentenceView },
  tellsPurpose: boolean,
  tellsAim: boolean,
): Trilingual {
  const { motives } = at.sentence.spokenIn
  const said = view.text(at)
  if (motives?.ownInterest.test(said) === true) return OF_INTEREST
  if (!tellsPurpose) return OF_THIS
  if (motives === undefined || motives.aim.test(said)) return OF_PURPOSE
  return IN_PLACE.find(([words]) => motives[words].test(said))?.[1] ?? (tellsAim ? OF_PURPOSE : OF_THIS)
}

/** What is asked for by one name, however it is called: what for, or in whose own interest, or how the rest is known. */
export function questionOf(proof: Trilingual): string {
  if (proof === OF_THIS) return 'imputed-motive how known'
  return proof === OF_INTEREST ? 'imputed-motive own interest' : 'imputed-motive what for'
}
