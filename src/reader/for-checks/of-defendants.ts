import { onceOf } from '../../law/once.ts'
import type { Move, SentenceView, Stretch, View } from '../check.ts'
import type { Metadata } from '../statement.ts'
import { meet, meetsAny } from '../stretch.ts'
import { tellsOfCase, tellsOfSeveral, whereTried } from './court-report.ts'
import { type NamedDefendants, namedDefendants } from './named-defendants.ts'

/** Words of a sentence in which the one begins whom it is about. */
const SUBJECT = 3
/** Who may be accused beside those who stand before a court. */
const GROUPS = ['group', 'vague-group', 'any-other', 'others-beside']

/**
 * Whether words of a report of a case tell of those whose case it is: "Baker issued false certificates", «он выманивал деньги», «следствием
 * установлено», "two of his accomplices drove". What they are said to have done a court establishes. Others who are accused beside them,
 * "certain bloggers", are asked about as anywhere.
 * @param groups further lists of those who may be accused
 */
export function isOfDefendants(view: View, move: Move, groups: readonly string[] = []): boolean {
  if (!tellsOfCase(view.metadata, view)) return false
  const { sentence } = move
  // What a court found of a gang is established; «по данным прокуратуры, отдельные СМИ …» accuses others.
  if (sentence.hits('told-by-charge').length > 0) return othersIn(move, []).length === 0
  const told = toldOf(view, move)
  if (told.length === 0) return false
  return othersIn(move, groups).every((other) => told.some((one) => reaches(sentence, one, other)))
}

/** Whether a move is of defendants and of nobody else: "he will jail anyone who writes" threatens whoever writes, though "he" stands before. */
export function isOfDefendantsOnly(view: View, move: Move, groups: readonly string[]): boolean {
  return othersIn(move, groups).length === 0 && isOfDefendants(view, move)
}

/** Where a sentence speaks of those whose case is reported, up to the end of a move. */
function toldOf(view: View, { sentence, to }: Move): readonly Stretch[] {
  const before = (hit: Stretch): boolean => hit.from < to
  const pronouns = isAfterOthers(view, sentence) ? [] : pronounsIn(view, sentence)
  const named = namesIn(view, sentence, to)
  const others = ['told-as-culprit', 'accomplices'].flatMap((list) => sentence.hits(list))
  // «Ол сияқты блогерлер», "bloggers like him": these are others, whoever they are compared with.
  const beside = sentence.hits('others-beside')
  const isCompared = ({ from, to }: Stretch): boolean =>
    beside.some((hit) => meet(hit, { from, to }) || hit.from === to)
  return [...pronouns, ...named, ...others, ...whereTried(sentence)]
    .filter(before)
    .filter((hit) => !isCompared(hit))
}

/** «Они» stands for defendants only where a text tells of two or more: after one it points to others. */
function pronounsIn(view: View, sentence: SentenceView): readonly Stretch[] {
  const one = sentence.hits('told-as-he')
  const several = sentence.hits('told-as-they')
  if (several.length === 0) return one
  const isKnown = tellsOfSeveral(view, sentence) || defendants(view.metadata, view).areSeveral
  return isKnown ? [...one, ...several] : one
}

function namesIn(view: View, sentence: SentenceView, to: number): readonly Stretch[] {
  return defendants(view.metadata, view)
    .placesIn(sentence)
    .filter(({ from }) => from < to)
}

/** Each reading has a statement of its own, and all checks ask about the same names. */
const defendants = onceOf((_: Metadata, view: View): NamedDefendants => namedDefendants(view))

/** «Некоторые блогеры лгут. Им платят»: a pronoun stands for whom the sentence before tells of. */
function isAfterOthers(view: View, { n }: SentenceView): boolean {
  if (n === 0) return false
  const before = view.sentence(n - 1)
  if (whereTried(before).length > 0) return false
  return GROUPS.some((list) => before.hits(list).some(({ from }) => from < before.from + SUBJECT))
}

/** Groups that are told of in a move or right before it, without those who acted together with a defendant or suffered what was done. */
function othersIn({ sentence, from, to }: Move, groups: readonly string[]): readonly Stretch[] {
  const accomplices = sentence.hits('accomplices')
  const { doneTo } = sentence.spokenIn.names
  const isOther = (hit: Stretch): boolean =>
    !meetsAny(hit, accomplices) && doneTo?.test(sentence.word(hit.to - 1)) !== true
  const at = { from: Math.max(sentence.from, from - 1), to }
  return [...GROUPS, ...groups].flatMap((list) => sentence.hits(list, at)).filter(isOther)
}

/** Whether a group stands behind one who is told of, in the same clause: "he deceived users", and not "he denied it, and bloggers lie". */
function reaches(sentence: SentenceView, one: Stretch, other: Stretch): boolean {
  if (one.from >= other.from) return meet(one, other)
  const { joints } = sentence.spokenIn.terms
  // "The man in black and his handlers plan a riot".
  if (joints.includes(sentence.word(other.from - 1)) && meetsAny(other, sentence.hits('others-beside')))
    return false
  // "Baker and certain bloggers spread lies" accuses those, too.
  if (other.from === one.to + 1 && joints.includes(sentence.word(one.to))) return false
  for (let token = one.to; token <= other.from; token++) if (sentence.partsClauses(token)) return false
  return true
}
