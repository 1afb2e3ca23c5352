import { quotationAround } from '../facts/quotation.ts'
import { DASH_BEFORE, QUOTE_CLOSED } from '../scan/tokens.ts'
import { hasSpeechEnd, isOf, marksBefore, wordAt } from '../sentence/clauses.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'
import { meetsAny } from '../stretch.ts'
import { FINITE, SAYS } from '../vocabulary/word-kinds.ts'
import { holdsFrame } from './frames.ts'
import { tellsBefore } from './reported.ts'

/** Words behind somebody's words in which the verb stands that tells who says them: "”, the head of the department | said". */
const BEHIND = 9

/** Whose text a statement is: an office's own, or that of a reporter who tells what an office said. Looked up once, and only if asked. */
export class ReportText {
  readonly #facts: (n: number) => SentenceFacts
  readonly #count: number
  #told: { readonly isOwn: boolean; readonly hasFrame: boolean } | undefined

  constructor(facts: (n: number) => SentenceFacts, count: number) {
    this.#facts = facts
    this.#count = count
  }

  /** Whether it tells somewhere who says something, and nowhere "we". */
  get isReport(): boolean {
    return this.#whole.hasFrame && !this.#whole.isOwn
  }

  /** Whether its speaker says "we" outside of any quotation. */
  get isOwn(): boolean {
    return this.#whole.isOwn
  }

  get #whole(): { readonly isOwn: boolean; readonly hasFrame: boolean } {
    this.#told ??= this.#look()
    return this.#told
  }

  #look(): { readonly isOwn: boolean; readonly hasFrame: boolean } {
    let hasFrame = false
    for (let n = 0; n < this.#count; n++) {
      const facts = this.#facts(n)
      if (isOwn(facts)) return { isOwn: true, hasFrame }
      hasFrame ||= tellsSpeaker(facts)
    }
    return { isOwn: false, hasFrame }
  }
}

/** Whether "we" stands outside of marks, and of what a dash begins or parts from who says it. */
function isOwn(facts: SentenceFacts): boolean {
  const { from, to, quoted, survey } = facts
  const { ofSpeaker } = facts.own.knowledge.language.speech
  const { own } = facts.own.knowledge.language.predicates
  if (marksBefore(facts, from) & DASH_BEFORE) return false
  let isOwned = false
  for (let token = from; token < to; token++) {
    if (hasSpeechEnd(facts, token)) return false
    if (isOwned) continue
    const word = wordAt(facts, token)
    const isFirst =
      ofSpeaker?.subject?.test(word) === true ||
      (isOf(facts, token, FINITE) && (own ?? ofSpeaker?.verb)?.test(word) === true)
    isOwned = isFirst && !meetsAny({ from: token, to: token + 1 }, quoted)
  }
  return isOwned && quotationAround(survey.tokens, from) === undefined
}

/** Whether a sentence tells who says what it quotes or retells. */
function tellsSpeaker(facts: SentenceFacts): boolean {
  return tellsBehindMarks(facts) || tellsBefore(facts, facts) || holdsFrame(facts, facts)
}

function tellsBehindMarks(facts: SentenceFacts): boolean {
  for (let token = facts.from + 1; token < facts.to; token++) {
    if (!(marksBefore(facts, token) & QUOTE_CLOSED) && !hasSpeechEnd(facts, token)) continue
    const furthest = Math.min(facts.to, token + BEHIND)
    for (let verb = token; verb < furthest; verb++) if (isOf(facts, verb, SAYS)) return true
  }
  return false
}
