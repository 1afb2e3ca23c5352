import type { Stretch } from '../check.ts'
import { behindWhen } from '../sentence/behind-when.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'
import { framesIn } from './frames.ts'

/**
 * What is said of a stretch around the reporter's frames that stand within it: "Traders, | he went on, | are …", «Торговцы, | по словам
 * акима, | …». None where it holds no such frame, or the act of speech that they tell is itself asked about.
 */
export function partsAroundFrames(
  facts: SentenceFacts,
  { from, to }: Stretch,
  asksOfSpeech = false,
): readonly Stretch[] {
  const parts: Stretch[] = []
  let begin = from
  for (const frame of framesIn(facts, { from, to }, asksOfSpeech)) {
    if (frame.from <= begin || frame.to >= to) continue
    if (begin > from || behindWhen(facts, begin, frame.from) < frame.from)
      parts.push({ from: begin, to: frame.from })
    begin = frame.to
  }
  // "On Monday, | the ministry said, | …": with the frame goes what tells when it was said.
  if (begin > from) parts.push({ from: begin, to })
  return parts
}
