import type { Trilingual } from '../../law/law.ts'
import type { Name, Stretch } from '../check.ts'
import { quotationAround } from '../facts/quotation.ts'
import { COMMA_BEFORE, QUOTE_CLOSED, QUOTE_OPENS, sentenceAt } from '../scan/tokens.ts'
import { isOf, marksBefore, PARTS, sourceHeadAt, wordAt } from '../sentence/clauses.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'
import { ENDS_HEAD, JOINER, OBLIQUE, PRONOUN, SAYS, THAT } from '../vocabulary/word-kinds.ts'
import { worded } from '../worded.ts'
import type { OwnNames } from './own-names.ts'
import { bodyBesideVerb, bodyInHead, isLetters } from './source-body.ts'
import { bodyOfLabel, sourceLabelIn } from './source-label.ts'
import { Surnames } from './surnames.ts'

const UNNAMED = worded('reader.to-source')

/** Words behind a verb of saying that tell who says it, and at the head of a sentence. */
const BEHIND = 12
const HEAD = 14
/** Words before a verb of saying that tell who says it. */
const BEFORE = 30
/** Places of one sentence that are looked at: bounds the work on one without end. */
const MOST = 12
/** Words behind a verb of saying in which a body is who says it. */
const NEAR = 3
/** Words at most in which a pronoun stands alone for the source. */
const PRONOUN_WITHIN = 3
/** Sentences back in which a pronoun's source is looked for. */
const BACK = 3

/** Who says something: the speaker of the statement, or somebody else. */
type Source = 'own' | Trilingual

/** Whose words a sentence tells, and whether it has a pronoun behind whoever it names, for whom the sentences before tell. */
interface Told {
  readonly source: Source | undefined
  readonly asksBefore: boolean
}

/** Whom the sentences of one statement name as the source of what they say. */
export class Sources {
  readonly #factsOf: (n: number) => SentenceFacts
  readonly #own: OwnNames
  readonly #sources = new Map<number, Trilingual | undefined>()
  readonly #handedOn = new Map<number, Source | undefined>()
  readonly #surnames: Surnames

  constructor(factsOf: (n: number) => SentenceFacts, own: OwnNames) {
    this.#factsOf = factsOf
    this.#own = own
    this.#surnames = new Surnames(factsOf)
  }

  /**
   * Whom a sentence names, where that is not the statement's own speaker or body: by name where it stands in its base form, otherwise
   * "the author of these words". Nothing where it names none, or its own.
   */
  of(n: number): Trilingual | undefined {
    if (!this.#sources.has(n)) {
      const source = this.#sourceIn(n) ?? this.#sourceAround(n)
      this.#sources.set(n, source === 'own' ? undefined : source)
    }
    return this.#sources.get(n)
  }

  #sourceIn(n: number): Source | undefined {
    const { source, asksBefore } = this.#toldIn(n)
    for (let before = n - 1; asksBefore && before >= Math.max(0, n - BACK); before--) {
      const handedOn = this.#handedOnBy(before)
      if (handedOn !== undefined) return handedOn
    }
    return source
  }

  /** Who is quoted with several sentences is named behind the last of them, or before the first. */
  #sourceAround(n: number): Source | undefined {
    const facts = this.#factsOf(n)
    const { tokens } = facts.survey
    const quotation = quotationFrom(facts)
    if (quotation === undefined) return undefined
    for (const token of [quotation.to - 1, quotation.from]) {
      const sentence = sentenceAt(tokens, token)
      const source = sentence === n ? undefined : this.#sourceIn(sentence)
      if (source !== undefined) return source
    }
    return undefined
  }

  #toldIn(n: number): Told {
    const facts = this.#factsOf(n)
    let asksBefore = false
    for (const place of placesOf(facts).reverse()) {
      const source = sourceAt(facts, place, this.#own) ?? this.#bySurname(facts, place)
      if (source !== undefined) return { source, asksBefore }
      asksBefore ||= isPronoun(facts, place)
    }
    return { source: undefined, asksBefore }
  }

  #bySurname(facts: SentenceFacts, { verb }: Place): Source | undefined {
    if (verb === undefined || !(this.#own.tellsSpeaker || this.#own.isNobody)) return undefined
    return this.#surnames.beside(facts, verb)
  }

  /** Whom a pronoun in the next sentence stands for. Each asks only the one before it, and is looked at once. */
  #handedOnBy(n: number): Source | undefined {
    const passed: { readonly sentence: number; readonly source: Source | undefined }[] = []
    let found: Source | undefined
    for (let sentence = n; sentence >= 0; sentence--) {
      if (this.#handedOn.has(sentence)) {
        found = this.#handedOn.get(sentence)
        break
      }
      const facts = this.#factsOf(sentence)
      const whole = { from: facts.from, to: facts.to, inflected: false, isWhole: true } as const
      const named = sourceAt(facts, whole, this.#own)
      const { source, asksBefore } =
        named === undefined ? this.#toldIn(sentence) : { source: named, asksBefore: false }
      passed.push({ sentence, source })
      if (!asksBefore) break
    }
    for (const { sentence, source } of passed.reverse()) {
      found ??= source
      this.#handedOn.set(sentence, found)
    }
    return found
  }
}

