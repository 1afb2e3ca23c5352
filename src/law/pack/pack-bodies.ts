import { holds } from '../days/holds.ts'
import type { CitedFact, Law } from '../law.ts'
import { once } from '../once.ts'
import type { PackData } from './data.ts'
import type { Facts } from './facts.ts'
import { isTold } from './period.ts'

/** What a pack tells of those who act. */
export interface PackBodies {
  readonly answers: Pick<Law, 'standing' | 'powers' | 'powersUnder' | 'forms' | 'statistics' | 'figures'>
  /** All that is said there of places in law. */
  readonly facts: () => readonly CitedFact[]
}

/** Who may claim, what bodies may do and in which form, and what they count, by the rows of a pack. */
export function packBodies(data: PackData, expand: Facts): PackBodies {
  const standing = once(() => data.standing.map(({ rights, ...row }) => ({ rights, fact: expand.fact(row) })))
  const powers = once(() =>
    data.powers.map(({ kind, topics, under = [], ...row }) => ({
      kind,
      topics,
      under,
      fact: expand.fact(row),
    })),
  )
  const forms = once(() => data.forms.map((row) => ({ kind: row.kind, form: expand.form(row) })))
  const statistics = once(() => data.statistics.map((row) => ({ kind: row.kind, fact: expand.fact(row) })))
  const figures = once(() =>
    data.figures.map((row) => {
      const fact: CitedFact = { ...expand.fact(row), isReport: true }
      return { topics: row.topics, fact }
    }),
  )

  return {
    facts: () => [
      ...standing().map(({ fact }) => fact),
      ...powers().map(({ fact }) => fact),
      ...forms().map(({ form }) => form),
      ...statistics().map(({ fact }) => fact),
    ],

    answers: {
      standing: (right, on) =>
        standing()
          .filter(({ rights, fact }) => rights.includes(right) && isTold(fact, on))
          .map(({ fact }) => fact),

      powers: (kind, topic, on) =>
        powers()
          .filter((row) => row.kind === kind && row.topics.includes(topic) && isTold(row.fact, on))
          .map(({ fact }) => fact),

      powersUnder: ({ act, article }, on) =>
        powers()
          .filter(({ under, fact }) => under.includes(`${act} ${article}`) && isTold(fact, on))
          .map(({ fact }) => fact),

      forms(kind, on) {
        const open = forms().filter(({ form }) => isTold(form, on))
        const own = open.filter((row) => row.kind === kind)
        return (own.length > 0 ? own : open.filter((row) => row.kind === 'other')).map(({ form }) => form)
      },

      statistics: (kind, on) =>
        statistics()
          .filter((row) => row.kind === kind && isTold(row.fact, on))
          .map(({ fact }) => fact),

      figures: (topic, on) =>
        figures()
          .filter(({ topics, fact }) => topics.includes(topic) && holds(fact.inForce, on))
          .map(({ fact }) => fact),
    },
  }
}
