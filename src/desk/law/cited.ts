import { standingIn } from '../../law/corpus/answers/standing.ts'
import type { Corpus } from '../../law/corpus/corpus.ts'
import type { Standing } from '../../law/law.ts'
import type { LawCatalog } from '../../law-catalog.ts'
import { Problem } from '../../problem.ts'
import { countriesIn } from '../countries.ts'
import { keysOfActs } from './act-names.ts'
import { type CitedText, citedTexts } from './cited-text.ts'
import { holdsAct } from './holds-act.ts'
import { jurisdictionOf } from './jurisdiction-of.ts'
import type { PlaceNamed, PlacesAsked } from './place-named.ts'
import { placesNamed } from './places-named.ts'

/** A place in law that words cite, with its texts where a corpus holds them; the first is in the likeliest language. */
export interface CitedPlace extends PlaceNamed {
  /** Whether it stands that day, by the pack and the texts. */
  readonly stands: Standing
  readonly texts: readonly [CitedText, ...CitedText[]]
}

/**
 * Reads the citations of words and looks each up in a corpus.
 * @throws Problem where no jurisdiction has the corpus's name: only a pack knows how its acts are cited
 */
export function citedPlaces(
  catalog: LawCatalog,
  corpus: Corpus,
  words: string,
  asked: PlacesAsked,
): CitedPlace[] {
  const { name } = corpus.build
  const law = catalog.law(jurisdictionOf(catalog, corpus.build)?.code ?? name)
  if (law === undefined)
    throw new Problem('law-cite-jurisdiction', 'usage', {
      name,
      codes: countriesIn(catalog)
        .map(({ code }) => code)
        .join(', '),
    })
  const { on, languages } = asked
  const keyOf = keysOfActs(catalog, corpus, law)
  // An act that only the corpus has is cited by its key there.
  const stands = standingIn(law, corpus, (id) => keyOf(id, on) ?? (holdsAct(corpus, id) ? id : undefined))
  return placesNamed(catalog, corpus, law, words, asked).map((place) => ({
    ...place,
    stands: stands(place.citation, on),
    texts: citedTexts(corpus, place.act, place.citation, on, languages),
  }))
}
