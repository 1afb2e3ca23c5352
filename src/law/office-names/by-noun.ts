import { lowered } from '../first-letter.ts'
import type { Tag, Trilingual } from '../law.ts'
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
  return ofBoth(name) ?? ofOne(name)
}

/** What joins two bodies of which either has a name. */
const JOIN = / (?:and(?: the)?|и|және|мен) (?=\p{Lu})/u

/** "Farm Agency | and the | Sea Guard Service" is «агентство и служба (…)»: the nouns of both. */
function ofBoth(name: string): ByNoun | undefined {
  const join = JOIN.exec(name)
  const first = join && ofOne(name.slice(0, join.index))
  const second = first && ofOne(name.slice(join.index + join[0].length))
  if (!first || !second || first.isOffice || second.isOffice) return undefined
  const nounsOf = (tag: Tag): string => [first[tag], second[tag]].map(withoutName).join(` ${AND[tag]} `)
  const both = (tag: Tag): string => (first[tag].includes('(') ? `${nounsOf(tag)} (${name})` : name)
  return { kk: both('kk'), ru: both('ru'), en: both('en'), isOffice: false }
}

const AND: Trilingual = { kk: 'және', ru: 'и', en: 'and' }

function withoutName(noun: string): string {
  return noun.replace(/ \(.*$/u, '')
}

function ofOne(name: string): ByNoun | undefined {
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
