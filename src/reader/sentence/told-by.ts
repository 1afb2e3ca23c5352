import type { Stretch } from '../check.ts'
import { meet, meetsAny } from '../stretch.ts'
import { firstHolding } from '../tables/halving.ts'
import { COORDINATOR, PRONOUN, SAYS, THAT } from '../vocabulary/word-kinds.ts'
import { isBriefed } from './briefed.ts'
import { isOf, wordAt } from './clauses.ts'
import { isParted } from './parted.ts'
import type { SentenceFacts } from './sentence-facts.ts'

/** Words between somebody and the verb of saying whose subject it surely is, and at most. */
const BESIDE = 2
const FURTHEST = 6
/** Words between a message and the body whose message it is. */
const OWNED = 4

/** Who a sentence tells says something: its words for private persons, messages and posts on one side, for officials on the other. */
export class ToldBy {
  readonly facts: SentenceFacts
  #sources: readonly Stretch[] | undefined
  #officials: readonly Stretch[] | undefined
  #speakers: readonly Stretch[] | undefined

  constructor(facts: SentenceFacts) {
    this.facts = facts
  }

  /** Who or what is no official and may say something; not those whom something is said to ("told bloggers"). */
  get sources(): readonly Stretch[] {
    this.#sources ??= withoutAddressed(
      withoutThings(this.facts.listHits('others-source'), this.facts),
      this.facts,
    )
    return this.#sources
  }

  /** Officials outside of quotation marks. */
  get officials(): readonly Stretch[] {
    const { facts } = this
    this.#officials ??= [...facts.listHits('body'), ...facts.listHits('spokesperson')].filter(
      (official) => !isAmong(facts.quoted, official),
    )
    return this.#officials
  }

  sourcesIn({ from, to }: Stretch): readonly Stretch[] {
    return this.sources.filter((source) => source.from >= from && source.to <= to)
  }

  hasOfficial(within: Stretch): boolean {
    return meetsAny(within, this.officials)
  }

  /** «В сообщении МВД», "a message from the ministry": the office's own. */
  isOfficial(source: Stretch): boolean {
    return this.officials.some(
      (official) =>
        meet(official, source) ||
        (official.from >= source.to &&
          official.from < source.to + OWNED &&
          !isParted(this.facts, source.to, official.from) &&
          !this.#isSaid(source.to, official.from)),
    )
  }

  /** The sources whose verb of saying this is, with the verb; nothing where an official says it. */
  saying(sources: readonly Stretch[], verb: number): readonly Stretch[] | undefined {
    if (sources.length === 0 || this.speaksOfficially(verb)) return undefined
    const subjects = sources.filter((source) => this.#isSubject(source, verb))
    return subjects.length === 0 ? undefined : [...subjects, { from: verb, to: verb + 1 }]
  }

  /**
   * Whether an official, somebody by name or a pronoun stands beside a verb of saying: «…, заявил министр», «…, указала Балаева», "the
   * police said".
   */
  speaksOfficially(verb: number): boolean {
    const { facts } = this
    if (verb > facts.from && isOf(facts, verb - 1, PRONOUN)) return true
    return this.speakers.some(
      ({ from, to }) =>
        to === verb ||
        (from > verb &&
          from <= verb + BESIDE &&
          !isParted(facts, verb + 1, from) &&
          !this.#isSaid(verb + 1, from)),
    )
  }

  /** "Activists say that | officials lie": who stands behind "that" is spoken of. */
  #isSaid(behind: number, from: number): boolean {
    for (let token = behind; token < from; token++) if (isOf(this.facts, token, THAT)) return true
    return false
  }

  /** Officials, and persons by name, but no «блогер Иванов». */
  get speakers(): readonly Stretch[] {
    this.#speakers ??= [
      ...this.officials,
      ...this.facts.names.filter(
        (name) =>
          name.kind === 'person' &&
          !isAmong(this.facts.quoted, name) &&
          !this.sources.some((source) => source.to === name.from || meet(source, name)),
      ),
    ]
    return this.#speakers
  }

  /** Whether a word says something, and is no noun for what is said: «сообщение». */
  isVerb(token: number): boolean {
    const says = isOf(this.facts, token, SAYS) || this.#saysThat(token)
    // "Reports that | undermine trust" are things, and that clause tells of them.
    if (!says || this.facts.beginsAt('that-does', token + 1) || this.#isNoun(token)) return false
    return !isAmong(this.sources, { from: token, to: token + 1 })
  }

  /** "Such | claims", "a number of | posts": a word that only looks like a verb. */
  #isNoun(token: number): boolean {
    const { nounBehind } = this.facts.own.knowledge.language.speech
    if (nounBehind === undefined || token === this.facts.from || isParted(this.facts, token, token))
      return false
    return nounBehind.test(wordAt(this.facts, token - 1))
  }

  /** "Posts claim that …": a verb that is a noun as often. */
  #saysThat(token: number): boolean {
    return this.facts.beginsAt('says-that', token)
  }

  lastVerb({ from, to }: Stretch): number | undefined {
    for (let token = to - 1; token >= from; token--) if (this.isVerb(token)) return token
    return undefined
  }

  firstVerb({ from, to }: Stretch): number | undefined {
    for (let token = from; token < to; token++) if (this.isVerb(token)) return token
    return undefined
  }

  /** "Passengers are strongly cautioned", "posts that have not been confirmed": who or what undergoes the verb does not say anything. */
  #isToldTo(behind: number, verb: number): boolean {
    const { undergoes, auxiliaries } = this.facts.own.knowledge.language.speech
    const isBetween = verb - 1 > behind && auxiliaries?.includes(wordAt(this.facts, verb - 1)) === true
    const before = isBetween ? verb - 2 : verb - 1
    return before >= behind && undergoes?.test(wordAt(this.facts, before)) === true
  }

  /** Whether a source stands so near a verb of saying that nobody else can be its subject. */
  #isSubject(source: Stretch, verb: number): boolean {
    const between = source.to <= verb ? verb - source.to : source.from - verb - 1
    if (between > FURTHEST || this.isOfficial(source)) return false
    if (source.to <= verb && this.#isToldTo(source.to, verb)) return false
    // "The minister met journalists | and said …": they are what the verb before is about.
    if (source.to < verb && isOf(this.facts, verb - 1, COORDINATOR)) return false
    if (between <= BESIDE) return true
    return !this.hasOfficial({ from: Math.min(source.from, verb), to: Math.max(source.to, verb + 1) })
  }
}

function withoutAddressed(sources: readonly Stretch[], facts: SentenceFacts): readonly Stretch[] {
  // Most sentences tell of none.
  if (sources.length === 0) return sources
  const speaking = sources.filter((source) => !isBriefed(facts, source))
  const addressed = facts.listHits('others-addressed')
  if (addressed.length === 0) return speaking
  return speaking.filter(
    (source) =>
      !addressed.some(
        (hit) =>
          hit.from <= source.from && hit.to >= source.to && hit.to - hit.from > source.to - source.from,
      ),
  )
}

/** Whether a stretch has a word in common with one of some that stand in order. */
function isAmong(stretches: readonly Stretch[], stretch: Stretch): boolean {
  const at = firstHolding(0, stretches.length, (place) => (stretches[place] as Stretch).to > stretch.from)
  const found = stretches[at]
  return found !== undefined && meet(found, stretch)
}

/** «Тұрғын | үй инспекциясы»: words for people that only tell what a house is for name nobody. */
export function withoutThings(sources: readonly Stretch[], facts: SentenceFacts): readonly Stretch[] {
  if (sources.length === 0) return sources
  const things = facts.listHits('no-outsider')
  return things.length === 0 ? sources : sources.filter((source) => !meetsAny(source, things))
}
