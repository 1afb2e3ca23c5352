import type { Stretch } from '../check.ts'
import { meet } from '../stretch.ts'
import { nothing } from '../tables/nothing.ts'
import { COMPLEMENT, COORDINATOR, FINITE, PRONOUN, THAT, TURN } from '../vocabulary/word-kinds.ts'
import { isBriefed } from './briefed.ts'
import { isOf, marksBefore, PARTS, wordAt } from './clauses.ts'
import type { OthersWords } from './others-words.ts'
import { isParted } from './parted.ts'
import { saidBefore } from './said-before-verb.ts'
import { isRelative, saidBehind, saidInTail } from './said-behind-verb.ts'
import type { SentenceFacts } from './sentence-facts.ts'
import { type ToldBy, withoutThings } from './told-by.ts'

/** Words before somebody in a clause of which they are the subject. */
const HEAD = 14
/** Words between what calls somebody doubtful, or makes an object of them, and them. */
const BESIDE = 2
/** Sources of one sentence that are looked at: bounds the work on one without end. */
const MOST = 12

const NONE = nothing<OthersWords>()
const NOBODY = nothing<Stretch>()

/**
 * What a clause tells that somebody without an office says, demands, warns of, complains of or believes: unions, lawyers, witnesses,
 * residents, the press, petitions, swindlers. They are its subject, so it is not the speaker who says it. The body that speaks is no
 * outsider to itself, and groups that are called doubtful («отдельные блогеры») are accused.
 */
export function saidByOutsiders(told: ToldBy): readonly OthersWords[] {
  const outsiders = outsidersOf(told)
  if (outsiders.length === 0) return NONE
  const { verbsLast } = told.facts.own.knowledge.language.clauses
  const saidBy = verbsLast ? saidBefore : saidBehind
  const tail = verbsLast ? undefined : saidInTail(told, outsiders)
  if (tail) return [tail]
  return outsiders.flatMap((outsider) => {
    if (isAgent(told, outsider)) return { words: clauseOf(told, outsider), frame: [outsider] }
    return isSubject(told, outsider) ? (saidBy(told, outsider) ?? []) : []
  })
}

/** "Drivers were warned by | the rebels not to cross": those by whom others are told something. */
function isAgent({ facts }: ToldBy, { from }: Stretch): boolean {
  const before = facts.listHits('told-by', { from: from - BESIDE, to: from })
  return before.some(({ to }) => to <= from && !isParted(facts, to, from))
}

/** The clause of somebody, to where "and" or "but" behind a mark begins another. */
function clauseOf(told: ToldBy, { from, to }: Stretch): Stretch {
  const { facts } = told
  let end = to
  while (end < facts.to && !(isOf(facts, end, COORDINATOR) && marksBefore(facts, end) & PARTS)) end++
  return { from: clauseBegin(told, from), to: end }
}

/** Those of a sentence who hold no office, each in its longest name; not the body itself, and nobody whom the speaker doubts. */
function outsidersOf({ facts, sources }: ToldBy): readonly Stretch[] {
  const deceivers = facts.listHits('deceiver')
  const hits = [
    ...deceivers,
    ...withoutThings(facts.listHits('outsider'), facts),
    ...facts.listHits('outsider-besides'),
    ...(mayBeOfFaith(facts) ? NOBODY : facts.listHits('clergy')),
    ...sources,
  ]
  if (hits.length === 0) return NOBODY
  const doubted = facts.listHits('doubted')
  const isDoubted = ({ from, to }: Stretch): boolean =>
    doubted.some((hit) => hit.from < to && hit.to > from - BESIDE)
  return hits
    .slice(0, MOST)
    .filter((hit, at, all) => !all.some((other, place) => isWithin(hit, at, other, place)))
    .filter(
      (hit) => !isOwnName(hit) && !isBriefed(facts, hit) && (deceivers.includes(hit) || !isDoubted(hit)),
    )

  function isOwnName({ from, to }: Stretch): boolean {
    if (facts.ownName.size === 0) return false
    for (let token = from; token < to; token++) if (!facts.ownName.has(wordAt(facts, token))) return false
    return true
  }
}

/** Whether a house of faith, or nobody who is named, makes the statement: its bishops and imams may speak for it. */
function mayBeOfFaith({ ownName, own }: SentenceFacts): boolean {
  const { faith } = own.knowledge.language.bodies
  if (ownName.size === 0) return true
  return [...ownName].some((word) => faith?.test(word))
}

/** Whether a name is part of a longer one, or found before. */
function isWithin(hit: Stretch, at: number, other: Stretch, place: number): boolean {
  if (other.from > hit.from || other.to < hit.to) return false
  return other.to - other.from > hit.to - hit.from || place < at
}

/** Whether nobody else, and no verb, stands before somebody in their clause. */
function isSubject(told: ToldBy, { from }: Stretch): boolean {
  const { facts } = told
  const { speech, clauses } = facts.own.knowledge.language
  const { objects } = speech
  const { verbsLast } = clauses
  const start = clauseBegin(told, from)
  if (from - start > HEAD) return false
  const before = { from: start, to: from }
  if (told.officials.some((official) => official.from >= start && official.to <= from)) return false
  const oblique = facts.listHits('oblique-behind', { from: from - BESIDE, to: from })
  if (oblique.some((hit) => hit.from >= start && !isParted(facts, hit.to, from))) return false
  for (let token = start; token < from; token++) {
    if ([THAT, COMPLEMENT, PRONOUN].some((kind) => isOf(facts, token, kind))) return false
    // Where verbs stand last, one without a mark behind it describes what follows: «бізден келген | хат».
    const isDescribing = verbsLast && !isParted(facts, token + 1, token + 1)
    if (isOf(facts, token, FINITE) && !isDescribing) return false
    if (told.isVerb(token) || objects?.test(wordAt(facts, token))) return false
  }
  const isApposed = (name: Stretch): boolean => name.to <= from && isParted(facts, name.to, from)
  return facts.names.every((name) => name.kind !== 'person' || !meet(name, before) || isApposed(name))
}

/** Where the clause of a word begins: the sentence, what stands behind a mark and "and" or "but", or "in which | a man urges …". */
function clauseBegin({ facts }: ToldBy, word: number): number {
  for (let token = word - 1; token > facts.from; token--) {
    if (token >= word - BESIDE && isRelative(facts, token)) return token + 1
    const joins = isOf(facts, token, COORDINATOR) || isOf(facts, token, TURN)
    if (joins && marksBefore(facts, token) & PARTS) return token + 1
  }
  return facts.from
}
