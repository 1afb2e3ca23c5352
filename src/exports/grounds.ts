import type { CitedFact, Period, Source, Tag, TermUse } from '../law/law.ts'
import { dayInWords } from '../messages/day-said.ts'
import { inForce } from '../messages/days.ts'
import { say } from '../messages/messages.ts'
import type { Evidence } from '../reader/reading.ts'
import { type ShownBasis, shownBasis } from './law-text.ts'
import { shownSources } from './shown-sources.ts'
import { markSaid } from './source-marks.ts'

/** A piece of evidence in words, whatever its kind: what every export shows, each in its own way. */
export interface Ground {
  readonly kind: Evidence['kind']
  /** What kind of ground it is: «Закон», «Звучало раньше». */
  readonly lead: string
  /** A place in law, ready to print. */
  readonly label?: string
  /** Words quoted from a statement. */
  readonly quote?: string
  /** Who said the quoted words, and when. */
  readonly by?: string
  readonly text?: string
  readonly note?: string
  readonly period?: string
  readonly status?: { readonly verified: boolean; readonly text: string }
  readonly sources: readonly Source[]
  /** What it was read in, where a corpus was asked. */
  readonly basis?: ShownBasis
}

/** Sentences in one line, each with its full stop. */
export function sentences(parts: readonly (string | undefined)[]): string {
  return parts
    .filter((part) => part !== undefined && part !== '')
    .map((part) => (/[.!?…]$/u.test(part as string) ? part : `${part}.`))
    .join(' ')
}

/** What a finding rests on, in words. */
export function grounds(evidence: readonly Evidence[], language: Tag): Ground[] {
  return evidence.map((piece) => ground(piece, language))
}

function ground(evidence: Evidence, language: Tag): Ground {
  const { kind } = evidence
  const lead = say(`evidence.${kind}`, language)
  switch (kind) {
    case 'words':
      return { kind, lead, quote: evidence.quote.text, note: evidence.note[language], sources: [] }
    case 'provision':
      return {
        kind,
        lead,
        ...cited(evidence.fact, language),
        ...(evidence.note ? { note: evidence.note[language] } : {}),
      }
    case 'absence':
      return { kind, lead, text: evidence.searched[language], note: evidence.note[language], sources: [] }
    case 'earlier': {
      const by = [evidence.speaker, evidence.date && dayInWords(evidence.date, language)]
        .filter(Boolean)
        .join(', ')
      return {
        kind,
        lead,
        quote: evidence.quote,
        ...(by === '' ? {} : { by }),
        note: evidence.note[language],
        sources: [],
      }
    }
    case 'not-checked':
      return { kind, lead, text: evidence.why[language], sources: [] }
  }
}

/**
 * A place in law in words: where it stands, what it says, when it holds, and how well that is established.
 * @param asked what the law was asked for: the day of a statement, or a day that somebody named
 */
export function cited(
  fact: CitedFact | TermUse,
  language: Tag,
  asked: 'statement' | 'day' = 'statement',
): Omit<Ground, 'kind' | 'lead'> {
  const says = isTermUse(fact) ? termWords(fact, language) : fact.says[language]
  const period = periodOf(fact, language, asked)
  const basis = shownBasis(fact, language, period)
  return {
    label: fact.label[language],
    text: says,
    ...(period === undefined ? {} : { period }),
    status: status(fact, language),
    sources: shownSources(fact, language, asked),
    ...(basis === undefined ? {} : { basis }),
  }
}

/** What is said of a term: in one sentence, be it told by the pack's own words or not. */
function termWords({ kind, says, tellsKind }: TermUse, language: Tag): string {
  const words = says[language]
  if (tellsKind) return words
  const lead = say(`evidence.term.${kind}`, language)
  // A capital within a name stays one: «УК», "NGO".
  const [first = '', second = ''] = words
  const goesOn = second !== second.toLowerCase() ? words : first.toLowerCase() + words.slice(1)
  return words === '' ? lead : `${lead}: ${goesOn}`
}

/**
 * Figures are in no force, nor is what was struck out: that is told of the day on which it happened. Beside the norm of a day, what
 * no text of law tells is not said to be in force, but to be reported.
 */
function periodOf(
  { isReport, isExclusion, inForce: period, status: known, sources }: CitedFact,
  language: Tag,
  asked: 'statement' | 'day',
): string | undefined {
  if (isReport) return since('evidence.published', period, language)
  if (asked === 'day' && known === 'S' && !sources.some(({ isText }) => isText))
    return since('evidence.reported', period, language)
  return isExclusion ? since('evidence.excluded', period, language) : inForce(period, language)
}

function since(
  id: 'evidence.published' | 'evidence.excluded' | 'evidence.reported',
  { since: day, approximate }: Period,
  language: Tag,
): string | undefined {
  if (day === undefined) return undefined
  const words = say(id, language, { day: dayInWords(day, language) })
  return approximate ? say('evidence.in-force.approximate', language, { period: words }) : words
}

function isTermUse(fact: CitedFact | TermUse): fact is TermUse {
  return 'kind' in fact && (fact.kind === 'defined' || fact.kind === 'used')
}

function status(fact: CitedFact, language: Tag): { verified: boolean; text: string } {
  return { verified: fact.status !== 'S', text: markSaid(fact, language) }
}
