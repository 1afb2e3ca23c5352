import type { Formulas } from './formulas.ts'
import { commasBeforeTerms, labelOf, pointsAfter, semicolonsIn } from './gaps.ts'
import { separator } from './items.ts'
import type { Subject } from './subject.ts'
import type { Unit } from './units.ts'

const LONGEST_INTRO = 250
const COLON = /: +(?=\S)|:$/
/** The original letters tell where a sentence ends: what is matched is in lower case. */
const SENTENCE_END = /(?<=[\p{L})"»”]{2})\. +(?=[\p{Lu}«“"])/u

/** Parts a list that is told in one paragraph into its items: «В настоящей главе: X – A; Y – B. …» */
export function withInlineLists(
  units: readonly Unit[],
  text: string,
  words: string,
  formulas: Formulas,
  subject: Subject,
): readonly Unit[] {
  return units.flatMap((unit) => partsOf(unit, text, words, formulas, subject) ?? [unit])
}

function partsOf(
  unit: Unit,
  text: string,
  words: string,
  formulas: Formulas,
  subject: Subject,
): readonly Unit[] | undefined {
  const said = words.slice(unit.body, unit.to)
  const colon = COLON.exec(said.slice(0, LONGEST_INTRO))
  if (colon === null || colon[0] === ':') return undefined
  const intro = said.slice(0, colon.index + 1)
  if (![formulas.intro, formulas.bareIntro, formulas.title].some((opens) => opens.test(intro)))
    return undefined
  const from = unit.body + colon.index + colon[0].length
  const end = SENTENCE_END.exec(text.slice(from, unit.to))
  const to = end === null ? unit.to : from + end.index + 1
  const isAnnounced = formulas.intro.test(intro) || formulas.title.test(intro)
  const items = itemsOf(words.slice(from, to), { by: from, isAnnounced }, formulas, subject)
  if (items === undefined) return undefined
  const rest = to < unit.to ? [alone(to + words.slice(to).search(/\S/), unit.to)] : []
  return [{ ...unit, to: unit.body + colon.index + 1 }, ...items, ...rest]
}

/** The items of a list, by their numbers or letters, else by the marks between them; each says what its thing is. */
function itemsOf(
  list: string,
  { by, isAnnounced }: { readonly by: number; readonly isAnnounced: boolean },
  formulas: Formulas,
  subject: Subject,
): readonly Unit[] | undefined {
  const first = labelOf(list)
  const points = first === undefined ? [] : pointsAfter(first.label, list)
  const semicolons = semicolonsIn(list)
  const commas = commasBeforeTerms(list)
  const [gaps = []] = [
    points,
    semicolons,
    commas,
    isAnnounced ? (formulas.commaItems?.(list) ?? []) : [],
  ].filter((each) => each.length > 0)
  const items: { from: number; to: number }[] = []
  let from = points.length > 0 ? (first?.to ?? 0) : 0
  for (const gap of [...gaps, undefined]) {
    const piece = { from, to: gap?.from ?? list.length }
    const words = list.slice(piece.from, piece.to)
    const isItem =
      separator(words, formulas, false, false) !== undefined ||
      formulas.inSentence(words, true, subject).length > 0
    const last = items.at(-1)
    if (isItem) items.push(piece)
    else if (words.trim() === '') continue
    else if (last === undefined) return undefined
    // «Знак, который: ограждает мель; виден ночью»: more of the item before.
    else last.to = piece.to
    from = gap?.to ?? list.length
  }
  return items.map((item) => ({ ...alone(by + item.from, by + item.to), style: '-' }))
}

function alone(from: number, to: number): Unit {
  return { from, body: from, to, indent: 0, style: '', number: 0, inserted: false }
}
