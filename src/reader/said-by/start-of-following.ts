import type { Stretch } from '../check.ts'
import { QUOTE_CLOSED } from '../scan/tokens.ts'
import { endOfSaying, isOf, marksBefore, PARTS, wordAt } from '../sentence/clauses.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'
import { startOfVerb } from '../sentence/start-of-verb.ts'
import { VERB } from '../vocabulary/word-kinds.ts'

/** Words behind a word for a place or a time: "at | the press briefing". */
const AFTER_ARTICLE = 3

/** Words around a verb of saying. */
type Saying = Stretch & { readonly verb: number }

/**
 * The first word behind a verb with which who says it may begin: where cases don't tell the subject, one that stands before the verb is
 * it, and "Police cautioned | President Lee" tells of whom, or to whom.
 */
export function startOfFollowing(facts: SentenceFacts, place: Saying): number | undefined {
  const { from, verb } = place
  const behind = endOfSaying(facts, verb)
  if (facts.own.knowledge.language.speech.articles === undefined) return behind
  const first = startOfVerb(facts, from, verb)
  if (first === from || isMarked(facts, verb)) return behind
  // A short quotation may look like the name of something.
  const start = facts.quoted.find(({ to }) => to > from && to < first)?.to ?? from
  return startOfDoer(facts, place) ?? (onlyTellsWhere(facts, start, first) ? behind : undefined)
}

/** "was confirmed on Monday by | the minister" */
function startOfDoer(facts: SentenceFacts, { from, verb, to }: Saying): number | undefined {
  const { undergoes, back } = facts.own.knowledge.language.speech
  if (verb === from || undergoes?.test(wordAt(facts, verb - 1)) !== true) return undefined
  for (let token = verb + 1; token < to && !isOf(facts, token, VERB); token++)
    if (back?.by?.test(wordAt(facts, token))) return token + 1
  return undefined
}

/** "…, | at a briefing in Astana | stated the minister": what tells when, where or how, and nobody, stands before a verb behind what is said. */
function onlyTellsWhere(facts: SentenceFacts, from: number, verb: number): boolean {
  const { speech, offices } = facts.own.knowledge.language
  if (from === facts.from || !isMarked(facts, from)) return false
  if (speech.so?.test(wordAt(facts, from))) return from + 1 === verb
  let token = from
  while (token < verb) {
    if (offices.before?.test(wordAt(facts, token)) !== true) return false
    token++
    const isTold = speech.articles?.includes(wordAt(facts, token)) === true
    const end = Math.min(verb, token + (isTold ? AFTER_ARTICLE : 1))
    const start = token
    while (token < end && (token === start || offices.before?.test(wordAt(facts, token)) !== true)) token++
    if (token === start || maySpeak(facts, token - 1)) return false
  }
  return true
}

function isMarked(facts: SentenceFacts, token: number): boolean {
  return (marksBefore(facts, token) & (PARTS | QUOTE_CLOSED)) !== 0
}

/** "police", "officials", "the minister": a word for whoever may say something. */
function maySpeak(facts: SentenceFacts, token: number): boolean {
  const { offices, speech } = facts.own.knowledge.language
  const word = wordAt(facts, token)
  return [offices.holder, offices.ofOneWord, speech.several].some((kind) => kind?.test(word))
}
