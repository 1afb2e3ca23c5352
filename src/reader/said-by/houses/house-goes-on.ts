import type { Trilingual } from '../../../law/law.ts'
import { textAt } from '../../sentence/clauses.ts'
import type { SentenceFacts } from '../../sentence/sentence-facts.ts'
import { LONGEST } from '../how-far.ts'
import { nameIn, nameInEach } from '../name-in-each.ts'
import { type Source, UNNAMED } from '../source-at.ts'
import { placesOf } from '../source-places.ts'
import { pointsBack } from '../told-back.ts'
import { introducesWords } from '../words-introduced.ts'
import { houseAt } from './house-at.ts'
import { houseTold } from './house-words.ts'
import { areOneBody } from './one-body.ts'
import { hasOtherSpeaker, hasOtherVoice, isOfMessage, isReporters } from './other-voice.ts'
import { isNameOfHouse } from './speaking-houses.ts'
import { speaksFor } from './speaks-for.ts'

/** The last sentence in which a press release, or news of it, names its house first. */
const LEAD = 2

/** Whom a text of nobody known has alone, and the sentences that are told as theirs without saying so. */
interface Voice {
  readonly house: Trilingual
  readonly theirs: ReadonlySet<number>
}

/** What the one house that a text tells the words of says on, without being named again: «Минздрав сообщил …. Распространяются фейки.» */
export class HouseGoesOn {
  readonly #factsOf: (n: number) => SentenceFacts
  readonly #sourceOf: (n: number) => Source | undefined
  readonly #titleOf: (person: string) => string | undefined
  #voice: Voice | 'none' | undefined

  /**
   * @param sourceOf whom a sentence itself, or what stands around it, tells
   * @param titleOf the office that the text gives to a person
   */
  constructor(
    factsOf: (n: number) => SentenceFacts,
    sourceOf: (n: number) => Source | undefined,
    titleOf: (person: string) => string | undefined,
  ) {
    this.#factsOf = factsOf
    this.#sourceOf = sourceOf
    this.#titleOf = titleOf
  }

  of(n: number): Trilingual | undefined {
    this.#voice ??= this.#onlyVoice() ?? 'none'
    if (this.#voice === 'none' || !this.#voice.theirs.has(n)) return undefined
    return this.#factsOf(n).isQuestion ? undefined : this.#voice.house
  }

  #onlyVoice(): Voice | undefined {
    const { sentenceCount } = this.#factsOf(0).survey.tokens
    const theirs = new Set<number>()
    /** Of these, those of which a sentence behind tells whose they are. */
    const toldBack = new Set<number>()
    const early: number[] = []
    let house: Trilingual | undefined
    let isTheirs = false
    let isNews = false
    let between: number[] | undefined = []
    for (let n = 0; n < sentenceCount; n++) {
      if (house === undefined && n === LEAD + 1) return this.#closingVoice(early, sentenceCount)
      // "Earlier it was reported": the newsroom tells of others from there on.
      isNews ||= house !== undefined && isReporters(this.#factsOf(n))
      isTheirs &&= !isNews
      const source = this.#sourceOf(n)
      if (source === undefined || (source === UNNAMED && this.#isMessage(n))) {
        if (house === undefined) {
          if (source === undefined) early.push(n)
          continue
        }
        const isAnothers = source === undefined && this.#hasOtherVoice(n, house)
        isTheirs &&= !isAnothers
        if (isTheirs) theirs.add(n)
        else if (isAnothers && this.#hasAnothersWords(n)) between = undefined
        else if (!isAnothers && !isNews) between?.push(n)
        continue
      }
      // Another has the word: only what was told to be theirs before is.
      if (source === 'own' || source === UNNAMED) return house && { house, theirs: toldBack }
      if (house && !areOneBody(source, house) && !this.#speaksFor(n, source, house))
        return { house, theirs: toldBack }
      // Whoever is named anew has the word again, and has had it since the last time, unless others did.
      isTheirs = !isNews
      for (const told of between ?? []) theirs.add(told)
      between = []
      if (house !== undefined) continue
      if (!this.#mayGoOn(n, source)) return undefined
      house = source
      // Before the house is told to speak, others may have the word all through.
      // «Комитет распространил пояснение. …. В комитете отметили»: what begins with the house is told of it.
      const begun = early.find((before) => this.#beginsWith(before, source))
      // «Об этом сообщило министерство»: what stands before is theirs, whoever it tells of.
      const isBack = pointsBack(this.#factsOf(n))
      const isAnothers = (before: number): boolean =>
        isBack ? hasOtherSpeaker(this.#factsOf(before)) : this.#hasOtherVoice(before, source)
      if (early.some((before) => before !== begun && isAnothers(before))) return undefined
      for (let before = isBack ? 0 : (begun ?? n); before < n; before++) theirs.add(before)
      if (isBack) for (const before of theirs) toldBack.add(before)
    }
    return house && { house, theirs }
  }

  /** «…. …. Разъяснение дал начальник отдела Олег Ким.»: whoever the last sentence alone tells to have said it. */
  #closingVoice(early: readonly number[], sentenceCount: number): Voice | undefined {
    const last = sentenceCount - 1
    if (sentenceCount > LONGEST || early.length <= LEAD || !pointsBack(this.#factsOf(last))) return undefined
    const house = this.#sourceOf(last)
    if (house === undefined || house === 'own' || house === UNNAMED || !this.#mayGoOn(last, house))
      return undefined
    const theirs = new Set<number>()
    for (let n = 0; n < last; n++) {
      if (this.#sourceOf(n) !== undefined) return undefined
      if (!hasOtherSpeaker(this.#factsOf(n)) && !isReporters(this.#factsOf(n))) theirs.add(n)
    }
    return { house, theirs }
  }

  #hasAnothersWords(n: number): boolean {
    const facts = this.#factsOf(n)
    return hasOtherSpeaker(facts) || isReporters(facts) || facts.othersWords.length > 0
  }

  #mayGoOn(n: number, source: Trilingual): boolean {
    const facts = this.#factsOf(n)
    return isNameOfHouse(nameIn(facts.language, source), facts) || introducesWords(facts)
  }

  #beginsWith(n: number, house: Trilingual): boolean {
    const facts = this.#factsOf(n)
    const at = houseAt(facts)
    return at !== undefined && areOneBody(nameInEach(textAt(facts, at)), house)
  }

  #speaksFor(n: number, source: Trilingual, house: Trilingual): boolean {
    const facts = this.#factsOf(n)
    return speaksFor(facts, source, houseTold([nameIn(facts.language, house)], facts), this.#titleOf)
  }

  #hasOtherVoice(n: number, house: Trilingual): boolean {
    const facts = this.#factsOf(n)
    return hasOtherVoice(facts, nameIn(facts.language, house))
  }

  /** "The statement said": nobody but the sender of a message says anything. */
  #isMessage(n: number): boolean {
    const facts = this.#factsOf(n)
    const places = placesOf(facts)
    return places.length > 0 && places.every((place) => 'verb' in place && isOfMessage(facts, place.verb))
  }
}
