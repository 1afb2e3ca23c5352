import type { Move, SentenceView, Stretch, View } from '../../reader/check.ts'
import { isParted } from '../../reader/for-checks/between-marks.ts'
import { hitsIn, hitsOfAny, meetsAny, tokensOf } from '../../reader/stretch.ts'

/** Words of an object between a group and its verb, where verbs stand last. */
const OBJECT = 7

/**
 * "Certain media houses", «одна из партий», «кейбір телеарналар» as those who do wrong, in so many words: no verb stands between the
 * two whose subject or object the group would be ("some NGOs condemn those who incite").
 */
export function vagueGroups(view: View): readonly Move[] {
  return view.with('vague-group').flatMap((sentence) => {
    const wrongs = [...sentence.hits('does-wrong')].sort((a, b) => a.from - b.from)
    if (wrongs.length === 0) return []
    const reachOf = reachIn(sentence)
    // "One of the opposition parties" is the group, and not its last two words.
    const groups = [...sentence.hits('vague-group')].sort((a, b) => a.from - b.from)
    let next = 0
    for (const group of groups) {
      while (next < wrongs.length && (wrongs[next] as Stretch).from <= group.from) next++
      const reach = Math.max(group.to - 1, reachOf(group.to))
      for (let at = next; at < wrongs.length && (wrongs[at] as Stretch).from <= reach; at++) {
        const { from, to } = wrongs[at] as Stretch
        if (from >= group.to || to > group.to) return { from: group.from, to, sentence, score: 0 }
      }
    }
    return []
  })
}

/**
 * How far behind a group the verb may stand whose subject it is: over adverbs, over where the group is ("some users on social networks")
 * and, where verbs stand last, over an object.
 */
function reachIn(sentence: SentenceView): (from: number) => number {
  const { verbsLast, verbs } = sentence.spokenIn.clauses
  const { besideVerb } = sentence.spokenIn.predicates
  const places = tokensOf(sentence.hits('where-groups-are'))
  const beside = tokensOf(sentence.hits('beside-verb'))
  const { joints } = sentence.spokenIn.terms
  const isPassed = (token: number): boolean => {
    const word = sentence.word(token)
    if (besideVerb?.test(word) || beside.has(token) || places.has(token)) return true
    // "On social networks and in chats".
    if (joints.includes(word) && places.has(token - 1) && places.has(token + 1)) return true
    return verbsLast && !verbs.test(word)
  }
  /** The last word that a verb may begin with, by the first that is passed: of many groups in one sentence each word is looked at once. */
  const known = new Map<number, number>()
  return (from) => {
    const furthest = Math.min(sentence.to - 1, verbsLast ? from + OBJECT : sentence.to)
    let token = from
    while (token <= furthest && !known.has(token) && !sentence.parted(token) && isPassed(token)) token++
    const isMarked = token > furthest || sentence.parted(token)
    const reach = known.get(token) ?? (isMarked ? token - 1 : token)
    // Where verbs stand last, each group reaches as many words, and no further than those.
    if (!verbsLast) for (let each = from; each < token; each++) known.set(each, reach)
    return reach
  }
}

/**
 * A stretch with all of the group that it begins within ("one of the | opposition parties"), or that it tells of: "bloggers who |
 * deliberately spread lies".
 */
export function withItsGroup(move: Move): Stretch {
  const { sentence, from, to } = move
  const groups = hitsIn(move, 'vague-group').filter((group) => !isParted(sentence, group))
  const told = opensRelative(sentence, from - 1)
    ? hitsOfAny({ ...move, from: sentence.from }, ['accused', 'group', 'doers']).filter(
        (hit) => hit.to === from - 1,
      )
    : []
  return { from: Math.min(from, ...[...groups, ...told].map((group) => group.from)), to }
}

/** Whether a word opens a clause that tells of those or of what stands before it: "who", «которые», "that". */
export function opensRelative(sentence: SentenceView, token: number): boolean {
  const { clauses, speech } = sentence.spokenIn
  return [...(clauses.relatives ?? []), ...speech.that].includes(sentence.word(token))
}

/** Whether the words leave open who is meant, and do not only name where something stands: "on various social media". */
export function namesVaguely(move: Move): boolean {
  const { sentence } = move
  const places = sentence.hits('message-place')
  const isOpen = (list: string): boolean => hitsIn(move, list).some((hit) => !meetsAny(hit, places))
  if (['vague-group', 'done-by', 'ill-meaning'].some(isOpen)) return true
  const { indefinite } = sentence.spokenIn.terms
  return ['accused', 'group'].some((list) =>
    hitsIn(move, list).some((hit) => indefinite.test(sentence.word(hit.from))),
  )
}

/** Whether the words begin with those who are accused, and what is wrong stands behind them: "activists spread lies". */
export function beginsWithDoer(move: Move): boolean {
  const doers = hitsOfAny(move, ['accused', 'by-name', 'doers'])
  const first = doers.find(({ from }) => from <= move.from + 1)
  if (first === undefined) return false
  return ['wrongdoing', 'does-wrong'].some((list) => hitsIn(move, list).some(({ to }) => to > first.to))
}
