import type { Change, Changes } from '../../desk/changes.ts'
import type { Desk } from '../../desk/desk.ts'
import type { Recorded } from '../../record/fact.ts'
import { visibilityOf } from '../../record/fact.ts'
import { finished, type KeptPage, keptPage, type Rendered } from './page.ts'
import { createShelf } from './shelf.ts'

/** What pages are kept of. */
export interface KeptOf {
  readonly record: Pick<Desk['record'], 'history'>
  readonly settings: Pick<Desk['settings'], 'all'>
  readonly changes: Changes
  readonly atOneMoment: Desk['atOneMoment']
}

/** Room for kept pages: some three thousand opinions. */
const ROOM = 128 * 1024 * 1024
/** How long a page may be behind what another program writes into the same record. */
const BEHIND_MS = 1000
const FACTS_AT_ONCE = 1000
/** Facts that change no list: what was taken in and read is not published by that. */
const UNLISTED = ['statement-taken-in', 'reading-made']

export type KeptPages = ReturnType<typeof openKeptPages>

/** Whose pages a fact changes: that of a link both sides, and that which publishes an opinion its statement. */
function subjectsOf(fact: Recorded): string[] {
  switch (fact.kind) {
    case 'statement-translation-linked':
      return [fact.subject, fact.body.translation]
    case 'opinion-published':
    case 'opinion-corrected':
      return [fact.subject, fact.body.snapshot.statement]
    default:
      return [fact.subject]
  }
}

/**
 * Pages rendered once and kept as bytes, by path; each shows the record as it is at one moment. A fact that changes a page
 * drops it before whoever recorded the fact is answered; what another program records or sets drops it within a second.
 * @param room bytes that the pages may take together
 * @param behind milliseconds after which the record is looked at again
 */
export function openKeptPages(
  { record, settings, changes, atOneMoment }: KeptOf,
  { room = ROOM, behind = BEHIND_MS }: { readonly room?: number; readonly behind?: number } = {},
) {
  const shelf = createShelf(room)
  /** Counts what may have changed pages: what was rendered meanwhile may be of yesterday. */
  let generation = 0
  let seen: number | undefined
  /** Settings as they were when the record was last looked at. */
  let set: string | undefined
  let lookedAt = Number.NEGATIVE_INFINITY
  let looking: Promise<void> | undefined
  /** Pages that are being rendered: whoever asks meanwhile gets the same. */
  const rendering = new Map<
    string,
    { readonly generation: number; readonly page: Promise<KeptPage | undefined> }
  >()

  changes.listen((change: Change) => {
    if ('setting' in change) return dropAll()
    dropBecauseOf(change.facts)
    const [first] = change.facts
    if (first && seen !== undefined && first.seq === seen + 1) seen += change.facts.length
  })

  return {
    /** A page that holds now, at once; nothing where it has to be rendered, or the record looked at first. */
    get(path: string): KeptPage | undefined {
      return isBehind() ? undefined : shelf.find(path)
    },

    /** A page that holds now, rendered where it is not kept; nothing where there is no such page. */
    async getOrRender(
      path: string,
      render: () => Promise<Rendered | undefined>,
    ): Promise<KeptPage | undefined> {
      if (seen === undefined || isBehind()) await look()
      const known = shelf.find(path)
      if (known) return known
      const running = rendering.get(path)
      if (running?.generation === generation) return running.page
      const started = { generation, page: renderAndKeep(path, render) }
      rendering.set(path, started)
      try {
        return await started.page
      } finally {
        if (rendering.get(path) === started) rendering.delete(path)
      }
    },

    /** A page that is not to be kept: there is no end to what it may be asked for with. */
    async render(render: () => Promise<Rendered | undefined>): Promise<KeptPage | undefined> {
      const rendered = await finished(await atOneMoment(render))
      return rendered && keptPage(rendered)
    },

    /** How many pages are kept, and their bytes. */
    get size() {
      return shelf.size
    },
  }

  /** A clock that was set back says nothing of what happened since. */
  function isBehind(): boolean {
    const age = Date.now() - lookedAt
    return age >= behind || age < 0
  }

  async function renderAndKeep(
    path: string,
    render: () => Promise<Rendered | undefined>,
  ): Promise<KeptPage | undefined> {
    const before = generation
    const rendered = await finished(await atOneMoment(render))
    if (rendered === undefined) return undefined
    const page = keptPage(rendered)
    if (generation === before) shelf.keep(path, page)
    return page
  }

  function dropAll(): void {
    generation++
    shelf.dropAll()
  }

  function dropBecauseOf(facts: readonly Recorded[]): void {
    const told = facts.filter(({ kind }) => visibilityOf(kind) !== 'staff')
    if (told.length === 0) return
    generation++
    const subjects = new Set(told.flatMap(subjectsOf))
    const lists = told.some(({ kind }) => !UNLISTED.includes(kind))
    shelf.drop(({ standsOn }) =>
      standsOn === 'everything' ? lists : standsOn.some((subject) => subjects.has(subject)),
    )
  }

  /** The first time all wait for it: what was rendered before, nobody could tell to be of yesterday. */
  function look(): Promise<void> {
    lookedAt = Date.now()
    looking ??= atOneMoment(lookAtRecord)
      .catch((error: unknown) => {
        lookedAt = Number.NEGATIVE_INFINITY
        throw error
      })
      .finally(() => {
        looking = undefined
      })
    return looking
  }

  /** Drops what other programs have changed since the record and the settings were last looked at. */
  async function lookAtRecord(): Promise<void> {
    const before = set
    set = JSON.stringify(await settings.all())
    if (before !== undefined && set !== before) dropAll()
    if (seen === undefined) {
      seen = (await record.history.head()).seq
      return
    }
    for (;;) {
      const facts = await record.history.facts(seen, FACTS_AT_ONCE)
      dropBecauseOf(facts)
      seen = Math.max(seen, facts.at(-1)?.seq ?? 0)
      if (facts.length < FACTS_AT_ONCE) return
    }
  }
}