/** The quotation that a sentence stands in, or that it begins and does not end. */
function quotationFrom({ quoted, survey: { tokens }, from, to }: SentenceFacts): Stretch | undefined {
  const around = quotationAround(tokens, from)
  if (around !== undefined || to === tokens.count || quoted.at(-1)?.to !== to) return around
  return quotationAround(tokens, to)
}

interface Place extends Stretch {
  /** Whether a name stands there in another form than its base one. */
  readonly inflected: boolean
  /** The verb of saying: a body far behind it tells where it was said. */
  readonly verb?: number
  /** Whether it stands before a colon, alone: «Аскар Умаров: «…»». */
  readonly isLabel?: true
  /** Whether it is a whole sentence, of which only a person is taken to speak. */
  readonly isWhole?: true
}

/** Where a sentence tells who says it. */
function placesOf(facts: SentenceFacts): Place[] {
  const { verbsLast } = facts.own.knowledge.language.clauses
  const places: Place[] = []
  const head = headOf(facts)
  const label = head ? undefined : sourceLabelIn(facts)
  if (head) places.push(head)
  else if (label) places.push({ ...label, inflected: false, isLabel: true })
  for (let verb = facts.from; verb < facts.to && places.length < MOST; verb++) {
    if (!isOf(facts, verb, SAYS) || isOf(facts, verb, JOINER)) continue
    if (isSpoken(facts, verb)) continue
    let from = verb
    while (from > Math.max(facts.from, verb - BEFORE) && !isMark(facts, from) && !isOf(facts, from - 1, THAT))
      from--
    let to = verb + 1
    while (to < Math.min(facts.to, verb + BEHIND) && !isMark(facts, to) && !isOf(facts, to, THAT)) to++
    if (from === verb) from = apposedBefore(facts, verb)
    if (verbsLast && from > facts.from) places.push({ from: facts.from, to: from, inflected: false })
    places.push({ from, to, verb, inflected: false })
  }
  return places
}

/** «По словам X, …», "According to X, …", «X-тың айтуынша, …» */
function headOf(facts: SentenceFacts): Place | undefined {
  const { speech } = facts.own.knowledge.language
  const furthest = Math.min(facts.to, facts.from + HEAD)
  let to = facts.from + 1
  while (to < furthest && !(marksBefore(facts, to) & COMMA_BEFORE)) to++
  if (to >= furthest) return undefined
  const words = sourceHeadAt(facts, facts.from)
  if (words) return { from: facts.from + words.length, to, inflected: speech.headsInflect === true }
  return isOf(facts, to - 1, ENDS_HEAD) ? { from: facts.from, to, inflected: true } : undefined
}

