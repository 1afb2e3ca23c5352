import type { Name } from '../check.ts'
import { isInFull } from '../full-name.ts'
import { isOf, textAt } from '../sentence/clauses.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'
import { OBLIQUE } from '../vocabulary/word-kinds.ts'
import { nameInEach } from './name-in-each.ts'
import { officeOfName } from './offices/office-of-name.ts'
import { type Known, type Source, UNNAMED } from './source-at.ts'
import { introducedBefore } from './speech-introduced.ts'
import { startOfSpeech } from './start-of-speech.ts'

/** What is asked of the sentences of one statement. */
interface Text {
  readonly factsOf: (n: number) => SentenceFacts
  readonly known: Known
  /** Whom a sentence names itself as the source of what it says; nothing where that is a house. */
  readonly personIn: (n: number) => Source | undefined
  /** Whether whoever is only told to do something may be meant, too. */
  readonly isAnybody: boolean
}

/**
 * Whom «полковник» or "the official" means: the last person who was told to say something, or to speak up, in the few sentences before one
 * and the quotation that it ends. Nobody can be told where another has been named since.
 */
export function lastSpeaker(facts: SentenceFacts, back: number, text: Text): Source | undefined {
  const first = startOfSpeech(facts, text.factsOf)
  let isInDoubt = false
  for (let n = first - 1; n >= Math.max(0, first - back); n--) {
    const before = text.factsOf(n)
    const person = text.personIn(n) ?? introducedBefore(before, text.known)
    if (person !== undefined) return isInDoubt ? UNNAMED : person
    const named = text.isAnybody ? namedByCase(before) : undefined
    if (named === UNNAMED) isInDoubt = true
    else if (named !== undefined) return isInDoubt ? UNNAMED : named
  }
  return undefined
}

/** Where cases tell who does something, the one person with an office who does it; «author of these words» where there are others. */
function namedByCase(facts: SentenceFacts): Source | undefined {
  const { baseForms, clauses } = facts.own.knowledge.language
  if (baseForms === undefined || clauses.verbsLast) return undefined
  const isIntroduced = (person: Name): boolean =>
    isInFull(person) &&
    (officeOfName(facts, person, 'base') ?? officeOfName(facts, person, 'inflected')) !== undefined
  const [person, ...others] = facts.names.filter(isIntroduced)
  if (person === undefined) return undefined
  const isSubject = others.length === 0 && !isOf(facts, person.to - 1, OBLIQUE)
  return isSubject && officeOfName(facts, person, 'base') !== undefined
    ? nameInEach(textAt(facts, person))
    : UNNAMED
}
