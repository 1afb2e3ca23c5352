import type { Stretch } from '../check.ts'
import { COLON_BEFORE, type Tokens } from '../scan/tokens.ts'
import { meetsAny } from '../stretch.ts'
import { tellsOnlyWho } from './asker-label.ts'
import { wordAt } from './clauses.ts'
import { lineStartsAt } from './lines.ts'
import type { SentenceFacts } from './sentence-facts.ts'
import { type FactsOf, speakerEnd, turnEnd } from './speaker-label.ts'
import type { Turn } from './turns.ts'

/** Words in which the colon of a label stands, with the time of a recording. */
const WITHIN = 8
/** Letters of a name at least by which one speaker is known from another. */
const SHORTEST = 2

/** What one speaker says, from a label to the next one. */
interface Said extends Turn {
  readonly name: string
  readonly isQuestion: boolean
  /** Whether the label names a person, a body or an office. */
  readonly isNamed: boolean
  readonly isOfficial: boolean
}

/**
 * What an interviewer says whom nothing but a name or a newsroom tells («Российская газета: …⏎Андрей Нестеренко: …»): with a name alone
 * it ends in a question each time; and somebody answers who is named and does not ask each time. Only the last question may lack its
 * answer.
 */
export function interviewersTurns(text: string, tokens: Tokens, factsOf: FactsOf): readonly Turn[] {
  const record = recordOf(text, tokens, factsOf)
  const answers = new Set(
    record.filter(({ isQuestion, isOfficial }) => !isQuestion || isOfficial).map(({ name }) => name),
  )
  // Where all ask, or none does, nobody is interviewed.
  if (answers.size === 0 || record.every(({ name }) => answers.has(name))) return []
  const answered = record.filter(({ name }, place) => {
    const next = record[place + 1]
    return !answers.has(name) && next?.isNamed === true && answers.has(next.name)
  })
  const last = record.at(-1)
  return last && answered.some(({ name }) => name === last.name) ? [...answered, last] : answered
}

/** All that is said behind labels that are nothing but names. */
function recordOf(text: string, tokens: Tokens, factsOf: FactsOf): readonly Said[] {
  const { sentenceCount } = tokens
  const labels = Array.from({ length: sentenceCount }, (_, n) => n)
    .filter((n) => mayBeginWithLabel(tokens, n) && lineStartsAt(text, tokens, n))
    .map(factsOf)
    .flatMap((facts) => labelOf(facts) ?? [])
  return labels.map(({ facts, words, name }, place) => {
    const next = labels[place + 1]?.facts.n ?? sentenceCount
    const label = { from: facts.from, to: words }
    const asks = factsOf(next - 1).isQuestion
    const isNewsroom = tellsNewsroom(facts, label) || asksForOutlet(facts, label, next, factsOf)
    // «Официальный сайт: …» tells nothing of the paragraphs behind it.
    const to = asks || !isNewsroom ? next : Math.min(next, turnEnd(facts, words, factsOf))
    const isOfficial = meetsAny(label, facts.listHits('body'))
    const isPerson = facts.names.some((one) => one.kind === 'person' && one.from < words)
    return {
      from: facts.n,
      to,
      words,
      name,
      isQuestion: isNewsroom || asks,
      isNamed: isOfficial || isPerson,
      isOfficial,
    }
  })
}

function mayBeginWithLabel({ sentences, before }: Tokens, n: number): boolean {
  const first = sentences[n] as number
  const last = Math.min(sentences[n + 1] as number, first + WITHIN)
  for (let token = first + 1; token <= last; token++)
    if ((before[token] as number) & COLON_BEFORE) return true
  return false
}

function labelOf(
  facts: SentenceFacts,
): { readonly facts: SentenceFacts; readonly words: number; readonly name: string } | undefined {
  const { from } = facts
  const words = speakerEnd(facts) ?? from
  if (words === from || !tellsOnlyWho(facts, { from, to: words })) return undefined
  const bracket = facts.brackets.find((one) => one.from < words)?.from ?? words
  const name = wordAt(facts, bracket - 1)
  return name.length < SHORTEST ? undefined : { facts, words, name }
}

/** «Ержан Сәденов, «Дала»: …?»: somebody by name, and where they work in quotation marks, who asks something. */
function asksForOutlet(facts: SentenceFacts, label: Stretch, next: number, factsOf: FactsOf): boolean {
  const isOutlet = facts.quoted.some(({ from, to }) => from > label.from && to <= label.to)
  if (!isOutlet || meetsAny(label, facts.listHits('body'))) return false
  for (let n = facts.n; n < next; n++) if (factsOf(n).isQuestion) return true
  return false
}

function tellsNewsroom(facts: SentenceFacts, { from, to }: Stretch): boolean {
  const { newsroom } = facts.own.knowledge.language.speech
  for (let token = from; token < to; token++) if (newsroom?.test(wordAt(facts, token))) return true
  return false
}
