import { isInFull } from '../../full-name.ts'
import { textAt } from '../../sentence/clauses.ts'
import { startsLine } from '../../sentence/lines.ts'
import type { SentenceFacts } from '../../sentence/sentence-facts.ts'
import { officeOfName } from '../offices/office-of-name.ts'

/** Sentences at most that a newsroom puts over what somebody published. */
const FRAME = 3
/** Marks at the head of words that somebody is quoted with: who says these is told elsewhere. */
const OPENS = /^["“«„–—-]/u

/**
 * «Аким Серик Омаров – о паводке. Запись из его фейсбука»: the one person, with an office, whom a newsroom names over all that this person
 * published.
 */
export function writerOver(factsOf: (n: number) => SentenceFacts, rest: string): string | undefined {
  const frame = frameOf(factsOf)
  const [facts] = frame
  const words = facts?.own.knowledge.language.ownVoice
  if (facts === undefined || words === undefined || OPENS.test(rest)) return undefined
  const told = frame.map((one) => textAt(one, one).toLowerCase()).join(' ')
  if (!words.post.test(told)) return undefined
  const named = frame.flatMap((one) => one.names.filter(isInFull).map((name) => ({ one, name })))
  const [only, other] = named
  if (only === undefined || other !== undefined) return undefined
  return officeOfName(only.one, only.name, 'base') === undefined ? undefined : textAt(only.one, only.name)
}

/** The sentences of the first line, where others follow it. */
function frameOf(factsOf: (n: number) => SentenceFacts): readonly SentenceFacts[] {
  const { sentenceCount } = factsOf(0).survey.tokens
  const frame = [factsOf(0)]
  for (let n = 1; n < sentenceCount; n++) {
    const facts = factsOf(n)
    if (startsLine(facts)) return frame
    if (n === FRAME) return []
    frame.push(facts)
  }
  return []
}
