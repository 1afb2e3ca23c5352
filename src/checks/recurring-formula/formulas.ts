import type { SentenceView, Stretch, View } from '../../reader/check.ts'
import type { EarlierStatement } from '../../reader/earlier.ts'
import { fold } from '../../reader/scan/words.ts'

/** Words that must stand in the same order in both statements. */
const FORMULA_WORDS = 5
/** So many are enough where they tell by themselves, as «доверяйте только официальным источникам» does. */
const TELLING_WORDS = 4
/** Compared letters that a formula has at least, so that «в соответствии с тем, что» is none. */
const FORMULA_LETTERS = 22
const TELLING_LETTERS = 18
/** Letters that words are compared by, so that endings do not matter. */
const COMPARED_LETTERS = 6
/** Places of the earlier statement that one run of words is sought at, at most. */
const MOST_PLACES = 8

/** Begins the key of a name or figure: such a word equals no other. */
const MARK = '\0'

/** A formula found again: where it stands now, and its words in the earlier statement. */
export interface Formula {
  readonly at: Stretch
  readonly words: string
}

/** Words that stand in both statements, and their places among those of the earlier one. */
interface Run {
  readonly at: Stretch
  readonly before: Stretch
}

interface EarlierWord {
  readonly key: string
  readonly name: string
  readonly start: number
  readonly end: number
}

/**
 * Longest runs of five words or more that both statements share, endings apart; of four where they hold a word of the list
 * `telling`. A name or a figure ends a run: words with it retell one event, a formula serves any.
 */
export function formulasIn(view: View, earlier: EarlierStatement): Formula[] {
  const before = wordsOf(earlier.text)
  const places = new Map<string, number[]>()
  for (let at = 0; at + TELLING_WORDS <= before.length; at++) {
    const key = keyOfRun(before, at)
    const known = places.get(key) ?? []
    if (known.length < MOST_PLACES) known.push(at)
    places.set(key, known)
  }
  const found: Formula[] = []
  for (let n = 0; n < view.sentenceCount; n++)
    found.push(...runsIn(view, view.sentence(n), before, places, earlier.text))
  return found
}

function runsIn(
  view: View,
  sentence: SentenceView,
  before: readonly EarlierWord[],
  places: ReadonlyMap<string, readonly number[]>,
  text: string,
): Formula[] {
  const words: { key: string }[] = []
  const inCapitals = isInCapitals(view.text(sentence))
  const told = new Set(before.filter(({ key }) => key.startsWith(MARK)).map(({ name }) => name))
  for (let token = sentence.from; token < sentence.to; token++) {
    const raw = view.text({ from: token, to: token + 1 })
    if (!isNameOrFigure(raw, token === sentence.from, inCapitals)) {
      words.push({ key: keyOf(sentence.word(token)) })
      continue
    }
    // The same name or day in both: one event told twice.
    if (told.has(keyOf(sentence.word(token))) && !isYear(raw)) return []
    words.push({ key: `${MARK}${token}` })
  }
  const found: Run[] = []
  for (let from = 0; from + TELLING_WORDS <= words.length; from++) {
    let length = 0
    let place = 0
    for (const at of places.get(keyOfRun(words, from)) ?? []) {
      let shared = TELLING_WORDS
      while (from + shared < words.length && words[from + shared]?.key === before[at + shared]?.key) shared++
      if (shared > length) [length, place] = [shared, at]
    }
    if (length === 0) continue
    const letters = words.slice(from, from + length).reduce((sum, { key }) => sum + key.length, 0)
    const start = sentence.from + from
    const at = { from: start, to: start + length }
    const isTelling = sentence.near('telling', at, 0)
    // A run of four that tells nothing may hold the beginning of a longer one.
    if (!isTelling && length < FORMULA_WORDS) continue
    if (letters >= (isTelling ? TELLING_LETTERS : FORMULA_LETTERS))
      found.push({ at, before: { from: place, to: place + length } })
    from += length - 1
  }
  const isName = ({ key }: { readonly key: string }): boolean => key.startsWith(MARK)
  return joined(
    found,
    (at, place) =>
      !words.slice(at.from - sentence.from, at.to - sentence.from).some(isName) &&
      !before.slice(place.from, place.to).some(isName),
  ).map(({ at, before: { from, to } }) => ({
    at,
    words: text.slice((before[from] as EarlierWord).start, (before[to - 1] as EarlierWord).end),
  }))
}

/** One formula of two runs between which no more than a word was exchanged, unless it is a name. */
function joined(runs: readonly Run[], mayJoin: (at: Stretch, before: Stretch) => boolean): readonly Run[] {
  const whole: Run[] = []
  for (const run of runs) {
    const last = whole.at(-1)
    const at = { from: last?.at.from ?? 0, to: run.at.to }
    const before = { from: last?.before.from ?? 0, to: run.before.to }
    if (last && isNext(last.at, run.at) && isNext(last.before, run.before) && mayJoin(at, before))
      whole[whole.length - 1] = { at, before }
    else whole.push(run)
  }
  return whole
}

function isNext(one: Stretch, next: Stretch): boolean {
  return next.from >= one.to && next.from <= one.to + 1
}

function wordsOf(text: string): EarlierWord[] {
  const words: EarlierWord[] = []
  let sentenceStarts = true
  let inCapitals = isInCapitals(text)
  let end = 0
  for (const match of text.matchAll(/[\p{L}\p{M}\p{Nd}\u00ad]+(?:[-'’][\p{L}\p{Nd}]+)*/gu)) {
    if (SENTENCE_END.test(text.slice(end, match.index))) {
      sentenceStarts = true
      inCapitals = isInCapitals(text.slice(match.index))
    }
    end = match.index + match[0].length
    const name = keyOf(fold(match[0]))
    const key = isNameOrFigure(match[0], sentenceStarts, inCapitals) ? `${MARK}${match.index} earlier` : name
    words.push({ key, name, start: match.index, end })
    sentenceStarts = false
  }
  return words
}

/** Whether a sentence has several words in capitals throughout: these make no names then. */
function isInCapitals(text: string): boolean {
  const [sentence = ''] = text.split(SENTENCE_END, 1)
  return [...sentence.matchAll(CAPITALS)].length >= FEW_CAPITALS
}

const CAPITALS = /(?<!\p{L})\p{Lu}{4,}(?!\p{L})/gu
const FEW_CAPITALS = 3
const SENTENCE_END = /[.!?…\n]/u

function isYear(raw: string): boolean {
  return /^(19|20)\d\d$/u.test(raw)
}

function isNameOrFigure(raw: string, sentenceStarts: boolean, inCapitals: boolean): boolean {
  if (/\d/u.test(raw)) return true
  return !sentenceStarts && /^\p{Lu}/u.test(raw) && (!inCapitals || /\p{Ll}/u.test(raw))
}

function keyOfRun(words: readonly { readonly key: string }[], from: number): string {
  let run = ''
  for (let at = from; at < from + TELLING_WORDS; at++) run += `${words[at]?.key} `
  return run
}

function keyOf(folded: string): string {
  return folded.slice(0, COMPARED_LETTERS).replaceAll('э', 'е')
}
