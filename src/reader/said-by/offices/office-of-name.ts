import type { Stretch } from '../../check.ts'
import { COMMA_BEFORE, DASH_BEFORE } from '../../scan/tokens.ts'
import { CAPITAL } from '../../scan/words.ts'
import { behindWhen } from '../../sentence/behind-when.ts'
import { hasShape, isOf, marksBefore, PARTS, textAt, wordAt } from '../../sentence/clauses.ts'
import type { SentenceFacts } from '../../sentence/sentence-facts.ts'
import { COORDINATOR, FINITE, SAYS, VERB } from '../../vocabulary/word-kinds.ts'
import { behindOpening } from '../behind-opening.ts'
import { rankStart, titleStart } from './courtesy.ts'
import { isOfLedMatter } from './led-matter.ts'
import { officeBehind } from './office-behind.ts'
import {
  behindOwner,
  isAside,
  isHolderOf,
  isOfLead,
  isOfPerson,
  isPartOfOffice,
  isWordGiven,
  LONGEST_OFFICE,
  type NameForm,
  startOfOffice,
  UNKNOWN_IN_OFFICE,
} from './office-words.ts'
import { startOfKnown } from './start-of-known.ts'

/** Words of a rank at most: «полковника полиции». */
const RANK = 2

/** «заместитель министра юстиции | Аслан Умаров», "Aslan Umarov, | the mayor of Almaty |,": the words of an office beside a name. */
export function officeOfName(facts: SentenceFacts, name: Stretch, form: NameForm): Stretch | undefined {
  return officesAround(facts, name, form).find((office) => office && tellsWhich(facts, office))
}

/** The one before a rank, the one behind the name, and the rank itself where there is no other. */
function officesAround(
  facts: SentenceFacts,
  name: Stretch,
  form: NameForm,
): readonly (Stretch | undefined)[] {
  const title = titleStart(facts, name.from)
  const rank = rankStart(facts, name.from)
  const before = officeBefore(facts, { from: title, to: name.to }, form)
  const behind = form === 'base' ? officeBehind(facts, name) : undefined
  if (rank === title) return [before, behind]
  const beforeRank = officeBefore(facts, { from: rank, to: name.to }, form, true)
  return before && before.from < rank ? [beforeRank, before, behind] : [beforeRank, behind, before]
}

/** The office that ends before a name, or before the title or the rank of that. */
function officeBefore(
  facts: SentenceFacts,
  { from: to, to: nameEnd }: Stretch,
  form: NameForm,
  isRank = false,
): Stretch | undefined {
  if (to === facts.from) return undefined
  const isParted = (marksBefore(facts, to) & PARTS) !== 0 && !isSetOff(facts, { from: to, to: nameEnd })
  const isByComma = isRank || isBeforeVerb(facts, nameEnd)
  if (isParted && !(isByComma && marksBefore(facts, to) === COMMA_BEFORE)) return undefined
  const { clauses, speech } = facts.own.knowledge.language
  // "A manager of | Tarn Energy": what is led to by "of" bears no office.
  if (speech.articles && isOfLead(facts, to - 1)) return undefined
  const noun = nounBefore(facts, to, form)
  if (noun === undefined || isAbbreviated(facts, to - 1)) return undefined
  const start = startAtArticle(facts, startOfOffice(facts, noun))
  const from = wholeFrom(facts, start, noun, form)
  // "It was sent by the mayor, | Colonel Ada Lorn said"
  if (from === undefined || (isParted && speech.articles && !isAtHead(facts, from))) return undefined
  const end = clauses.verbsLast ? noun + 1 : speech.articles ? to : endBeforeRank(facts, noun, to, form)
  return { from: startOfOther(facts, from, form) ?? behindOwner(facts, from, noun), to: end }
}

function isAtHead(facts: SentenceFacts, from: number): boolean {
  const { articles } = facts.own.knowledge.language.speech
  return (
    from === facts.from || (from === facts.from + 1 && articles?.includes(wordAt(facts, facts.from)) === true)
  )
}

