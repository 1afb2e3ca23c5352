import { onceOf } from '../../law/once.ts'
import { COLON_BEFORE, DASH_BEFORE, PARAGRAPH_STARTS } from '../scan/tokens.ts'
import type { Survey } from '../survey/survey.ts'
import { firstHolding } from '../tables/halving.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { marksBefore } from './clauses.ts'
import { endsLine, startsLine } from './lines.ts'
import type { SentenceFacts } from './sentence-facts.ts'

/** Words at most that tell who speaks: «Министр внутренних дел:», and where they stand alone on their line. */
const LONGEST = 5
const LONGEST_ALONE = 3

/** The sentences `[from, to)` of one who asks in a record of a conversation, and the first word behind the label. */
interface Turn {
  readonly from: number
  readonly to: number
  readonly words: number
}

type FactsAt = (token: number) => SentenceFacts

/**
 * The first word of a sentence that is no label, where a journalist says it in a record of a conversation: from the label to the
 * next speaker's, or to the end of the paragraph.
 * @param factsAt of the sentence that a token stands in
 */
export function askedFrom(facts: SentenceFacts, factsAt: FactsAt): number | undefined {
  const turns = turnsIn(facts, factsAt)
  const { n, from, to } = facts
  const turn = turns[firstHolding(0, turns.length, (place) => (turns[place] as Turn).from > n) - 1]
  return turn === undefined || n >= turn.to ? undefined : Math.min(to, Math.max(from, turn.words))
}

/** The first word of a sentence behind what tells who says it: «Ответ: …», and in a record of a conversation «Министр: …». */
export function behindSpeaker(facts: SentenceFacts, factsAt: FactsAt): number {
  const { label } = facts
  if (label?.is === 'fact-label') return label.isByDash ? facts.from : label.to
  if (turnsIn(facts, factsAt).length === 0) return facts.from
  return speakerEnd(facts) ?? facts.from
}

function turnsIn({ survey, vocabulary }: SentenceFacts, factsAt: FactsAt): readonly Turn[] {
  return allTurns(survey, vocabulary, factsAt)
}

/** Each survey is of one text, and each sentence is looked at twice at most: a turn ends where the next begins. */
const allTurns = onceOf((survey: Survey, vocabulary: Vocabulary, factsAt: FactsAt): readonly Turn[] => {
  const { sentences, sentenceCount } = survey.tokens
  const factsOf = (n: number): SentenceFacts => factsAt(sentences[n] as number)
  const turns: Turn[] = []
  for (let n = 0; n < sentenceCount; n++) {
    if (!survey.holds(n, vocabulary.of(survey.languageOf(n)).denial.asker)) continue
    const { label, to: end } = factsOf(n)
    if (label?.is !== 'asker-label' || label.isByDash) continue
    let to = n + 1
    // A label that stands alone may be a paragraph of its own.
    if (label.to >= end && to < sentenceCount && !beginsTurn(factsOf(to))) to++
    while (to < sentenceCount && !isParagraph(factsOf(to)) && !beginsTurn(factsOf(to))) to++
    turns.push({ from: n, to, words: label.to })
    n = to - 1
  }
  return turns
})

function isParagraph(facts: SentenceFacts): boolean {
  return (marksBefore(facts, facts.from) & PARAGRAPH_STARTS) !== 0
}

/** Whether somebody else may begin to speak, by a label or by a dash. */
function beginsTurn(facts: SentenceFacts): boolean {
  if (!startsLine(facts)) return false
  return (marksBefore(facts, facts.from) & DASH_BEFORE) !== 0 || speakerEnd(facts) !== undefined
}

/** The first word behind a few that begin a line and end in a colon, or that are all of the line. */
function speakerEnd(facts: SentenceFacts): number | undefined {
  const { from, to } = facts
  if (!startsLine(facts)) return undefined
  for (let behind = from + 1; behind <= Math.min(to - 1, from + LONGEST); behind++) {
    if (marksBefore(facts, behind) & COLON_BEFORE) return behind
    if (endsLine(facts, behind)) return behind - from <= LONGEST_ALONE ? behind : undefined
  }
  const isAlone = to - from <= LONGEST_ALONE && endsLine(facts, to) && !isStopped(facts)
  return isAlone ? to : undefined
}

/** Whether a sentence ends with a stop, not with its line. */
function isStopped({ to, text, survey: { tokens } }: SentenceFacts): boolean {
  return /[.!?…]/u.test(text.slice(tokens.end[to - 1], tokens.start[to]))
}
