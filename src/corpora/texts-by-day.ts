import type { LaterText, ProvisionText } from '../law/corpus/act.ts'
import type { Day } from '../law/law.ts'

/**
 * The texts of a version on its first day and on those later ones on which more of it begins or ends.
 * @param textOn all of it on a day
 */
export function textsByDay(
  since: Day,
  days: Iterable<Day>,
  textOn: (day: Day) => readonly ProvisionText[],
): { readonly provisions: readonly ProvisionText[]; readonly later?: readonly LaterText[] } {
  const later = [...new Set(days)].filter((day) => day > since).sort()
  return {
    provisions: textOn(since),
    ...(later.length === 0 ? {} : { later: later.map((day) => ({ since: day, provisions: textOn(day) })) }),
  }
}

/** Days on which provisions that are pending with their text begin, and the text of all of them from then on. */
export function laterTexts(provisions: readonly ProvisionText[]): { readonly later?: readonly LaterText[] } {
  const days = provisions.flatMap(({ state, begins }) => (state === 'pending' && begins ? begins : []))
  if (days.length === 0) return {}
  const begun = new Map(provisions.map((provision) => [provision, begunOf(provision)]))
  const textOn = (day: Day) =>
    provisions.map((provision) =>
      provision.begins !== undefined && provision.begins <= day
        ? (begun.get(provision) as ProvisionText)
        : provision,
    )
  return { later: [...new Set(days)].sort().map((day) => ({ since: day, provisions: textOn(day) })) }
}

function begunOf({ begins: _, ...provision }: ProvisionText): ProvisionText {
  return { ...provision, state: provision.text === '' ? 'not-held' : 'text' }
}
