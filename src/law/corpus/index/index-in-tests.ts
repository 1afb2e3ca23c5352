import { ByteTable } from './byte-table.ts'
import { openPhraseIndex, type PhraseIndex } from './phrase-index.ts'
import { createPhraseWriter } from './phrase-writer.ts'

/** Words are forms of one where their first letters are alike; some words have two keys, some have none of their own. */
export const keysOf = (word: string): string[] => {
  const [first = '', second] = word
  return second === 'x' ? [first, 'z'] : word === 'none' ? [] : [first]
}

/** Frequent words come first, so that some get codes of their own and others share. */
export const WORDS =
  'a b a1 c b1 d ax e a2 bx f g1 g h ho hi i j k none l m n o p q r s t u v w y z zx'.split(' ')

/**
 * An index of texts.
 * @param frequent how many words get codes of their own
 */
export function indexOf(all: readonly (readonly string[])[], frequent: number): PhraseIndex {
  const writer = createPhraseWriter(keysOf, { frequent })
  for (const words of all) writer.add(new TextEncoder().encode(words.join(' ')))
  const tables = writer.finish()
  const { codes, places, pairs } = tables
  // In pieces, so that what is looked at before it is read is seen to be missing.
  const inPieces = { codes: piecesOf(codes), places: piecesOf(places), pairs: piecesOf(pairs) }
  return openPhraseIndex({ ...tables, ...inPieces }, keysOf)
}

const PIECE_BITS = 4

/** A table that is read from piece by piece. */
function piecesOf(bytes: Uint8Array): ByteTable {
  const read = (piece: number) => bytes.subarray(piece << PIECE_BITS, (piece + 1) << PIECE_BITS)
  return new ByteTable(new Uint8Array(bytes.length), read, PIECE_BITS)
}

/** The provisions that have a phrase, and whether in these very words. */
export function found(index: PhraseIndex, phrase: readonly string[]): Map<number, boolean> {
  const provisions = new Map<number, boolean>()
  index.find(phrase, (provision, exact) => {
    provisions.set(provision, exact || (provisions.get(provision) ?? false))
    return true
  })
  return new Map([...provisions].sort(([a], [b]) => a - b))
}
