import type { Law, Trilingual } from '../../../law/law.ts'
import { saysWe } from '../../quotes/says-we.ts'
import { isOf, textAt } from '../../sentence/clauses.ts'
import type { SentenceFacts } from '../../sentence/sentence-facts.ts'
import { FINITE, SAYS } from '../../vocabulary/word-kinds.ts'
import { beginsWithReporters } from '../houses/other-voice.ts'
import { LONGEST } from '../how-far.ts'
import { nameInEach } from '../name-in-each.ts'
import type { Voice } from './named-house.ts'
import { headed, turning } from './voice-of-lines.ts'

/** Units at most of a sentence that tells so. */
const LONGEST_SENTENCE = 200

/**
 * «Мэр обратился к горожанам. | Дорогие соседи, мы …», «Обращение мэра. | Дорогие соседи, я …»: whoever the first sentence tells to turn to
 * people, where "I" or "we" follows.
 */
export class TurningToPeople {
  readonly #factsOf: (n: number) => SentenceFacts
  readonly #law: Law | undefined
  #voice: { readonly of: Trilingual | undefined } | undefined

  constructor(factsOf: (n: number) => SentenceFacts, law: Law | undefined) {
    this.#factsOf = factsOf
    this.#law = law
  }

  of(n: number): Trilingual | undefined {
    if (this.#voice === undefined) {
      const { speaker, office, body } = voiceIn(this.#factsOf) ?? {}
      const name = speaker ?? office ?? body
      this.#voice = { of: name === undefined ? undefined : nameInEach(name, this.#law) }
    }
    return this.#voice.of === undefined || isOfOthers(this.#factsOf(n)) ? undefined : this.#voice.of
  }
}

/** «Дорогие | жители, …»: those whom a speaker turns to say nothing. */
function isOfOthers(facts: SentenceFacts): boolean {
  return beginsWithReporters(facts) && !facts.listHits('appeal').some(({ from }) => from === facts.from)
}

function voiceIn(factsOf: (n: number) => SentenceFacts): Voice | undefined {
  const facts = factsOf(0)
  const { sentenceCount } = facts.survey.tokens
  const words = facts.own.knowledge.language.ownVoice
  if (words === undefined || sentenceCount === 1) return undefined
  const line = textAt(facts, facts)
  if (line.length > LONGEST_SENTENCE || line.includes('\n')) return undefined
  const voice = turning(line, facts, words) ?? (hasVerb(facts) ? undefined : headed(line, facts, words))
  if (voice === undefined) return undefined
  for (let n = 1; n < Math.min(sentenceCount, LONGEST); n++) if (saysWe(factsOf(n))) return voice
  return undefined
}

function hasVerb(facts: SentenceFacts): boolean {
  for (let token = facts.from; token < facts.to; token++)
    if ([FINITE, SAYS].some((kind) => isOf(facts, token, kind))) return true
  return false
}
