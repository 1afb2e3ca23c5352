import type { Law, Trilingual } from '../law/law.ts'
import { worded } from './worded.ts'

/** How a case begins anywhere. */
const ANYWHERE = worded('reader.proceedings')

/** By what a case begins, as a question says it: in the words of the law, where it has its own. */
export function proceedingsOf(law: Law | undefined): Trilingual {
  return law?.proceedings ?? ANYWHERE
}
