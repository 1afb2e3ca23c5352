import type { Stretch } from '../check.ts'
import { COLON_BEFORE, COMMA_BEFORE, DASH_BEFORE } from '../scan/tokens.ts'
import { meet, meetsAny } from '../stretch.ts'
import { firstEndingBehind, HIT } from '../survey/hits.ts'
import { COMPLEMENT, COORDINATOR, SAYS, THAT, TURN, VERB } from '../vocabulary/word-kinds.ts'
import { isOf, marksBefore, wordAt } from './clauses.ts'
import type { SentenceFacts } from './sentence-facts.ts'

/** Words that a denial reaches over at most; also bounds the work on hostile text. */
const REACH = 60
/** Words of a stretch that may stand outside of what is denied where no phrase of the check tells what it rests on. */
const BESIDE = 2
/** «Неправда, что журналисты – агенты»: so near a dash is no break. */
const COPULA = 3

/**
 * Whether a stretch says that the check's matter is not so, or leaves open whether it is: behind «мы не утверждаем, что» or "asked
 * whether", before «деп айта алмаймыз», or in a phrase of the check's own list `denied` («не выросло»). A check without this list asks about words whether denied or not.
 * Where phrases of the check stand in the stretch, all of them must be denied.
 */
export function isDenied(facts: SentenceFacts, check: string, stretch: Stretch): boolean {
  const { own } = facts
  const lists = own.listsOf(check)
  const denied = lists.places('denied').own
  if (denied < 0 || !hasDenial(facts, denied)) return false
  const { before, behind, around, whole, told, doubtBefore, doubtWithin, kept } = own.denial
  const points: Stretch[] = []
  const asserted: Stretch[] = []
  const denials: { readonly place: number; readonly hit: Stretch }[] = []
  const places = [before, behind, around, whole, told, doubtBefore, doubtWithin]
  const { hits } = facts
  const { numbers } = hits
  for (let at = firstEndingBehind(hits, stretch.from - REACH); at < hits.to; at += HIT) {
    const place = numbers[at] as number
    const hit = { from: numbers[at + 1] as number, to: numbers[at + 2] as number }
    if (hit.to > stretch.to + REACH) break
    if (place === denied && isParted(facts, hit)) continue
    if (place === whole && (hit.from !== facts.from || hit.to !== facts.to)) continue
    if (place === told && !closesWhatIsTold(facts, hit.from)) continue
    if (place === denied || places.includes(place)) denials.push({ place, hit })
    else if (place === kept) asserted.push(hit)
    else if (lists.isOwn[place] && meet(hit, stretch)) points.push(hit)
  }
  const zones = denials
    .filter(({ hit }) => !meetsAny(hit, asserted))
    .map(({ place, hit }) => {
      const ownClause = place === denied || place === doubtBefore || place === doubtWithin
      const isAround = place === around || place === whole
      const beginsScope = place === before || isAround || place === doubtBefore
      const endsScope = place === behind || isAround || place === told
      return {
        from: beginsScope ? hit.from : startOfScope(facts, hit.from, ownClause),
        to: endsScope ? hit.to : endOfScope(facts, hit.to, ownClause, place !== denied),
      }
    })
    .filter((zone) => meet(zone, stretch))
  if (zones.length === 0) return false
  if (points.length > 0)
    return points.every((point) => zones.some(({ from, to }) => point.from >= from && point.to <= to))
  let outside = 0
  for (let token = stretch.from; token < stretch.to; token++)
    if (!zones.some(({ from, to }) => token >= from && token < to)) outside++
  return outside <= BESIDE
}

/** Whether a sentence denies anything at all: most do not, and nothing need be gathered. */
function hasDenial({ own, n, survey }: SentenceFacts, denied: number): boolean {
  const { before, behind, around, whole, told, doubtBefore, doubtWithin } = own.denial
  return (
    survey.holds(n, denied) ||
    survey.holds(n, before) ||
    survey.holds(n, behind) ||
    survey.holds(n, around) ||
    survey.holds(n, whole) ||
    survey.holds(n, told) ||
    survey.holds(n, doubtBefore) ||
    survey.holds(n, doubtWithin)
  )
}

/** «…, говорится в сети» closes what is told; «в сети говорится, что …» is the speaker's own sentence. */
function closesWhatIsTold(facts: SentenceFacts, token: number): boolean {
  return facts.own.knowledge.language.clauses.verbsLast || (marksBefore(facts, token) & COMMA_BEFORE) !== 0
}

/** «Работают не на людей, а по заказу» denies nothing of the second. */
function isParted(facts: SentenceFacts, { from, to }: Stretch): boolean {
  for (let token = from + 1; token < to; token++) if (breaks(facts, token, true)) return true
  return false
}

/**
 * "Rejected claims that …, | and warned that", «…, | назвав её попыткой», "…, | which has caused panic": what is said besides is denied
 * no more.
 */
function saysBesides(facts: SentenceFacts, token: number): boolean {
  const { contrasts, relativeForms, adverbialParticiples } = facts.own.knowledge.language.clauses
  if (isOf(facts, token, COORDINATOR)) {
    const next = token + 1
    return next < facts.to && (isOf(facts, next, SAYS) || facts.beginsAt('does-besides', next))
  }
  if (!(marksBefore(facts, token) & COMMA_BEFORE)) return false
  const word = wordAt(facts, token)
  return contrasts.includes(word) || [relativeForms, adverbialParticiples].some((forms) => forms?.test(word))
}

/** First word that a denial at `token` reaches back to: of its clause, or over commas to where the speaker begins anew. */
function startOfScope(facts: SentenceFacts, token: number, ownClause: boolean): number {
  const first = Math.max(facts.from, token - REACH)
  let start = token
  while (start > first && (!breaks(facts, start, ownClause) || (!ownClause && isCopula(facts, start))))
    start--
  return start
}

/** «Олардың мақсаты – тұрақсыздандыру деп айтпаймыз»: where verbs stand last, a dash behind no verb joins what is denied. */
function isCopula(facts: SentenceFacts, token: number): boolean {
  const { verbsLast } = facts.own.knowledge.language.clauses
  return verbsLast && marksBefore(facts, token) === DASH_BEFORE && !isOf(facts, token - 1, VERB)
}

/** «Заказал ли кто-то статью, | чтобы опорочить партию»: a clause that tells more of what is asked belongs to it. */
function endOfScope(
  facts: SentenceFacts,
  token: number,
  ownClause: boolean,
  withDependents: boolean,
): number {
  const last = Math.min(facts.to, token + REACH)
  const copula = ownClause ? 0 : token + COPULA
  let end = token
  while (
    end < last &&
    (!breaks(facts, end, ownClause && !(withDependents && isDependent(facts, end))) ||
      (end <= copula && marksBefore(facts, end) === DASH_BEFORE))
  )
    end++
  return end
}

function isDependent(facts: SentenceFacts, token: number): boolean {
  return isOf(facts, token, COMPLEMENT) && !isOf(facts, token, THAT)
}

/** Whether a denial does not reach over the place before a token. */
function breaks(facts: SentenceFacts, token: number, atComma: boolean): boolean {
  const marks = COLON_BEFORE | DASH_BEFORE | (atComma ? COMMA_BEFORE : 0)
  if (marksBefore(facts, token) & marks) return true
  return isOf(facts, token, TURN) || saysBesides(facts, token)
}
