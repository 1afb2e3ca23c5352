import type { Trilingual } from '../../law/law.ts'
import { QUOTE_CLOSED, QUOTE_OPENS } from '../scan/tokens.ts'
import { isOf } from '../sentence/clauses.ts'
import { startsLine } from '../sentence/lines.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'
import { COORDINATOR } from '../vocabulary/word-kinds.ts'
import { endsSpeech } from './ends-speech.ts'
import { hasOtherVoice, isAskedOfPublic, isReporters } from './houses/other-voice.ts'
import { isNameOfHouse } from './houses/speaking-houses.ts'
import { nameIn } from './name-in-each.ts'
import { type Source, UNNAMED } from './source-at.ts'
import { placesOf } from './source-places.ts'
import { isOnlyToldOf } from './without-subject.ts'

/** Sentences back and ahead in which whoever a quotation is of is told. */
const AROUND = 6

/** Sentences of a paragraph, and paragraphs of speech in a row, at most. */
const LONGEST = 12
const IN_ROW = 6

/** Sentences at least by which a paragraph is told to be of one. */
const TOLD = 2

/** What whoever has the word says on, without being named again. */
export class SpeakerGoesOn {
  readonly #factsOf: (n: number) => SentenceFacts
  readonly #sourceOf: (n: number) => Source | undefined

  /** @param sourceOf whom a sentence itself, or what stands around it, tells */
  constructor(factsOf: (n: number) => SentenceFacts, sourceOf: (n: number) => Source | undefined) {
    this.#factsOf = factsOf
    this.#sourceOf = sourceOf
  }

  /** "She noted that …. He is wrong, she said. | Such posts do harm.": within a paragraph, what stands at once behind two sentences of somebody's told without marks. */
  inParagraph(n: number): Trilingual | undefined {
    const facts = this.#factsOf(n)
    if (n === 0 || facts.isQuestion) return undefined
    const led = this.#leadsOn(n)
    if (led !== undefined || startsLine(facts)) return led
    if (isAskedOfPublic(facts)) return this.#houseBefore(n)
    const amid = this.#amid(n)
    if (amid !== undefined) return amid
    if (n < TOLD) return undefined
    const last = this.#factsOf(n - 1)
    // Most sentences tell of nobody who says something, and need not be looked through for whom.
    if (placesOf(last).length === 0 || placesOf(this.#factsOf(n - TOLD)).length === 0) return undefined
    if (isSpeech(last) || isReporters(last)) return undefined
    const before = this.#sourceOf(n - 1)
    if (before === undefined || before === 'own' || before === UNNAMED) return undefined
    const earlier = this.#sourceOf(n - TOLD)
    if (earlier === undefined || earlier === 'own' || earlier.en !== before.en) return undefined
    return hasOtherVoice(facts, nameIn(facts.language, before)) ? undefined : before
  }

  /** «Министр … айтты. | Желіде өсек көп. | Жазалау тапсырылды.»: what stands, in a paragraph, before what the same one ordered. */
  #amid(n: number): Trilingual | undefined {
    const facts = this.#factsOf(n)
    if (n + 1 >= facts.survey.tokens.sentenceCount) return undefined
    const next = this.#factsOf(n + 1)
    if (startsLine(next) || !isOnlyToldOf(next) || isSpeech(facts)) return undefined
    const before = this.#sourceOf(n - 1)
    if (before === undefined || before === 'own' || before === UNNAMED) return undefined
    const after = this.#sourceOf(n + 1)
    if (after === undefined || after === 'own' || after.en !== before.en) return undefined
    return hasOtherVoice(facts, nameIn(facts.language, before)) ? undefined : before
  }

  /** «Ким добавил, что …. | За этим стоят другие. | «И они не уймутся», – уточнил он.»: what goes on in marks was begun without. */
  #leadsOn(n: number): Trilingual | undefined {
    const { sentenceCount } = this.#factsOf(n).survey.tokens
    if (n + 1 >= sentenceCount) return undefined
    const next = this.#factsOf(n + 1)
    const goesOn = next.speeches[0]?.from === next.from && isOf(next, next.from, COORDINATOR)
    if (!goesOn || startsLine(next)) return undefined
    const facts = this.#factsOf(n)
    const speaker = isSpeech(facts) || isReporters(facts) ? undefined : this.between(n)
    return speaker === undefined || hasOtherVoice(facts, nameIn(facts.language, speaker))
      ? undefined
      : speaker
  }