/** «Премьер-Министрдің орынбасары | – Қаржы министрі»: where the first of two posts begins that a dash joins. */
function startOfOther(facts: SentenceFacts, second: number, form: NameForm): number | undefined {
  if (second === facts.from || marksBefore(facts, second) !== DASH_BEFORE) return undefined
  // "The road is open – minister Serik Omarov said"
  if (facts.own.knowledge.language.speech.articles && !hasShape(facts, second, CAPITAL)) return undefined
  const noun = nounBefore(facts, second, form)
  const from = noun === undefined ? undefined : startOfOffice(facts, noun)
  return noun !== undefined && from !== undefined && isWhole(facts, from, noun) ? from : undefined
}

/** "The | port director": where an article begins a name that no list holds whole, all of it is the office. */
function startAtArticle(facts: SentenceFacts, start: number): number {
  const { speech, ownVoice } = facts.own.knowledge.language
  const { articles } = speech
  if (articles === undefined) return start
  for (let token = start - 1; token >= Math.max(facts.from, start - UNKNOWN_IN_OFFICE); token--) {
    if (articles.includes(wordAt(facts, token))) return token + 1
    // "A letter from | Mayor"
    if (ownVoice?.by?.test(wordAt(facts, token))) return start
    if (marksBefore(facts, token + 1) & PARTS || isOfLead(facts, token) || isOfPerson(facts, token))
      return start
    if ([VERB, FINITE, SAYS, COORDINATOR].some((kind) => isOf(facts, token, kind))) return start
  }
  return start
}

/** Where the whole office begins of which a noun and some words before it are known. */
function wholeFrom(facts: SentenceFacts, start: number, noun: number, form: NameForm): number | undefined {
  const { clauses, speech } = facts.own.knowledge.language
  const is = isWhole(facts, start, noun)
  const isBefore = clauses.verbsLast || speech.articles !== undefined
  if (is && !(isBefore && isJoined(facts, start))) return start
  const head = is || form !== 'base' ? undefined : startAtHead(facts, start)
  return (
    startBehindTold(facts, start) ??
    head ??
    (isBefore ? startOfKnown(facts, start, noun) : undefined) ??
    (is ? start : undefined)
  )
}

/** «Цифрлық даму, | инновациялар және …»: whether a comma or a word that joins stands before it. */
function isJoined(facts: SentenceFacts, from: number): boolean {
  return (marksBefore(facts, from) & COMMA_BEFORE) !== 0 || isOf(facts, from - 1, COORDINATOR)
}

/** «Его | заместитель»: whose, the sentence alone tells. */
function isWhole(facts: SentenceFacts, from: number, noun: number): boolean {
  if (from <= behindWhen(facts, facts.from, noun)) return true
  // "“We will find them,” | Minister Ann Lee said"
  const isParted = (marksBefore(facts, from) & PARTS) !== 0
  return (isParted || !isOfPronoun(facts, from - 1)) && !isCut(facts, from)
}

/** «заместитель начальника полиции | полковник»: a second noun in the form of the first tells of the same person. */
function endBeforeRank(facts: SentenceFacts, noun: number, to: number, form: NameForm): number {
  const { lesser } = facts.own.knowledge.language.offices
  for (let token = noun + 1; token < to; token++) {
    if (!isHolderOf(facts, token, form)) continue
    // «Заместителя | прокурора города»: where the name is inflected, so is whoever another one helps.
    const isLed = form === 'inflected' && (to - token > RANK || lesser?.test(wordAt(facts, token - 1)))
    if (!isLed) return token
  }
  return to
}

/** «Хабардың жалған екенін | жол басқармасының өкілі … айтты»: where verbs stand last, an office may follow what its holder says. */
function startBehindTold(facts: SentenceFacts, start: number): number | undefined {
  const { thatEnds } = facts.own.knowledge.language.speech
  for (let token = start; token > Math.max(facts.from, start - UNKNOWN_IN_OFFICE); token--) {
    if (marksBefore(facts, token) & PARTS) return undefined
    if (thatEnds?.test(wordAt(facts, token - 1)) || isWordGiven(facts, token - 1)) return token
    if (isOfNoOffice(facts, token - 1)) return undefined
  }
  return undefined
}

