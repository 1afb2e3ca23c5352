import type { CitedFact, Tag } from '../law/law.ts'
import { say } from '../messages/messages.ts'
import type { DefinitionCard, Evidence } from '../reader/reading.ts'
import type { Outline } from './outline.ts'
import { quoted } from './quoted.ts'

/** The best established first, figures behind law. */
const MARKS = ['V', 'V1', 'S', 'report-V', 'report-V1', 'report-S'] as const

/** How well a fact is established. Figures are read in no law: of them it is how many sources published them. */
type Mark = (typeof MARKS)[number]

function markOf({ status, isReport }: CitedFact): Mark {
  return isReport ? `report-${status}` : status
}

/** How well a fact is established, in a word or two; what they mean is told once, by `marksExplained`. */
export function markSaid(fact: CitedFact, language: Tag): string {
  return say(`evidence.status.${markOf(fact)}`, language)
}

/** What the marks mean that stand beside facts; nothing where there are none. */
export function marksExplained(facts: readonly CitedFact[], language: Tag): string | undefined {
  const used = new Set(facts.map(markOf))
  if (used.size === 0) return undefined
  const all = MARKS.filter((mark) => used.has(mark)).map(
    (mark) =>
      `${quoted(say(`evidence.status.${mark}`, language), language)} — ${say(`evidence.means.${mark}`, language)}`,
  )
  return say('evidence.marks', language, { all: all.join('; ') })
}

/**
 * Facts that a reading shows with a mark.
 * @param besides how those are shown that no question cites: in brief, only what is not verified is marked
 */
export function factsShown(
  { claims, cards }: Outline,
  besides: 'in-full' | 'in-brief',
): readonly CitedFact[] {
  const asked = claims.flatMap((claim) => claim.asked)
  const others = asked.flatMap((one) => factsOf(one.besides))
  return [
    ...asked.flatMap(({ grounds }) => factsOf(grounds)),
    ...(besides === 'in-full' ? others : others.filter(({ status }) => status === 'S')),
    ...usesOf([...claims.flatMap((claim) => claim.cards), ...cards]),
  ]
}

/** Facts among what a finding rests on. */
export function factsOf(evidence: readonly Evidence[]): readonly CitedFact[] {
  return evidence.flatMap((piece) => (piece.kind === 'provision' ? [piece.fact] : []))
}

/** Facts of definitions. */
export function usesOf(cards: readonly DefinitionCard[]): readonly CitedFact[] {
  return cards.flatMap(({ uses }) => uses)
}