/** "The Minister of Interior, John Smith, said": where the name between commas begins, or the verb itself where none stands there. */
function apposedBefore(facts: SentenceFacts, verb: number): number {
  if (verb === facts.from || !(marksBefore(facts, verb) & COMMA_BEFORE)) return verb
  const person = facts.names.find(({ to, kind }) => to === verb && kind === 'person')
  if (person === undefined || person.from === facts.from) return verb
  return marksBefore(facts, person.from) & COMMA_BEFORE ? person.from : verb
}

function isMark(facts: SentenceFacts, token: number): boolean {
  return (marksBefore(facts, token) & (PARTS | QUOTE_OPENS | QUOTE_CLOSED)) !== 0
}

function isSpoken({ speeches }: SentenceFacts, token: number): boolean {
  return speeches.some(({ from, to }) => from <= token && token < to)
}

/** Whose words they are by the first person, or else by the body, that is named there. */
function sourceAt(
  facts: SentenceFacts,
  { from, to, verb, inflected, isLabel, isWhole }: Place,
  own: OwnNames,
): Source | undefined {
  const within = (one: Stretch): boolean => one.from >= from && one.to <= to && !isSpoken(facts, one.from)
  const told = wordsOf(facts, { from, to })
  const persons = facts.names.filter((name) => name.kind === 'person' && within(name))
  if (own.tellsSpeaker && own.isSpeaker(told)) return 'own'
  const person = inflected ? persons[0] : persons.find((name) => isBase(facts, name))
  if (person !== undefined) {
    if (!own.tellsSpeaker && !own.isNobody) return undefined
    return inflected ? UNNAMED : asNamed(facts, person)
  }
  // Where nobody is known to speak, whoever is told to say it is asked: that it might be the speaker itself changes nothing.
  if (own.isNobody) return isWhole ? undefined : bodyTold(facts, { from, to }, isLabel ? 'label' : verb, own)
  const body = isWhole
    ? undefined
    : facts.listHits('body').find((hit) => within(hit) && hit.from <= (verb ?? hit.from) + NEAR)
  if (body === undefined || !own.tellsBody) return undefined
  const words = wordsOf(facts, body)
  if (own.isBody(told) || own.isOffice(words)) return 'own'
  return own.isAnyBody(words) && !hasLetters(facts, body) ? undefined : UNNAMED
}

function bodyTold(
  facts: SentenceFacts,
  { from, to }: Stretch,
  verb: number | 'label' | undefined,
  own: OwnNames,
): Source | undefined {
  const body =
    verb === 'label'
      ? bodyOfLabel(facts, from, to)
      : verb === undefined
        ? bodyInHead(facts, from, to)
        : bodyBesideVerb(facts, from, to, verb)
  if (body === undefined) return undefined
  const isAny = body.to - body.from === 1 && own.isAnyBody(wordsOf(facts, body))
  return body.isNamed && (!isAny || isLetters(facts, body.from)) ? asNamed(facts, body, 1) : UNNAMED
}

/** Whether the name of a body is letters that stand before its kind: "the NSC press service". */
function hasLetters(facts: SentenceFacts, body: Stretch): boolean {
  return body.from > facts.from && isLetters(facts, body.from - 1)
}

/** @param least words of a name that tells whose it is: a surname alone may be anybody's */
function asNamed({ survey, text }: SentenceFacts, { from, to }: Stretch, least = 2): Trilingual {
  const { start, end } = survey.tokens
  if (to - from < least) return UNNAMED
  const name = text.slice(start[from], end[to - 1]).replace(/['’]s$/u, '')
  return { kk: name, ru: name, en: name }
}

/** Whether a name stands in its base form, as the subject of a verb does. */
function isBase(facts: SentenceFacts, name: Name): boolean {
  return !isOf(facts, name.to - 1, OBLIQUE)
}

function isPronoun(facts: SentenceFacts, { from, to }: Place): boolean {
  const last = Math.min(to, from + PRONOUN_WITHIN)
  for (let token = from; token < last; token++) if (isOf(facts, token, PRONOUN)) return true
  return false
}

function wordsOf(facts: SentenceFacts, { from, to }: Stretch): string[] {
  const words: string[] = []
  for (let token = from; token < to; token++) words.push(wordAt(facts, token))
  return words
}
