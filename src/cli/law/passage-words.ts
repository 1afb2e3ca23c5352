import { capital } from '../../exports/capital.ts'
import { endPublishedSaid } from '../../exports/end-published.ts'
import { notBegunSaid, withoutStop } from '../../exports/not-begun.ts'
import { notesOfDaySaid } from '../../exports/notes-of-day.ts'
import {
  beginningInDoubtSaid,
  lastDaySaid,
  lastDaysSaid,
  perhapsOlderSaid,
} from '../../exports/text-period.ts'
import { unknownProvisionSaid, unreadDaysSaid } from '../../exports/unread-said.ts'
import { mayBeOlder } from '../../law/corpus/answers/may-be-older.ts'
import type { Corpus } from '../../law/corpus/corpus.ts'
import { isNotesAlone } from '../../law/corpus/notes-alone.ts'
import { notesInPlace } from '../../law/corpus/notes-in-place.ts'
import type { Passage, PassageAnswer } from '../../law/corpus/passage.ts'
import type { Day } from '../../law/law.ts'
import { Problem } from '../../problem.ts'
import type { LawWords } from './law-words.ts'
import type { Page } from './page.ts'

/** An answer about a provision that the corpus holds at some time. */
export type KnownAnswer = Exclude<PassageAnswer, { kind: 'unknown' }>

/**
 * The answer, where there is such a provision at all.
 * @throws Problem where the corpus holds no such act, or the act no such provision
 */
export function known(answer: PassageAnswer, act: string, provision: string): KnownAnswer {
  if (answer.kind !== 'unknown') return answer
  throw answer.what === 'act'
    ? new Problem('law-no-act', 'input', { act })
    : new Problem('law-no-provision', 'input', { act, provision })
}

/** Why a provision has no text on a day. */
export function absence(answer: KnownAnswer, on: Day, words: LawWords): string | undefined {
  if (answer.kind === 'unread') return unknownProvisionSaid(on, answer.next, words.tongue)
  if (answer.kind !== 'in-force' && answer.standsIn)
    return words.say('law.stands-elsewhere', {
      on: words.day(on),
      languages: answer.standsIn.map(words.language).join(', '),
    })
  if (answer.kind === 'before-corpus')
    return words.say('law.before-corpus', { on: words.day(on), since: words.day(answer.next.since) })
  if (answer.kind === 'not-yet') {
    if (answer.passage || answer.begins === undefined) return notBegun(answer.begins, words)
    const isWithAct = answer.begins === answer.next.act.began
    const said = words.say(isWithAct ? 'law.act-not-yet' : 'law.not-yet', {
      on: words.day(on),
      since: words.day(answer.begins),
    })
    return answer.ground === undefined
      ? said
      : `${said.replace(/\.$/u, '')}. ${notBegunSaid(answer.ground, words.tongue)}`
  }
  if (answer.kind !== 'repealed') return undefined
  const { passage, last, next } = answer
  if (answer.on === undefined) return words.say('law.excluded-by', { since: words.day(last.since) })
  if (passage) return periodOf(passage, words)
  const { untilAtLatest: latest } = last
  if (latest !== undefined && latest > on)
    return words.say('law.repealed-perhaps', {
      last: lastDaySaid(answer.on, words.tongue),
      latest: lastDaySaid(latest, words.tongue),
    })
  const lastDays = { on: words.day(on), last: lastDaysSaid(answer.on, latest, words.tongue) }
  if (next) return words.say('law.repealed-back', { ...lastDays, since: words.day(next.since) })
  const said = words.say('law.repealed', lastDays)
  const endPublished = endPublishedSaid(last, words.tongue)
  return endPublished === undefined ? said : `${withoutStop(said)}. ${endPublished}`
}

function notBegun(begins: Day | undefined, words: LawWords): string {
  return begins === undefined
    ? words.say('law.pending')
    : words.say('law.pending-until', { begins: words.day(begins) })
}

/** State of a provision whose text does not hold, in words. */
export function stateOf({ state, begins }: Passage, words: LawWords): string | undefined {
  if (state === 'excluded') return words.say('law.excluded')
  if (state === 'not-held') return words.say('law.not-held')
  return state === 'pending' ? notBegun(begins, words) : undefined
}

/**
 * When a text is in force, since when the provision is struck out, or that it has not begun.
 * @param isFirst whether it is the oldest text of the provision: one that was struck out by then may have been so long before
 */
export function periodOf(passage: Passage, words: LawWords, isFirst = false): string {
  const { state, begins } = passage
  if (state === 'pending') return notBegun(begins, words)
  if (state !== 'excluded') return capital(words.period(passage))
  const since = words.day(passage.since)
  if (isFirst) return words.say('law.excluded-by', { since })
  return passage.sinceAtLatest === undefined
    ? words.say('law.excluded-since', { since })
    : words.say('law.excluded-perhaps', { since, latest: words.day(passage.sinceAtLatest) })
}

/** That a text may be older than the corpus, whose first one it is. */
export function olderIn(corpus: Corpus, passage: Passage, words: LawWords): string | undefined {
  return mayBeOlder(corpus, passage) ? perhapsOlderSaid(words.tongue) : undefined
}

/**
 * Puts what stands in the place of a provision, or the text of one part of it, below its names.
 * @param shown `part`: the text of that part; `isPerhapsOlder`: the text may have stood before the corpus begins
 */
export function putPassage(
  page: Page,
  answer: KnownAnswer,
  on: Day,
  words: LawWords,
  { part, isPerhapsOlder = false }: { readonly part?: string | undefined; readonly isPerhapsOlder?: boolean },
): void {
  const { passage } = answer
  if (passage === undefined) return
  page.put(page.strong(passage.act.title))
  for (const heading of passage.within) page.put(heading)
  page.put(page.strong(words.provision(passage)))
  page.gap()
  const none = absence(answer, on, words)
  const state = none === undefined ? stateOf(passage, words) : undefined
  if (state !== undefined) page.put(state)
  const text = part ?? passage.text
  if (text !== '') page.put(text)
  const notes = part === undefined && passage.state === 'text' ? notesSaid(passage, words) : []
  for (const note of notes) page.put(note)
  if (text !== '' || notes.length > 0 || state !== undefined) page.gap()
  page.put(none ?? periodOf(passage, words))
  const inDoubt = none === undefined && beginningInDoubtSaid(passage, isPerhapsOlder, words.tongue)
  if (inDoubt) page.put(inDoubt)
  for (const said of unreadDaysSaid(passage, words.tongue)) page.put(said)
  for (const said of notesOfDaySaid(passage, on, words.tongue)) page.put(said)
}

/** Notes of the editors that stand in the place of law: of a struck-out or later piece only that is left. */
function notesSaid(passage: Passage, words: LawWords): readonly string[] {
  return isNotesAlone(passage)
    ? passage.notes
    : notesInPlace(passage.notes).map((note) => words.say('law.note-in-place', { words: note }))
}
