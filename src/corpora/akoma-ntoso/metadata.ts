import { spaced } from '../../formats/letters.ts'
import type { Day } from '../../law/law.ts'
import { dayOf } from './day.ts'

/** What the `meta` of a document tells. */
export interface Metadata {
  /** `FRBRuri` of the work: the act, whatever its text. */
  work: string | undefined
  workDates: Dated[]
  number: string | undefined
  names: string[]
  /** `FRBRuri` of the expression: the text on a day in a language. */
  expression: string | undefined
  expressionDates: Dated[]
  language: string | undefined
  source: string | undefined
  published: Day | undefined
  readonly events: Map<string, LifecycleEvent>
  readonly groups: Map<string, Interval[]>
  readonly references: Map<string, { readonly href: string; readonly showAs: string }>
  readonly notes: Map<string, string>
}

export interface Dated {
  readonly day: Day
  readonly name: string
}

export interface LifecycleEvent {
  readonly day: Day
  /** `generation`, `amendment`, `repeal`. */
  readonly type: string
  readonly source: string | undefined
}

/** One interval of a temporal group; its ends are events, by their `eId`. */
export interface Interval {
  readonly start: string | undefined
  readonly end: string | undefined
  readonly refersTo: string | undefined
}

/** Collects metadata from the elements inside `meta`. */
export interface MetadataReader {
  readonly metadata: Metadata
  open(name: string, attribute: (name: string) => string | undefined): void
  text(text: string): void
  close(name: string): void
}

const REFERENCES = new Set(['original', 'passiveRef', 'activeRef', 'TLCConcept', 'TLCEvent', 'TLCTerm'])

export function metadataReader(): MetadataReader {
  const metadata: Metadata = {
    work: undefined,
    workDates: [],
    number: undefined,
    names: [],
    expression: undefined,
    expressionDates: [],
    language: undefined,
    source: undefined,
    published: undefined,
    events: new Map(),
    groups: new Map(),
    references: new Map(),
    notes: new Map(),
  }
  let level: 'work' | 'expression' | 'other' = 'other'
  let group: Interval[] | undefined
  let note: { readonly id: string; text: string } | undefined

  return {
    metadata,
    open(name, attribute) {
      const id = attribute('eId')
      const value = attribute('value')
      const day = dayOf(attribute('date'))
      if (name === 'FRBRWork') level = 'work'
      else if (name === 'FRBRExpression') level = 'expression'
      else if (name === 'FRBRManifestation' || name === 'FRBRItem') level = 'other'
      else if (name === 'FRBRuri' && level !== 'other') metadata[level] ??= value
      else if (name === 'FRBRdate' && level !== 'other' && day !== undefined)
        metadata[level === 'work' ? 'workDates' : 'expressionDates'].push({
          day,
          name: attribute('name') ?? '',
        })
      else if (name === 'FRBRnumber' && level === 'work') metadata.number ??= value
      else if ((name === 'FRBRname' || name === 'FRBRalias') && level !== 'other' && value)
        metadata.names.push(value)
      else if (name === 'FRBRlanguage' && level === 'expression') metadata.language ??= attribute('language')
      else if (name === 'publication') metadata.published ??= day
      else if (name === 'eventRef' && id !== undefined && day !== undefined)
        metadata.events.set(id, { day, type: attribute('type') ?? '', source: targetOf(attribute('source')) })
      else if (name === 'temporalGroup' && id !== undefined) {
        group = []
        metadata.groups.set(id, group)
      } else if (name === 'timeInterval')
        group?.push({
          start: targetOf(attribute('start')),
          end: targetOf(attribute('end')),
          refersTo: attribute('refersTo'),
        })
      else if (REFERENCES.has(name) && id !== undefined)
        metadata.references.set(id, { href: attribute('href') ?? '', showAs: attribute('showAs') ?? '' })
      else if (name === 'note' && id !== undefined) note = { id, text: '' }
    },
    text(text) {
      if (note) note.text += text
    },
    close(name) {
      if (name === 'note' && note) {
        metadata.notes.set(note.id, spaced(note.text))
        note = undefined
      } else if (note) note.text += ' '
      if (name === 'temporalGroup') group = undefined
    },
  }
}

/** `#e2` names the element `e2` of the same document. */
export function targetOf(reference: string | undefined): string | undefined {
  return reference?.trim().replace(/^#/u, '') || undefined
}
