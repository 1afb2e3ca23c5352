import type { Stretch } from '../check.ts'
import { officeAtEnd } from '../quotes/headline.ts'
import { COMMA_BEFORE, DASH_BEFORE, QUOTE_CLOSED } from '../scan/tokens.ts'
import { asidesBefore } from '../sentence/asides-before.ts'
import { behindWhen } from '../sentence/behind-when.ts'
import { hasSpeechEnd, isOf, marksBefore, wordAt } from '../sentence/clauses.ts'
import { isOfSpeaker } from '../sentence/own-speech.ts'
import type { Asked } from '../sentence/pronoun-sex.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'
import { startOfVerb } from '../sentence/start-of-verb.ts'
import { endOfTelling } from '../sentence/verb-at-end.ts'
import { JOINER, SAYS, THAT } from '../vocabulary/word-kinds.ts'
import { apposedBefore, partedBefore } from './apposed-before.ts'
import { behindQuotation } from './behind-quotation.ts'
import { addsOther, tellsMore } from './beside-matter.ts'
import { isByline } from './byline.ts'
import { citedBehind } from './cited-behind.ts'
import { isMark, startOfClause, subjectStart } from './clause-of-saying.ts'
import { whoseFinding } from './found-by.ts'
import { headAround, headAt, headOf } from './heads-of-source.ts'
import { joinsBodies } from './joined-subject.ts'
import { verbOfNotice, whoseAttention } from './noticed.ts'
import { rankStart } from './offices/courtesy.ts'
import { joinsPosts } from './offices/joins-posts.ts'
import { firstOfSeveral } from './several-verbs.ts'
import { insideIn } from './source-inside.ts'
import { sourceLabelIn } from './source-label.ts'
import { givenAt } from './told-back.ts'
import { verbByForm } from './told-by-form.ts'
import { tellerByNoun, tellerOfView } from './told-by-noun.ts'
import { tellsView } from './view-aside.ts'

/** Words behind a verb of saying that tell who says it. */
const BEHIND = 12
/** Places of one sentence that are looked at: bounds the work on one without end. */
const MOST = 12

/** Words behind a verb in which what is sent out is told: "issued a public | appeal". */
const SENT = 4

/** Words of a sentence that tell who says it. */
export type Place = Stretch & (BesideVerb | Subject | Whole | Elsewhere)

interface BesideVerb {
  readonly is: 'beside-verb'
  /** The verb of saying. */
  readonly verb: number
}

interface Subject {
  /** Before a verb by which its subject says something of others: "X called them …". */
  readonly is: 'subject'
  readonly verb: number
}

interface Elsewhere {
  /**
   * Before what is said («По словам X, …»); the same with the name in another form than its base one; alone before a colon
   * («Аскар Умаров: «…»»); as that in which something was said («Департаментте … айтылды»).
   */
  readonly is: 'head' | 'inflected-head' | 'label' | 'inside'
}

interface Whole {
  /** A whole sentence, of which only a person for whom a pronoun may stand is taken to speak. */
  readonly is: 'sentence'
  readonly asked: Asked
}

/** Several who ask whose words a text tells look at the same sentences. */
const KNOWN = new WeakMap<SentenceFacts, readonly Place[]>()

/** Where a sentence tells who says it. */
export function placesOf(facts: SentenceFacts): readonly Place[] {
  const known = KNOWN.get(facts)
  if (known !== undefined) return known
  const places = placesIn(facts)
  KNOWN.set(facts, places)
  return places
}

