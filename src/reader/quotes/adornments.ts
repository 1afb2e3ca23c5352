import type { Stretch } from '../check.ts'
import { classOf, NEWLINE, SPACE, STOP } from '../scan/characters.ts'
import { COLON_BEFORE, DASH_BEFORE } from '../scan/tokens.ts'
import { ClauseVerbs } from '../sentence/clause-verbs.ts'
import { isOf, marksBefore } from '../sentence/clauses.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'
import { FINITE, STRESS } from '../vocabulary/word-kinds.ts'
import { mayBePreposition } from './preposition.ts'

/** Words of a part at least that is quoted alone; what is shorter between two pictures belongs to its neighbours. */
const SHORTEST = 2
/** Words of a link at most: the letters and figures between its marks. */
const LONGEST_LINK = 30

/**
 * A stretch without what adorns a post: pictures, hashtags and links at its ends, and what stands beyond a picture. A tag or a link that
 * the words need («о #Шымкент», "only https://…") is one of them.
 * @param kept words of which the quote keeps some, where there are any
 */
export function withoutAdornments(
  facts: SentenceFacts,
  check: string,
  stretch: Stretch,
  kept: readonly Stretch[],
): Stretch {
  if (!isAdorned(facts, stretch)) return stretch
  let best: Stretch | undefined
  let most = -1
  for (const part of partsOf(facts, stretch)) {
    if (part.to - part.from < SHORTEST) continue
    const isOwn = facts.touchesListOf(check, part.from, part.to)
    const weight = (isOwn ? 2 : 0) + (keeps(kept, part) ? 1 : 0)
    if (weight > most || (weight === most && best !== undefined && isLonger(part, best))) {
      best = part
      most = weight
    }
  }
  return best ?? withoutTags(facts, stretch)
}

function keeps(kept: readonly Stretch[], { from, to }: Stretch): boolean {
  return kept.some((run) => run.from < to && run.to > from)
}

function isLonger(part: Stretch, other: Stretch): boolean {
  return part.to - part.from > other.to - other.from
}

function isAdorned(facts: SentenceFacts, { from, to }: Stretch): boolean {
  for (let token = from; token < to; token++)
    if ((token > from && hasPicture(facts, token)) || isTag(facts, token)) return true
  return false
}

/** The runs of words between pictures, and between links that a mark follows, each without tags at its ends. */
function partsOf(facts: SentenceFacts, { from, to }: Stretch): Stretch[] {
  const verbs = new ClauseVerbs(facts, { from: facts.from, to: facts.to })
  const parts: Stretch[] = []
  let first = from
  for (let token = from + 1; token <= to; token++) {
    if (token < to && !isParted(facts, verbs, { from: first, to }, token)) continue
    parts.push(withoutTags(facts, { from: first, to: token }))
    first = token
  }
  return parts
}

/** Whether a picture or a link parts what stands before a word from it: not a subject from its verb, «Провокаторы 🤡 | сеют панику». */
function isParted(facts: SentenceFacts, verbs: ClauseVerbs, { from, to }: Stretch, token: number): boolean {
  if (endsLink(facts, token)) return true
  if (!hasPicture(facts, token)) return false
  if (isTag(facts, token) || beginsAnew(facts, token) || isPoint(facts, token)) return true
  if (facts.own.knowledge.language.clauses.verbsLast) return isOf(facts, token - 1, FINITE)
  return verbs.holdsVerb(from, token) && verbs.holdsVerb(token, to) && !verbs.lacksSubject(token)
}

function withoutTags(facts: SentenceFacts, { from, to }: Stretch): Stretch {
  let [first, last] = [from, to]
  while (first < last - 1 && isTag(facts, first) && opensNone(facts, first)) first++
  for (let tag = last - 1; tag > first && isTag(facts, tag) && !isWanted(facts, tag); tag--) last = tag
  return { from: first, to: last === to && isLink(facts, to - 1) ? linkEnd(facts, to) : last }
}

/** Where a link ends that a stretch ends within: its words are one. */
function linkEnd(facts: SentenceFacts, to: number): number {
  let end = to
  while (end < facts.to && isLink(facts, end)) end++
  return end
}

/** Whether no clause begins with a tag: another one or a link stands behind it, or a word that begins anew. */
function opensNone(facts: SentenceFacts, token: number): boolean {
  return isTag(facts, token + 1) || isLink(facts, token) || beginsAnew(facts, token + 1)
}

function beginsAnew({ survey, text }: SentenceFacts, token: number): boolean {
  const initial = text.charAt(survey.tokens.start[token] as number)
  return initial !== initial.toLowerCase()
}

function isWanted(facts: SentenceFacts, token: number): boolean {
  return mayBePreposition(facts, token - 1) || isOf(facts, token - 1, STRESS) || endsSentence(facts, token)
}

/** «… сеют #панику.»: a single tag that the stop of the sentence stands behind is its last word. */
function endsSentence(facts: SentenceFacts, token: number): boolean {
  if (isTag(facts, token - 1) || hasPicture(facts, token) || isLink(facts, token)) return false
  const { survey, text } = facts
  return classOf[text.charCodeAt(survey.tokens.end[token] as number)] === STOP
}

/** Whether a link ends before a word, and a dash or a colon leads on to it. */
function endsLink(facts: SentenceFacts, token: number): boolean {
  return (marksBefore(facts, token) & (DASH_BEFORE | COLON_BEFORE)) !== 0 && isLink(facts, token - 1)
}

function isTag(facts: SentenceFacts, token: number): boolean {
  return token < facts.to && (isHashtag(facts, token) || isLink(facts, token))
}

function isHashtag({ survey, text }: SentenceFacts, token: number): boolean {
  return text.charCodeAt((survey.tokens.start[token] as number) - 1) === 0x23
}

/** Whether a word is part of an address with a scheme: no blank stands between them. */
function isLink({ from, survey, text }: SentenceFacts, token: number): boolean {
  const { start, end } = survey.tokens
  const furthest = Math.max(from, token - LONGEST_LINK)
  let first = token
  while (first > furthest && !hasBlank(text, end[first - 1] as number, start[first] as number)) first--
  return text.startsWith('http', start[first]) && text.startsWith('://', end[first])
}

function hasBlank(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const kind = classOf[text.charCodeAt(at)]
    if (kind === SPACE || kind === NEWLINE) return true
  }
  return false
}

/** Whether a picture or the point of a list stands between a word and the one before. */
function hasPicture(facts: SentenceFacts, token: number): boolean {
  return token > facts.from && findsBefore(facts, token, isPicture)
}

function isPoint(facts: SentenceFacts, token: number): boolean {
  return findsBefore(facts, token, (unit) => unit === POINT)
}

function findsBefore({ survey, text }: SentenceFacts, token: number, is: (unit: number) => boolean): boolean {
  const { start, end } = survey.tokens
  for (let at = end[token - 1] as number; at < (start[token] as number); at++)
    if (is(text.charCodeAt(at))) return true
  return false
}

const POINT = 0x2022

/** Emoji are pairs of units, of which the first is one of three; older pictures are single ones. */
function isPicture(unit: number): boolean {
  if (unit < POINT) return false
  if (unit === POINT || unit === 0x203c || unit === 0x2049) return true
  return PICTURES.some(([first, last]) => first <= unit && unit <= last)
}

const PICTURES: readonly (readonly [number, number])[] = [
  [0x2300, 0x23ff],
  [0x25a0, 0x27bf],
  [0x2b00, 0x2bff],
  [0xd83c, 0xd83e],
]
