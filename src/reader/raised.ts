import type { Raise, Stretch, View } from './check.ts'
import type { Quote } from './reading.ts'
import type { Survey } from './survey.ts'
import { sentenceAt } from './view.ts'

/** What is kept of a raise until all checks have spoken: no stretch, and so no view of a sentence. */
export interface Raised extends Pick<Raise, 'asks' | 'missing' | 'certainty' | 'evidence'> {
  readonly check: string
  readonly fill: Raise['fill'] | undefined
  readonly topic: string | undefined
  readonly quote: Quote
  readonly trigger: readonly Quote[]
  readonly sentence: number
}

/** A raise without its stretches. */
export function keptOf(check: string, raise: Raise, view: View, { tokens }: Survey): Raised {
  const { at, asks, fill, missing, certainty, evidence, topic } = raise
  const quote = view.quote(at)
  const trigger = (raise.trigger ?? []).map((stretch: Stretch) => view.quote(stretch))
  return {
    check,
    asks,
    fill,
    topic,
    missing,
    certainty,
    evidence,
    quote,
    trigger: trigger.length > 0 ? trigger : [quote],
    sentence: sentenceAt(tokens, at.from),
  }
}

/** What two checks see alike in one sentence is one finding: that of the first of them. */
export function isFirst({ check, sentence, topic, asks }: Raised, said: Map<string, string>): boolean {
  if (topic === undefined) return true
  const key = `${sentence} ${asks} ${topic}`
  const first = said.get(key)
  if (first === undefined) said.set(key, check)
  return first === undefined || first === check
}
