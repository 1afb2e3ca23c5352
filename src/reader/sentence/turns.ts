import { onceOf } from '../../law/once.ts'
import { isInFull } from '../full-name.ts'
import { COLON_BEFORE, DASH_BEFORE, type Tokens } from '../scan/tokens.ts'
import type { Survey } from '../survey/survey.ts'
import { firstHolding } from '../tables/halving.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { marksBefore } from './clauses.ts'
import { interviewersTurns } from './interviewer.ts'
import { mayBeLetter } from './letter.ts'
import { startsLine } from './lines.ts'
import type { SentenceFacts } from './sentence-facts.ts'
import { type FactsOf, isAnswerInLine, officeEnd, speakerEnd, turnEnd } from './speaker-label.ts'
import { turnsByDash } from './turns-by-dash.ts'
import { turnsOfHearsay } from './turns-of-hearsay.ts'

/** The sentences `[from, to)` of one who asks in a record of a conversation, and the first word behind the label. */
export interface Turn {
  readonly from: number
  readonly to: number
  readonly words: number
}

type FactsAt = (token: number) => SentenceFacts

/** Words of a sentence among which a label ends, however long it is. */
const FURTHEST = 30

/**
 * The first word of a sentence that is no label, where a journalist says it in a record of a conversation: from the label to the
 * next speaker's, to the last question mark where nobody's label follows, or to the end of the paragraph.
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
  if (label?.is === 'fact-label' || label?.is === 'asker-label') return label.isByDash ? facts.from : label.to
  if (turnsIn(facts, factsAt).length === 0) return behindPerson(facts)
  return speakerEnd(facts) ?? officeEnd(facts) ?? facts.from
}

/** «Ержан Саденов: | …»: a whole name at the head of a line is a label without a conversation, too. */
function behindPerson(facts: SentenceFacts): number {
  const { from, names } = facts
  const name = names.find((one) => one.from === from && isInFull(one))
  const isLabel = name !== undefined && (marksBefore(facts, name.to) & COLON_BEFORE) !== 0
  return isLabel && startsLine(facts) ? name.to : from
}

/** Whether a text is, or holds, a record of a conversation. */
export function isRecord(facts: SentenceFacts, factsAt: FactsAt): boolean {
  return turnsIn(facts, factsAt).length > 0
}

function turnsIn({ survey, vocabulary, text }: SentenceFacts, factsAt: FactsAt): readonly Turn[] {
  return allTurns(survey, vocabulary, text, factsAt)
}

/** In order, and none in another; each survey is of one text. */
const allTurns = onceOf(
  (survey: Survey, vocabulary: Vocabulary, text: string, factsAt: FactsAt): readonly Turn[] => {
    const { tokens } = survey
    const factsOf = (n: number): SentenceFacts => factsAt(tokens.sentences[n] as number)
    const found = [
      ...withoutFarewell(labelledTurns(survey, vocabulary, text, factsOf), tokens.sentenceCount, factsOf),
      ...turnsByDash(survey, text, factsOf),
      ...turnsOfHearsay(survey, vocabulary, text, factsOf),
      ...interviewersTurns(text, tokens, factsOf),
    ].sort((one, other) => one.from - other.from)
    let end = 0
    return found.filter(({ from, to }) => {
      const isApart = from >= end
      if (isApart) end = to
      return isApart
    })
  },
)

/** «Журналист: …», and «Вопрос: …» where it ends in a question mark or somebody else's label follows. Each sentence is looked at few times. */
function labelledTurns(
  survey: Survey,
  vocabulary: Vocabulary,
  text: string,
  factsOf: FactsOf,
): readonly Turn[] {
  const { sentenceCount } = survey.tokens
  const turns: Turn[] = []
  let isRecord = false
  for (let n = 0; n < sentenceCount; n++) {
    const { askers } = vocabulary.of(survey.languageOf(n)).denial
    if (!mayBeLetter(survey, n) && !askers.some((place) => survey.holds(n, place))) continue
    if (!mayEndLabel(text, survey.tokens, n)) continue
    const facts = factsOf(n)
    const { label } = facts
    if (label === undefined || label.isByDash) continue
    // In a record further questions may stand on the line of the first.
    const isQuestion: boolean = label.is === 'question-label' && (isRecord || startsLine(facts))
    if (label.is !== 'asker-label' && !isQuestion) continue
    const to = turnEnd(facts, label.to, factsOf)
    const next = to < sentenceCount ? factsOf(to) : undefined
    isRecord ||= isQuestion && next !== undefined && (isAnswerInLine(next) || speakerEnd(next) !== undefined)
    const asked = isQuestion && !answers(next) ? questionEnd(n, to, factsOf) : to
    const isAsked = isRecord || factsOf(asked - 1).isQuestion
    if (!isQuestion || isAsked) turns.push({ from: n, to: asked, words: label.to })
    n = to - 1
  }
  return turns
}

/**
 * Without what the host says last, to nobody who answers, where journalists ask or nobody does: a briefing is closed for the body that
 * gives it. Who alone asks all questions is a journalist.
 */
function withoutFarewell(turns: readonly Turn[], sentenceCount: number, factsOf: FactsOf): readonly Turn[] {
  const last = turns.at(-1)
  if (last?.to !== sentenceCount || !isHosts(last, factsOf)) return turns
  const before = turns.slice(0, -1)
  if (before.length > 0 && before.every((turn) => isHosts(turn, factsOf))) return turns
  let to = last.to
  while (to > last.from && !factsOf(to - 1).isQuestion) to--
  return to === last.from ? before : [...before, { ...last, to }]
}

function isHosts({ from, words }: Turn, factsOf: FactsOf): boolean {
  const facts = factsOf(from)
  return facts.listHits('host-label').some((hit) => hit.to <= words)
}

/** Whether a mark or the end of a line stands so near the beginning of a sentence that it may end a label. */
function mayEndLabel(text: string, { sentences, before, start, end }: Tokens, n: number): boolean {
  const from = sentences[n] as number
  const furthest = from + FURTHEST
  if (furthest >= (sentences[n + 1] as number)) return true
  for (let token = from + 1; token <= furthest; token++)
    if ((before[token] as number) & (COLON_BEFORE | DASH_BEFORE)) return true
  return text.slice(end[from], start[furthest]).includes('\n')
}

/** Whether a sentence begins with who answers. */
function answers(line: SentenceFacts | undefined): boolean {
  if (line === undefined) return false
  if (isAnswerInLine(line)) return true
  if (speakerEnd(line) === undefined) return false
  return line.label?.is !== 'question-label' && line.label?.is !== 'asker-label'
}

/** «Вопрос: как быть? Ролики заполонили ленты.⏎Вопрос: …»: with its last question mark ends what is asked where the answer has no line of its own. */
function questionEnd(from: number, to: number, factsOf: FactsOf): number {
  for (let end = to; end > from; end--) if (factsOf(end - 1).isQuestion) return end
  return to
}
