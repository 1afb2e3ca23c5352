import type { Day } from '../law.ts'
import type { ActExport } from './export.ts'
import { AUTHOR, EDITOR } from './identification.ts'
import { conceptOf, workOf } from './names.ts'
import { block, element } from './xml.ts'

/** Events of an act's life, and the periods that provisions refer to. */
export interface Lifecycle {
  /** The period of a provision that begins later; nothing where its day is not known. */
  periodFrom(begins: Day | undefined): string | undefined
  /** `lifecycle` and `temporalData`. */
  written(): string[]
  /** What the events refer to. */
  references(): string[]
}

interface Event {
  readonly id: string
  readonly day: Day
  readonly type: 'generation' | 'amendment' | 'repeal'
  readonly source: string
}

export function lifecycleOf(exported: ActExport): Lifecycle {
  const { country, text } = exported
  const { edition, editions } = text
  const { act } = edition
  const events: Event[] = []
  const references = referencesOf(exported)
  const add = (day: Day, type: Event['type'], cause: string | undefined): void => {
    const id = `e${events.length + 1}`
    if (cause !== undefined) {
      const name = `${type}-${day}`
      references.push(
        element('TLCEvent', { eId: `te${id}`, href: conceptOf('event', country, name), showAs: cause }),
      )
    }
    events.push({ id, day, type, source: cause === undefined ? '#ro1' : `#te${id}` })
  }
  for (const [index, { since, causedBy }] of editions.entries())
    add(since, index === 0 ? 'generation' : 'amendment', causedBy)
  if (act.until !== undefined) add(act.until, 'repeal', act.replacedBy)
  const known = events.length
  const own = events.find(({ day, type }) => day === edition.since && type !== 'repeal')
  return {
    periodFrom(begins) {
      if (begins === undefined) return undefined
      const found = events.slice(known).find(({ day }) => day === begins)
      if (!found) add(begins, 'amendment', undefined)
      return `#${groupOf(found ?? (events.at(-1) as Event))}`
    },
    written: () => [lifecycle(events, own), temporalData(events.slice(known))],
    references: () => references,
  }
}

/** What every act refers to: itself, who adopted it, who wrote the file. */
function referencesOf(exported: ActExport): string[] {
  const { country, text } = exported
  const { act } = text.edition
  return [
    element('original', { eId: 'ro1', href: workOf(exported, act), showAs: act.title }),
    element('TLCOrganization', {
      eId: AUTHOR.slice(1),
      href: conceptOf('organization', country, 'adopting-body'),
      showAs: 'adopting body',
    }),
    element('TLCOrganization', {
      eId: EDITOR.slice(1),
      href: conceptOf('organization', country, 'saual'),
      showAs: 'Saual',
    }),
    element('TLCConcept', {
      eId: 'inForce',
      href: conceptOf('concept', country, 'in-force'),
      showAs: 'in force',
    }),
  ]
}

/** @param own the event that brought about the text that is written */
function lifecycle(events: readonly Event[], own: Event | undefined): string {
  return block(
    'lifecycle',
    { source: EDITOR },
    events.map(({ id, day, type, source }) =>
      element('eventRef', {
        eId: id,
        date: day,
        type,
        source,
        ...(id === own?.id ? { originatingExpression: 'true' } : {}),
      }),
    ),
  )
}

/** The periods of provisions that begin later; empty where there are none. */
function temporalData(events: readonly Event[]): string {
  if (events.length === 0) return ''
  return block(
    'temporalData',
    { source: EDITOR },
    events.map((event) =>
      block('temporalGroup', { eId: groupOf(event) }, [
        element('timeInterval', { start: `#${event.id}`, refersTo: '#inForce' }),
      ]),
    ),
  )
}

function groupOf({ id }: Event): string {
  return `tg_${id}`
}
