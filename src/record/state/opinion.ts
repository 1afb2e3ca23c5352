import type { Tag } from '../../law/law.ts'
import type { BodyOf, Recorded } from '../fact.ts'
import type { OPINION_FACTS } from '../facts/opinions.ts'

export type OpinionKind = keyof typeof OPINION_FACTS

/** The text of a piece in one language as it stands, and who wrote it. */
export interface PieceState {
  readonly piece: string
  readonly language: Tag
  readonly text: string
  /** Counts the times that it was written, from 1. */
  readonly revision: number
  readonly at: string
  readonly by: string
}

/** What the author thinks of a finding. One that nothing is said of is kept. */
export type Judgement =
  | { readonly verdict: 'kept' }
  | { readonly verdict: 'dismissed'; readonly reason: string }

/** `changed`: somebody changed the opinion after the reviewer had agreed to it. */
export interface ReviewState {
  readonly state: 'requested' | 'agreed' | 'changes-wanted' | 'changed'
  readonly at: string
  readonly by: string
  readonly of?: string
  readonly note?: string
}

/** A version that the public can read. The first is the publication; each later one says what was corrected. */
export interface VersionState {
  readonly version: number
  readonly at: string
  readonly by: string
  readonly note?: BodyOf<'opinion-corrected'>['note']
}

/** An opinion as the record now has it. */
export interface OpinionState {
  readonly id: string
  readonly slug: string
  readonly statement: string
  readonly reading: string
  readonly author: string
  readonly language: Tag
  readonly status: 'draft' | 'scheduled' | 'published' | 'withdrawn'
  readonly begunAt: string
  /** When anything about it was last said or done. */
  readonly changedAt: string
  /** Sequence number of its latest fact: give it to `append` as what you saw. */
  readonly seq: number
  /** By `<piece> <language>`. */
  readonly pieces: Readonly<Record<string, PieceState>>
  /** By id of the finding. */
  readonly judged: Readonly<Record<string, Judgement>>
  readonly added: readonly BodyOf<'question-added'>[]
  readonly review?: ReviewState
  readonly scheduledAt?: string
  readonly versions: readonly VersionState[]
  /** It was changed after its latest version was published. */
  readonly ahead: boolean
  readonly withdrawn?: { readonly reason: BodyOf<'opinion-withdrawn'>['reason']; readonly at: string }
}

/** The opinion after a fact that is not refused. */
export function opinionAfter(before: OpinionState | undefined, fact: Recorded<OpinionKind>): OpinionState {
  const { subject, at, actor, seq } = fact
  if (fact.kind === 'opinion-begun') {
    const state = { status: 'draft', begunAt: at, changedAt: at, seq, pieces: {}, judged: {} } as const
    return { id: subject, ...fact.body, ...state, added: [], versions: [], ahead: true }
  }
  const known: OpinionState = { ...(before as OpinionState), changedAt: at, seq }
  switch (fact.kind) {
    case 'piece-written': {
      const { piece, language, text, base } = fact.body
      const written: PieceState = { piece, language, text, revision: base + 1, at, by: actor }
      return changed({ ...known, pieces: { ...known.pieces, [keyOfPiece(piece, language)]: written } })
    }
    case 'finding-kept':
      return changed(judged(known, fact.body.finding, { verdict: 'kept' }))
    case 'finding-dismissed':
      return changed(judged(known, fact.body.finding, { verdict: 'dismissed', reason: fact.body.reason }))
    case 'question-added':
      return changed({ ...known, added: [...known.added, fact.body] })
    case 'question-removed':
      return changed({ ...known, added: known.added.filter(({ id }) => id !== fact.body.id) })
    case 'review-requested':
      return { ...known, review: { state: 'requested', at, by: actor, ...fact.body } }
    case 'review-given': {
      const { verdict, ...note } = fact.body
      return { ...known, review: { state: verdict, at, by: actor, ...note } }
    }
    case 'opinion-scheduled': {
      const { scheduledAt: _, ...open } = known
      if (fact.body.at === null) return { ...open, status: known.versions.length > 0 ? 'published' : 'draft' }
      return { ...open, status: 'scheduled', scheduledAt: fact.body.at }
    }
    case 'opinion-published':
    case 'opinion-corrected': {
      const { scheduledAt: _, ...open } = known
      const note = fact.kind === 'opinion-corrected' ? { note: fact.body.note } : {}
      const version: VersionState = { version: fact.body.version, at, by: actor, ...note }
      return { ...open, status: 'published', ahead: false, versions: [...known.versions, version] }
    }
    case 'opinion-withdrawn':
      return { ...known, status: 'withdrawn', withdrawn: { reason: fact.body.reason, at } }
  }
}

/** Where a piece stands among the pieces of an opinion. */
export function keyOfPiece(piece: string, language: Tag): string {
  return `${piece} ${language}`
}

function judged(known: OpinionState, finding: string, judgement: Judgement): OpinionState {
  return { ...known, judged: { ...known.judged, [finding]: judgement } }
}

function changed(known: OpinionState): OpinionState {
  const review =
    known.review?.state === 'agreed' ? { ...known.review, state: 'changed' as const } : known.review
  return { ...known, ahead: true, ...(review ? { review } : {}) }
}
