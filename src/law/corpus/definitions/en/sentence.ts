import type { Rule } from '../rule.ts'
import { ifAny, joinedBy, matchingBy, one } from '../rule.ts'
import { sentences } from '../sentence.ts'
import { kindOfHeading, kindsIn } from '../sides.ts'
import { activity } from './activities.ts'
import { asideOf } from './aside.ts'
import { NO_NAME_IN_BRACKETS } from './brackets.ts'
import { classOf } from './classes.ts'
import { namedAfter, namedLast } from './described.ts'
import { ofGenus } from './genus.ts'
import { namedIf } from './if.ts'
import { match, TOLD } from './match.ts'
import { measureAgain } from './measures.ts'
import { nameIf, nameIn } from './name-in.ts'
import { DESCRIBES, isMadeOfParts, NO_NAME, recognised } from './names.ts'
import { describedBefore, offence } from './offence.ts'
import { accordingly, accordinglyAlone, quoted } from './quoted.ts'
import { reference, referenceIn, referenceRead, references } from './references.ts'
import { explainedInBrackets, saidOf } from './said-of.ts'
import { HINT, INSIDE, LEADS, scope, scopeOfLead } from './scope.ts'
import { stated } from './stated.ts'
import { calledAnd, calledSo, suchIs } from './such.ts'
import { comprises, dash, includes, is, means, refers, same, thatIs } from './terms.ts'
import { CONSTRUED, OPEN_VERB, VERB } from './verbs.ts'
import { definedWhen, ofQuorum } from './when.ts'
import { again, explainedInside, halvesOf, madeOf, ofPerson, worded } from './worded.ts'

/** "A person is a “keeper” if …" */
const IS_IF =
  /(?: (?:is|are|be) (?:also )?(?:(?:done|made|caused|said to be|(?:considered|regarded|deemed|treated|taken|described|classed)(?: as| to be)?|in|at|under|of|on) ){0,2}(?:an? |the )?)(?<term>"[^"]{1,100}")(?: (?:of|to|for|in|on|during|at|with|by|from) (?:an? |the |any |that |another )?[a-z]+(?: [a-z]+)?)?(?<own>,? for (?:the )?purposes of (?:this|these|(?:sub-?)?(?:section|paragraph|division|clause|part|chapter|article)s?) ?[^ ,.;:"]{0,12},?)? (?:if|unless|where|when|whenever|in relation to|for the purposes of)(?:,? (?:and|but),? only if)?,? (?<says>\S.*)$/ds
const BARE_TERM = new RegExp(
  `^(?:the |a )?(?:term|expression|word|phrase|concept) (?:of )?(?!(?:importing|denoting|in the singular|does|do|shall|also|is|are|has|may|must)(?: |$))(?<term>[^".;:,–]{2,80}?)(?:,? where(?:ver)? (?:it is )?(?:used|occurring) [^.;:,]{3,40},)? (?:${VERB}|${OPEN_VERB}|${CONSTRUED}|embraces?|covers?|extends? to|comprises?|encompass(?:es)?) (?<says>\\S.*)$`,
  'ds',
)
const BY_MEANT =
  /^(?:by|under) (?:an? |the )?(?<term>[^.;:,]{2,100}?)(?<own>,? (?:in|for the purposes of) th(?:is|ese) [a-z]+,?)? (?:is|are|(?:shall|should|must) be) (?:meant|understood) (?:as )?(?<says>\S.*)$/ds

const isKindName = (name: string): boolean =>
  /^[a-z-]+ [a-z-]+$/.test(name) && !NO_NAME_IN_BRACKETS.test(name)

const matching = matchingBy(match)

/** From what says most plainly that it defines to what only may. */
const RULES: readonly Rule[] = [
  ofQuorum,
  saidOf,
  calledAnd,
  joinedBy(halvesOf),
  matching(suchIs),
  worded,
  quoted,
  accordinglyAlone,
  matching((words) => BARE_TERM.exec(words)),
  matching((words) => BY_MEANT.exec(words)),
  matching((words) => IS_IF.exec(words)),
  reference,
  matching(stated),
  referenceRead,
  referenceIn,
  matching(definedWhen),
  matching(activity),
  matching(classOf),
  matching(measureAgain),
  // An item of a list of definitions tells for what it defines as much as words of scope do.
  ({ words, scope: told, isListed, subject }) => {
    const found = nameIf(words, subject, told !== undefined || isListed)
    return found === null ? undefined : match(found)
  },
  matching(namedIf),
  matching(nameIn),
  // "Grain store (elevator) – …" in a list of terms: the bracket belongs to the term.
  (said, read) => (said.isListed ? undefined : matching(describedBefore)(said, read)),
  matching(namedLast),
  ofPerson,
  again,
  offence,
  means,
  explainedInside((says) => DESCRIBES.test(says)),
  thatIs,
  one(asideOf),
  madeOf(isMadeOfParts),
  matching(recognised),
  is,
  ({ words, subject }) => ifAny(kindsIn(words, subject, isKindName)),
  ({ words, subject }) => ifAny(kindOfHeading(words, subject, isKindName)),
  matching(calledSo),
  matching((words) => ofGenus(words)),
  ({ words, subject }) => ifAny(namedAfter(words, subject)),
  refers,
  comprises,
  includes,
  same,
  references,
  dash,
]

/** Definitions that an English sentence makes. */
export const inSentence = sentences({
  leads: LEADS,
  hint: HINT,
  inside: INSIDE,
  scope,
  scopeOfLead,
  rules: RULES,
  explains: (term, says) => DESCRIBES.test(says) && !NO_NAME.test(term) && !TOLD.test(` ${term} `),
  alsoExplained: (words) => [...accordingly(words), ...explainedInBrackets(words)],
})