/** «Кеген су | комиссиясының төрағасы»: words that nobody knows may be part of the name where nothing but these begins the sentence. */
function startAtHead(facts: SentenceFacts, start: number): number | undefined {
  const { clauses, offices } = facts.own.knowledge.language
  const first = behindOpening(facts)
  if (!clauses.verbsLast || start - first > UNKNOWN_IN_OFFICE || !hasShape(facts, first, CAPITAL))
    return undefined
  for (let token = first; token < start; token++) {
    if (marksBefore(facts, token + 1) & PARTS || isOfNoOffice(facts, token)) return undefined
    if (token > first && offices.apart?.test(wordAt(facts, token))) return undefined
  }
  return first
}

/** Whether a word that nobody knows as part of an office tells that none goes on over it. */
function isOfNoOffice(facts: SentenceFacts, token: number): boolean {
  const { holder } = facts.own.knowledge.language.offices
  if (isWordGiven(facts, token)) return true
  return isOf(facts, token, SAYS) || holder?.test(wordAt(facts, token)) === true || isAside(facts, token)
}

/** «Қоғаммен | байланыс басқармасының бастығы»: where no case tells, a word that nobody knows before it may be part of the name. */
function isCut(facts: SentenceFacts, from: number): boolean {
  const { clauses, offices, speech } = facts.own.knowledge.language
  if (marksBefore(facts, from) !== 0 || offices.opens?.test(wordAt(facts, from - 1))) return false
  if (isWordGiven(facts, from - 1)) return false
  if (speech.articles?.includes(wordAt(facts, from - 1))) return false
  // "From | Mayor Ann Lee:": the capital is that of the sentence.
  if (from - 1 === facts.from && offices.before?.test(wordAt(facts, from - 1))) return false
  if (speech.articles !== undefined) return hasShape(facts, from - 1, CAPITAL)
  if (!clauses.verbsLast) return false
  // «жауап берген | Батыс Қазақстан облысының әкімі»: a name begins with its capital.
  if (hasShape(facts, from, CAPITAL) && !hasShape(facts, from - 1, CAPITAL)) return false
  const isEnd = isOf(facts, from - 1, VERB) || isOf(facts, from - 1, SAYS)
  return !isEnd && !offices.before?.test(wordAt(facts, from - 1)) && !isAside(facts, from - 1)
}

/** "The head of police, | Bolat Seitov, |": a name between commas behind an office that an article begins. */
function isSetOff(facts: SentenceFacts, { from, to }: Stretch): boolean {
  if (facts.own.knowledge.language.speech.articles === undefined) return false
  if (!(marksBefore(facts, from) & COMMA_BEFORE)) return false
  if (to === facts.to) return true
  return (marksBefore(facts, to) & COMMA_BEFORE) !== 0 && !isOf(facts, to, COORDINATOR)
}

/** "Head of the port police, Bolat Seitov | warned that …": a comma less than there should be; "The mayor of Oakham, Ann Lee | said, is …" has all. */
function isBeforeVerb(facts: SentenceFacts, verb: number): boolean {
  if (facts.own.knowledge.language.speech.articles === undefined || verb >= facts.to) return false
  if (marksBefore(facts, verb) !== 0 || ![VERB, SAYS].some((kind) => isOf(facts, verb, kind))) return false
  for (let token = verb + 1; token < Math.min(facts.to, verb + LONGEST_OFFICE); token++)
    if (marksBefore(facts, token) & COMMA_BEFORE) return false
  return true
}

