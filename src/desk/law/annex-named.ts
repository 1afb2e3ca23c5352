import type { Corpus } from '../../law/corpus/corpus.ts'
import { anchorsMeant, annexAnchors, annexLabel, annexNamed } from './annexes.ts'
import { labelByTitle } from './cited-titles.ts'
import type { PlaceNamed, PlacesAsked } from './place-named.ts'

type PlacesIn = (words: string) => readonly PlaceNamed[]

/**
 * Places of an annex, where words name one: an article of an annex is none of its act.
 * @param placesIn reads the places that other words name
 */
export function placesOfAnnex(
  corpus: Corpus,
  words: string,
  { on, languages }: Pick<PlacesAsked, 'on' | 'languages'>,
  placesIn: PlacesIn,
): readonly PlaceNamed[] | undefined {
  const named = annexNamed(words)
  if (named === undefined || named.act === '') return undefined
  const place = actOfAnnex(named.act, placesIn)
  if (place?.act === undefined) return []
  const { act } = place
  const titles = corpus.build.languages.flatMap((language) =>
    corpus.everyAct(language).map((one) => ({ act: one, language })),
  )
  const title = labelByTitle({ act }, titles, languages)
  return anchorsMeant(annexAnchors(corpus, act, on), named).map((anchor) => ({
    citation: { act: place.citation.act, article: anchor },
    label: annexLabel(anchor, title),
    act,
  }))
}

/** The act of an annex is read as that of an article is. */
export function actOfAnnex(act: string, placesIn: PlacesIn): PlaceNamed | undefined {
  return [`ст. 1 ${act}`, `${act} 1-бабы`, `Article 1 of the ${act}`].flatMap(placesIn)[0]
}
