import { JOINING } from './joining-words.ts'
import { ALPHABETS, POINT_LETTERS } from './point-letters.ts'

/** A place where something new begins in a paragraph: where what stands before it ends, and where the new begins. */
export interface Gap {
  readonly from: number
  readonly to: number
}

const AND = `(?:(?:${JOINING}) +)?`
const LABEL = String.raw`(?:\(?(?<number>\d{1,3})\\?\)|(?<point>\d{1,3})\\?\.(?= )|\(?(?<letter>[${POINT_LETTERS}])\\?\)) *`
const FIRST = new RegExp(`^ *${LABEL}`, 'u')
const NEXT = new RegExp(`[;.,] *${AND}${LABEL}(?=[\\p{L}"])`, 'gu')
/** Between «ж» and «и», «и» and «к» one letter may be left out. */
const MOST_LETTERS_APART = 2

/** The number or letter before the words of a point, and where these begin. */
export function labelOf(words: string): { readonly label: string; readonly to: number } | undefined {
  const found = FIRST.exec(words)
  const { number, point, letter } = found?.groups ?? {}
  const label = number ?? point ?? letter
  return found === null || label === undefined ? undefined : { label, to: found[0].length }
}

/** The points of one line that follow a point with this number or letter in order: «1) …, 2) …; и 3) …». */
export function pointsAfter(label: string, words: string): readonly Gap[] {
  const gaps: Gap[] = []
  let last = label
  for (const { index, 0: gap, groups = {} } of words.matchAll(NEXT)) {
    const next = groups.number ?? groups.point ?? groups.letter ?? ''
    if (!follows(last, next)) continue
    gaps.push({ from: index, to: index + gap.length })
    last = next
  }
  return gaps
}

function follows(last: string, next: string): boolean {
  const [before, after] = [Number(last), Number(next)]
  if (!Number.isNaN(before)) return after === before + 1
  return ALPHABETS.some((letters) => {
    const apart = letters.indexOf(next) - letters.indexOf(last)
    return letters.includes(last) && apart > 0 && apart <= MOST_LETTERS_APART
  })
}

const SEMICOLON = new RegExp(`; *(?:– )?${AND}`, 'gu')

/** The semicolons of a paragraph, with the words that join what stands behind them. */
export function semicolonsIn(words: string): readonly Gap[] {
  return [...words.matchAll(SEMICOLON)].map(({ index, 0: gap }) => ({ from: index, to: index + gap.length }))
}

const THIS_IS = /, (?:(?:а|и) )?(?=[^.;:,–()"]{2,60}(?: \([^()–;]{2,40}\))? – (?:это|бұл) )/gu

/** «Маяк – это сооружение, бакен – это знак»: only such a word tells that behind a comma something new is explained. */
export function commasBeforeTerms(words: string): readonly Gap[] {
  return [...words.matchAll(THIS_IS)].map(({ index, 0: gap }) => ({ from: index, to: index + gap.length }))
}
