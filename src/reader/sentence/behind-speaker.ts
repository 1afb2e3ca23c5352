import type { Stretch } from '../check.ts'
import { CAPITAL } from '../scan/words.ts'
import { OBLIQUE, PRONOUN, TIE } from '../vocabulary/word-kinds.ts'
import { behindWhen } from './behind-when.ts'
import { hasShape, isOf, marksBefore, PARTS, phraseAt, wordAt } from './clauses.ts'
import type { SentenceFacts } from './sentence-facts.ts'

/** Words at least of what was said. */
const SHORTEST = 3
/** Words at most that tell who said it, before it. */
const LONGEST_SPEAKER = 8
/** Words at most that tell where it was said. */
const LONGEST_SETTING = 5
/** Words in which what somebody owns is named: «дәрігердің кәсіби | абыройы». */
const BEFORE_OWNED = 3
/** Words before the first that names a speaker: «Ішкі істер | министрі». */
const BEFORE_SPEAKER = 3

/** Where what is said begins behind a speaker at the head; the first word where none stands there, or it might be the doer. */
export function behindSpeaker(facts: SentenceFacts, { from, to }: Stretch, isNoun = false): number {
  const { goesOn } = facts.own.knowledge.language.speech
  // «Брифинг соңында | министр …»
  const first = from === facts.from ? behindWhen(facts, from, to) : from
  const isPronoun = isOf(facts, first, PRONOUN) && !isOf(facts, first, OBLIQUE)
  const end = isPronoun ? first + 1 : speakerEnd(facts, first)
  if (end === first || end + SHORTEST > to || isGoverned(facts, end - 1)) return from
  // «Департамент | бастығының орынбасары»
  if (!isPronoun && goesOn?.test(wordAt(facts, end))) return from
  const begin = behindSetting(facts, { from: end, to })
  for (let token = begin; token < to; token++) {
    if (isOwnSubject(facts, token) || (isNoun && isOwnDoer(facts, token))) return begin
    // «Ол еңбекті қорғайтынын және авторлардың жазаланатынын айтты»: the first of these is done by whoever speaks.
    if (isNoun && isNominalised(facts, token)) return from
  }
  return from
}

function isOwnSubject(facts: SentenceFacts, token: number): boolean {
  return facts.own.knowledge.language.speech.ownSubject?.test(wordAt(facts, token)) === true
}

/** «Министр | блогерлердің өсек таратқанын айтты», and not «тұрғындардың құқығын бұзғанын»: the subject of a verb made a noun, and no owner. */
function isOwnDoer(facts: SentenceFacts, token: number): boolean {
  const { names, speech } = facts.own.knowledge.language
  if (names.owning?.test(wordAt(facts, token)) !== true) return false
  for (let next = token + 1; next < Math.min(facts.to, token + 1 + BEFORE_OWNED); next++)
    if (speech.owned?.test(wordAt(facts, next))) return isNominalised(facts, next)
  return true
}

/** «Министр | болса | өз парақшасында | бірқатар арна …»: behind a speaker, what sets that one off and tells where it was said. */
function behindSetting(facts: SentenceFacts, { from, to }: Stretch): number {
  const { setting } = facts.own.knowledge.language.speech
  if (setting === undefined) return from
  const { ties = [] } = facts.own.knowledge.language.clauses
  const tie = isOf(facts, from, TIE) ? phraseAt(facts, from, ties) : undefined
  const first = from + (tie?.length ?? (setting.beside.test(wordAt(facts, from)) ? 1 : 0))
  const furthest = Math.min(to - SHORTEST, first + LONGEST_SETTING)
  for (let token = first; token < furthest; token++) {
    if (token > first && marksBefore(facts, token) & PARTS) return first
    const word = wordAt(facts, token)
    if (setting.where.test(word)) return marksBefore(facts, token + 1) & PARTS ? first : token + 1
    if (isOwnSubject(facts, token)) return first
  }
  return first
}

/** Whether a word is no subject by its form: «министрді», but not «комитеті». */
function isGoverned(facts: SentenceFacts, token: number): boolean {
  const { possessed } = facts.own.knowledge.language.speech
  return isOf(facts, token, OBLIQUE) && possessed?.test(wordAt(facts, token)) !== true
}

/** Where the words end that name whoever stands at the head: private persons, or office, body and name one behind the other. */
function speakerEnd(facts: SentenceFacts, from: number): number {
  const head = { from, to: Math.min(facts.to, from + LONGEST_SPEAKER) }
  const privately = facts.listHits('others-source', head).filter((hit) => hit.from === from)
  if (privately.length > 0) return Math.max(...privately.map(({ to }) => to))
  const named: readonly Stretch[] = [
    ...facts.listHits('body', head),
    ...facts.listHits('spokesperson', head),
    ...facts.names,
  ].toSorted((one, other) => one.from - other.from)
  let end = isSurname(facts, from) ? from + 1 : from
  for (const hit of named) {
    if (hit.from < from || hit.to > head.to) continue
    if (hit.from <= (end === from ? from + BEFORE_SPEAKER : behindRank(facts, end)))
      end = Math.max(end, hit.to)
  }
  return end
}

/** «баспасөз хатшысы майор | Анна Лоу» */
function behindRank(facts: SentenceFacts, token: number): number {
  return facts.own.knowledge.language.offices.rank?.test(wordAt(facts, token)) === true ? token + 1 : token
}

/** «Омаров | …»: the surname alone of whoever a sentence before names in full. */
function isSurname(facts: SentenceFacts, token: number): boolean {
  if (!hasShape(facts, token, CAPITAL) || isOf(facts, token, OBLIQUE)) return false
  return facts.own.knowledge.language.names.sureSurname?.test(wordAt(facts, token)) === true
}

/** «… көбейгенін»: whether a verb is made a noun of what is said. */
export function isNominalised(facts: SentenceFacts, token: number): boolean {
  return facts.own.knowledge.language.speech.thatEnds?.test(wordAt(facts, token)) === true
}
