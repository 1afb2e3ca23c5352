import type { BodyKind, Day, Law, Trilingual } from '../law/law.ts'
import type { CitedWords, Figure, Move, Name, SentenceView, Stretch, View } from './check.ts'
import type { EarlierStatement } from './earlier.ts'
import type { Explain } from './explain.ts'
import { citationsIn } from './facts/citations.ts'
import { figuresIn } from './facts/figures.ts'
import { namesIn } from './facts/names.ts'
import { quotationsIn } from './facts/quotation.ts'
import type { Quote } from './reading.ts'
import { CLAUSE_BEFORE } from './scan.ts'
import type { Cue, Statement } from './statement.ts'
import type { Hit, Survey } from './survey.ts'
import type { Vocabulary } from './vocabulary.ts'

/** What checks may ask besides the statement itself. */
export interface Surroundings {
  readonly on: Day | undefined
  readonly law: Law | undefined
  readonly lawNotChecked: Trilingual | undefined
  readonly body: BodyKind | undefined
  readonly earlier: readonly EarlierStatement[]
}

/** A quotation shorter than this is a term in quotation marks, not somebody's words. */
const SHORTEST_QUOTATION = 4
/** A quotation that covers this share of its sentence is the speaker's own direct speech. */
const OWN_SPEECH = 0.6
const NEAR = 12
/** Below this the model's word alone is not enough: a phrase of the check's own lists must stand in the stretch too. */
const CONFIDENT = 0.8
/** How far below the asked score a stretch may stand where such a phrase agrees with it. */
const LOW = -0.3

/** Makes the views of one statement. Nothing is looked up before a check asks, and then once for all checks. */
export function createViews(
  statement: Statement,
  survey: Survey,
  vocabulary: Vocabulary,
  explain: Explain,
  surroundings: Surroundings,
): (check: string) => View {
  const { tokens } = survey
  const { text } = statement
  const kept = new Map<number, Facts>()

  const word = (token: number): string => vocabulary.words.folded[tokens.word[token] as number] as string
  const quote = ({ from, to }: Stretch): Quote =>
    quoteOf(statement, tokens.start[from] as number, tokens.end[to - 1] as number)

  function factsOf(n: number): Facts {
    const known = kept.get(n)
    if (known) return known
    const from = tokens.sentences[n] as number
    const to = tokens.sentences[n + 1] as number
    const facts = {
      from,
      to,
      hits: once(() => survey.hits(n)),
      figures: once(() => figuresIn(text, tokens, vocabulary.words, from, to)),
      citations: once(() => citationsIn(tokens, vocabulary.words, text, from, to)),
      names: once(() => namesIn(text, tokens, vocabulary.words, from, to)),
      quotations: once(() => quotationsIn(tokens, from, to)),
    }
    kept.set(n, facts)
    return facts
  }

  function sentenceFor(check: string, n: number): SentenceView {
    const facts = factsOf(n)
    const { from, to, figures, citations, names } = facts
    const hits = (list: string): readonly Stretch[] => {
      const own = `${check}/${list}`
      if (!survey.has(n, own) && !survey.has(n, list)) return []
      return facts.hits().filter((hit) => hit.list === own || hit.list === list)
    }
    return {
      n,
      language: survey.languageOf(n),
      from,
      to,
      word,
      parted: (token) => ((tokens.before[token] as number) & CLAUSE_BEFORE) !== 0,
      hits,
      near: (list, stretch, words = NEAR) =>
        hits(list).some((hit) => hit.from < stretch.to + words && hit.to > stretch.from - words),
      figures,
      citations,
      names,
      quotesOthers(stretch) {
        const around = facts
          .quotations()
          .find((quoted) => quoted.from <= stretch.from && stretch.to <= quoted.to)
        if (!around || around.to - around.from < SHORTEST_QUOTATION) return false
        if (hits('hearsay').length > 0) return true
        return (around.to - around.from) / (to - from) < OWN_SPEECH
      },
      negated: (stretch) =>
        hits('negation').some((hit) => hit.from >= stretch.from - 2 && hit.to <= stretch.to + 1),
    }
  }

  return function viewFor(check) {
    const sentences = new Map<number, SentenceView>()
    const sentence = (n: number): SentenceView => {
      let view = sentences.get(n)
      if (!view) {
        view = sentenceFor(check, n)
        sentences.set(n, view)
      }
      return view
    }
    const touchesOwnList = ({
      sentence: n,
      from,
      to,
    }: {
      sentence: number
      from: number
      to: number
    }): boolean =>
      factsOf(n)
        .hits()
        .some((hit) => hit.from < to && hit.to > from && hit.list.startsWith(`${check}/`))
    /** Moves where the model was not taught this check in the sentence's language: its lists alone decide. */
    const unweighed = (): Move[] => {
      const found: Move[] = []
      for (let n = 0; n < tokens.sentenceCount; n++) {
        if (!vocabulary.of(survey.languageOf(n)).speaksByLists(check)) continue
        for (const hit of factsOf(n).hits()) {
          if (hit.list.startsWith(`${check}/`))
            found.push({ from: hit.from, to: hit.to, score: 1, sentence: sentence(n) })
        }
      }
      return found
    }
    return {
      metadata: statement,
      language: statement.language,
      ...surroundings,
      sentenceCount: tokens.sentenceCount,
      sentence,
      moves(least = 0) {
        const found: Move[] = []
        for (const candidate of survey.candidates) {
          if (candidate.check !== check || candidate.score < least + LOW) continue
          const { from, to, score } = candidate
          if (score < least + CONFIDENT && !touchesOwnList(candidate)) continue
          found.push({
            ...trimmed({ from, to }, survey, vocabulary),
            score,
            sentence: sentence(candidate.sentence),
          })
        }
        const others = unweighed()
        return others.length === 0 ? found : [...found, ...others].sort((a, b) => a.from - b.from)
      },
      speaksFor(other, { from, to }) {
        let most = Number.NEGATIVE_INFINITY
        for (const candidate of survey.candidates) {
          const shared = Math.min(candidate.to, to) - Math.max(candidate.from, from)
          if (candidate.check === other && shared * 2 > to - from) most = Math.max(most, candidate.score)
        }
        return most
      },
      says: (list) => survey.sentencesWith(list).some((n) => !survey.has(n, 'hypothesis')),
      mentions: (list) => survey.sentencesWith(list).length > 0,
      with: (list) => survey.sentencesWith(list).map(sentence),
      quote,
      text: ({ from, to }) => text.slice(tokens.start[from], tokens.end[to - 1]),
      strongest: (move) => explain(tokens, move.sentence.language, check, move),
    }
  }
}

