import type { Match } from './formulas.ts'
import { isOffence, lead, MOST_JOINED, moved, wordCount } from './formulas.ts'
import { namedEach, pairOf } from './paired.ts'
import { asideOf, explainedInside } from './ru-aside.ts'
import { concepts, consisting } from './ru-concepts.ts'
import { namedAfter, namedLast } from './ru-described.ts'
import { firstWord, group, INSTRUMENTAL } from './ru-joined.ts'
import { lastNamed } from './ru-last.ts'
import { match } from './ru-match.ts'
import { EACH, ellipticOf, halvesOf, PAIR } from './ru-pairs.ts'
import { belonging, recognised } from './ru-recognised.ts'
import {
  adjectiveLast,
  belongsLast,
  composing,
  dayOf,
  including,
  intoMeasure,
  nameIf,
  ofKind,
} from './ru-rules.ts'
import { HINT, INSIDE, LEADS, scope } from './ru-scope.ts'
import { stated } from './ru-stated.ts'
import { is, means, termMeans, thatIs } from './ru-terms.ts'
import { under } from './ru-under.ts'
import { OBLIQUE } from './ru-words.ts'
import type { Rule, Said } from './rule.ts'
import { firstOf, ifAny } from './rule.ts'
import { cutScope, restored } from './scope-inside.ts'
import type { Subject } from './subject.ts'

/** «Тайное хищение чужого имущества (кража) –»: the name of an offence after its description. */
const NAMED = /^(?<says>[^()]{15,600}) \((?<term>[^()]{3,60})\),?(?: –$| –(?= наказ| вл[её]?ч| влек))/ds

const NAMED_FIRST =
  /^(?<term>[^.;:,()–]{3,60}) \((?!далее|или|включая|без |с |со |в |за |кроме|не |если|при )(?<says>[^()]{10,200})\),?(?: –|$)/ds

/** «X признаётся …, а Y считается …» */
const halves: Rule = (said) => {
  const { words, joined } = said
  const found = joined === 0 || words.startsWith('под ') ? undefined : halvesOf(words)
  if (found === undefined) return undefined
  const first = read({ ...said, words: words.slice(0, found.first), joined: 0 })
  const next = read({ ...said, words: words.slice(found.next), joined: joined - 1 })
  return first.length > 0 && next.length > 0 ? [...first, ...moved(next, found.next)] : undefined
}

/** «Лицо, …, называется X, а орган, …, – Y» */
const elliptic: Rule = (said) => {
  const found = said.joined === 0 ? undefined : ellipticOf(said.words)
  if (found === undefined) return undefined
  const first = read({ ...said, words: said.words.slice(0, found.first), joined: 0 })
  return first.length > 0 ? [...first, match(found.found)] : undefined
}

/** «Тайное хищение чужого имущества (кража) –» */
const offence: Rule = ({ words }) => {
  const found = NAMED.exec(words)
  const isName =
    found !== null &&
    isOffence(found) &&
    !INSTRUMENTAL.test(firstWord(group(found, 'term'))) &&
    !OBLIQUE.test(firstWord(group(found, 'term')))
  return isName ? [match(found)] : undefined
}

/** «Конокрадство (тайное похищение чужой лошади) –», where that is the heading. */
const offenceFirst: Rule = ({ words, subject }) => {
  const found = NAMED_FIRST.exec(words)
  const isName = found !== null && wordCount(group(found, 'says')) >= 3 && subject.is(group(found, 'term'))
  return isName ? [match(found)] : undefined
}

const matching =
  (find: (words: string, isScoped: boolean, subject: Subject) => RegExpExecArray | null): Rule =>
  ({ words, scope: told, subject }) => {
    const found = find(words, told !== undefined, subject)
    return found === null ? undefined : [match(found)]
  }

const one =
  (find: (words: string, subject: Subject) => Match | undefined): Rule =>
  ({ words, subject }) => {
    const found = find(words, subject)
    return found === undefined ? undefined : [found]
  }

/** From what says most plainly that it defines to what only may. */
const RULES: readonly Rule[] = [
  halves,
  elliptic,
  concepts,
  matching(stated),
  under,
  termMeans,
  thatIs,
  one(asideOf),
  (said) => (said.isListed ? undefined : one(explainedInside)(said)),
  matching(nameIf),
  matching(dayOf),
  matching((words, _, subject) => adjectiveLast(words, subject)),
  matching((words, _, subject) => including(words, subject)),
  matching((words, _, subject) => belongsLast(words, subject)),
  matching((words, _, subject) => composing(words, subject)),
  consisting,
  matching((words, _, subject) => intoMeasure(words, subject)),
  matching(ofKind),
  matching((words, _, subject) => namedLast(words, subject)),
  recognised,
  belonging,
  lastNamed,
  is,
  ({ words }) => ifAny(pairOf(PAIR, words, 0)),
  ({ words }) => ifAny(namedEach(EACH, words, 0)),
  one(namedAfter),
  offence,
  offenceFirst,
  means,
]

/** What a sentence defines behind its number and its words of scope. */
function read(said: Said): readonly Match[] {
  const start = lead(said.words, LEADS)
  const rest = cutScope(said.words.slice(start.length), HINT, INSIDE)
  const told =
    scope(rest.told) ??
    (/^(?:согласно|в соответствии)/.test(start) ? undefined : scope(start)) ??
    (start.startsWith('примечани') ? 'article' : said.scope)
  const found = firstOf(RULES, { ...said, words: rest.words, scope: told })
  return moved(restored(found, rest), start.length, told)
}

/** Definitions that a Russian sentence makes. */
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
