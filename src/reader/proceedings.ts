import type { Trilingual } from '../law/law.ts'
import type { View } from './check.ts'
import { worded } from './worded.ts'

/** How a case begins anywhere. */
const ANYWHERE = worded('reader.proceedings')

/** By what a case begins, as a question says it: in the words of the law, where it has its own; these hold of a day that is not known, too. */
export function proceedingsOf({ law, undated }: Pick<View, 'law' | 'undated'>): Trilingual {
  return (law ?? undated)?.proceedings ?? ANYWHERE
}
