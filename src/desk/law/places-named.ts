import { inCitations } from '../../law/citations/any-language.ts'
import type { Corpus } from '../../law/corpus/corpus.ts'
import { fold } from '../../law/fold.ts'
import type { Day, Law } from '../../law/law.ts'
import type { LawCatalog } from '../../law-catalog.ts'
import { keysOfActs } from './act-names.ts'
import { placesOfAnnex } from './annex-named.ts'
import { readTyped } from './as-typed.ts'
import { citedByNumber } from './cited-by-number.ts'
import { citedByTitle } from './cited-titles.ts'
import type { PlaceNamed, PlacesAsked } from './place-named.ts'

/** The places that words cite, be the act known to the pack or by its number or its title to the corpus. */
export function placesNamed(
  catalog: LawCatalog,
  corpus: Corpus,
  law: Law,
  words: string,
  asked: PlacesAsked,
): readonly PlaceNamed[] {
  const inAnnex = placesOfAnnex(corpus, words, asked, (said) =>
    placesNamed(catalog, corpus, law, said, asked),
  )
  return inAnnex ?? articlesNamed(catalog, corpus, law, words, asked)
}

function articlesNamed(
  catalog: LawCatalog,
  corpus: Corpus,
  law: Law,
  words: string,
  { on, tag, languages }: PlacesAsked,
): readonly PlaceNamed[] {
  const keyOf = keysOfActs(catalog, corpus, law)
  const numbered = citedByNumber(catalog, corpus, law, words, { on, languages })
  const inPack = (said: string): readonly PlaceNamed[] =>
    law.citations(said, tag, on).map((citation) => {
      const act = keyOf(citation.act, on)
      return { citation, label: law.labelOf(citation, on), ...(act === undefined ? {} : { act }) }
    })
  const asWritten = [
    ...inPack(numbered.words),
    ...citedByTitle(law, corpus, numbered.words, { on, languages }, (id) => keyOf(id, on)),
  ]
  const places = asWritten.length > 0 ? asWritten : readTyped(inPack, numbered.words)
  // Of an article whose act is named by its number no other act is meant.
  const isNumbered = ({ citation }: PlaceNamed): boolean =>
    numbered.cited.some((one) => one.citation.article === citation.article)
  return ofNote(words, law, on, [...numbered.cited, ...places.filter((one) => !isNumbered(one))])
}

/** «Примечание к ст. 378 УК» means that note, and no more. */
function ofNote(words: string, law: Law, on: Day, places: readonly PlaceNamed[]): readonly PlaceNamed[] {
  const [place, another] = places
  if (place === undefined || another || !NOTE.test(fold(words))) return places
  const citation = { ...place.citation, part: 'note' }
  const isWhole = place.citation.part === undefined && place.citation.point === undefined
  return isWhole ? [{ ...place, citation, label: law.labelOf(citation, on) ?? place.label }] : places
}

const NOTE = new RegExp(`(?<!\\p{L})(?:${inCitations('note')})(?!\\p{L})`, 'u')
