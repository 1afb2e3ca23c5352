import { match } from './en-match.ts'
import { PLACE } from './en-scope.ts'
import { CONSTRUED, MEANING, OPEN_VERB, RELATION, VERB } from './en-verbs.ts'
import type { Match } from './formulas.ts'
import { place } from './formulas.ts'
import type { Rule } from './rule.ts'

const QUOTED = new RegExp(
  `(?<term>"[^"\\n]{1,150}"(?:(?:,|,? (?:or|and|and/or)|,) "[^"\\n]{1,120}")*)${RELATION}(?:,? | ?– *)(?:(?:each|both|all|respectively) )?(?:(?:is|are)(?= an? | any )|is(?= the (?:day|date|person|place|period|time|amount|area|land|sum|body|year|month|one|number|value|price|part|building|court|water|total|distance|end|beginning) )|are(?= (?:[a-z-]{3,} ){0,2}?[a-z]{3,}(?:s|men|people|children|sheep|cattle|fish) (?:who|which|that|whose|[a-z]+ing|[a-z]+(?:ed|en|pt|ld|de)|with|of|for|in|from|under|over|at|on) )|(?:(?:shall )?covers?|encompass(?:es)?|stands? for|designates|comprises?) |(?:${VERB}|${OPEN_VERB}|${CONSTRUED}|(?:shall|is to|are to|must) be (?:construed|read|interpreted) in accordance with)(?: |,|:|–)|${MEANING} (?:given|assigned|as|set|ascribed|it|they|specified|provided))(?=(?<says>[^\\n]{0,4000}))`,
  'dg',
)
/** "… and “licensed” shall be construed accordingly": what went before explains it too. */
const ACCORDINGLY =
  /(?<=[,;] |and |expression |term |word |phrase )(?<term>"[^"\n]{1,80}") (?:shall|is to|are to|must|should) be (?:construed|read|interpreted|understood) accordingly(?! as)|(?<=[,;] |and |expression |term |word |phrase )(?<alike>"[^"\n]{1,80}") (?:has|have|shall have) (?:a )?(?:corresponding|cognate|similar) meanings?/dg
/** What may stand between the beginning of a sentence and a term in quotes. */
const BEFORE_TERM = new RegExp(
  `(?:^|[,;:–] ?|(?:^| )(?:(?:and|or|but|where|so|except that|save that|provided that|concepts?(?: of)?|notion(?: of)?|abbreviation|acronym|terms?|expressions?|words?|phrase)|(?:this|these|that|the) (?:present )?(?:${PLACE})|(?:${PLACE}) \\(?\\d[\\d()a-z]*\\)?|section|act|part|chapter|law|article|code) )(?:the |an? )?$`,
)

/** «“X” means …», wherever it stands in the sentence. */
export const quoted: Rule = ({ words }) => {
  const found = [...words.matchAll(QUOTED)].filter(({ index }) => BEFORE_TERM.test(words.slice(0, index)))
  return found.length > 0 ? found.flatMap((each) => match(each)) : undefined
}

export function accordingly(words: string): readonly Match[] {
  if (!/accordingly| meaning/.test(words)) return []
  return [...words.matchAll(ACCORDINGLY)].map((found) => ({
    term: place(found, found.groups?.term === undefined ? 'alike' : 'term'),
    says: { from: 0, to: found.index },
  }))
}
