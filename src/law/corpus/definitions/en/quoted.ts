import type { Match } from '../formulas.ts'
import { listed, place } from '../matches.ts'
import type { Rule } from '../rule.ts'
import { ifAny } from '../rule.ts'
import { AND, match } from './match.ts'
import { PLACE } from './scope.ts'
import { CONSTRUED, GIVEN, MEANING, OPEN_VERB, RELATION, VERB } from './verbs.ts'

const QUOTED = new RegExp(
  `(?<term>"[^"\\n]{1,150}"(?:(?:,|,? (?:or|and|and/or)|,) "[^"\\n]{1,120}")*)${RELATION}(?: (?:of|for|to|by|with|from|over|on) (?:an?|the|any|each|another) [a-z-]+(?: [a-z-]+){0,3}?)?(?:,? | ?– *)(?:(?:each|both|all|respectively) )?(?:(?:(?:is|are) used (?:interchangeably|synonymously|as synonyms)(?: in th(?:is|ese) [a-z]+)? and )?means?(?= )|(?:is|are)(?= an? | any )|is(?= (?:the|an?) [a-z]+['’]s )|is(?= the (?:day|date|person|place|period|time|amount|area|land|sum|body|year|month|one|number|value|price|part|building|court|water|total|distance|end|beginning) )|is(?= (?:[a-z-]{3,} )?(?!evidence|proof|notice|property)[a-z]{3,}(?<!ed|ing|ble|ful|ive|ory|ly) (?:which|that|whose|(?:of|by|for|to|under|at) which|made|produced|obtained|prepared|derived|grown|containing|consisting|from which|in which|not containing|[a-z]{3,}ed (?:by|from|in|with|on|at|under|for)) )|are(?= (?:[a-z-]{3,} ){0,2}?[a-z]{3,}(?:s|men|people|children|sheep|cattle|fish) (?:who|which|that|whose|[a-z]+ing|[a-z]+(?:ed|en|pt|ld|de)|with|of|for|in|from|under|over|at|on) )|(?:(?:shall )?(?:covers?|appl(?:y|ies) to)|consists? (?:of|in)|(?:occurs|exists|arises|takes place)(?= (?:if|when|where))|encompass(?:es)?|relates? to|stands? for|designates|comprises?)(?: |–|:)|(?:${VERB}|${OPEN_VERB}|${CONSTRUED}|(?:shall|is to|are to|must) be (?:construed|read|interpreted) in accordance with)(?: |,|:|–)|${MEANING} ${GIVEN})(?=(?<says>[^\\n]{0,4000}))`,
  'dg',
)
/** "… and “licensed” shall be construed accordingly": what went before explains it too. */
const ACCORDINGLY =
  /(?<=^|[,;] |and |(?:expression|term|word|phrase)s? )(?<term>"[^"\n]{1,80}"(?:(?:,|,? and|,? or) "[^"\n]{1,80}"){0,8})(?:,? (?:with|and|together with) (?:its|their) (?:(?:cognate|grammatical) (?:meanings?|variations?|expressions?|forms?)(?: and )?){1,2},?)? (?:(?:shall|is to|are to|must|should) be (?:construed|read|interpreted|understood) accordingly(?! as)|(?:has|have|shall have) (?:a )?(?:corresponding|cognate|similar) meanings?)/dg
/** The same without quotes, behind a meaning: "…; and swabbing has a corresponding meaning". */
const ACCORDINGLY_BARE =
  /(?<=[,;] and )(?<term>(?!the |an? |it |this |that |they )[a-z-]+(?: [a-z-]+){0,2}) (?:has|have) (?:a )?(?:corresponding|cognate|similar) meanings?/dg
const ALONE = /^(?:(?:the )?(?:other )?(?:expression|term|word|phrase)s? )?"[^"\n]{1,80}"/
/** How far before a term its last words are looked at. */
const LONGEST_BEFORE = 200
const SHORTEST_SAID = 20
/** What may stand between the beginning of a sentence and a term in quotes. */
const BEFORE_TERM = new RegExp(
  `(?:^|[,;:–] ?|(?:^| )(?:(?:and|or|but|where|so|except that|save that|provided that|concepts?(?: of)?|notion(?: of)?|abbreviation|acronym|terms?|expressions?|words?|phrase)|(?:this|these|that|the) (?:present )?(?:${PLACE})|(?:${PLACE}) \\(?\\d[\\d()a-z]*\\)?|section|act|part|chapter|law|article|code|(?:an?|the|any|every|each) (?:[a-z-]+ ){0,2}[a-z-]+['’]s?) )(?:the |an? )?$`,
)

/** "The definitions of ‘holder’ and ‘producer’ laid down in that Directive apply" */
const DEFINED_THERE =
  /^(?:for the purposes of [^,.;:"]{3,60}, )?(?:the )?definitions? of (?<term>"[^"\n]{1,80}"(?:(?:,|,? and|,? or) "[^"\n]{1,80}"){0,20}),? (?<says>(?:as )?(?:laid down|set out|given|contained|provided|established|in) [^.;\n]{5,300}?),? (?:shall )?(?:also )?appl(?:y|ies)(?: [^.;]{0,80})?\.?$/ds

/** «“X” means …», wherever it stands in the sentence. */
export const quoted: Rule = ({ words }) => {
  const there = /definitions? of "/.test(words) ? DEFINED_THERE.exec(words) : null
  if (there !== null) return match(there)
  const found = [...words.matchAll(QUOTED)].filter(({ index }) =>
    BEFORE_TERM.test(words.slice(Math.max(0, index - LONGEST_BEFORE), index)),
  )
  return found.length > 0 ? found.flatMap((each) => match(each)) : undefined
}

/** "…, and the terms “swarm” and “comb” in the meaning given by the Rules": the verb stands before. */
const ALSO_USED =
  /(?<=, (?:and |while |whereas )?(?:the )?(?:expression|term|word|phrase|concept)s? )(?<term>"[^"\n]{1,80}"(?:(?:,|,? and|,? or) "[^"\n]{1,80}"){0,8}) (?:in|with|having) (?<says>the (?:same )?(?:meaning|sense) [^;\n]{3,200})/dg

export function accordingly(words: string): readonly Match[] {
  const used = words.includes('" in the ')
    ? [...words.matchAll(ALSO_USED)].flatMap((found) => match(found))
    : []
  return [...used, ...accordingTo(words)]
}

function accordingTo(words: string): readonly Match[] {
  if (!/accordingly| meaning/.test(words)) return []
  return [...words.matchAll(ACCORDINGLY), ...words.matchAll(ACCORDINGLY_BARE)].flatMap((found) => {
    const terms = place(found, 'term')
    // A sentence of its own speaks of what stands before it: its own words are all that it says.
    const says =
      found.index > SHORTEST_SAID
        ? { from: 0, to: found.index }
        : { from: terms.to, to: found.index + found[0].length }
    return listed(terms, words, AND).map((term) => ({ term, says }))
  })
}

/** "The expression “disabled boat” is to be read accordingly." */
export const accordinglyAlone: Rule = ({ words }) =>
  ALONE.test(words) ? ifAny(accordingly(words)) : undefined
