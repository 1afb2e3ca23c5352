import { writeAkomaNtoso } from '../../law/akn/write.ts'
import type { TextLanguage } from '../../law/corpus/act.ts'
import type { Corpus } from '../../law/corpus/corpus.ts'
import { holds } from '../../law/days/holds.ts'
import { lettersOf } from '../../law/eli/language.ts'
import type { Day } from '../../law/law.ts'
import type { LawCatalog } from '../../law-catalog.ts'
import { definitionsIn } from './defining.ts'
import { jurisdictionName, jurisdictionOf } from './jurisdiction-of.ts'

/** What ISO 3166 leaves to users, for a country that is not known. */
const UNKNOWN_COUNTRY = 'zz'
/** Longest name of a file that is made of an act's key. */
const LONGEST_KEY = 80

/** An act in one language as a file of Akoma Ntoso 3.0. */
export interface ExportedAct {
  readonly language: TextLanguage
  /** `990020.rus@2022-09-03.xml` */
  readonly name: string
  readonly xml: string
}

/** The text of an act in a language as it was on a day; nothing where none stood that day,
 * or the corpus has no more than the title. */
export function exportAct(
  catalog: LawCatalog,
  corpus: Corpus,
  key: string,
  language: TextLanguage,
  on: Day,
): ExportedAct | undefined {
  const { build } = corpus
  const editions = corpus.editions(key, language)
  const edition = editions.find((one) => holds(one, on))
  const provisions = edition === undefined ? [] : corpus.contents(key, language, on)
  if (edition === undefined || provisions.length === 0) return undefined
  const stem = key.replaceAll(/[^\p{L}\p{N}.-]+/gu, '_').slice(-LONGEST_KEY)
  return {
    language,
    name: `${stem}.${lettersOf(language)}@${edition.since}.xml`,
    xml: writeAkomaNtoso({
      country: jurisdictionOf(catalog, build)?.code ?? UNKNOWN_COUNTRY,
      jurisdiction: jurisdictionName(catalog, build),
      on,
      build,
      definitionsIn,
      text: { language, edition, editions, provisions },
    }),
  }
}
