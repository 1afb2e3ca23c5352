import { onceOf } from '../../law/once.ts'
import type { Move, Name, Stretch, View } from '../../reader/check.ts'
import { isPromised } from '../../reader/for-checks/cases-told.ts'
import { isInFull } from '../../reader/full-name.ts'
import { tokensOf } from '../../reader/stretch.ts'

/** Words between a group, or somebody's report, and a name that belongs to it. */
const BESIDE = 2
/** Words of an office before the name of who holds it. */
const OFFICE = 5
/** A name behind both the group and the wrong is an example or a victim («провокаторы лгут о …»), unless it stands beside the group. */
function namesAccused(move: Move): boolean {
  return accusedNames(move).length > 0
}

/** A person who is accused by a full name: who it is need not be asked, but who established it. */
export function accusedByName(move: Move): boolean {
  return accusedNames(move).some(isInFull)
}

/** Whether the text tells of a case, a charge, an arrest or a decision: by what the wrong of those named is established. */
const isProven = onceOf((view: View): boolean => {
  const isTold = (list: string): boolean =>
    view
      .with(list)
      .some(
        (sentence) =>
          sentence.hits('hypothesis').length === 0 &&
          sentence.hits(list).some((hit) => !sentence.negated(hit) && !isPromised(sentence, hit)),
      )
  return isTold('case-made') || isTold('court-decided')
})

function accusedNames(move: Move): readonly Name[] {
  const { sentence, from, to } = move
  const names = sentence.names()
  // Most sentences name nobody.
  if (names.length === 0) return names
  const within = (hit: Stretch): boolean => hit.from >= from && hit.to <= to
  const groups = [...sentence.hits('accused'), ...sentence.hits('group')].filter(within)
  const wrongs = sentence.hits('wrongdoing').filter(within)
  const told = Math.max(firstEnd(groups), firstEnd(wrongs))
  const { doneTo } = sentence.spokenIn.names
  const reports = new Set(sentence.hits('report').map((hit) => hit.from))
  return names.filter((name) => {
    if (isBeside(name.to, reports) || isBeside(name.from - 1, reports) || isSpeaker(move, name)) return false
    if (doneTo?.test(sentence.word(name.to - 1))) return false
    if (leadsTo(move, name)) return true
    return within(name) && name.from < told
  })
}

/** «Министр Нұрлан Сатыбалдин … деп есептейді», «как отметил Серик Омаров», "Ms Kale blamed …": who tells of the wrong did not do it. */
function isSpeaker({ sentence }: Move, { kind, from, to }: Name): boolean {
  if (kind !== 'person') return false
  const { clauses, speech } = sentence.spokenIn
  const blaming = tokensOf(sentence.hits('blames'))
  const says = (token: number): boolean =>
    token >= sentence.from && token < sentence.to && speech.says.test(sentence.word(token))
  if (!clauses.verbsLast)
    return [from - 3, from - 2, from - 1, to, to + 1].some(says) || [to, to + 1].some((at) => blaming.has(at))
  // Where verbs stand last, the speaker begins a sentence that a verb of saying ends.
  if (from - sentence.from > OFFICE) return false
  return [sentence.to - 1, sentence.to - 2, sentence.to - 3].some(
    (token) => token >= to && (says(token) || blaming.has(token)),
  )
}

/** "Juma Otieno, a self-proclaimed activist", «Марат Оспанов бастаған топ»: whose name leads to the words that accuse. */
function leadsTo({ sentence, from }: Move, { kind, to }: Name): boolean {
  if (kind !== 'person' || to > from) return false
  if (to === from) return sentence.parted(from)
  return sentence.hits('those-of').some((words) => words.from === to && words.to >= from)
}

function isBeside(place: number, places: ReadonlySet<number>): boolean {
  for (let token = place - BESIDE; token <= place + BESIDE; token++) if (places.has(token)) return true
  return false
}

function firstEnd(hits: readonly Stretch[]): number {
  return hits.reduce((first, { to }) => Math.min(first, to), Number.POSITIVE_INFINITY)
}

/** Whether there is nobody to ask for: those accused are named, and not as a person whose wrong the text leaves without a ground. */
export function isNamedInVain(view: View, move: Move): boolean {
  return namesAccused(move) && (!accusedByName(move) || isProven(view))
}
