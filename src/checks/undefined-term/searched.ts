import type { Law, TermAnswer } from '../../law/law.ts'
import { wordedFrom } from '../../law/worded.ts'
import type { Evidence } from '../../reader/reading.ts'
import messages from './messages.json' with { type: 'json' }

const worded = wordedFrom(messages)

/** That the texts of a corpus lack an expression. */
export function notInCorpus({ build, acts, isPartial }: TermAnswer & { kind: 'absent' }): Evidence {
  return {
    kind: 'absence',
    searched: worded('undefined-term.corpus', { build, acts: String(acts) }),
    note: worded(isPartial ? 'undefined-term.not-in-part' : 'undefined-term.not-in-corpus'),
  }
}

/** That a pack of norms, which is not the law, lacks an expression. */
export function notInPack({ build }: Law): Evidence {
  return {
    kind: 'absence',
    searched: worded('undefined-term.pack', { build }),
    note: worded('undefined-term.not-in-pack'),
  }
}
