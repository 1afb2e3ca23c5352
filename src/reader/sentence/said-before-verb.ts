import type { Stretch } from '../check.ts'
import { meetsAny } from '../stretch.ts'
import { COORDINATOR, FINITE, OPENER, POSTPOSITION, SAYS } from '../vocabulary/word-kinds.ts'
import { isOf, marksBefore, PARTS, wordAt } from './clauses.ts'
import type { OthersWords } from './others-words.ts'
import { DEMAND, isOfUnrest, SAYING, verbsOf } from './outsiders-verbs.ts'
import { isParted } from './parted.ts'
import type { SentenceFacts } from './sentence-facts.ts'
import type { ToldBy } from './told-by.ts'

/** Words that belong to a verb. */
const BESIDE = 2

/** «Адвокат … деп мәлімдеді», «Кәсіподақ полицияны … шақырды»: where verbs stand last. */
export function saidBefore(told: ToldBy, outsider: Stretch): OthersWords | undefined {
  const { facts } = told
  const isMany = meetsAny(outsider, told.sources) && !meetsAny(outsider, facts.listHits('others-one'))
  const isKnown = !isMany || meetsAny(outsider, facts.listHits('outsider'))
  const verbs = verbsOf(told, outsider)
  const isJoined = isOf(facts, outsider.to, POSTPOSITION) || isOf(facts, outsider.to, COORDINATOR)
  if (isJoined || isParted(facts, outsider.to, outsider.to)) return undefined
  for (let token = outsider.to + 1; token < facts.to; token++) {
    if (marksBefore(facts, token) & PARTS && beginsAnother(told, token)) return undefined
    const kind = verbs(token, outsider.to)
    if (kind === undefined || (kind !== DEMAND && !isKnown)) continue
    if (kind === SAYING && !isTold(facts, token)) continue
    // «… деп хабарлады полиция»: who says it stands behind; «… еске саламыз» the speaker says himself.
    if (told.speaksOfficially(token) || isOwn(facts, token)) return undefined
    const words = { from: outsider.to, to: Math.min(facts.to, token + BESIDE) }
    if (kind === DEMAND && !isTold(facts, token) && isOfUnrest(facts, words)) return undefined
    return isQuotedAlone(facts, outsider, token) ? undefined : { words, frame: [outsider] }
  }
  return undefined
}

/** Whether somebody stands in a quotation that ends before the verb: who says it stands elsewhere. */
function isQuotedAlone({ quoted }: SentenceFacts, { from }: Stretch, verb: number): boolean {
  return quoted.some((marks) => marks.from <= from && from < marks.to && verb >= marks.to)
}

function isOwn(facts: SentenceFacts, verb: number): boolean {
  const { own } = facts.own.knowledge.language.predicates
  if (own === undefined) return false
  return own.test(wordAt(facts, verb)) || (verb + 1 < facts.to && own.test(wordAt(facts, verb + 1)))
}

/** Whether another clause, whose subject may be anybody, begins behind a mark. */
function beginsAnother({ facts, officials }: ToldBy, token: number): boolean {
  if (isOf(facts, token, OPENER) || isOf(facts, token - 1, FINITE)) return true
  return officials.some(({ from }) => from === token)
}

/** «… деп айтты», «… қысым көрсеткенін айтты», «… дейді»: what is said stands before the verb. */
export function isTold(facts: SentenceFacts, verb: number): boolean {
  const { thatEnds } = facts.own.knowledge.language.speech
  if (isOf(facts, verb - 1, SAYS) || thatEnds?.test(wordAt(facts, verb - 1))) return true
  return facts.listHits('says-itself').some(({ from, to }) => from <= verb && verb < to)
}
