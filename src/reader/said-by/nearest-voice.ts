import { saysWe } from '../quotes/says-we.ts'
import { fold } from '../scan/words.ts'
import { startsLine } from '../sentence/lines.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'
import { framesOther } from './houses/house-frames.ts'
import { houseTold, tellsOf } from './houses/house-words.ts'
import { beginsWithReporters, isReporters } from './houses/other-voice.ts'
import { isNameOfHouse } from './houses/speaking-houses.ts'
import { nameIn } from './name-in-each.ts'
import { type Source, UNNAMED } from './source-at.ts'

/**
 * Whoever has the word before a sentence, or first behind it: what a report says without a name it has from one of those whom it names,
 * and a reader takes the last of them. Nothing where it names none, or somebody without a name or the newsroom has the word in between.
 */
export class NearestVoice {
  readonly #factsOf: (n: number) => SentenceFacts
  readonly #toldOf: (n: number) => Source | undefined
  readonly #titleOf: (person: string) => string | undefined
  #first: { readonly source: Source | undefined } | undefined

  /**
   * @param toldOf whom a sentence itself, or what stands around it, tells
   * @param titleOf the office that the text gives to a person
   */
  constructor(
    factsOf: (n: number) => SentenceFacts,
    toldOf: (n: number) => Source | undefined,
    titleOf: (person: string) => string | undefined,
  ) {
    this.#factsOf = factsOf
    this.#toldOf = toldOf
    this.#titleOf = titleOf
  }

  of(n: number): Source | undefined {
    const facts = this.#factsOf(n)
    if (beginsWithReporters(facts)) return undefined
    const nearest = this.#nearest(n)
    return nearest === undefined || this.#isOthers(facts, nearest) ? undefined : nearest
  }

  #nearest(n: number): Source | undefined {
    for (let before = n - 1; before >= 0; before--) {
      const told = this.#toldOf(before)
      if (told !== undefined) return this.#isOfficial(told, before) ? told : undefined
      if (isReporters(this.#factsOf(before)) && !startsLine(this.#factsOf(before + 1))) return undefined
    }
    this.#first ??= { source: this.#firstTold() }
    return this.#first.source
  }

  #firstTold(): Source | undefined {
    const { sentenceCount } = this.#factsOf(0).survey.tokens
    for (let n = 0; n < sentenceCount; n++) {
      const told = this.#toldOf(n)
      if (told !== undefined && told !== UNNAMED) return this.#isOfficial(told, n) ? told : undefined
    }
    return undefined
  }

  /** «Стражи порядка напомнили» beside a ministry of labour, «Призываю министра» beside that minister: the words of somebody else. */
  #isOthers(facts: SentenceFacts, nearest: Source): boolean {
    if (nearest === 'own' || nearest === UNNAMED) return false
    const told = houseTold([this.#titleOf(nearest.en) ?? nameIn(facts.language, nearest)], facts)
    return framesOther(facts, told) || (saysWe(facts) && tellsOf(facts, told))
  }

  /** A house, an office, or a person whose office is told: a lawyer or a neighbour says nothing for an office. */
  #isOfficial(source: Source, n: number): boolean {
    if (source === 'own' || source === UNNAMED) return source === 'own'
    const facts = this.#factsOf(n)
    const name = nameIn(facts.language, source)
    return isNameOfHouse(name, facts) || isOffice(name, facts) || this.#titleOf(source.en) !== undefined
  }
}

/** «Еңбек министрлігінің баспасөз | хатшысы»: whoever has an office, where no name is told. */
function isOffice(name: string, facts: SentenceFacts): boolean {
  const { holder } = facts.own.knowledge.language.offices
  return name.split(/\s+/u).some((word) => holder?.test(fold(word)) === true)
}