interface Facts extends Stretch {
  readonly hits: () => readonly Hit[]
  readonly figures: () => readonly Figure[]
  readonly citations: () => readonly CitedWords[]
  readonly names: () => readonly Name[]
  readonly quotations: () => readonly Stretch[]
}

function once<Value>(make: () => Value): () => Value {
  let value: Value | undefined
  return () => {
    value ??= make()
    return value
  }
}

/** Leaves out words that only open the clause, so that a quote does not begin with «и», «что» or "which". */
function trimmed({ from, to }: Stretch, { tokens, languageOf }: Survey, vocabulary: Vocabulary): Stretch {
  let first = from
  const own = vocabulary.of(languageOf(sentenceAt(tokens, from)))
  while (first < to - 2 && own.opens[tokens.word[first] as number] === 1) first++
  return { from: first, to }
}

/** Number of the sentence that a token stands in. */
export function sentenceAt({ sentences, sentenceCount }: Survey['tokens'], token: number): number {
  let low = 0
  let high = sentenceCount - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((sentences[middle] as number) <= token) low = middle
    else high = middle - 1
  }
  return low
}

/** An exact stretch of a statement, with its place in the recording where there is one. */
export function quoteOf(statement: Statement, start: number, end: number): Quote {
  const text = statement.text.slice(start, end)
  const time = statement.cues && timeOf(statement.cues, start, end)
  return time ? { start, end, text, time } : { start, end, text }
}

function timeOf(cues: readonly Cue[], start: number, end: number): { from: number; to: number } | undefined {
  const first = cues.find((cue) => cue.end > start)
  const last = cues.findLast((cue) => cue.start < end)
  return first && last ? { from: first.from, to: last.to } : undefined
}
