import type { Catalog } from '../../catalog.ts'
import { wordsOf } from '../../law/corpus/index/letters.ts'
import type { Tag } from '../../law/law.ts'
import { keysFor } from '../law/keys-for.ts'

/** A piece of a sentence; `isFound` where it is a form of a word that was looked for. */
export interface Piece {
  readonly text: string
  readonly isFound: boolean
}

/** Letters shown of a sentence that has no end. */
const LONGEST = 300
const WORD = /[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*/gu

/** The sentence of a text in which the words that were looked for stand most densely, cut where it is long; nothing where none stands. */
export function sentenceFound(
  catalog: Catalog,
  text: string,
  words: string,
  language: Tag,
): readonly Piece[] | undefined {
  const keysOf = keysFor(catalog)(language)
  const sought = wordsOf(words).map((word) => new Set(keysOf(word)))
  const fits = (word: string): number =>
    sought.findIndex((keys) => wordsOf(word).some((part) => keysOf(part).some((key) => keys.has(key))))
  let best: { readonly sentence: string; readonly found: number } | undefined
  for (const { segment } of new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)) {
    const here = new Set([...segment.matchAll(WORD)].map(([word]) => fits(word)).filter((at) => at >= 0))
    if (here.size > (best?.found ?? 0))
      best = { sentence: segment.replaceAll(/\s+/gu, ' ').trim(), found: here.size }
    if (here.size === sought.length) break
  }
  return best && cut(pieces(best.sentence, (word) => fits(word) >= 0))
}

function pieces(sentence: string, isFound: (word: string) => boolean): Piece[] {
  const made: Piece[] = []
  let from = 0
  for (const { 0: word, index } of sentence.matchAll(WORD)) {
    if (!isFound(word)) continue
    if (index > from) made.push({ text: sentence.slice(from, index), isFound: false })
    made.push({ text: word, isFound: true })
    from = index + word.length
  }
  if (from < sentence.length) made.push({ text: sentence.slice(from), isFound: false })
  return made
}

/** So much of a long sentence that its first found word is in it. */
function cut(whole: readonly Piece[]): Piece[] {
  const shown: Piece[] = []
  let room = LONGEST
  for (const [at, piece] of whole.entries()) {
    if (room <= 0) break
    const { text, isFound } = piece
    if (isFound || text.length <= room) shown.push(piece)
    else if (at === 0) shown.push({ text: `… ${text.slice(-room / 2).replace(/^\S*\s/u, '')}`, isFound })
    else shown.push({ text: `${text.slice(0, room).replace(/\s\S*$/u, '')} …`, isFound })
    room -= text.length
  }
  return shown
}
