import type { Tag } from '../law/law.ts'
import type { Made } from './pdf/typesetting/made.ts'
import { typeset } from './typeset.ts'

/** What a card shows of a claim. */
export interface Card {
  readonly language: Tag
  readonly site: string
  /** `#rrggbb` */
  readonly accent: string
  readonly quote: string
  /** Language of the quote. */
  readonly own: Tag
  readonly question: string
  /** By whom and when it was said. */
  readonly said: string
  readonly where: string
}

const TEMPLATE = new URL('card.typ', import.meta.url)
/** What a card measures, in pixels; its template says the same. */
export const CARD = { width: 1200, height: 630 } as const
/** What can be read on a small picture. */
const LONGEST_QUOTE = 320
const LONGEST_QUESTION = 260

/**
 * A picture of a claim and the question put to it, as large as a card is, PNG.
 * @param made where pictures are kept that were made before
 * @throws Problem `output-…` where this machine can't make it, or not now
 */
export function cardPicture(card: Card, made?: Made): Promise<Uint8Array<ArrayBuffer>> {
  const shown = {
    ...card,
    quote: cut(card.quote, LONGEST_QUOTE),
    question: cut(firstQuestion(card.question), LONGEST_QUESTION),
  }
  return typeset(TEMPLATE, shown, { kind: 'picture', width: CARD.width }, made)
}

/** The first sentence that asks, where a question goes on with explanations. */
function firstQuestion(words: string): string {
  return /^[\s\S]*?\?(?=\s|$)/u.exec(words)?.[0] ?? words
}

/** So much of long words as fits, up to the end of a word. */
function cut(words: string, longest: number): string {
  const line = words.replaceAll(/\s+/gu, ' ').trim()
  return line.length <= longest ? line : `${line.slice(0, longest).replace(/\s\S*$/u, '')} …`
}
