import type { Stretch } from '../check.ts'
import { BRACKET_BEFORE } from '../scan/tokens.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'

/** Words of a reference at most that a stretch grows by. */
const LONGEST = 16

/**
 * A stretch with the whole of a reference to law that it begins or ends within, or that stands in brackets behind it:
 * "under s 24|(2)(c) of the Food Act 2014", "up to 20 years in prison | (18 U.S.C. § 1343)".
 */
export function withWholeCitations({ citations, survey }: SentenceFacts, stretch: Stretch): Stretch {
  // Most sentences cite nothing.
  if (citations.length === 0) return stretch
  const { from, to } = stretch
  const isInBrackets = (token: number): boolean =>
    ((survey.tokens.before[token] as number) & BRACKET_BEFORE) !== 0
  const opened = citations.find((cited) => cited.from < from && from < cited.to)
  const closed = citations.find(
    (cited) => to < cited.to && (cited.from < to || (cited.from === to && isInBrackets(to))),
  )
  return {
    from: opened && from - opened.from <= LONGEST ? opened.from : from,
    to: closed && closed.to - to <= LONGEST ? closed.to : to,
  }
}
