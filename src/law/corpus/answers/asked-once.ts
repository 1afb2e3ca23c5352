import type { Day } from '../../law.ts'
import type { TextLanguage } from '../act.ts'
import type { Corpus } from '../corpus.ts'
import type { PassageAnswer } from '../passage.ts'

/** Answers that are kept: those of many days need not be. */
const MOST_KEPT = 2000

/**
 * Texts of a corpus, each asked for once: while a statement is read, its checks ask again and again for the same article, for each
 * of its parts, and whether it stands.
 */
export function askedOnce({
  passage,
}: Pick<Corpus, 'passage'>): (
  act: string,
  article: string,
  language: TextLanguage,
  on: Day,
) => PassageAnswer {
  const known = new Map<string, PassageAnswer>()
  return (act, article, language, on) => {
    const asked = [on, language, act, article].join('\n')
    const found = known.get(asked)
    if (found !== undefined) return found
    if (known.size >= MOST_KEPT) known.clear()
    const answer = passage(act, article, language, on)
    known.set(asked, answer)
    return answer
  }
}
