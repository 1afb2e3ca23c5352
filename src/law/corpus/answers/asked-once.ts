import type { Day } from '../../law.ts'
import { keptAnswers } from '../../once.ts'
import type { TextLanguage } from '../act.ts'
import type { Corpus } from '../corpus.ts'
import type { PassageAnswer } from '../passage.ts'

const MOST_KEPT = 2000

/**
 * Texts of a corpus, each asked for once: while a statement is read, its checks ask again and again for the same article, for each
 * of its parts, and whether it stands.
 */
export function askedOnce({ passage }: Pick<Corpus, 'passage'>) {
  return keptAnswers(
    MOST_KEPT,
    (...asked: [act: string, article: string, language: TextLanguage, on: Day]) => asked.join('\n'),
    (act, article, language, on): PassageAnswer => passage(act, article, language, on),
  )
}
