import type { Move, Stretch, View } from '../../reader/check.ts'
import { isParted } from '../../reader/for-checks/between-marks.ts'
import { hitsIn } from '../../reader/stretch.ts'

/** Words of an object between a group and its verb, where verbs stand last. */
const OBJECT = 7

/**
 * "Certain media houses", «одна из партий», «кейбір телеарналар» as those who do wrong, in so many words: no verb stands between the
 * two whose subject or object the group would be ("some NGOs condemn those who incite").
 */
export function vagueGroups(view: View): readonly Move[] {
  return view.with('vague-group').flatMap((sentence) => {
    const wrongs = sentence.hits('does-wrong')
    if (wrongs.length === 0) return []
    const { verbsLast, verbs } = sentence.spokenIn.clauses
    const besides = sentence.hits('beside-verb')
    const { besideVerb } = sentence.spokenIn.predicates
    const isBeside = (token: number): boolean =>
      besideVerb?.test(sentence.word(token)) === true ||
      besides.some(({ from, to }) => from <= token && token < to)
    const isSubject = (group: Stretch, wrong: Stretch): boolean => {
      if (wrong.from < group.to) return wrong.from > group.from && wrong.to > group.to
      if (isParted(sentence, { from: group.to - 1, to: wrong.from + 1 })) return false
      if (verbsLast && wrong.from - group.to > OBJECT) return false
      for (let token = group.to; token < wrong.from; token++) {
        if (isBeside(token)) continue
        if (!verbsLast || verbs.test(sentence.word(token))) return false
      }
      return true
    }
    // "One of the opposition parties" is the group, and not its last two words.
    const groups = [...sentence.hits('vague-group')].sort((a, b) => a.from - b.from)
    for (const group of groups)
      for (const wrong of wrongs)
        if (isSubject(group, wrong)) return { from: group.from, to: wrong.to, sentence, score: 0 }
    return []
  })
}

/** A stretch with all of the group that it begins within: "one of the | opposition parties". */
export function withItsGroup(move: Move): Stretch {
  const { from, to } = move
  const groups = hitsIn(move, 'vague-group').filter((group) => !isParted(move.sentence, group))
  return { from: Math.min(from, ...groups.map((group) => group.from)), to }
}
