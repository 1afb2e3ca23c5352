import { askGit } from '../../git/git.ts'
import type { Imported } from '../../law/corpus/act.ts'
import { Problem } from '../../problem.ts'
import { fault } from '../fault.ts'
import type { ImportOptions } from '../importer.ts'
import {
  type ActStory,
  dayOfRemoval,
  endOf,
  endOfStory,
  newStory,
  type Revision,
  tellRevision,
  tellUnread,
} from './act-story.ts'
import { Claims } from './claims.ts'
import { historyUnread } from './history-unread.ts'
import { type LawFile, readLawFile } from './law-file.ts'
import { type Change, type Commit, commitsOf } from './log.ts'
import { type Layout, MANIFEST, misplaced, Placeholders, readManifest, UNDECLARED } from './manifest.ts'
import { isLawName, type Place } from './place.ts'
import { openTexts, type Texts } from './texts.ts'
import { type CommitNote, commitNote } from './trailers.ts'

/**
 * A repository of the convention with its history, told from the newest commit back: only so is it known, when a text is
 * met, whether a later one corrected it.
 * @throws Problem `corpus-too-new`, `corpus-manifest`, `corpus-no-layout`, `corpus-placeholder`
 * @throws GitFailure where nothing of the history can be read
 */
export async function* readConventionHistory(
  { directory, head }: Extract<Place, { kind: 'history' }>,
  options: ImportOptions,
): AsyncGenerator<Imported> {
  const objects = openTexts(directory)
  const reading: Reading = {
    acts: new Map(),
    paths: new Map(),
    claims: new Claims(),
    unread: [],
    layout: UNDECLARED,
    placeholders: new Placeholders(),
    options,
    objects,
  }
  try {
    const manifest = await objects.read(`${head}:${MANIFEST}`)
    if ('text' in manifest) reading.layout = readManifest(manifest.text, `${directory}:${MANIFEST}`)
    const of = Number(await askGit(directory, ['rev-list', '--count', head]))
    let done = 0
    for await (const commit of commitsOf(directory, head)) {
      for (const change of commit.changes) {
        options.signal?.throwIfAborted()
        if (isLawName(change.path)) yield* tellChange(reading, commit, change)
      }
      options.progress?.(++done, of)
    }
  } catch (error) {
    // What was read stays good where history breaks off; where nothing was, nothing of the corpus can be read.
    if (error instanceof Problem || reading.acts.size === 0) throw error
    yield historyUnread(error, directory, options)
  } finally {
    objects.close()
  }
  reading.placeholders.check(reading.layout)
  for (const [act, story] of reading.acts) {
    if (reading.claims.isContested(act)) continue
    for (const revision of reading.unread)
      if (revision.path === story.path) yield* tellUnread(story, revision)
    yield* endOfStory(act, story)
  }
}

interface Reading {
  readonly acts: Map<string, ActStory>
  /** What is known of each path from later commits. */
  readonly paths: Map<string, 'seen' | 'settled' | 'removed' | 'refused'>
  /** Which file bears which identifier now. */
  readonly claims: Claims
  /** Commits whose text could not be read. */
  readonly unread: Omit<Revision, 'object'>[]
  layout: Layout
  readonly placeholders: Placeholders
  readonly options: ImportOptions
  readonly objects: Texts
}

async function* tellChange(
  reading: Reading,
  commit: Commit,
  { path, object }: Change,
): AsyncGenerator<Imported> {
  const { acts, paths, options } = reading
  const known = paths.get(path)
  if (known === 'refused' || known === 'settled') return
  const note = commitNote(commit.message)
  if (object === undefined) {
    yield* tellRemoval(reading, commit, note, path)
    return
  }
  const law = await readLaw(reading, object)
  if ('fault' in law) {
    if (path.includes('/') || law.fault.code !== 'no-front-matter')
      yield { kind: 'broken', place: `${commit.id}:${path}`, fault: law.fault }
    reading.unread.push({ note, path, commit: commit.id, day: commit.day })
    return
  }
  let story = acts.get(law.act)
  if (known === undefined) {
    const refused = takePlace(reading, law, path, { place: `${commit.id}:${path}`, object })
    yield* refused
    if (refused.length > 0) return
  } else if (known === 'removed' && !story) {
    paths.set(path, 'refused')
    yield { kind: 'broken', place: path, fault: fault('withdrawn') }
    return
  }
  if (reading.claims.isContested(law.act)) {
    paths.set(path, 'refused')
    return
  }
  story ??= newStory(path)
  acts.set(law.act, story)
  const revision = { note, path, object, commit: commit.id, day: commit.day }
  const events = tellRevision(story, law, revision, options.currentOnly ?? false, async (again) => {
    const read = await readLaw(reading, again)
    return 'fault' in read ? undefined : read
  })
  for await (const event of events) {
    if (event.kind === 'version') reading.claims.tell(event.version)
    yield event
  }
  // Nothing older is asked for: the rest of its history need not be read.
  const isWhole = story.told.size > 0 && story.endTold && story.corrections.size === 0
  if (options.currentOnly && isWhole) paths.set(path, 'settled')
}

/** A file that is gone: with its act, where the commit says so. */
function* tellRemoval(
  { acts, paths }: Reading,
  commit: Commit,
  note: CommitNote,
  path: string,
): Generator<Imported> {
  const isRepeal = note.type === 'repeal'
  if (!paths.has(path)) paths.set(path, isRepeal ? 'seen' : 'removed')
  if (!isRepeal || note.normId === undefined) return
  const removal = { note, commit: commit.id, day: commit.day }
  const told = acts.get(note.normId)
  const end = told && endOf(note.normId, dayOfRemoval(removal), told)
  if (end) yield { kind: 'end', end }
  if (!told) acts.set(note.normId, newStory(path, removal))
}

async function readLaw({ objects }: Reading, object: string): Promise<ReturnType<typeof readLawFile>> {
  const file = await objects.read(object)
  return 'text' in file ? readLawFile(file.text) : file
}

/** Takes a path for an act the first time that it is seen. Returns why it is refused, where it is. */
function takePlace(
  { claims, layout, paths, placeholders }: Reading,
  law: LawFile,
  path: string,
  { place, object }: { readonly place: string; readonly object: string },
): readonly Imported[] {
  placeholders.take(layout, law.front)
  const wrong = misplaced(layout, law.front, path)
  const refused: readonly Imported[] = wrong
    ? [{ kind: 'broken', place, fault: wrong }]
    : claims.take(law.act, path, place, object)
  paths.set(path, refused.length > 0 ? 'refused' : 'seen')
  return refused
}
