import type { Stretch } from '../check.ts'
import { COLON_BEFORE, QUOTE_OPENS } from '../scan/tokens.ts'
import { ALL_CAPITALS, CAPITAL, INITIAL } from '../scan/words.ts'
import { meetsAny } from '../stretch.ts'
import { FINITE, PAST, SAYS, VERB } from '../vocabulary/word-kinds.ts'
import { hasShape, isOf, marksBefore, wordAt } from './clauses.ts'
import { startsLine } from './lines.ts'
import type { SentenceFacts } from './sentence-facts.ts'

/** Words at most that tell who asks: «Корреспондент телеканала «Хабар» Айгуль Сатпаева:». */
const LONGEST = 10
/** Letters at most of a word that joins others: «из», "from". */
const JOINING = 4
/** Lists of those who ask. */
const LISTS = ['asker-label', 'question-label']
const NAMED = CAPITAL | ALL_CAPITALS | INITIAL

/**
 * The first word behind the colon of a line that begins with who asks, by name or by where they work: «Журналист Иванов:»,
 * "Jane Smith, journalist at the Daily Star:". What else stands before the colon is no label.
 */
export function behindNamedAsker(facts: SentenceFacts): number | undefined {
  const askers = LISTS.flatMap((list) => facts.listHits(list))
  const voices = facts.listHits('voice-label').filter((voice) => !meetsAny(voice, facts.quoted))
  if (askers.length + voices.length === 0 || !startsLine(facts)) return undefined
  const { from } = facts
  const furthest = Math.min(facts.to - 1, from + LONGEST)
  let to = from + 1
  while (to <= furthest && !(marksBefore(facts, to) & COLON_BEFORE)) to++
  if (to > furthest) return undefined
  const label = { from, to }
  const asks = meetsAny(label, askers)
  if (!asks && !isVoice(facts, label, voices)) return undefined
  // "To journalists: …" is for them.
  if (isJoining(facts, from) && [...askers, ...voices].some((one) => one.from === from + 1)) return undefined
  return tellsOnlyWho(facts, label, [...askers, ...voices]) ? to : undefined
}

/** "The ministry of a neighbour: …" is no neighbour, and «Адвокат Белова: «…», – деді» ends with its quotation. */
function isVoice(facts: SentenceFacts, label: Stretch, voices: readonly Stretch[]): boolean {
  if (marksBefore(facts, label.to) & QUOTE_OPENS) return false
  return meetsAny(label, voices) && !facts.voices.hasOfficial(label)
}

/** Whether words are nothing but names, where their bearers work, and what else is known to tell who they are. */
export function tellsOnlyWho(
  facts: SentenceFacts,
  { from, to }: Stretch,
  known: readonly Stretch[] = [],
): boolean {
  const telling = [...known, ...facts.quoted, ...facts.brackets]
  for (let token = from; token < to; token++) if (!tellsWho(facts, token, telling)) return false
  return true
}

function tellsWho(facts: SentenceFacts, token: number, telling: readonly Stretch[]): boolean {
  if (telling.some((one) => one.from <= token && token < one.to)) return true
  const word = wordAt(facts, token)
  if (facts.own.knowledge.language.speech.newsroom?.test(word)) return true
  if ([VERB, FINITE, PAST, SAYS].some((kind) => isOf(facts, token, kind))) return false
  return isJoining(facts, token) || hasShape(facts, token, NAMED)
}

function isJoining(facts: SentenceFacts, token: number): boolean {
  return wordAt(facts, token).length <= JOINING && !hasShape(facts, token, ALL_CAPITALS)
}
