import type { Day, Law, Tag, TermAnswer } from '../../law/law.ts'
import { TAGS } from '../../law/tags.ts'
import { termUses } from '../../law/term-uses.ts'
import type { LawCatalog } from '../../law-catalog.ts'
import { languageOfWords } from './text-language.ts'

/** What a pack knows of an expression on a day. */
export interface TermInPack {
  readonly jurisdiction: string
  /** Name and version of the pack. */
  readonly build: string
  readonly language: Tag
  readonly answer: TermAnswer
}

/** How a pack is asked for an expression. */
export interface PackQuestion {
  readonly on: Day
  /** Language of our own words. */
  readonly tongue: Tag
  /** Language of the expression, where it was chosen. */
  readonly chosen?: Tag | undefined
  /** The jurisdiction that was named; the one whose pack knows most where there is none. */
  readonly code?: string | undefined
}

/** Answers in the order in which they are worth more to a person. */
const WORTH: readonly TermAnswer['kind'][] = ['defined', 'used', 'not-in-pack']

/** What a pack knows of an expression; nothing where there is no such pack. */
export function termInPack(
  catalog: LawCatalog,
  expression: string,
  asked: PackQuestion,
): TermInPack | undefined {
  const [best] = [...catalog.jurisdictions]
    .filter(([code, { isExample }]) => (asked.code === undefined ? !isExample : code === asked.code))
    .flatMap(([code]) => {
      const law = catalog.law(code)
      return law === undefined ? [] : [ofLaw(law, expression, asked)]
    })
    .toSorted((one, other) => WORTH.indexOf(one.answer.kind) - WORTH.indexOf(other.answer.kind))
  return best
}

function ofLaw(law: Law, expression: string, { on, tongue, chosen }: PackQuestion): TermInPack {
  const isIn = (language: string, words: string) => termUses(law.term(words, language, on)).length > 0
  const told = chosen ?? languageOfWords(expression, TAGS, tongue, isIn)
  const language = TAGS.find((tag) => tag === told) ?? tongue
  return {
    jurisdiction: law.jurisdiction,
    build: law.build,
    language,
    answer: law.term(expression, language, on),
  }
}
