import type { Day, Tag, TermAnswer, TermUse } from '../law/law.ts'
import { dayInWords } from '../messages/day-said.ts'
import { say } from '../messages/messages.ts'

/** What a pack says of an expression, in words, and the places that it knows under what leads to them. */
export interface PackTermSaid {
  readonly said: string
  readonly groups: readonly { readonly lead?: string; readonly uses: readonly TermUse[] }[]
}

/** A pack is not the law: what it lacks is called not in the pack, never absent. */
export function packTermSaid(answer: TermAnswer, build: string, on: Day, language: Tag): PackTermSaid {
  const kind = answer.kind === 'defined' || answer.kind === 'used' ? answer.kind : 'not-in-pack'
  const groups = [
    { uses: 'uses' in answer ? answer.uses : [] },
    { lead: say('term-pack.later', language), uses: ('later' in answer && answer.later) || [] },
    { lead: say('term-pack.near', language), uses: ('near' in answer && answer.near) || [] },
  ]
  return {
    said: say(`term-pack.${kind}`, language, { build, day: dayInWords(on, language) }),
    groups: groups.filter(({ uses }) => uses.length > 0),
  }
}
