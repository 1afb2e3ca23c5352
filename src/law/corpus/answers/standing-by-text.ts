import type { Citation, Day, Standing } from '../../law.ts'
import { keptAnswers } from '../../once.ts'
import type { TextLanguage } from '../act.ts'
import type { Corpus } from '../corpus.ts'
import { isBeyond, isGapAt, type Numbered } from '../numbering.ts'
import { lacksPart, surelyLacksPart } from '../part.ts'
import { isBridged, lineOf, type Passage, type PassageAnswer } from '../passage.ts'
import { closes } from './closing.ts'
import { editionOn } from './edition-on.ts'

/** Acts whose numbers are kept. */
const MOST_ACTS = 100

/** Whether a place stands by one text, and whether that is only told by the text never having had it until then. */
export interface Told {
  readonly standing: Standing
  readonly isByAbsence?: true
  /** Its first text may have begun later than the corpus dates it: a pack that knows the day tells whether it has. */
  readonly mayBegin?: true
}

/** A place by the key of its act in the corpus. */
export interface PlaceHeld extends Pick<Citation, 'part'> {
  readonly key: string
  readonly article: string
}

/** Tells whether places stand by the text of one language; nothing where that can tell neither. */
export function standingByText(
  corpus: Corpus,
): (place: PlaceHeld, language: TextLanguage, on: Day) => Told | undefined {
  // A statement may cite many articles that an act has not: its numbers are looked up once.
  const articlesOf = keptAnswers(
    MOST_ACTS,
    (...asked: [key: string, language: TextLanguage, on: Day]) => asked.join('\n'),
    (key, language, on): readonly Numbered[] =>
      corpus
        .contents(key, language, on)
        .flatMap((one) => (one.number === undefined ? [] : { number: one.number, closes: closes(one) })),
  )

  return (place, language, on) => {
    const { key, article } = place
    const answer = corpus.passage(key, article, language, on)
    const line = lineOf(answer)
    // Of what could not be read a text tells neither that it stands nor that it does not.
    if (answer.kind === 'unread' || (line && isBridged(line, on))) return undefined
    switch (answer.kind) {
      case 'in-force': {
        const { passage, previous } = answer
        const { sinceAtLatest } = passage
        const mayBegin = previous === undefined && sinceAtLatest !== undefined && on < sinceAtLatest
        return { ...stateOf(passage, place), ...(mayBegin ? { mayBegin } : {}) }
      }
      case 'repealed':
        return answer.standsIn ? undefined : { standing: endOf(answer, on) }
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

function endOf({ last, on: until }: Extract<PassageAnswer, { kind: 'repealed' }>, on: Day): Standing {
  if (until === undefined) return { kind: 'ended', until: last.since, orEarlier: true }
  const { untilAtLatest: latest } = last
  if (latest === undefined) return { kind: 'ended', until }
  // What ended it may have begun later than the corpus dates it, so that only the last of these days is sure.
  return latest <= on ? { kind: 'ended', until: latest, orEarlier: true } : { kind: 'unknown' }
}

function byAbsence(standing: Standing): Told {
  return { standing, isByAbsence: true }
}

function stateOf({ state, text }: Passage, { part }: PlaceHeld): Told {
  // What parts a text has that is not here nobody can tell.
  if (state === 'not-held' && part !== undefined) return byAbsence({ kind: 'unknown' })
  if (part === undefined || !lacksPart(text, part)) return { standing: { kind: 'in-force' } }
  return byAbsence({ kind: surelyLacksPart(text, part) ? 'no-such-provision' : 'unknown' })
}