function placesIn(facts: SentenceFacts): readonly Place[] {
  const { verbsLast } = facts.own.knowledge.language.clauses
  const inside = insideIn(facts)
  const places: Place[] = inside === undefined ? [] : [inside]
  const head = headOf(facts)
  const label = head ? undefined : sourceLabelIn(facts)
  if (head) places.push(head)
  else if (label) places.push({ from: label.from, to: label.to, is: 'label' })
  const office = officeAtEnd(facts)
  if (office !== undefined) places.push({ from: office, to: facts.to, is: 'label' })
  const quoted = behindQuotation(facts)
  if (quoted !== undefined) places.push({ from: quoted, to: facts.to, is: 'label' })
  const owner = tellerByNoun(facts)
  if (owner) places.push({ ...owner, is: 'inflected-head' })
  const view = tellerOfView(facts)
  if (view) places.push({ ...view, is: 'head' })
  const whose = whoseAttention(facts)
  if (whose !== undefined) places.push({ ...whose, is: 'inflected-head' })
  const finding = whoseFinding(facts)
  if (finding !== undefined) places.push({ ...finding, is: 'head' })
  const notices = verbOfNotice(facts)
  if (notices !== undefined) places.push({ from: facts.from, to: notices, verb: notices, is: 'subject' })
  const given = givenAt(facts)
  const byForm = outsideName(facts, verbByForm(facts))
  for (let verb = facts.from; verb < facts.to && places.length < MOST; verb++) {
    const behind =
      verb > facts.from && marksBefore(facts, verb) & COMMA_BEFORE
        ? (headAt(facts, verb) ?? headAround(facts, verb, facts.to))
        : undefined
    if (behind !== undefined && !isSpoken(facts, verb)) places.push(behind)
    const says =
      verb === given ||
      verb === byForm ||
      (isOf(facts, verb, SAYS) && !isOf(facts, verb, JOINER) && !isToldOf(facts, verb)) ||
      tellsView(facts, verb)
    const cited = says ? citedBehind(facts, verb) : undefined
    if (cited !== undefined) places.push({ ...cited, is: 'inflected-head' })
    const addresses = !says && (addressesOthers(facts, verb) || sendsOut(facts, verb))
    if (!(says || addresses) || isOfSpeaker(facts, verbsLast ? endOfTelling(facts, verb) - 1 : verb)) continue
    if (isSpoken(facts, verb) || isByline(facts, verb)) continue
    let from = startOfClause(facts, verb)
    let isBehindAside = false
    if (!verbsLast && isMark(facts, from)) {
      const aside = asidesBefore(facts, facts.from, startOfVerb(facts, from, verb))
      isBehindAside = aside < from
      if (isBehindAside) from = startOfClause(facts, aside - 1)
    }
    // "Ann Lee said that …, | as Mark Wood has said": somebody else may say so besides.
    if (!places.some((place) => 'verb' in place)) from = behindTellsSo(facts, from, verb)
    const clause = from
    if (!verbsLast) from = behindWhen(facts, from, verb)
    let to = verb + 1
    while (
      to < Math.min(facts.to, verb + BEHIND) &&
      (!isMark(facts, to) || joinsPosts(facts, verb, to)) &&
      !isOf(facts, to, THAT)
    )
      to++
    // «…, куда | он попросил обратиться»: what tells more of a word is beside the matter.
    if (addresses && from > facts.from && tellsMore(facts, from)) continue
    if (!addresses && places.some((place) => 'verb' in place) && addsOther(facts, from, verb)) continue
    const first = startOfVerb(facts, from, verb)
    // "The police spokesman, Ann Lee, | later | said": only when it was said stands before the verb.
    if (from === first) from = partedBefore(facts, clause, verb) ?? apposedBefore(facts, from, clause)
    else if (isBehindAside) from = apposedBefore(facts, from, first)
    // «…», – обратились к жителям | в прокуратуре»: behind what is said its subject follows.
    if (addresses && !(from === verb && !verbsLast && closesSpeech(facts, verb))) {
      places.push({ from: subjectStart(facts, from), to: verb, verb, is: 'subject' })
      continue
    }
    to = apposedBehind(facts, verb, to)
    // Where verbs stand last, who says it may stand apart from them, at the head.
    const begin = { from: behindWhen(facts, facts.from, from), to: from }
    if (verbsLast && begin.from < begin.to) places.push({ ...begin, is: 'head' })
    places.push({ from, to, verb, is: 'beside-verb' })
    const joined = verbsLast ? undefined : firstOfSeveral(facts, from, verb)
    if (joined !== undefined) places.push({ from, to: joined, verb: joined, is: 'subject' })
  }
  return places
}

/** "O. | Karst: …": a word of a name is no verb. */
function outsideName({ names }: SentenceFacts, verb: number | undefined): number | undefined {
  return verb !== undefined && names.some(({ from, to }) => from <= verb && verb < to) ? undefined : verb
}

