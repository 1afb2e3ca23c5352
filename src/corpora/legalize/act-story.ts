import type { ActEnd, ActVersion, Imported } from '../../law/corpus/act.ts'
import type { Day } from '../../law/law.ts'
import { fault } from '../fault.ts'
import { unreadOf } from '../unread-of.ts'
import type { LawFile } from './law-file.ts'
import type { CommitNote } from './trailers.ts'
import { endDay, firstDay } from './version-days.ts'

/** What is remembered of an act while its history is told backwards. */
export interface ActStory {
  /** Where its file stands in the newest commit. */
  readonly path: string
  /** The newest text that was read: how the act is called. */
  newest: LawFile['version'] | undefined
  /** First days that were told already: the later commit corrected the earlier one. */
  readonly told: Set<Day>
  /** `last_updated` of the next later commit that made a text, not only corrected one. */
  lastUpdated: Day | undefined
  /** Corrections of a text, by its first day, until the commit is met that made the text and knows when and by what. */
  readonly corrections: Map<Day, Revision>
  /** Whether a text that is always the newest was told, so that the older ones date nothing. */
  hasCurrent: boolean
  end: { until: Day | undefined; readonly status: string; sure: boolean } | undefined
  endTold: boolean
  /** First days of texts that a commit calls in force: what ended before them came back. */
  readonly inForce: Day[]
}

/** One commit's text of an act. */
export interface Revision {
  readonly note: CommitNote
  readonly path: string
  readonly object: string
  readonly commit: string
  readonly day: Day
}

/** The commit that removed the file of an act. */
type Removal = Omit<Revision, 'path' | 'object'>

/** The day on which an act ended whose file a commit removed. */
export function dayOfRemoval({ note, day }: Removal): Day {
  return note.effectiveDate ?? note.sourceDate ?? day
}

/** @param removal the commit that repealed the act by removing its file */
export function newStory(path: string, removal?: Removal): ActStory {
  const end = removal && { until: dayOfRemoval(removal), status: 'repealed', sure: true }
  return {
    path,
    newest: undefined,
    told: new Set(),
    lastUpdated: undefined,
    corrections: new Map(),
    hasCurrent: false,
    end,
    endTold: false,
    inForce: [],
  }
}

/**
 * Tells what an older commit adds to the story.
 * @param lawIn reads the text of a later commit again
 */
export async function* tellRevision(
  story: ActStory,
  law: LawFile,
  revision: Revision,
  currentOnly: boolean,
  lawIn: (object: string) => Promise<LawFile | undefined>,
): AsyncGenerator<Imported> {
  const note = noteFor(law, revision.note)
  const isNewest = story.told.size === 0
  story.newest ??= law.version
  yield* tellStatus(story, law, note)
  // The commit that ends an act changes its status, not its words.
  if (law.ended !== undefined && note.type === 'repeal') return
  const since = sinceOf(law, note, revision.day, story.lastUpdated)
  if (makesText(note)) story.lastUpdated = law.lastUpdated
  const correction = story.corrections.get(since)
  if (correction && makesText(note)) {
    story.corrections.delete(since)
    const corrected = await lawIn(correction.object)
    if (corrected) yield { kind: 'version', version: versionOf(corrected, since, note, correction) }
  }
  if (currentOnly && !isNewest) return
  if (story.hasCurrent && law.textState !== 'point_in_time') return
  if (law.textState !== 'point_in_time') story.hasCurrent = true
  if (story.told.has(since)) return
  story.told.add(since)
  if (law.ended === undefined && (story.endTold || !story.end)) story.inForce.push(since)
  if (!makesText(note)) story.corrections.set(since, revision)
  yield { kind: 'version', version: versionOf(law, since, note, revision) }
}

/** Tells of a commit whose text could not be read; nothing where a later one brought the text of that day. */
export function* tellUnread(
  story: ActStory,
  { note, path, commit, day }: Omit<Revision, 'object'>,
): Generator<Imported> {
  const since = note.effectiveDate ?? note.sourceDate ?? day
  if (story.newest === undefined || story.told.has(since)) return
  yield { kind: 'version', version: unreadOf({ ...story.newest, since, path, commit }) }
}

