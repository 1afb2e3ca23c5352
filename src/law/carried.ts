import type { Citation, Day, Law, Sanction } from './law.ts'
import type { Carried } from './texts.ts'

/** No imprisonment is longer. */
const LIFE = Number.POSITIVE_INFINITY

/**
 * The most that a place in law carries, by its text and by what the pack knows: where they differ, the higher counts, so that no
 * number is called wrong which either of them has. Nothing where neither knows the whole of it.
 */
export function carriedBy(law: Law, citation: Citation, on: Day): Carried | undefined {
  const text = law.texts?.carried(citation, on)
  const pack = inPack(law, citation, on)
  if (text === undefined || pack === undefined) return text ?? pack
  return {
    years: Math.max(text.years, pack.years),
    ...both('fine', text.fine, pack.fine),
    ...(text.arrest === undefined ? {} : { arrest: text.arrest }),
    facts: pack.facts,
  }
}

function both(name: 'fine', one: number | undefined, other: number | undefined): Partial<Carried> {
  return one === undefined && other === undefined ? {} : { [name]: Math.max(one ?? 0, other ?? 0) }
}

function inPack(law: Law, citation: Citation, on: Day): Carried | undefined {
  const norm = law.norm(citation, on)
  if (norm === undefined || norm.kind === 'civil') return undefined
  const { part } = citation
  const own = norm.sanctions.filter((sanction) => part === undefined || sanction.citation.part === part)
  if (own.length === 0 || (part === undefined && !isWhole(norm.sanctions))) return undefined
  const fines = own.map(({ maxFine }) => maxFine)
  return {
    years: Math.max(...own.map(yearsOf)),
    ...(fines.includes(undefined) ? {} : { fine: Math.max(...fines.map((fine) => fine as number)) }),
    facts: part === undefined ? [norm] : own,
  }
}

/** Parts counted from the first without a gap, or no parts at all: the pack may know only some of an article. */
function isWhole(sanctions: readonly Sanction[]): boolean {
  return sanctions.every(
    ({ citation }, index) => citation.part === undefined || citation.part === String(index + 1),
  )
}

function yearsOf({ maxYears, says }: Sanction): number {
  return says.en.includes('life imprisonment') ? LIFE : maxYears
}
