import type { Catalog } from '../../catalog.ts'
import type { Corpus } from '../../law/corpus/corpus.ts'
import type { Day } from '../../law/law.ts'
import { keyOfTyped } from './act-names.ts'

/** A provision of an act in a corpus, by the names that the corpus knows. */
export interface PlaceTyped {
  readonly act: string
  readonly provision: string
}

/** The act and the provision that were typed, also as people call them: «УК» and «ст. 174», «ҚК» and «174-бап». */
export function placeTyped(catalog: Catalog, corpus: Corpus, typed: PlaceTyped, on: Day): PlaceTyped {
  const act = keyOfTyped(catalog, corpus, typed.act, on)
  const { provision } = typed
  const isHeld = (name: string): boolean =>
    corpus.build.languages.some((language) => corpus.history(act, name, language).length > 0)
  const [number, second] = provision.match(NUMBER) ?? []
  const isNumber = number !== undefined && second === undefined && !isHeld(provision) && isHeld(number)
  return { act, provision: isNumber ? number : provision }
}

const NUMBER = /(?<![\p{N}-])\d+(?:-\d+)*/gu
