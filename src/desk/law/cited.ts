import type { Catalog } from '../../catalog.ts'
import type { TextLanguage } from '../../law/corpus/act.ts'
import { actKeys } from '../../law/corpus/act-keys.ts'
import type { Corpus, PassageAnswer } from '../../law/corpus/corpus.ts'
import { partOf } from '../../law/corpus/part.ts'
import type { Citation, Day, Law, Tag, Trilingual } from '../../law/law.ts'
import { Problem } from '../../problem.ts'

/** A place in law that words cite, with its text where a corpus holds it. */
export interface CitedPlace {
  readonly citation: Citation
  readonly label: Trilingual | undefined
  /** Key of the act in the corpus. */
  readonly act?: string
  readonly found: PassageAnswer
  /** The cited part of the provision. */
  readonly part?: string
}

/**
 * Reads the citations of words and looks each up in a corpus.
 * @param tag language of the words
 * @param language of the texts to give
 * @throws Problem where no jurisdiction has the corpus's name: only a pack knows how its acts are cited
 */
export function citedPlaces(
  catalog: Catalog,
  corpus: Corpus,
  words: string,
  { on, tag, language }: { readonly on: Day; readonly tag: Tag; readonly language: TextLanguage },
): CitedPlace[] {
  const { name } = corpus.build
  const law = catalog.law(name)
  if (law === undefined)
    throw new Problem('law-cite-jurisdiction', 'usage', {
      name,
      codes: [...catalog.jurisdictions.keys()].join(', '),
    })
  return law.citations(words, tag, on).map((citation) => {
    const act = keyOf(catalog, corpus, law, citation.act, on)
    const found: PassageAnswer =
      act === undefined || citation.article === undefined
        ? { kind: 'unknown', what: 'act' }
        : corpus.passage(act, citation.article, language, on)
    const part =
      found.kind === 'in-force' && citation.part !== undefined
        ? partOf(found.passage.text, citation.part)
        : undefined
    return {
      citation,
      label: law.labelOf(citation, on),
      ...(act === undefined ? {} : { act }),
      found,
      ...(part === undefined ? {} : { part }),
    }
  })
}

/** Key of a pack's act in the corpus: by the pack's own table, else by number, day of adoption or title. */
export function keyOf(catalog: Catalog, corpus: Corpus, law: Law, id: string, on: Day): string | undefined {
  return actKeys(law, corpus, catalog.jurisdictions.get(corpus.build.name)?.corpus?.acts)(id, on)
}
