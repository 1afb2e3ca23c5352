import type { DatabaseSync } from 'node:sqlite'
import { mayStandBefore } from '../../law/corpus/before-corpus.ts'
import type { Corpus } from '../../law/corpus/corpus.ts'
import { isBridged, type Passage, type PassageAnswer } from '../../law/corpus/passage.ts'
import { holds } from '../../law/days/holds.ts'
import type { Day } from '../../law/law.ts'
import { numberLike } from './number-like.ts'
import type { OwnBeginnings } from './own-beginnings.ts'
import { PASSAGES, type PassageRow, passageOf } from './rows.ts'
import type { UnreadTexts } from './unread.ts'

/** What a build holds of one provision, by its number or anchor. */
export function provisionTexts(
  db: DatabaseSync,
  unread: UnreadTexts,
  ownBeginningOf: OwnBeginnings,
): Pick<Corpus, 'passage' | 'history'> {
  const byName = db.prepare(
    `${PASSAGES} where act.key = ? and passage.language = ? and (anchor = ? or passage.number = ?) order by passage.since, place`,
  )
  const numbers = db.prepare(
    'select distinct number from passage where act = (select id from act where key = ?) and language = ? and number is not null',
  )
  const standing = db.prepare(
    'select distinct language from version where act = (select id from act where key = ?) and since <= ? and (until is null or until > ?) order by language',
  )
  const oldest = db.prepare(
    'select min(since) as since from version where act = (select id from act where key = ?) and language = ?',
  )
  const actByKey = db.prepare('select 1 from act where key = ?')

  /** All texts at an anchor or of a number, whatever chapters they stand in. */
  function named(act: string, provision: string, language: string): readonly Passage[] {
    const rows = (name: string) => byName.all(act, language, name, name) as PassageRow[]
    const found = rows(provision)
    if (found.length > 0) return found.map(passageOf)
    const number = numberLike(
      provision,
      numbers.all(act, language).map((row) => String(row.number)),
    )
    return number === undefined ? [] : rows(number).map(passageOf)
  }

  /** Where an act stands on a day, but not in this language: its languages. */
  function onlyElsewhere(act: string, language: string, on: Day): { standsIn?: readonly string[] } {
    const standsIn = standing.all(act, on, on).map((row) => String(row.language))
    return standsIn.length === 0 || standsIn.includes(language) ? {} : { standsIn }
  }

  /**
   * A provision before its first text: of one that is as old as the act in the corpus nobody knows what stood before, unless a line
   * says that it begins later still, or the act proves that it began with that text.
   */
  function beforeFirst(next: Passage, on: Day): PassageAnswer {
    const { act, language, state } = next
    const since = String(oldest.get(act.key, language)?.since)
    const isAsOld = next.since === since || isBridged(next, since)
    if (state === 'pending' || !isAsOld || !mayStandBefore(act, on)) return begun(next)
    const ground = ownBeginningOf(act.key, language)
    return ground?.passage.since === since ? { ...begun(next), ground } : { kind: 'before-corpus', next }
  }

  return {
    passage(act, provision, language, on, meantOn = on) {
      const texts = named(act, provision, language)
      const line = lineOf(texts, provision, meantOn)
      const [first] = line
      const days = unread.days(act, language, on)
      if (first === undefined && days !== undefined) return { kind: 'unread', unread: days }
      if (first === undefined)
        return { kind: 'unknown', what: actByKey.get(act) === undefined ? 'act' : 'provision' }
      const at = line.findIndex((text) => holds(text, on))
      const passage = line[at]
      if (passage) {
        const [previous, next] = [line[at - 1], line[at + 1]]
        if (passage.state === 'pending') return pending(passage, next)
        if (passage.state === 'excluded') return excluded(passage, line.slice(0, at), next)
        const { anchor } = passage
        const namesakes =
          anchor === provision ? [] : texts.filter((text) => text.anchor !== anchor && holds(text, on))
        return {
          kind: 'in-force',
          passage,
          ...(previous ? { previous } : {}),
          ...(next ? { next } : {}),
          ...(namesakes.length > 0 ? { namesakes } : {}),
        }
      }
      const next = line.find(({ since }) => since > on)
      if (next && days && isBridged(next, on)) return { kind: 'unread', unread: days, next }
      const last = line.findLast(({ until }) => until !== undefined && until <= on)
      if (last?.until !== undefined)
        return {
          kind: 'repealed',
          last,
          on: last.until,
          ...(next ? { next } : {}),
          ...onlyElsewhere(act, language, on),
        }
      return { ...beforeFirst(next ?? first, on), ...onlyElsewhere(act, language, on) }
    },

    history: (act, provision, language, meantOn) =>
      lineOf(named(act, provision, language), provision, meantOn),
  }
}

/** A provision before its first text: that may be a line which says that it begins later still. */
function begun(next: Passage): PassageAnswer & { kind: 'not-yet' } {
  const begins = next.state === 'pending' ? next.begins : next.since
  return { kind: 'not-yet', next, ...(begins === undefined ? {} : { begins }) }
}

function pending(passage: Passage, next: Passage | undefined): PassageAnswer {
  const begins = passage.begins ?? (next?.state === 'text' ? next.since : undefined)
  return { kind: 'not-yet', passage, next: next ?? passage, ...(begins === undefined ? {} : { begins }) }
}

/** @param before its texts until then; without any, it may have been struck out at any time before */
function excluded(passage: Passage, before: readonly Passage[], next: Passage | undefined): PassageAnswer {
  const last = before.findLast(({ state }) => state !== 'excluded')
  return {
    kind: 'repealed',
    passage,
    last: last ?? passage,
    ...(last === undefined ? {} : { on: last.until ?? passage.since }),
    ...(next && next.state !== 'excluded' ? { next } : {}),
  }
}

/**
 * The texts of one provision out of all that have its name: numbers may begin anew in each chapter. A number means the first of
 * the act that stands that day, else the first at all, with what had the number before it came or took it when it was gone.
 * @param texts by day
 */
function lineOf(texts: readonly Passage[], asked: string, meantOn?: Day): readonly Passage[] {
  const byAnchor = Map.groupBy(texts, ({ anchor }) => anchor)
  const own = byAnchor.get(asked)
  if (own !== undefined) return own
  const all = [...byAnchor.values()]
  const meant =
    all.find((one) => meantOn !== undefined && one.some((text) => holds(text, meantOn))) ?? all[0] ?? []
  const line = [...meant]
  for (const other of all)
    if (other !== meant && other.every((text) => line.every((one) => areApart(one, text))))
      line.push(...other)
  return line.sort((one, other) => (one.since < other.since ? -1 : 1))
}

function areApart(one: Passage, other: Passage): boolean {
  return isOver(one, other.since) || isOver(other, one.since)
}

function isOver({ until }: Passage, on: Day): boolean {
  return until !== undefined && until <= on
}
