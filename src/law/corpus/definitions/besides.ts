import type { Formulas, Match } from './formulas.ts'
import { commasBeforeTerms, type Gap, pointsAfter, semicolonsIn } from './gaps.ts'
import { matched, moved, wordCount } from './matches.ts'

const PART =
  /^(?<term>(?:"[^"\n]{2,60}"|[^;:–,."()]{3,60})(?: \([^()–;]{2,40}\))?) – (?<is>(?:это|бұл) )?(?<says>[^–]+)$/du
const LONGEST_TERM = 5
const FEWEST_SAID = 3
const FEWEST_LISTED = 2
/** What one paragraph explains at most; more are hardly written by hand. */
const MOST = 60

/** What the words that explain something explain besides, and where its own explanation ends. */
interface Besides {
  readonly end: number
  readonly matches: readonly Match[]
}

/**
 * «Музейный фонд – совокупность коллекций; музейная коллекция – собрание предметов»: what one item of a list explains besides.
 * @param label the number or letter of the item, where it has one
 */
export function besidesIn(says: string, formulas: Formulas, label: string | undefined): Besides {
  const starts = startsOf(says, label)
  const found = starts.flatMap(({ from, to, least }, index) => {
    const part = PART.exec(says.slice(to, starts[index + 1]?.from))
    const { term = '', is, says: said = '' } = part?.groups ?? {}
    return part !== null && mayExplain(term, said, is === undefined ? least : 1, formulas)
      ? [{ from, ...matched(part, to) }]
      : []
  })
  const matches = found.slice(0, MOST).map(
    ({ term, says: said }, index): Match => ({
      term,
      says: { from: said.from, to: found[index + 1]?.from ?? says.length },
    }),
  )
  return { end: found[0]?.from ?? says.length, matches }
}

/** What is longer is a text without sentences, in which every look ahead would be as long. */
const LONGEST_SENTENCE = 20_000
const IS = / (?:это|бұл) *$/

/** «В настоящем Законе маяк – это сооружение; бакен – это знак»: with what the words of the last definition define besides. */
export function withBesides(
  found: readonly Match[],
  words: string,
  formulas: Formulas,
  isListed: boolean,
  label: string | undefined,
): readonly Match[] {
  const last = found.at(-1)
  if (last === undefined || last.says.from < last.term.to) return found
  const { from, to } = last.says
  const isPlain = isListed || last.scope !== undefined || IS.test(words.slice(last.term.to, from))
  if (!isPlain || to - from > LONGEST_SENTENCE) return found
  const { end, matches } = besidesIn(words.slice(from, to), formulas, label)
  const own = { ...last, says: { from, to: from + end } }
  return [...found.slice(0, -1), own, ...moved(matches, from, last.scope)]
}

/** A place where a new explanation may begin, and how many words it must have at least. */
interface Start extends Gap {
  readonly least: number
}

function startsOf(says: string, label: string | undefined): readonly Start[] {
  const points = label === undefined ? [] : pointsAfter(label, says)
  if (points.length > 0) return points.map((gap) => ({ ...gap, least: 1 }))
  const semicolons = semicolonsIn(says).map((gap) => ({
    ...gap,
    least: label === undefined ? FEWEST_LISTED : FEWEST_SAID,
  }))
  const commas = commasBeforeTerms(says).map((gap) => ({ ...gap, least: 1 }))
  return [...semicolons, ...commas].sort((one, other) => one.from - other.from)
}

const mayExplain = (term: string, says: string, least: number, formulas: Formulas): boolean =>
  wordCount(term) <= LONGEST_TERM &&
  wordCount(says) >= least &&
  !formulas.numbered.test(term) &&
  !formulas.noTerm.test(term) &&
  !formulas.told.test(` ${term} `) &&
  !formulas.adverbial.test(term) &&
  formulas.unnamed?.test(term) !== true &&
  !formulas.noMeaning.test(says) &&
  !formulas.adverbial.test(says) &&
  !formulas.notDefining.test(says)
