import type { Move, View } from '../../reader/check.ts'
import { measureTold } from '../../reader/for-checks/measure-told.ts'
import { whatIsToBeDone } from './announced.ts'
import { BLOCKING } from './blocking.ts'
import type { Asked } from './forms.ts'

/** What a threat may name in place of a penalty, and what is asked of it: of several the first. */
const IN_PLACE = [
  ['assesses', 'assessed'],
  ['tried', 'tried'],
  ['stops', 'stopped'],
  ['measureNamed', 'measure-named'],
  ['measures', 'measures'],
  ['consequences', 'consequences'],
  ['unlawful', 'forbidden'],
] as const
/** Of what may be any penalty at all, a plain threat beside it tells which: one question is put to both. */
const ANY_PENALTY: ReadonlySet<string> = new Set(['measures', 'consequences'])

/**
 * What is asked where no liability is named whose article one could ask for: «будут жёстко пресекаться», "their acts will be given a legal
 * assessment", «қатаң шара қолданылады». Who will do what, and by what rule, somebody can tell.
 */
export function unlessPenaltyNamed(view: View, move: Move, asked: Asked): Asked {
  if (namesPenalty(view, move)) return asked
  const { liability } = move.sentence.spokenIn
  const said = view.text(move.sentence).toLowerCase()
  const asks = IN_PLACE.find(([words]) => liability[words]?.test(said) === true)?.[1]
  // "Those who interfere will be removed": what is to be done is said, and only its ground is not.
  if (asks === undefined && measureTold(move.sentence) !== undefined) return BLOCKING
  // «Автора все равно найдут», "will answer firmly": it names nothing that any article could carry.
  if (asks === undefined) return namesSize(move) ? asked : whatIsToBeDone(view, move, asked.evidence)
  const { certainty, evidence } = asked
  const inPlace: Asked = { asks, missing: 'answer', certainty, evidence }
  return ANY_PENALTY.has(asks) ? { ...inPlace, askedByPlainer: asked.asks } : inPlace
}

/** «До семи лет» is of a penalty, whatever it is called. */
export function namesSize({ sentence }: Move): boolean {
  return sentence.figures().some(({ kind }) => kind === 'term-of-years' || kind === 'span-of-years')
}

/** "Up to imprisonment", «до пяти лет»: of several threats the heaviest carries the question. */
export function namesPrison(view: View, move: Move): boolean {
  const { imprisonment } = move.sentence.spokenIn.penalties
  return namesSize(move) || imprisonment.test(view.text(move.sentence).toLowerCase())
}

/** Whether the sentence of a threat names a liability or a penalty; in a language that tells no names of these it may. */
export function namesPenalty(view: View, { sentence }: Move): boolean {
  const { named, notNamed } = sentence.spokenIn.liability
  if (named === undefined) return true
  const said = view.text(sentence).toLowerCase()
  return named.test(notNamed === undefined ? said : said.replace(notNamed, ''))
}
