import type { BodyKind, Day, Law, Trilingual } from '../law/law.ts'
import type { CitedWords, Figure, Move, Name, SentenceView, Stretch, View } from './check.ts'
import type { EarlierStatement } from './earlier.ts'
import { citationsIn } from './facts/citations.ts'
import { figuresIn } from './facts/figures.ts'
import { namesIn } from './facts/names.ts'
import { quotationsIn } from './facts/quotation.ts'
import type { Quote } from './reading.ts'
import type { Cue, Statement } from './statement.ts'
import type { Explain, Survey, Surveyed } from './survey.ts'
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

/** What all checks of one statement share: sentences with their facts, each looked up at most once. */
export function createViews(
  statement: Statement,
  survey: Survey,
  vocabulary: Vocabulary,
  explain: Explain,
  surroundings: Surroundings,
): (check: string) => View {
  const { tokens } = survey
  const { text } = statement
  const kept = survey.sentences.map((sentence) => sharedFacts(sentence))

  function sharedFacts(sentence: Surveyed) {
    let figures: readonly Figure[] | undefined
    let citations: readonly CitedWords[] | undefined
    let names: readonly Name[] | undefined
    let quotations: readonly Stretch[] | undefined
    const { from, to } = sentence
    return {
      sentence,
      figures: () => (figures ??= figuresIn(text, tokens, vocabulary.words, from, to)),
      citations: () => (citations ??= citationsIn(tokens, vocabulary.words, text, from, to)),
      names: () => (names ??= namesIn(text, tokens, vocabulary.words, from, to)),
      quotations: () => (quotations ??= quotationsIn(tokens, from, to)),
    }
  }

  const word = (token: number): string => vocabulary.words.folded[tokens.word[token] as number] as string

  const quote = ({ from, to }: Stretch): Quote => quoteOf(statement, tokens.start[from] as number, tokens.end[to - 1] as number)

  return function viewFor(check) {
    const sentences = kept.map(({ sentence, figures, citations, names, quotations }): SentenceView => {
      const hits = (list: string): readonly Stretch[] => {
        const own = `${check}/${list}`
        return sentence.hits.filter((hit) => hit.list === own || hit.list === list)
      }
      return {
        n: sentence.n,
        language: sentence.language,
        from: sentence.from,
        to: sentence.to,
        word,
        hits,
        near: (list, stretch, words = NEAR) =>
          hits(list).some((hit) => hit.from < stretch.to + words && hit.to > stretch.from - words),
        figures,
        citations,
        names,
        quotesOthers(stretch) {
          const around = quotations().find((quoted) => quoted.from <= stretch.from && stretch.to <= quoted.to)
          if (!around || around.to - around.from < SHORTEST_QUOTATION) return false
          if (hits('hearsay').length > 0) return true
          return (around.to - around.from) / (sentence.to - sentence.from) < OWN_SPEECH
        },
        negated(stretch) {
          return hits('negation').some((hit) => hit.from >= stretch.from - 2 && hit.to <= stretch.to + 1)
        },
      }
    })
    const moves = (least = 0): readonly Move[] => {
      const found: Move[] = []
      for (const [index, { sentence }] of kept.entries()) {
        for (const candidate of sentence.candidates) {
          if (candidate.check !== check || candidate.score < least) continue
          found.push({ from: candidate.from, to: candidate.to, score: candidate.score, sentence: sentences[index] as SentenceView })
        }
      }
      return found
    }
    return {
      metadata: statement,
      language: statement.language,
      ...surroundings,
      sentences,
      moves,
      says: (list) => sentences.some((sentence) => sentence.hits(list).length > 0 && sentence.hits('hypothesis').length === 0),
      quote,
      text: ({ from, to }) => text.slice(tokens.start[from], tokens.end[to - 1]),
      strongest: (move) => explain(tokens, move.sentence.language, check, move),
    }
  }
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
