import type { Day } from '../../law.ts'
import { once } from '../../once.ts'
import { ordinal } from '../../ordinals.ts'
import { dayWritten, firstDayIn, WRITTEN_DAY } from './days.ts'
import { LANGUAGES } from './languages.ts'
import { ACT_NUMBER, BRACKET } from './patterns.ts'

/** That a suspension was lifted: from which day on, where the note names one, and of which pieces of the text. */
export interface Lifting {
  readonly since: Day | undefined
  readonly pieces: ReadonlySet<string>
}

/** What one clause of a note tells: «Действие приостановлено с 01.01.2032, возобновлено с 01.03.2033». */
export interface Told {
  readonly suspended: string
  readonly lifted: string
}

const RESUMED = once(() =>
  LANGUAGES.flatMap(({ resumed }) =>
    resumed === undefined
      ? []
      : [{ says: new RegExp(resumed.says, 'iu'), since: new RegExp(resumed.since, 'iu') }],
  ),
)
/** What joins the two. */
const JOINT = /,\s|\s(?:и|а|және|ал|and|but)(?=\s)/giu
const NO_PIECE = new RegExp(`${BRACKET}|${WRITTEN_DAY}|${ACT_NUMBER}|\\d{4}`, 'gu')
const NUMBER_OR_WORD = /\d+(?:-\d+)*|\p{L}+/gu

/**
 * Parts a clause into what suspends and what lifts; without words of the one or the other that part is empty.
 * @param suspendsUpTo tells where words end that tell of a suspension, if they do
 */
export function partedByLifting(clause: string, suspendsUpTo: (words: string) => number | undefined): Told {
  const at = Math.max(-1, ...RESUMED().map(({ says }) => says.exec(clause)?.index ?? -1))
  if (at < 0) return { suspended: clause, lifted: '' }
  const from = suspendsUpTo(clause.slice(0, at)) ?? at
  // A Kazakh clause names the day before the verb, so that what lifts begins behind the words that join it.
  const joint = [...clause.slice(0, at).matchAll(JOINT)].findLast(({ index }) => index >= from)
  if (joint === undefined) return { suspended: '', lifted: clause }
  return { suspended: clause.slice(0, joint.index), lifted: clause.slice(joint.index) }
}

/**
 * The lifting that words tell of. Where they name no day of their own, it is no earlier than that of the act.
 * @param number of the article: a piece of it is named by other numbers
 */
export function liftingIn(words: string, number: string | undefined): Lifting {
  const named = RESUMED().map(({ since }) => since.exec(words)?.groups?.since)
  const day = named.find((written) => written !== undefined)
  return {
    since: day === undefined ? firstDayIn(words) : dayWritten(day),
    pieces: piecesIn(words, number),
  }
}

/** Numbers of the pieces of an article that words name, in figures: none where they speak of the whole. */
export function piecesIn(words: string, number: string | undefined): ReadonlySet<string> {
  const found = words.replaceAll(NO_PIECE, ' ').match(NUMBER_OR_WORD) ?? []
  const numbers = found.map((word) => (/^\d/u.test(word) ? word : ordinal(word.toLowerCase())))
  return new Set(numbers.filter((one) => one !== undefined && one !== number)) as ReadonlySet<string>
}

/** Whether all the pieces that were suspended work again. */
export function lifts({ pieces }: Lifting, suspended: ReadonlySet<string>): boolean {
  return pieces.size === 0 || (suspended.size > 0 && suspended.isSubsetOf(pieces))
}
