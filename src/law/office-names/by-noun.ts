import { lowered } from '../first-letter.ts'
import type { Trilingual } from '../law.ts'
import { keptAnswers } from '../once.ts'
import { nounInEnglish } from './en/read.ts'
import { tellEnglish } from './en/tell.ts'
import { nounInKazakh } from './kk/read.ts'
import { tellKazakh } from './kk/tell.ts'
import { nounInRussian } from './ru/read.ts'
import { tellRussian } from './ru/tell.ts'

/** Longer words are no name. */
const LONGEST = 120
/** What was cut off, or holds brackets of its own. */
const NO_NAME = /[()]| (?:a|an|the|of|for|on|and|и|по|для|мен|және)$/iu
/** Names that answers are kept for. */
const MOST_NAMES = 256

/** The name of an office or a body by its noun alone. */
export interface ByNoun extends Trilingual {
  readonly isOffice: boolean
}

/**
 * A name of which more than the noun is not known: that noun in the other languages, with the name as it was given in brackets behind it,
 * «министр (Minister of Silly Walks)»: whoever can't read the one reads the other.
 */
export const byNoun: (name: string) => ByNoun | undefined = keptAnswers(MOST_NAMES, (name) => name, told)

function told(name: string): ByNoun | undefined {
  if (name.length > LONGEST || NO_NAME.test(name) || !name.includes(' ')) return undefined
  const isLatin = /[a-z]/iu.test(name)
  const english = isLatin ? nounInEnglish(name) : undefined
  const russian = isLatin ? undefined : nounInRussian(name)
  const kazakh = isLatin || russian ? undefined : nounInKazakh(name)
  const parts = english ?? russian ?? kazakh
  if (parts === undefined) return undefined
  const beside = (noun: string): string => `${lowered(noun)} (${name})`
  return {
    kk: kazakh ? name : beside(tellKazakh(parts)),
    ru: russian ? name : beside(tellRussian(parts)),
    en: english ? name : beside(tellEnglish(parts, true)),
    isOffice: parts.head.isOffice,
  }
}
