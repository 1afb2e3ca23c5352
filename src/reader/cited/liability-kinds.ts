import type { Norm } from '../../law/law.ts'

/** Kinds of liability that words may name; none where they name none. */
export type LiabilityKind = 'criminal' | 'administrative'

/** Nouns that make «административный», “administrative” a kind of liability, and not an authority or a building. */
const NOUN =
  '(?:ответственност|наказ|наказуем|взыскани|штраф|арест|правонарушени|преследовани|дел[оауе]|кодекс|порядк|протокол|стать|жауап|жаза|айыппұл|қамақ|құқық бұзушылық|қудала|іс(?!\\p{L})|хаттама|тәртіп|liab|punish|penalt|sanction|fine|offen[cs]e|charge|proceeding|prosecut|case|code|arrest|detention|responsib)'
/** Further words may stand between: «әкімшілік әрі қылмыстық жауаптылық», “administrative and criminal liability”. */
const BETWEEN = '\\p{L}*(?:[ ,-]+\\p{L}+){0,3}?[ ,-]+'
const CRIMINAL = new RegExp(
  `уголовн${BETWEEN}${NOUN}|уголовно[ -](?:наказуем|преследу)|преступлен|қылмыстық${BETWEEN}${NOUN}|қылмыс(?!тық)|criminal(?:ly)?${BETWEEN}${NOUN}|criminal law|imprison|лишени\\p{L}* свободы|тюрем|тюрьм|бостандығынан айыр|түрме`,
  'iu',
)
const ADMINISTRATIVE = new RegExp(
  `административн${BETWEEN}${NOUN}|әкімшілік${BETWEEN}${NOUN}|administrative(?:ly)?${BETWEEN}${NOUN}`,
  'iu',
)

/** The kind of liability that words name, where they name one alone. */
export function liabilityNamed(words: string): LiabilityKind | undefined {
  const [isCriminal, isAdministrative] = [CRIMINAL.test(words), ADMINISTRATIVE.test(words)]
  if (isCriminal === isAdministrative) return undefined
  return isCriminal ? 'criminal' : 'administrative'
}

/** Norms of the kind of liability that words name: «административная ответственность» is none of the Criminal Code. */
export function ofKindNamed(norms: readonly Norm[], words: string): readonly Norm[] {
  const named = liabilityNamed(words)
  return named === undefined ? norms : norms.filter(({ kind }) => kind === named)
}
