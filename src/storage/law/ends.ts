import type { DatabaseSync } from 'node:sqlite'

/** When acts and their versions ended. */
export interface Ends {
  /**
   * The end of each version of an act in a language: the day of the next one, or that on which the act ended before. A version
   * whose end is not after its first day was never in force.
   */
  ofVersion(act: string, language: string): (since: string, next: string | undefined) => string | undefined
  /** The end of an act that has ended in all its languages, and what took its place. */
  ofAct(act: string): Readonly<Record<'until' | 'untilAtLatest' | 'replacedBy', string | undefined>>
}

type EndRow = { readonly language: string; readonly until: string } & Readonly<
  Record<'at_latest' | 'back' | 'replaced_by', string | null>
>

/** Reads the ends that an importer told. */
export function endsIn(db: DatabaseSync): Ends {
  const select = db.prepare(
    'select language, until, at_latest, back, replaced_by from taken.ended where act = ? order by until, language',
  )
  const newest = db.prepare(
    'select language, max(since) as since from taken.version where act = ? group by language',
  )
  const rowsOf = (act: string) => select.all(act) as EndRow[]

  function ofVersion(act: string, language: string): ReturnType<Ends['ofVersion']> {
    const ends = rowsOf(act).filter((end) => end.language === '' || end.language === language)
    return (since, next) => {
      if (ends.some(({ until, back }) => until <= since && (back === null || since < back))) return since
      const until = ends.find((end) => end.until > since)?.until
      return until === undefined || (next !== undefined && next < until) ? next : until
    }
  }

  return {
    ofVersion,
    ofAct(act) {
      const lasts = newest.all(act) as { language: string; since: string }[]
      const untils = lasts.map(({ language, since }) => {
        const until = ofVersion(act, language)(since, undefined)
        // What was never in force ended with what stood before it.
        return until === since ? rowsOf(act).findLast((end) => end.until <= since)?.until : until
      })
      const isOver = untils.every((until) => until !== undefined)
      const until = isOver ? untils.sort().at(-1) : undefined
      return {
        until,
        untilAtLatest: rowsOf(act).find((end) => end.until === until)?.at_latest ?? undefined,
        replacedBy: rowsOf(act).findLast((end) => end.replaced_by !== null)?.replaced_by ?? undefined,
      }
    },
  }
}
