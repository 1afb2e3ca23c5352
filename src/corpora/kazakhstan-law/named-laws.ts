import type { NamedLaw } from '../../law/corpus/act.ts'
import { beginningIn } from '../../law/corpus/beginnings/clause.ts'
import type { Day } from '../../law/law.ts'
import { type Amendment, amendmentsIn } from './amendments.ts'

/**
 * The laws that notes of a provision name, with the days on which they say that these begin; nothing where none begins later than the
 * version. What a law changes may already stand in a version of an earlier day.
 */
export function laterLawsIn(
  notes: readonly string[],
  since: Day,
): { readonly amendedBy?: readonly NamedLaw[] } {
  const named = Map.groupBy(
    notes.flatMap((note) => amendmentsIn(note)),
    ({ adopted, number }) => `${adopted} ${number}`,
  )
  const laws = [...named.values()].map(lawOf)
  return laws.some(({ begins }) => begins !== undefined && begins > since) ? { amendedBy: laws } : {}
}

/** A law that also begins some time after its publication has no day of its own. */
function lawOf(named: readonly Amendment[]): NamedLaw {
  const [{ words }] = named as [Amendment]
  const beginnings = named.flatMap(({ clause }) => (clause === undefined ? [] : (beginningIn(clause) ?? [])))
  const days = beginnings.map((beginning) => (beginning.kind === 'day' ? beginning.day : undefined))
  const [first] = days.toSorted()
  return first === undefined || days.includes(undefined) ? { words } : { words, begins: first }
}