  /** «Служба призвала не …. | Жителям рекомендуют …»: what is asked of the public, and not told by whom, a house asks that has just had the word. */
  #houseBefore(n: number): Trilingual | undefined {
    const last = this.#factsOf(n - 1)
    const before = isReporters(last) ? undefined : this.#sourceOf(n - 1)
    if (before === undefined || before === 'own' || before === UNNAMED) return undefined
    return isNameOfHouse(nameIn(last.language, before), last) ? before : undefined
  }

  /** "“…,” said the mayor. | “…” | “…,” she added.": a quotation between two of the same person is of no other. */
  between(n: number): Trilingual | undefined {
    const before = this.#nearest(n, -1)
    return before !== undefined && this.#nearest(n, 1)?.en === before.en ? before : undefined
  }

  /** "“…,” said the mayor. | “… | “…": paragraphs that begin as speech, behind speech of somebody and before nobody else's, are of that person. */
  behindSpeech(n: number, rows = IN_ROW): Trilingual | undefined {
    const first = this.#startOfSpeech(n)
    if (first === undefined || first === 0) return undefined
    const before = this.#sourceOf(first - 1)
    if (before === 'own' || before === UNNAMED) return undefined
    const isSpeechBefore = this.#startOfSpeech(first - 1, true) !== undefined
    if (!isSpeechBefore) return undefined
    const source = before ?? (rows > 0 ? this.behindSpeech(first - 1, rows - 1) : undefined)
    if (source === undefined) return undefined
    return this.#goesOverToAnother(n, source) ? undefined : source
  }

  /** Whether the speech of another follows at once, which the sentence may begin as well. */
  #goesOverToAnother(n: number, source: Trilingual): boolean {
    const { sentenceCount } = this.#factsOf(n).survey.tokens
    for (let next = n + 1; next < Math.min(sentenceCount, n + LONGEST); next++) {
      if (!startsLine(this.#factsOf(next))) continue
      if (this.#startOfSpeech(next, true) === undefined) return false
      const told = this.#sourceOf(next)
      if (told !== undefined) return told === 'own' || told.en !== source.en
    }
    return false
  }

  /** Whether a sentence stands in a paragraph that begins as speech, which does not end before it, or at all. */
  isSpoken(n: number): boolean {
    return this.#startOfSpeech(n) !== undefined
  }

  /**
   * The first sentence of the paragraph that one stands in, where that begins with a mark of speech.
   * @param isFramed whether the speech may have ended before the sentence does
   */
  #startOfSpeech(n: number, isFramed = false): number | undefined {
    let first = n
    while (!startsLine(this.#factsOf(first))) {
      if (n - first === LONGEST || first === 0) return undefined
      first--
    }
    const facts = this.#factsOf(first)
    const { before } = facts.survey.tokens
    if (!((before[facts.from] as number) & QUOTE_OPENS)) return undefined
    if (isFramed) return first
    for (let token = facts.from + 1; token < this.#factsOf(n).to; token++)
      if ((before[token] as number) & QUOTE_CLOSED) return undefined
    return first
  }

  #nearest(n: number, step: 1 | -1): Trilingual | undefined {
    const { sentenceCount } = this.#factsOf(n).survey.tokens
    for (let at = n + step; at >= 0 && at < sentenceCount && Math.abs(at - n) <= AROUND; at += step) {
      const source = this.#sourceOf(at)
      if (source === 'own' || source === UNNAMED) return undefined
      if (source !== undefined) return source
    }
    return undefined
  }
}

function isSpeech(facts: SentenceFacts): boolean {
  return facts.quoted.length > 0 || facts.speeches.length > 0 || endsSpeech(facts)
}
