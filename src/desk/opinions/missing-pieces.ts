import type { Tag } from '../../law/law.ts'
import { keyOfPiece, type OpinionState, type PieceState } from '../../record/state/opinion.ts'

/** What is not written yet. */
export interface Missing {
  /** Pieces without a text in a language in which they are needed. */
  readonly pieces: readonly string[]
  /** Translations that are older than what they translate. */
  readonly outdated: readonly string[]
}

const NEEDED = ['title', 'summary']
const ORDER = ['title', 'summary', 'introduction', 'question', 'comment', 'conclusion']

/** What an opinion lacks in a language: title and summary, the words of questions of its own, and what only the original has. */
export function missingIn(opinion: OpinionState, language: Tag): Missing {
  const original = opinion.language
  const has = (piece: string, tag: Tag) => textOf(opinion, piece, tag) !== ''
  const own = opinion.added.map(({ id }) => `question/${id}`)
  const written = piecesIn(opinion, original)
  const wanted =
    language === original ? [...NEEDED, ...own] : [...NEEDED, ...own, ...written.map(({ piece }) => piece)]
  return {
    pieces: inOrder(new Set(wanted)).filter((piece) => !has(piece, language)),
    outdated:
      language === original
        ? []
        : written
            .filter(({ piece, at }) => {
              const translated = opinion.pieces[keyOfPiece(piece, language)]
              return translated !== undefined && translated.text !== '' && translated.at < at
            })
            .map(({ piece }) => piece),
  }
}

/** Pieces with a text in a language that belong to what is published, in the order of the page. */
export function piecesIn(opinion: OpinionState, language: Tag): PieceState[] {
  const all = Object.values(opinion.pieces).filter(
    (piece) => piece.language === language && piece.text !== '' && belongs(opinion, piece.piece),
  )
  const order = inOrder(new Set(all.map(({ piece }) => piece)))
  return all.toSorted((a, b) => order.indexOf(a.piece) - order.indexOf(b.piece))
}

/** A language in which an opinion can be published: a title in it is written. */
export function isReadyIn(opinion: OpinionState, language: Tag): boolean {
  return textOf(opinion, 'title', language) !== ''
}

/** The text of a piece in a language; empty where there is none. */
export function textOf(opinion: OpinionState, piece: string, language: Tag): string {
  return opinion.pieces[keyOfPiece(piece, language)]?.text ?? ''
}

/** Words for a question that was dismissed or taken back are kept, but nobody will read them. */
function belongs({ judged, added }: OpinionState, piece: string): boolean {
  const [kind, of = ''] = piece.split('/')
  if (kind !== 'question') return true
  return /^\d/u.test(of) ? judged[of]?.verdict !== 'dismissed' : added.some(({ id }) => id === of)
}

function inOrder(pieces: ReadonlySet<string>): string[] {
  const placeOf = (piece: string) => ORDER.indexOf(piece.split('/')[0] as string)
  const numberOf = (piece: string) => Number.parseFloat(piece.split('/')[1] ?? '0') || 0
  return [...pieces].sort((a, b) => placeOf(a) - placeOf(b) || numberOf(a) - numberOf(b))
}
