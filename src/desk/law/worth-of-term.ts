import type { Corpus } from '../../law/corpus/corpus.ts'
import type { CorpusTerm } from '../../law/corpus/term.ts'
import type { LawCatalog } from '../../law-catalog.ts'
import { jurisdictionOf } from './jurisdiction-of.ts'

/** Answers in the order in which they are worth more to a person. */
const WORTH: readonly CorpusTerm['kind'][] = ['defined', 'used', 'perhaps', 'absent', 'not-checked']

/** What a corpus's answer about an expression is worth beside those of others: of equals one whose law a pack knows. The least is best. */
export function worthOfTerm(catalog: LawCatalog, { build }: Corpus, { kind }: CorpusTerm): number {
  return WORTH.indexOf(kind) * 2 + (jurisdictionOf(catalog, build) === undefined ? 1 : 0)
}
