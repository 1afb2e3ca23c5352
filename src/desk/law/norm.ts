import type { Catalog } from '../../catalog.ts'
import type { TextLanguage } from '../../law/corpus/act.ts'
import type { Corpus, Passage } from '../../law/corpus/corpus.ts'
import {
  differencesBetween,
  differencesOf,
  type LanguageDifference,
  type PackDifference,
  type PartSanctions,
  sanctionsIn,
} from '../../law/corpus/sanctions.ts'
import type { Day, FineUnit, Norm } from '../../law/law.ts'
import { keyOf } from './cited.ts'

/** Sanctions as the text of a language gives them. */
export interface SaidSanctions {
  readonly language: TextLanguage
  readonly passage: Passage
  readonly parts: readonly PartSanctions[]
}

/** What a provision punishes with: by its own text, by the pack, and where these do not agree. */
export interface NormAnswer {
  readonly said: readonly SaidSanctions[]
  /** Where the Russian and the Kazakh text give different numbers: both are law. */
  readonly betweenLanguages: readonly LanguageDifference[]
  /** The pack's norm, where a jurisdiction has the corpus's name and knows the article. */
  readonly norm?: Norm
  /** Where the pack differs from the text: shown, never hidden. */
  readonly fromPack: readonly PackDifference[]
  readonly fineUnit?: FineUnit
}

/** Reads the sanctions of a provision out of its text on a day, and compares languages and pack. */
export function normOf(
  catalog: Catalog,
  corpus: Corpus,
  { act, provision, on }: { readonly act: string; readonly provision: string; readonly on: Day },
): NormAnswer {
  const said = corpus.build.languages.flatMap((language): SaidSanctions[] => {
    const answer = corpus.passage(act, provision, language, on)
    if (answer.kind !== 'in-force' || answer.passage.state !== 'text') return []
    return [{ language, passage: answer.passage, parts: sanctionsIn(answer.passage.text, language) }]
  })
  const partsIn = (language: TextLanguage): readonly PartSanctions[] | undefined =>
    said.find((one) => one.language === language)?.parts
  const [ru, kk] = [partsIn('ru'), partsIn('kk')]
  const law = catalog.law(corpus.build.name)
  const article = said[0]?.passage.number
  const own = law?.acts(on).find(({ id }) => keyOf(catalog, corpus, law, id, on) === act)
  const norm = law && own && article !== undefined ? law.norm({ act: own.id, article }, on) : undefined
  const fineUnit = law?.fineUnit(on)
  return {
    said,
    betweenLanguages: ru && kk ? differencesBetween(ru, kk) : [],
    ...(norm ? { norm } : {}),
    fromPack: norm && said[0] ? differencesOf(ru ?? said[0].parts, norm.sanctions) : [],
    ...(fineUnit ? { fineUnit } : {}),
  }
}
