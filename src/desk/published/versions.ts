import type { Tag } from '../../law/law.ts'
import type { Snapshot } from '../../record/facts/snapshots.ts'
import type { PublishedOpinion } from '../../record/published.ts'
import { findOpinion } from './opinions.ts'
import type { Published } from './statements.ts'

/** A piece of an opinion that a version changed; empty text where there was none, or is none any more. */
export interface ChangedPiece {
  readonly piece: string
  readonly language: Tag
  readonly before: string
  readonly after: string
}

/** What a version changed in the one before. */
export interface ChangedVersion {
  readonly version: number
  readonly pieces: readonly ChangedPiece[]
  /** Ids of questions that are asked no more, and of those that were not asked before. */
  readonly dropped: readonly string[]
  readonly asked: readonly string[]
}

/** Pieces in the order in which an opinion shows them. */
const ORDER = ['title', 'summary', 'introduction', 'question/', 'comment/', 'conclusion']

/** A published opinion with what each version changed, the latest first. */
export async function versionsOf(
  desk: Published,
  slug: string,
): Promise<{ readonly opinion: PublishedOpinion; readonly changed: readonly ChangedVersion[] } | undefined> {
  const opinion = await findOpinion(desk, slug)
  if (opinion === undefined) return undefined
  const found = await Promise.all(
    opinion.versions.map(({ version }) => desk.record.opinions.version(opinion.id, version)),
  )
  const snapshots = found.filter((version) => version !== undefined)
  const changed = snapshots.slice(1).map(({ version, snapshot }, at) => {
    const before = snapshots[at]?.snapshot as Snapshot
    return { version, pieces: changedPieces(before, snapshot), ...changedQuestions(before, snapshot) }
  })
  return { opinion, changed: changed.reverse() }
}

function changedPieces(before: Snapshot, after: Snapshot): ChangedPiece[] {
  const keyOf = ({ piece, language }: { readonly piece: string; readonly language: Tag }): string =>
    `${piece} ${language}`
  const [old, now] = [before, after].map(
    ({ pieces }) => new Map(pieces.map((piece) => [keyOf(piece), piece])),
  ) as [Map<string, Snapshot['pieces'][number]>, Map<string, Snapshot['pieces'][number]>]
  return [...new Map([...old, ...now]).values()]
    .map(({ piece, language }) => {
      const key = keyOf({ piece, language })
      return { piece, language, before: old.get(key)?.text ?? '', after: now.get(key)?.text ?? '' }
    })
    .filter((piece) => piece.before !== piece.after)
    .sort((a, b) => placeOf(a.piece) - placeOf(b.piece) || (a.piece < b.piece ? -1 : 1))
}

function placeOf(piece: string): number {
  return ORDER.findIndex((name) => piece.startsWith(name))
}

function changedQuestions(before: Snapshot, after: Snapshot): Pick<ChangedVersion, 'dropped' | 'asked'> {
  const [wereOut, areOut] = [new Set(before.dismissed), new Set(after.dismissed)]
  const [had, has] = [before, after].map(({ added }) => new Set(added.map(({ id }) => id))) as [
    Set<string>,
    Set<string>,
  ]
  return {
    dropped: [...areOut].filter((id) => !wereOut.has(id)).concat([...had].filter((id) => !has.has(id))),
    asked: [...wereOut].filter((id) => !areOut.has(id)).concat([...has].filter((id) => !had.has(id))),
  }
}