/** "As | the Revenue Guard said, …" */
function behindTellsSo(facts: SentenceFacts, from: number, verb: number): number {
  const { articles, tellsSo } = facts.own.knowledge.language.speech
  return articles && from + 1 < verb && tellsSo?.test(wordAt(facts, from)) ? from + 1 : from
}

/** Whether what somebody is quoted with ends before a word. */
function closesSpeech(facts: SentenceFacts, token: number): boolean {
  return (marksBefore(facts, token) & QUOTE_CLOSED) !== 0 || hasSpeechEnd(facts, token)
}

/** «Она | предупреждена о том, что …»: in a form whose subject is told, or told of, and tells nothing. */
function isToldOf(facts: SentenceFacts, verb: number): boolean {
  return facts.own.knowledge.language.speech.undergone?.test(wordAt(facts, verb)) === true
}

/** "called", "they | demand": a verb by which its subject says something of others or to them. */
function addressesOthers(facts: SentenceFacts, verb: number): boolean {
  const { addresses, addressTogether, articles } = facts.own.knowledge.language.speech
  if (addresses?.test(wordAt(facts, verb)) || isAddressing(facts, verb)) return true
  if (!addressTogether?.verb.test(wordAt(facts, verb))) return false
  if (joinsBodies(facts, verb)) return true
  const subject = startOfVerb(facts, facts.from, verb) - 1
  if (subject < facts.from || !addressTogether.subject.test(wordAt(facts, subject))) return false
  const isFirst = subject === facts.from || isMark(facts, subject)
  return isFirst || articles?.includes(wordAt(facts, subject - 1)) === true
}

/** "is | also asking" */
function isAddressing(facts: SentenceFacts, verb: number): boolean {
  const { addressesNow } = facts.own.knowledge.language.speech
  if (!addressesNow?.leads.test(wordAt(facts, verb))) return false
  const next = addressesNow.between.test(wordAt(facts, verb + 1)) ? verb + 2 : verb + 1
  return next < facts.to && addressesNow.verb.test(wordAt(facts, next))
}

/** «сделала | заявление», "issued | a public appeal", «мәлімдеме | жасады» */
function sendsOut(facts: SentenceFacts, verb: number): boolean {
  const { speech, clauses } = facts.own.knowledge.language
  if (speech.sendsOut?.verb.test(wordAt(facts, verb)) !== true) return false
  const [from, to] = clauses.verbsLast ? [verb - 1, verb] : [verb + 1, verb + SENT]
  for (let token = Math.max(facts.from, from); token < Math.min(facts.to, to); token++)
    if (speech.sendsOut.what.test(wordAt(facts, token))) return true
  return false
}

/** "said the head of police, John Smith": one past the name that a comma parts from the office behind the verb. */
function apposedBehind(facts: SentenceFacts, verb: number, to: number): number {
  if (to >= facts.to || to === verb + 1 || !(marksBefore(facts, to) & COMMA_BEFORE)) return to
  const { offices } = facts.own.knowledge.language
  const isHolder = (_: unknown, at: number): boolean =>
    offices.holder?.test(wordAt(facts, verb + 1 + at)) === true
  const tellsOffice = Array.from({ length: to - verb - 1 }).some(isHolder)
  if (!tellsOffice && !facts.listHits('body', { from: verb + 1, to }).length) return to
  return facts.names.find(({ from, kind }) => kind === 'person' && rankStart(facts, from) === to)?.to ?? to
}

/** Whether a word stands in what somebody is quoted with, and not in what tells who says it within the same marks. */
export function isSpoken(facts: SentenceFacts, token: number): boolean {
  return facts.speeches.some(({ from, to }) => from <= token && token < to) && !isAside(facts, token)
}

/** «…, – сказал | он. – …»: words of a sentence from a comma and a dash on, with the verb of saying at once behind these. */
function isAside(facts: SentenceFacts, token: number): boolean {
  for (let from = token; from > Math.max(facts.from, token - BEHIND); from--) {
    if (!(marksBefore(facts, from) & DASH_BEFORE)) continue
    if (!(marksBefore(facts, from) & COMMA_BEFORE)) return false
    return isOf(facts, from, SAYS) || (from < token && isOf(facts, from + 1, SAYS))
  }
  return false
}
