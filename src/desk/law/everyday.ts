import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { TextLanguage } from '../../law/corpus/act.ts'
import type { Corpus } from '../../law/corpus/corpus.ts'
import type { CorpusSearch } from '../../law/corpus/found.ts'
import {
  type EverydayWords,
  type InWordsOfLaw,
  inWordsOfLaw,
  type LegalTerm,
  type LegalWording,
} from '../../law/everyday/everyday.ts'
import type { Day } from '../../law/law.ts'
import type { LawCatalog } from '../../law-catalog.ts'
import { SOURCE } from '../../modules.ts'
import { jurisdictionOf } from './jurisdiction-of.ts'
import { keysFor } from './keys-for.ts'

/** `ru.json`, `uz-Latn.json`: what people say in a language. */
const LANGUAGE_FILE = /^([a-z]{2,3}(?:-[A-Za-z0-9]+)*)\.json$/u

/** What was found in words of law for what was typed in everyday words. */
export interface AlsoFound extends LegalWording {
  readonly answer: CorpusSearch
}

/**
 * The everyday words of a jurisdiction: `everyday/terms.json` beside its pack has the law's own, and a file named by its
 * language what people say in it. Nothing where the pack has none.
 */
export function everydayWords(code: string, root = SOURCE): EverydayWords | undefined {
  const folder = join(root, 'jurisdictions', code, 'everyday')
  if (!existsSync(folder)) return undefined
  const read = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'))
  const says = readdirSync(folder)
    .sort()
    .flatMap((file) => {
      const tag = LANGUAGE_FILE.exec(file)?.[1]
      return tag === undefined ? [] : [[tag, read(file) as Record<string, readonly string[]>] as const]
    })
  // The shape of these files is tested, like that of all rows of a pack.
  return { terms: read('terms.json') as readonly LegalTerm[], says: Object.fromEntries(says) }
}

/** Made when first asked for: it looks up every phrase of the lists. */
const ready = new WeakMap<LawCatalog, Map<string, InWordsOfLaw>>()

function legalWordings(catalog: LawCatalog, { build }: Corpus): InWordsOfLaw {
  const code = jurisdictionOf(catalog, build)?.code
  if (code === undefined) return () => []
  const known = ready.get(catalog) ?? new Map<string, InWordsOfLaw>()
  ready.set(catalog, known)
  const everyday = known.has(code) ? undefined : everydayWords(code)
  if (everyday !== undefined) known.set(code, inWordsOfLaw(everyday, keysFor(catalog)))
  return known.get(code) ?? (() => [])
}

/**
 * Searches what people mean by what they typed.
 * @param languages of the texts to search: that of what was typed, or all of the corpus where it lacks that one
 * @param most provisions of each wording
 */
export function searchInWordsOfLaw(
  catalog: LawCatalog,
  corpus: Corpus,
  typed: string,
  {
    on,
    languages,
    most,
  }: { readonly on: Day; readonly languages: readonly TextLanguage[]; readonly most: number },
): AlsoFound[] {
  return legalWordings(catalog, corpus)(typed, languages).map((wording) => ({
    ...wording,
    answer: corpus.search(wording.words, wording.language, on, most),
  }))
}
