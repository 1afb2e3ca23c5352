import type { Citation, CitedFact, Day, Standing } from '../law.ts'
import { isSameArticle, place, touches } from '../place.ts'
import type { ActRow, FactRow, PackData, RoughPeriod } from './data.ts'
import { standingOf, within } from './period.ts'

/** What the pack says of places in law, as far as it tells whether they stand. */
export interface Known {
  /** Everything that is said of any place on a day. */
  readonly told: (on: Day) => readonly CitedFact[]
  readonly fact: (row: FactRow) => CitedFact
}

/** Whether places in law stand on a day, by the rows of a pack. */
export function packStanding(
  data: PackData,
  acts: ReadonlyMap<string, ActRow>,
  { told, fact }: Known,
): (asked: Citation, on: Day) => Standing {
  const rows: readonly FactRow[] = [...data.norms, ...data.provisions]
  const wholes = rows.filter(({ isWhole }) => isWhole)
  const exclusions = rows.filter(({ isExclusion }) => isExclusion)

  return (asked, on) => {
    const act = acts.get(asked.act)
    if (act === undefined) return { kind: 'unknown' }
    const ofAct = ofWholeAct(act, on)
    if (ofAct.kind !== 'in-force') return ofAct
    for (const row of exclusions) {
      const state = holdsPlace(row, asked) ? excluded(row, on) : undefined
      if (state !== undefined && state.kind !== 'in-force') return state
    }
    const whole = wholes.find((row) => isSameArticle(place(row.cite), asked))
    const ofArticle = whole === undefined ? undefined : standingOf(dated(whole, act), on)
    if (ofArticle !== undefined && ofArticle.kind !== 'in-force') return ofArticle
    if (asked.part === undefined && ofArticle !== undefined) return ofArticle
    // What is said of the whole act tells nothing of one article, nor what is said of an article of one part.
    const isKnown = told(on).some(
      ({ citation, isExclusion }) =>
        !isExclusion &&
        isSameArticle(citation, asked) &&
        (asked.part === undefined || (citation.part !== undefined && touches(citation, asked))),
    )
    return { kind: isKnown ? 'in-force' : 'unknown' }
  }

  function ofWholeAct(act: ActRow, on: Day): Standing {
    const { since, adopted, isFirst } = act
    const state = standingOf(act, on)
    if (since === undefined || on >= since) return state
    // Before it stood another act of that name, which the pack may not know.
    if (isFirst !== true && !data.acts.some((other) => isFollowed(other, act))) return { kind: 'unknown' }
    return on < adopted
      ? { kind: 'not-yet', since, ...(act.approximate ? { approximate: true } : {}) }
      : state
  }

  function excluded(row: FactRow, on: Day): Standing {
    const { since, approximate, between } = row
    if (since === undefined) return { kind: 'unknown' }
    const state = standingOf(
      {
        until: since,
        ...(approximate ? { approximate } : {}),
        ...(between?.since ? { between: { until: between.since } } : {}),
      },
      on,
    )
    return state.kind === 'ended' ? { ...state, by: fact(row) } : state
  }
}

/** Whether one act of a family ended when the other began. */
function isFollowed({ family, until }: ActRow, by: ActRow): boolean {
  return family !== undefined && family === by.family && until !== undefined && until === by.since
}

/** Whether the place of a row is the one asked for, or holds it. */
function holdsPlace({ cite }: FactRow, asked: Citation): boolean {
  const { part, ...own } = place(cite)
  return isSameArticle(own, asked) && (part === undefined || part === asked.part)
}

/** The days of a row, or those of its act. */
function dated(row: FactRow, act: ActRow): RoughPeriod {
  const between = row.since !== undefined || row.until !== undefined ? row.between : act.between
  return { ...within(row, act), ...(between === undefined ? {} : { between }) }
}
