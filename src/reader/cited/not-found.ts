import type { Day, Law, Trilingual } from '../../law/law.ts'
import { lacksPart } from '../../law/pack/carried.ts'
import { inEach } from '../../law/tags.ts'
import { labelsOf } from '../evidence.ts'
import type { Evidence } from '../reading.ts'
import { plainDay } from './day-words.ts'
import { type CitedPlace, factsOf } from './places.ts'
import { searched } from './searched.ts'
import { worded } from './words.ts'

/** Places of which neither the pack nor a corpus knows anything. */
export function unknownPlaces(law: Law, on: Day, places: readonly CitedPlace[]): readonly CitedPlace[] {
  return places.filter(
    ({ citation }) => factsOf(law, citation, on).length === 0 || lacksPart(law, citation, on),
  )
}

/** Those of them that the texts of their acts lack: where no text was searched, that a pack has not got a place tells nothing. */
export function placesNotFound(law: Law, on: Day, places: readonly CitedPlace[]): readonly CitedPlace[] {
  return unknownPlaces(law, on, places).filter(({ citation }) => law.texts?.lacks(citation, on) === true)
}

/** That they were searched and not found: the texts may be an extract, so that the law may have them. */
export function notFoundIn(law: Law, on: Day): Evidence {
  return { kind: 'absence', searched: searched(law, on), note: worded('cited.not-found') }
}

/** The same as a sentence that follows another one. */
export function notFoundBeside(on: Day, places: readonly CitedPlace[]): Trilingual {
  const told = worded('cited.not-found-beside', { places: labelsOf(places), day: plainDay(on) })
  return inEach((tag) => ` ${told[tag]}`)
}
