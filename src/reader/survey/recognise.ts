import { QUOTE_CLOSED, QUOTE_OPENS, type Tokens } from '../scan/tokens.ts'
import { PACKED, type Vocabulary } from '../vocabulary/vocabulary.ts'

/** Words by which a sentence's language is told at most; the packed sums of more could run together. */
const TELLING_WORDS = 100
/** How much the sentence before speaks for its own language. */
const INHERITED = 2

/** A lead that tells: a word that only one language has, or more; a letter that loans bring along is less. */
const TELLING = 3
/** Words in quotation marks that may be a title or a company; more are somebody's speech. */
const LONGEST_NAME = 5

/**
 * Place of the language that most words of a sentence speak for; the one before it, or the later of equals, where none does.
 * Names keep their letters in every language: they are asked only where the other words leave it open.
 */
export function recognise(
  vocabulary: Vocabulary,
  tokens: Tokens,
  from: number,
  to: number,
  previous: number,
): number {
  const end = Math.min(to, from + TELLING_WORDS)
  let sum = 0
  let endings = 0
  let inMarks = 0
  let named = 0
  let opened = -1
  for (let token = from; token < end; token++) {
    const word = tokens.word[token] as number
    const before = tokens.before[token] as number
    if (before & QUOTE_CLOSED && opened >= 0) {
      if (token - opened <= LONGEST_NAME) named += inMarks
      opened = -1
    }
    if (before & QUOTE_OPENS) {
      opened = token
      inMarks = 0
    }
    const votes = vocabulary.votes(word)
    sum += votes
    inMarks += votes
    endings += vocabulary.endings(word)
  }
  const places = vocabulary.tags.length
  if (leads(sum - named, places, TELLING)) return most(sum - named, places, previous)
  if (leads(endings, places, 1)) return most(endings, places, previous)
  for (let token = from; token < end; token++) sum += vocabulary.votesOfName(tokens.word[token] as number)
  return most(sum, places, previous)
}

/** Whether one language has more votes than each other one, by `least` or more. */
function leads(sum: number, places: number, least: number): boolean {
  let highest = 0
  let second = 0
  for (let place = 0; place < places; place++) {
    const rest = Math.floor(sum / PACKED)
    const votes = sum - rest * PACKED
    sum = rest
    second = Math.max(second, Math.min(votes, highest))
    highest = Math.max(highest, votes)
  }
  return highest - second >= least
}

function most(sum: number, places: number, previous: number): number {
  let best = 0
  let highest = -1
  for (let place = 0; place < places; place++) {
    const rest = Math.floor(sum / PACKED)
    const votes = sum - rest * PACKED + (place === previous ? INHERITED : 0)
    sum = rest
    if (votes < highest || (votes === highest && best === previous)) continue
    best = place
    highest = votes
  }
  return best
}
