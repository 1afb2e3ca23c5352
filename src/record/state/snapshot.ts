import type { Tag } from '../../law/law.ts'
import type { Snapshot } from '../facts/snapshots.ts'
import type { InLanguages } from '../facts/values.ts'
import type { OpinionState } from './opinion.ts'

/**
 * The opinion as it would be published now: pieces that have a text, in the languages named.
 * @param author the author's name as it is to be printed
 */
export function snapshotOf(opinion: OpinionState, author: InLanguages, languages: readonly Tag[]): Snapshot {
  const { slug, statement, reading, language, pieces, judged, added } = opinion
  const others = languages.filter((tag) => tag !== language)
  return {
    slug,
    statement,
    reading,
    author,
    languages: [language, ...others],
    pieces: Object.keys(pieces)
      .sort()
      .map((key) => pieces[key] as OpinionState['pieces'][string])
      .filter((piece) => piece.text.trim() !== '' && [language, ...others].includes(piece.language))
      .map((piece) => ({ piece: piece.piece, language: piece.language, text: piece.text })),
    dismissed: Object.keys(judged)
      .filter((finding) => judged[finding]?.verdict === 'dismissed')
      .sort(),
    added: [...added],
  }
}