/** The noun of the office that goes on to the name: the first of those that tell of its holder. */
function nounBefore(facts: SentenceFacts, to: number, form: NameForm): number | undefined {
  const { clauses, speech, offices } = facts.own.knowledge.language
  if (clauses.verbsLast) return nounAtEnd(facts, to, form)
  const isAdjacent = speech.articles !== undefined && isHolderOf(facts, to - 1, form)
  if (isAdjacent) return isLed(facts, to - 1) ? nounLeading(facts, to - 1, form) : to - 1
  let noun: number | undefined
  for (let token = to - 1; token >= Math.max(facts.from, to - LONGEST_OFFICE); token--) {
    if ((token < to - 1 && marksBefore(facts, token + 1) & PARTS) || isOfPerson(facts, token)) break
    if (isOf(facts, token, COORDINATOR) && (token === to - 1 || isHolderOf(facts, token + 1, form))) break
    const leads = speech.articles === undefined || offices.leads?.test(wordAt(facts, token + 1)) === true
    if (leads && isHolderOf(facts, token, form)) noun = token
    else if (isOf(facts, token, VERB) || isOf(facts, token, SAYS)) break
    if (speech.articles === undefined || isPartOfOffice(facts, token)) continue
    if (!isOfLedHouse(facts, token) && !isOfLedMatter(facts, token, to)) break
  }
  return noun
}

/** "head of the | port | police": a word that nobody knows, between what leads to a house and its kind. */
function isOfLedHouse(facts: SentenceFacts, token: number): boolean {
  if (token - 1 <= facts.from || [VERB, SAYS, COORDINATOR].some((kind) => isOf(facts, token, kind)))
    return false
  return (
    isOfLead(facts, token - 1) && facts.own.knowledge.language.offices.ofMany.test(wordAt(facts, token + 1))
  )
}

/** «ТЖД бастығы | полковник»: a rank behind the noun of an office that is somebody's tells of the same person. */
function nounAtEnd(facts: SentenceFacts, to: number, form: NameForm): number | undefined {
  const { offices } = facts.own.knowledge.language
  if (!isHolderOf(facts, to - 1, form)) return undefined
  const isRank = isHolderOf(facts, to - 2, form) && offices.possessed?.test(wordAt(facts, to - 2))
  return isRank && !offices.possessed?.test(wordAt(facts, to - 1)) ? to - 2 : to - 1
}

/** "Col. | Serik Omarov" */
function isAbbreviated({ text, survey }: SentenceFacts, token: number): boolean {
  return text.charAt(survey.tokens.end[token] as number) === '.'
}

/** "head of the mayor": whether a noun tells only of whom another is. */
function isLed(facts: SentenceFacts, token: number): boolean {
  const { offices, speech } = facts.own.knowledge.language
  const before = speech.articles?.includes(wordAt(facts, token - 1)) ? token - 2 : token - 1
  return before > facts.from && offices.leads?.test(wordAt(facts, before)) === true
}

function nounLeading(facts: SentenceFacts, token: number, form: NameForm): number | undefined {
  const { offices } = facts.own.knowledge.language
  for (let at = token; at > Math.max(facts.from, token - LONGEST_OFFICE); at--) {
    if (marksBefore(facts, at) & PARTS) return undefined
    if (offices.leads?.test(wordAt(facts, at)) && isHolderOf(facts, at - 1, form)) return at - 1
  }
  return undefined
}

/** «Заместитель | Аслан Умаров»: an office that any house has tells nothing without whose it is. */
function tellsWhich(facts: SentenceFacts, { from, to }: Stretch): boolean {
  const { offices, speech } = facts.own.knowledge.language
  if (to - from === 1 && offices.possessed?.test(wordAt(facts, from))) return false
  // «Руководитель пресс-службы»: each house has but one.
  if (offices.press.test(textAt(facts, { from, to }))) return true
  for (let token = from; token < to; token++) {
    const word = wordAt(facts, token)
    const isAny = [offices.ofAnyOffice, offices.lesser, offices.leads].some((kind) => kind?.test(word))
    if (!isAny && !speech.articles?.includes(word)) return true
  }
  return false
}

function isOfPronoun(facts: SentenceFacts, token: number): boolean {
  return facts.own.knowledge.language.speech.pronouns?.test(wordAt(facts, token)) === true
}
