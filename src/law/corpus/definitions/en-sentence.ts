import { asideOf } from './en-aside.ts'
import { namedAfter, namedLast } from './en-described.ts'
import { match } from './en-match.ts'
import { DESCRIBES, describedBefore, isMadeOfParts, nameIf, nameIn, recognised } from './en-names.ts'
import { accordingly, quoted } from './en-quoted.ts'
import { reference, referenceIn, references } from './en-references.ts'
import { HINT, INSIDE, LEADS, scope } from './en-scope.ts'
import { stated } from './en-stated.ts'
import { comprises, dash, includes, is, means, refers, same, thatIs } from './en-terms.ts'
import { CONSTRUED, OPEN_VERB, VERB } from './en-verbs.ts'
import { definedWhen, ofQuorum } from './en-when.ts'
import { again, explainedInside, halvesOf, madeOf, offence, ofPerson, worded } from './en-worded.ts'
import type { Match } from './formulas.ts'
import { lead, MOST_JOINED, moved } from './formulas.ts'
import type { Rule, Said } from './rule.ts'
import { firstOf, ifAny } from './rule.ts'
import { cutScope, restored } from './scope-inside.ts'
import type { Subject } from './subject.ts'

/** "A person is a “keeper” if …" */
const IS_IF =
  /(?: (?:is|are|be) (?:also )?(?:(?:in|at|under|of|on) )?(?:an? |the )?)(?<term>"[^"]{1,100}")(?: (?:of|to) (?:an? |the )?[a-z]+)? (?:if|where|in relation to|for the purposes of) (?<says>\S.*)$/ds
const BARE_TERM = new RegExp(
  `^(?:the |a )?(?:term|expression|word|phrase|concept) (?:of )?(?<term>[^".;:,–]{2,80}?) (?:${VERB}|${OPEN_VERB}|${CONSTRUED}|embraces?|covers?|extends? to|comprises?|encompass(?:es)?) (?<says>\\S.*)$`,
  'ds',
)
const BY_MEANT =
  /^(?:by|under) (?:an? |the )?(?<term>[^.;:,]{2,100}?)(?<own>,? (?:in|for the purposes of) th(?:is|ese) [a-z]+,?)? (?:is|are|(?:shall|should|must) be) (?:meant|understood) (?:as )?(?<says>\S.*)$/ds

/** "A person who sells is a trader, and a person who buys is a collector" */
const halves: Rule = (said) => {
  const { words, joined } = said
  const found = joined === 0 ? undefined : halvesOf(words)
  if (found === undefined) return undefined
  const first = read({ ...said, words: words.slice(0, found.first), joined: 0 })
  if (first.length === 0) return undefined
  const next = read({ ...said, words: words.slice(found.next), joined: joined - 1 })
  return next.length > 0 ? [...first, ...moved(next, found.next)] : undefined
}

const matching =
  (find: (words: string, isScoped: boolean, subject: Subject) => RegExpExecArray | null): Rule =>
  ({ words, scope: told, subject }) => {
    const found = find(words, told !== undefined, subject)
    return found === null ? undefined : match(found)
  }

/** From what says most plainly that it defines to what only may. */
const RULES: readonly Rule[] = [
  ofQuorum,
  halves,
  worded,
  quoted,
  matching((words) => BARE_TERM.exec(words)),
  matching((words) => BY_MEANT.exec(words)),
  matching((words) => IS_IF.exec(words)),
  reference,
  matching(stated),
  referenceIn,
  matching(definedWhen),
  matching(nameIf),
  matching(nameIn),
  matching(describedBefore),
  matching((words, _, subject) => namedLast(words, subject)),
  ofPerson,
  again,
  offence,
  means,
  explainedInside((says) => DESCRIBES.test(says)),
  thatIs,
  ({ words, subject }) => {
    const aside = asideOf(words, subject)
    return aside === undefined ? undefined : [aside]
  },
  madeOf(isMadeOfParts),
  matching(recognised),
  is,
  ({ words, subject }) => ifAny(namedAfter(words, subject)),
  refers,
  comprises,
  includes,
  same,
  references,
  dash,
]

/** What a sentence defines behind its number and its words of scope. */
function read(said: Said): readonly Match[] {
  const start = lead(said.words, LEADS)
  const rest = cutScope(said.words.slice(start.length), HINT, INSIDE)
  const told =
    scope(rest.told) ?? scope(start) ?? (/^(?:note|explanation)/.test(start) ? 'article' : said.scope)
  const found = firstOf(RULES, { ...said, words: rest.words, scope: told })
  const alike = found.length > 0 && /accordingly| meaning/.test(rest.words) ? accordingly(rest.words) : []
  return moved(restored([...found, ...alike], rest), start.length, told)
}

/** Definitions that an English sentence makes. */
export function inSentence(sentence: string, isListed: boolean, subject: Subject): readonly Match[] {
  return read({
    words: sentence,
    scope: undefined,
    parted: undefined,
    isListed,
    subject,
    joined: MOST_JOINED,
  })
}
