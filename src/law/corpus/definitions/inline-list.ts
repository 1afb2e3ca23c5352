import type { Formulas } from './formulas.ts'
import { separator } from './items.ts'
import type { Subject } from './subject.ts'
import type { Unit } from './units.ts'

const LONGEST_INTRO = 250
const COLON = /: +(?=\S)|:$/
const NEXT = /; +(?:(?:и|а также|және|ал|and|or) +)?/g
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
  const items: Unit[] = []
  const list = words.slice(from, to)
  let start = 0
  for (const gap of [...list.matchAll(NEXT), undefined]) {
    const stop = gap?.index ?? list.length
    if (stop > start) {
      const piece = list.slice(start, stop)
      const isItem =
        separator(piece, formulas, false, false) !== undefined ||
        formulas.inSentence(piece, true, subject).length > 0
      if (!isItem) return undefined
      items.push({ ...alone(from + start, from + stop), style: '-' })
    }
    start = stop + (gap?.[0].length ?? 0)
  }
  const rest = to < unit.to ? [alone(to + words.slice(to).search(/\S/), unit.to)] : []
  return [{ ...unit, to: unit.body + colon.index + 1 }, ...items, ...rest]
}

function alone(from: number, to: number): Unit {
  return { from, body: from, to, indent: 0, style: '', number: 0, inserted: false }
}
