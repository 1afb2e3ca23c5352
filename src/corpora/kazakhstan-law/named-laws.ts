import type { NamedLaw } from '../../law/corpus/act.ts'
import { beginningIn } from '../../law/corpus/beginnings/clause.ts'
import { type Amendment, amendmentsIn } from './amendments.ts'

/**
 * The laws that notes of a provision name, with the days on which they say that these begin. The version that has them must not count: the
 * same text in two versions is one text.
 */
export function lawsNamedIn(notes: readonly string[]): { readonly amendedBy?: readonly NamedLaw[] } {
  const named = Map.groupBy(
    notes.flatMap((note) => amendmentsIn(note)),
    ({ adopted, number }) => `${adopted} ${number}`,
  )
  const laws = [...named].map(([law, amendments]) => lawOf(law, amendments))
  return laws.length > 0 ? { amendedBy: laws } : {}
}

/** A law that also begins some time after its publication has no day of its own. */
function lawOf(law: string, named: readonly Amendment[]): NamedLaw {
  const beginnings = named.flatMap(({ clause }) => (clause === undefined ? [] : (beginningIn(clause) ?? [])))
  const days = beginnings.map((beginning) => (beginning.kind === 'day' ? beginning.day : undefined))
  const [first] = days.toSorted()
  return first === undefined || days.includes(undefined) ? { law } : { law, begins: first }
}
