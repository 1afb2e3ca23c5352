import type { Citation, Day, Law, Standing } from '../../law.ts'
import { keptAnswers } from '../../once.ts'
import type { TextLanguage } from '../act.ts'
import type { KeyOfAct } from '../act-keys.ts'
import type { Corpus } from '../corpus.ts'
import { isBeyond, isGapAt, type Numbered } from '../numbering.ts'
import { lacksPart, surelyLacksPart } from '../part.ts'
import { isBridged, lineOf, type Passage } from '../passage.ts'
import { languagesOf } from './cited-texts.ts'
import { closes } from './closing.ts'
import { editionOn } from './edition-on.ts'

/** Acts whose numbers are kept. */
const MOST_ACTS = 100

/** Whether a place stands by one text, and whether that is only told by the text never having had it until then. */
interface Told {
  readonly standing: Standing
  readonly isByAbsence?: true
  /** Its first text may have begun later than the corpus dates it: a pack that knows the day tells whether it has. */
  readonly mayBegin?: true
}

/**
 * Whether a place in law stands on a day, by the texts of a corpus. A corpus may hold an extract of an act, so that a text that is
 * not there tells nothing against what the pack has read: a place is denied only where the act stands in the corpus that day
 * with what comes before and after the place, or to its very last article, but without it, in every language. Where it cannot tell, the pack is asked.
 */
export function standingIn(law: Law, corpus: Corpus, keyOf: KeyOfAct): Law['stands'] {
  // A statement may cite many articles that an act has not: its numbers are looked up once.
  const articlesOf = keptAnswers(
    MOST_ACTS,
    (...asked: [key: string, language: TextLanguage, on: Day]) => asked.join('\n'),
    (key, language, on): readonly Numbered[] =>
      corpus
        .contents(key, language, on)
        .flatMap((one) => (one.number === undefined ? [] : { number: one.number, closes: closes(one) })),
  )

  return (citation, on) => {
    const key = keyOf(citation.act, on)
    const { article } = citation
    if (key === undefined || article === undefined) return law.stands(citation, on)
    const answers = languagesOf(corpus).flatMap(
      (language) => inLanguage(key, article, citation, language, on) ?? [],
    )
    const standing = answers.filter((one) => one.standing.kind === 'in-force')
    const known = law.stands(citation, on)
    const [stands] = standing
    if (stands) {
      const isDated = known.kind === 'not-yet' && standing.every(({ mayBegin }) => mayBegin)
      return isDated ? known : stands.standing
    }
    const written = answers.find(({ isByAbsence }) => !isByAbsence)
    if (written) return isDated(written.standing, known) ? known : written.standing
    const later = answers.find(({ standing }) => standing.kind === 'not-yet')?.standing
    if (later?.kind === 'not-yet' && known.kind !== 'in-force')
      return later.orLater && known.kind === 'not-yet' && known.since >= later.since ? known : later
    return known.kind === 'unknown' ? { kind: isDenied(answers) ? 'no-such-provision' : 'unknown' } : known
  }

  function inLanguage(
    key: string,
    article: string,
    citation: Citation,
    language: TextLanguage,
    on: Day,
  ): Told | undefined {
    const answer = corpus.passage(key, article, language, on)
    const line = lineOf(answer)
    // Of what could not be read a text tells neither that it stands nor that it does not.
    if (answer.kind === 'unread' || (line && isBridged(line, on))) return undefined
    switch (answer.kind) {
      case 'in-force': {
        const { passage, previous } = answer
        const { sinceAtLatest } = passage
        const mayBegin = previous === undefined && sinceAtLatest !== undefined && on < sinceAtLatest
        return { ...stateOf(passage, citation), ...(mayBegin ? { mayBegin } : {}) }
      }
      case 'repealed': {
        if (answer.standsIn) return undefined
        const { last, on: until } = answer
        if (until === undefined) return { standing: { kind: 'ended', until: last.since, orEarlier: true } }
        const { untilAtLatest: latest } = last
        if (latest === undefined) return { standing: { kind: 'ended', until } }
        // What ended it may have begun later than the corpus dates it, so that only the last of these days is sure.
        return {
          standing: latest <= on ? { kind: 'ended', until: latest, orEarlier: true } : { kind: 'unknown' },
        }
      }
      case 'not-yet': {
        const { begins, passage, next } = answer
        if (begins === undefined) return { standing: { kind: 'unknown' } }
        if (passage) return { standing: { kind: 'not-yet', since: begins } }
        const isRough = next.since === begins && next.sinceAtLatest !== undefined
        return editionOn(corpus, key, language, on)
          ? byAbsence({ kind: 'not-yet', since: begins, ...(isRough ? { orLater: true } : {}) })
          : undefined
      }
      case 'before-corpus':
        return undefined
      default: {
        if (answer.what === 'act' || !editionOn(corpus, key, language, on)) return undefined
        const held = articlesOf(key, language, on)
        const isNone = isGapAt(held, article) || isBeyond(held, article)
        return byAbsence({ kind: isNone ? 'no-such-provision' : 'unknown' })
      }
    }
  }
}

/** Whether the pack knows since when something is gone of which a corpus knows only that it was by then. */
function isDated(written: Standing, known: Standing): boolean {
  return (
    written.kind === 'ended' &&
    written.orEarlier === true &&
    known.kind === 'ended' &&
    known.until <= written.until
  )
}

/** Whether none of the texts of that day can have the place. */
function isDenied(answers: readonly Told[]): boolean {
  return answers.length > 0 && answers.every(({ standing }) => standing.kind === 'no-such-provision')
}

function byAbsence(standing: Standing): Told {
  return { standing, isByAbsence: true }
}

function stateOf({ state, text }: Passage, { part }: Citation): Told {
  // What parts a text has that is not here nobody can tell.
  if (state === 'not-held' && part !== undefined) return byAbsence({ kind: 'unknown' })
  if (part === undefined || !lacksPart(text, part)) return { standing: { kind: 'in-force' } }
  return byAbsence({ kind: surelyLacksPart(text, part) ? 'no-such-provision' : 'unknown' })
}
