import type { TextLanguage } from '../../law/corpus/act.ts'
import type { Corpus } from '../../law/corpus/corpus.ts'
import { notesInPlace } from '../../law/corpus/notes-in-place.ts'
import { type Piece, pieceOf } from '../../law/corpus/part.ts'
import type { PassageAnswer } from '../../law/corpus/passage.ts'
import type { Citation, Day } from '../../law/law.ts'

/** The text of a cited place in one language. */
export interface CitedText {
  readonly language: TextLanguage
  readonly found: PassageAnswer
  /** The words of the cited part or point. */
  readonly part?: string
  /** The part or point that the text has not, with what the editors say in its place: nothing else is given for it. */
  readonly lacks?: NonNullable<Piece['lacks']> & { readonly notes: readonly string[] }
  /** The text has no note of its own, which is cited. */
  readonly isWithoutNote?: true
  /** What of the citation the text numbers. */
  readonly held: Pick<Citation, 'part' | 'point'>
}

const NO_ACT: PassageAnswer = { kind: 'unknown', what: 'act' }

/**
 * Texts of the languages that hold the place at some time, those in which it stands that day first; else that none does.
 * @param act its key in the corpus, if that holds it
 * @param languages the likeliest first
 */
export function citedTexts(
  corpus: Corpus,
  act: string | undefined,
  citation: Citation,
  on: Day,
  languages: readonly TextLanguage[],
): [CitedText, ...CitedText[]] {
  const { article } = citation
  const all = languages.map(
    (language): CitedText =>
      act === undefined || article === undefined
        ? { language, found: NO_ACT, held: {} }
        : textOf(corpus.passage(act, article, language, on), citation, language),
  )
  const order = (text: CitedText): number => ORDER.indexOf(text.found.kind)
  const known = all.filter(({ found }) => found.kind !== 'unknown').sort((a, b) => order(a) - order(b))
  const none = all.find(({ found }) => found.kind === 'unknown' && found.what === 'provision') ?? all[0]
  const [first = none ?? { language: '', found: NO_ACT, held: {} }, ...others] = known
  return [first, ...others]
}

const ORDER: readonly PassageAnswer['kind'][] = [
  'in-force',
  'repealed',
  'not-yet',
  'before-corpus',
  'unread',
  'unknown',
]

function textOf(found: PassageAnswer, citation: Citation, language: TextLanguage): CitedText {
  const isCited = citation.part !== undefined || citation.point !== undefined
  if (found.kind !== 'in-force' || !isCited || found.passage.state !== 'text')
    return { language, found, held: {} }
  const { words, lacks, part, point } = pieceOf(found.passage.text, citation)
  if (citation.part === 'note' && part === undefined)
    return { language, found, isWithoutNote: true, held: {} }
  const isHeld = part !== undefined || point !== undefined
  return {
    language,
    found,
    ...(isHeld && !lacks ? { part: words } : {}),
    ...(lacks ? { lacks: { ...lacks, notes: notesInPlace(found.passage.notes, lacks) } } : {}),
    // A note bears no number by which an identifier could name it.
    held: {
      ...(part === undefined || part === 'note' ? {} : { part }),
      ...(point === undefined ? {} : { point }),
    },
  }
}
