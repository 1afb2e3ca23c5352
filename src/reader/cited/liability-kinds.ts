import type { Norm } from '../../law/law.ts'
import { onceOf } from '../../law/once.ts'
import type { WordsOfAll } from '../scan/words-of-all.ts'

/** Kinds of liability that words may name; none where they name none. */
export type LiabilityKind = 'criminal' | 'administrative'

const KINDS: readonly LiabilityKind[] = ['criminal', 'administrative']

/** Between an adjective and its noun: «әкімшілік әрі қылмыстық жауаптылық», “administrative and criminal liability”. */
const BETWEEN = '\\p{L}*(?:[ ,-]+\\p{L}+){0,3}?[ ,-]+'

type KindPatterns = Readonly<Record<LiabilityKind, RegExp>>

/** What names each kind, made once. */
const patternsOf = onceOf(({ liability }: WordsOfAll): KindPatterns => {
  const source = (name: Parameters<typeof liability.pattern>[0]) => liability.pattern(name).source
  const kind = (adjective: string) => `(?:${adjective})${BETWEEN}(?:${source('noun')})`
  return {
    criminal: new RegExp(`${kind(source('criminal'))}|${source('crime')}`, 'u'),
    administrative: new RegExp(kind(source('administrative')), 'u'),
  }
})

/** The kind of liability that words name, where they name one alone. */
export function liabilityNamed(words: string, ofAll: WordsOfAll): LiabilityKind | undefined {
  const [kind, other] = kindsNamed(words, ofAll)
  return other === undefined ? kind : undefined
}

/** The kinds of liability that words name: «как административная, так и уголовная ответственность» names two. */
export function kindsNamed(words: string, ofAll: WordsOfAll): readonly LiabilityKind[] {
  const patterns = patternsOf(ofAll)
  const inSmall = words.toLowerCase()
  return KINDS.filter((kind) => patterns[kind].test(inSmall))
}

/** Norms of the kind of liability that words name: «административная ответственность» is none of the Criminal Code. */
export function ofKindNamed(norms: readonly Norm[], words: string, ofAll: WordsOfAll): readonly Norm[] {
  const named = liabilityNamed(words, ofAll)
  return named === undefined ? norms : norms.filter(({ kind }) => kind === named)
}