function versionOf(law: LawFile, since: Day, note: CommitNote, { path, commit }: Revision): ActVersion {
  // A text as enacted is what it was on its first day, whichever amendment the commit records.
  const isEnacted = law.textState === 'as_enacted'
  // A text that came into force on the day of its publication is not dated by that.
  const ofAmendment = note.effectiveDate === note.sourceDate ? undefined : note.sourceDate
  const published = isEnacted ? law.published : ofAmendment
  const causedBy = isEnacted ? undefined : causeOf(law, note)
  return {
    ...law.version,
    since,
    ...(published !== undefined && { published }),
    ...(causedBy && { causedBy }),
    path,
    commit,
  }
}

function* tellStatus(story: ActStory, law: LawFile, note: CommitNote): Generator<Imported> {
  if (story.endTold) {
    // An earlier life of the act: of that only a commit of its own tells for certain.
    const until = law.ended === undefined || note.type !== 'repeal' ? undefined : endDay(law, note)
    const end = until === undefined ? undefined : endOf(law.act, until, story)
    if (end) yield { kind: 'end', end }
    return
  }
  if (law.ended === undefined) {
    if (story.end) story.end.sure = true
  } else {
    const sure = note.type === 'repeal' || (story.end?.sure ?? false)
    story.end = { until: endDay(law, note) ?? story.end?.until, status: law.ended, sure }
    if (note.type !== 'repeal') return
  }
  yield* endOfStory(law.act, story)
  // From here back the act is in force.
  story.endTold = true
}

/** Whether a commit brings what the legislature said, rather than mends what the corpus said. */
function makesText({ type, sourceDate }: CommitNote): boolean {
  return sourceDate !== undefined && type !== 'fix-pipeline' && type !== 'correction'
}

/** Tells the end of an act, once. A status without a day is told as such: it may be today's, stamped on every version. */
export function* endOfStory(act: string, story: ActStory): Generator<Imported> {
  if (!story.end || story.endTold) return
  story.endTold = true
  const { until, status, sure } = story.end
  const end = until === undefined ? undefined : endOf(act, until, story)
  if (end) yield { kind: 'end', end }
  if (!sure || until === undefined)
    yield {
      kind: 'broken',
      place: story.path,
      fault: fault('end-undated', { state: status }),
    }
}

/** An end of an act, with the day on which later commits have it in force again; nothing where they take the end back. */
export function endOf(act: string, until: Day, { inForce }: ActStory): ActEnd | undefined {
  const back = inForce.filter((since) => since > until).sort()[0]
  if (back === undefined) return inForce.length === 0 ? { act, until } : undefined
  return { act, until, back }
}

/** A commit of several files dates only the law that it names. */
function noteFor(law: LawFile, note: CommitNote): CommitNote {
  const names = [law.act, law.front.get('ambiguous_identifier')]
  return note.normId === undefined || names.includes(note.normId) ? note : { title: note.title }
}

function sinceOf(law: LawFile, note: CommitNote, day: Day, later: Day | undefined): Day {
  // A build may stamp one `last_updated` on all versions; the commits still tell them apart.
  const isStamped = later !== undefined && later === law.lastUpdated && law.textState === 'point_in_time'
  if (isStamped && makesText(note)) return note.effectiveDate ?? (note.sourceDate as Day)
  return firstDay(law, note) ?? day
}

function causeOf(law: LawFile, note: CommitNote): ActVersion['causedBy'] {
  const { sourceId, title, type } = note
  // What brings an act into the world, or into the corpus, amends nothing.
  if (type === 'bootstrap' || type === 'new') return undefined
  if (sourceId === undefined || sourceId === law.act) return undefined
  return { key: sourceId, title: title === '' || title === law.version.title ? sourceId : title }
}
