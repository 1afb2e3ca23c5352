import type { Stretch } from '../check.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'
import { meetsAny } from '../stretch.ts'
import { firstEndingBehind, HIT } from '../survey/hits.ts'
import { wholeRuns } from './whole-runs.ts'
import { WordsFrom } from './words-from.ts'

/** Words of the longest phrase that is shown whole: longer ones hold much besides. */
const LONGEST = 6
/** A phrase may reach into another one: «spreading false» into "false information". */
const ROUNDS = 2
/** Adjectives before one noun. */
const ADJECTIVES = 2

/**
 * Words of a stretch that speak for a check, grown to the phrases that they stand in: «свободы» becomes «лишения свободы». A
 * phrase is one of the lists of checks or of the language's concepts, words with one other word between them, a figure with its
 * words, or an adjective with its noun. None goes on behind a mark that parts clauses, but for the commas of a list, nor
 * is it grown to end in a word of general meaning.
 * @param words runs of words within the stretch, in order; others are given back as they are
 */
export function wholePhrases(
  facts: SentenceFacts,
  check: string,
  stretch: Stretch,
  words: readonly Stretch[],
): readonly Stretch[] {
  const { from, to } = stretch
  for (const run of words) if (run.from < from || run.to > to) return words
  const shown = noneShown(to - from)
  for (const run of words) for (let at = run.from; at < run.to; at++) shown[at - from] = CHOSEN
  growToPhrases(shown, facts, check, stretch)
  const text = new WordsFrom(from, facts)
  // Only penalties are told by figures in words that the reader must see; looking for figures costs more than all of this.
  const { places } = facts.own.listsOf(check)
  if (places('penalty').own >= 0 || places('short').own >= 0) growToFigures(shown, facts, stretch)
  growBetween(shown, text, to - from)
  const tells = (run: Stretch): boolean =>
    facts.touchesListOf(check, run.from, run.to) || saysOutright(facts, run)
  return wholeRuns(facts, stretch, tellingOf(runsOf(shown, text, to - from), tells), tells)
}

/** How the words of a stretch are shown, one behind the other: one table serves one stretch after another. */
let table = new Uint8Array(64)

/** A table in which no word is shown, nor one that would stand behind the last. */
function noneShown(words: number): Uint8Array {
  if (words >= table.length) table = new Uint8Array(words * 2)
  return table.fill(0, 0, words + 1)
}

/** Of runs of which some hold a phrase of the check's lists, these: «қаптап кетті» tells why, «қазір қоғамда» does not. */
function tellingOf(runs: readonly Stretch[], tells: (run: Stretch) => boolean): readonly Stretch[] {
  if (runs.length < 2) return runs
  const telling = runs.filter(tells)
  return telling.length === 0 ? runs : telling
}

function saysOutright(facts: SentenceFacts, run: Stretch): boolean {
  for (const list of OUTRIGHT) if (meetsAny(run, facts.listHits(list))) return true
  return false
}

/** Shared lists of phrases that make a move in so many words. */
const OUTRIGHT = [
  'plain-accusation',
  'plain-threat',
  'plain-trend',
  'plain-harm',
  'ill-purpose',
  'perhaps-ill',
  'infers-growth',
]

/** How a word is shown: since it was chosen, or for the phrase that it stands in. */
const CHOSEN = 1
const GROWN = 2

/** Phrases of the lists of checks and of concepts. */
function growToPhrases(
  shown: Uint8Array,
  { hits, own }: SentenceFacts,
  check: string,
  { from, to }: Stretch,
): void {
  const denied = own.listsOf(check).places('denied').own
  const { numbers } = hits
  const begin = firstEndingBehind(hits, from + 1)
  for (let round = 0; round < ROUNDS; round++)
    for (let hit = begin; hit < hits.to; hit += HIT) {
      const list = numbers[hit] as number
      const first = numbers[hit + 1] as number
      const last = numbers[hit + 2] as number
      if (last > to) break
      if (last - first < 2 || last - first > LONGEST || first < from) continue
      if (own.isShared[list] || list === denied) continue
      let at = first - from
      while (at < last - from && !shown[at]) at++
      if (at === last - from) continue
      for (at = first - from; at < last - from; at++) shown[at] ||= GROWN
    }
}

/** Figures in words: «он екі | жылға дейін». */
function growToFigures(shown: Uint8Array, { figures }: SentenceFacts, { from, to }: Stretch): void {
  for (const figure of figures) {
    if (figure.to - figure.from < 2 || figure.from < from || figure.to > to) continue
    const [first, end] = [figure.from - from, figure.to - from]
    if (shown.subarray(first, end).every((state) => state === 0)) continue
    for (let at = first; at < end; at++) shown[at] ||= GROWN
  }
}

/** One word between two that are shown, and figures beside them. */
function growBetween(shown: Uint8Array, text: WordsFrom, words: number): void {
  for (let at = 0; at < words; at++) {
    if (shown[at]) continue
    const before = at > 0 && shown[at - 1] && !text.isParted(at)
    const behind = shown[at + 1] && !text.isParted(at + 1)
    if ((before && behind) || (before && text.isCited(at)) || (behind && text.isFigureOfNext(at)))
      shown[at] = GROWN
  }
}

/** What is shown, run by run, in pieces where clauses part. */
function runsOf(shown: Uint8Array, text: WordsFrom, words: number): Stretch[] {
  const runs: Stretch[] = []
  for (let at = 0; at < words; ) {
    const from = at++
    if (!shown[from]) continue
    while (shown[at] && !text.isParted(at)) at++
    for (let more = 0; more < ADJECTIVES && at < words; more++)
      if (!text.isParted(at) && text.describesNext(at - 1)) at++
    let to = at
    while (to > from && shown[to - 1] !== CHOSEN && text.isGeneral(to - 1)) to--
    if (to > from) to = text.predicateEnd(text.governedEnd(to, words), words)
    const start = text.deedBefore(text.firstLeading(from, to), to)
    if (to > start) append(runs, { from: text.from + start, to: text.from + to }, text)
    at = Math.max(at, to)
  }
  return runs
}

/** Items of one list are shown as one: of «бірлікке, сабырлылыққа және құрметке шақырамыз» the first alone says nothing. */
function append(runs: Stretch[], run: Stretch, text: WordsFrom): void {
  const before = runs.at(-1)
  if (before?.to === run.from && text.goesOnList(before, run))
    runs[runs.length - 1] = { from: before.from, to: run.to }
  else runs.push(run)
}
