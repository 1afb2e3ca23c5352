import type { Stretch } from '../check.ts'
import { COLON_BEFORE, QUOTE_CLOSED, QUOTE_OPENS } from '../scan/tokens.ts'
import { CAPITAL } from '../scan/words.ts'
import { hasShape, isOf, marksBefore, PARTS, wordAt } from '../sentence/clauses.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'
import { OBLIQUE, THAT } from '../vocabulary/word-kinds.ts'
import { inflectedAt } from './offices/inflected-name.ts'

/** Words of a name at most, and words from the noun to what is said. */
const NAME = 4
const MORE = 8
/** Words at most of whoever has a view. */
const OWNER = 16

/**
 * Whose words a noun tells, and no verb of saying: "“…” was | Omarov's | reply.", "| Omarov's | message was simple: …", «Ответ | Омарова | был
 * прост: …».
 */
export function tellerByNoun(facts: SentenceFacts): Stretch | undefined {
  const { byNoun } = facts.own.knowledge.language.speech
  if (byNoun === undefined) return undefined
  return behindSpeech(facts, byNoun.noun, byNoun.is) ?? beforeSpeech(facts, byNoun.noun, byNoun.is)
}

/** "It is the firm view of | the Revenue Guard | that …" */
export function tellerOfView(facts: SentenceFacts): Stretch | undefined {
  const { impersonal, byNoun, articles } = facts.own.knowledge.language.speech
  const { from, to } = facts
  if (articles === undefined || impersonal?.test(wordAt(facts, from)) !== true) return undefined
  if (byNoun?.is.test(wordAt(facts, from + 1)) !== true) return undefined
  const furthest = Math.min(to, from + 2 + NAME)
  let noun = from + 2
  while (noun < furthest && !byNoun.noun.test(wordAt(facts, noun))) noun++
  const { leads } = facts.own.knowledge.language.offices
  if (noun >= furthest || leads?.test(wordAt(facts, noun + 1)) !== true) return undefined
  for (let that = noun + 3; that < Math.min(to, noun + OWNER); that++)
    if (isOf(facts, that, THAT)) return { from: noun + 2, to: that }
  return undefined
}

/** "“…,” was | Omarov's | reply", "“…” was how | Omarov | put it" */
function behindSpeech(facts: SentenceFacts, noun: RegExp, is: RegExp): Stretch | undefined {
  const { asks } = facts.own.knowledge.language.speech.untold ?? {}
  for (const { to } of facts.speeches.length > 0 ? facts.speeches : facts.quoted) {
    if (to >= facts.to || !(marksBefore(facts, to) & QUOTE_CLOSED) || !is.test(wordAt(facts, to))) continue
    const from = to + 1
    if (asks?.test(wordAt(facts, from)) && hasShape(facts, from + 1, CAPITAL))
      return { from: from + 1, to: endOfName(facts, from + 1) }
    return ownerAt(facts, from, noun)?.owner
  }
  return undefined
}

/** "| Omarov's | message to parents was simple: …", or with what is said in the next sentence. */
function beforeSpeech(facts: SentenceFacts, noun: RegExp, is: RegExp): Stretch | undefined {
  const found = ownerAt(facts, facts.from, noun)
  if (found === undefined) return undefined
  let isTold = false
  for (let token = found.end; token < Math.min(facts.to, found.end + MORE); token++) {
    const marks = marksBefore(facts, token)
    // «Позиция прокуратуры | : …»
    if (marks & COLON_BEFORE) return isTold || token === found.end ? found.owner : undefined
    if (marks & (PARTS | QUOTE_OPENS)) return undefined
    isTold ||= is.test(wordAt(facts, token))
  }
  return isTold && facts.to <= found.end + MORE ? found.owner : undefined
}

/** A name before or behind the noun for what somebody said, in the form that tells whose it is, and one past both. */
function ownerAt(
  facts: SentenceFacts,
  from: number,
  noun: RegExp,
): { readonly owner: Stretch; readonly end: number } | undefined {
  if (noun.test(wordAt(facts, from))) {
    const named = endOfName(facts, from + 1)
    const end = named > from + 1 ? named : (inflectedAt(facts, from + 1, facts.to)?.to ?? named)
    return end > from + 1 && facts.own.knowledge.language.speech.articles === undefined
      ? { owner: { from: from + 1, to: end }, end }
      : undefined
  }
  const end = endOfName(facts, from)
  if (end === from || !isOf(facts, end - 1, OBLIQUE) || !noun.test(wordAt(facts, end))) return undefined
  return { owner: { from, to: end }, end: end + 1 }
}

function endOfName(facts: SentenceFacts, from: number): number {
  let to = from
  while (to < Math.min(facts.to, from + NAME) && hasShape(facts, to, CAPITAL)) {
    if (to > from && marksBefore(facts, to) & (PARTS | QUOTE_OPENS)) break
    to++
  }
  return to
}
