import { quotationWords } from '../../languages/pages.ts'

const BEGINS_CLAUSE = new RegExp(`^(?:${quotationWords('clauses')})$`, 'u')
const BEGINS_PHRASE = new RegExp(`^(?:${quotationWords('clauses', 'prepositions')})$`, 'u')
const IS_JOINER = new RegExp(`^(?:${quotationWords('joiners')})$`, 'u')
const ENDS_PHRASE = new RegExp(`^(?:${quotationWords('postpositions')})$`, 'u')
const MARK_BEHIND = /[,;:.!?)»”…]$/u
const MARK_BEFORE = /^[(«“–—-]/u

/** Whether a phrase begins with a word of a text: "cases | of dissemination", «…, | в собственных интересах». */
export function beginsPhrase(words: readonly string[], at: number): boolean {
  if (isMarked(words, at)) return true
  if (BEGINS_PHRASE.test(bare(words[at - 1])) || IS_JOINER.test(bare(words[at - 1]))) return false
  return ENDS_PHRASE.test(bare(words[at - 1])) || BEGINS_PHRASE.test(bare(words[at])) || joins(words, at)
}

/** Whether words may go on there behind "…": a clause begins, or the like of what stands before: "… | and in the interests of". */
export function beginsClause(words: readonly string[], at: number): boolean {
  if (isMarked(words, at)) return true
  return BEGINS_CLAUSE.test(bare(words[at])) || ENDS_PHRASE.test(bare(words[at - 1])) || joins(words, at)
}

/** "And in the north" joins phrases, "honour and dignity" words of one. */
function joins(words: readonly string[], at: number): boolean {
  return IS_JOINER.test(bare(words[at])) && BEGINS_PHRASE.test(bare(words[at + 1]))
}

function isMarked(words: readonly string[], at: number): boolean {
  return MARK_BEHIND.test(words[at - 1] ?? '') || MARK_BEFORE.test(words[at] ?? '')
}

function bare(word = ''): string {
  return word.toLowerCase().replaceAll(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
}
