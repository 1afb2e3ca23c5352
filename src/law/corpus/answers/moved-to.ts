import type { Day } from '../../law.ts'
import type { Corpus } from '../corpus.ts'
import type { Passage } from '../passage.ts'

/** Shorter texts may be alike by chance: «Глава исключена», «Настоящий Закон вводится в действие …». */
const SHORTEST = 40

/**
 * Where a text that has ended by a day stands since: the one provision of the act that began with the same words when it ended, or
 * the one that those passed to from there by that day. Nothing where the words are gone, were changed with the number, or stand in
 * several places.
 */
export function movedTo(corpus: Corpus, last: Passage, on: Day): Passage | undefined {
  let found = nextOf(corpus, last.state === 'excluded' ? textBefore(corpus, last) : last)
  while (found?.until !== undefined && found.until <= on) {
    const next = nextOf(corpus, found)
    if (next === undefined) break
    found = next
  }
  return found
}

/**
 * Where a text of a provision's history stands since another one, or none, took its number.
 * @param next the text that has the number behind it
 */
export function goesOnUnder(
  corpus: Corpus,
  passage: Passage,
  next: Passage | undefined,
  on: Day,
): Passage | undefined {
  const { state, text, until } = passage
  if (state !== 'text' || until === undefined || until > on) return undefined
  // Most texts were only amended, and to look through the act takes long: these keep some of their lines.
  const lines = new Set(text.split('\n'))
  if (next?.text.split('\n').some((line) => lines.has(line))) return undefined
  return movedTo(corpus, passage, on)
}

/** A line from which a text was struck out stands in its place for a while. */
function textBefore(corpus: Corpus, { act, anchor, language, since }: Passage): Passage | undefined {
  return corpus.history(act.key, anchor, language).find(({ until }) => until === since)
}

function nextOf(corpus: Corpus, ended: Passage | undefined): Passage | undefined {
  if (ended === undefined) return undefined
  const { act, anchor, language, state, text, until } = ended
  const words = wordsOf(text)
  if (state !== 'text' || until === undefined || words.length < SHORTEST) return undefined
  const [only, second] = corpus
    .contents(act.key, language, until)
    .filter((other) => other.since === until && other.anchor !== anchor && wordsOf(other.text) === words)
  return second === undefined ? only : undefined
}

function wordsOf(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim()
}
