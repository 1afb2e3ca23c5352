import type { Candidate } from './weigh.ts'

/** Log-odds from which a stretch is surely a move. */
const SURE = 3
/** Sentences to either side that tell what kind of text a passage is of. */
const AROUND = 30
/** Of so many sentences in one a move is surely made where a text warns, accuses or calls; less often makes it calm. */
const USUAL_SHARE = 0.08
/** Sentences, and sure moves, that are taken to stand around any passage: little text tells little. */
const SENTENCES_BEFORE = 4
const SURE_BEFORE = 1
/** Log-odds for each time (in logarithms) that sure moves are rarer; what is sure itself needs no company. */
const STEEPNESS = 3

/**
 * Lowers what is heard faintly in calm passages: where hardly anything else is surely a move, a stretch that sounds like one a little is
 * mostly none. News, reports of courts and plain tidings are long and hold few moves, of which each must speak for itself. What does
 * stays as it is.
 * @param candidates those of one sentence behind those of another, in order
 * @param sentenceCount of the whole text
 */
export function inCalm(candidates: readonly Candidate[], sentenceCount: number): Candidate[] {
  const sure: number[] = []
  for (const { sentence, score } of candidates)
    if (score >= SURE && sure.at(-1) !== sentence) sure.push(sentence)
  const isSure = new Set(sure)
  let first = 0
  let behind = 0
  return candidates.map((candidate) => {
    const { check, sentence, from, to, score } = candidate
    while (first < sure.length && (sure[first] as number) < sentence - AROUND) first++
    while (behind < sure.length && (sure[behind] as number) <= sentence + AROUND) behind++
    const others = behind - first - Number(isSure.has(sentence))
    const sentences = Math.min(sentenceCount - 1, sentence + AROUND) - Math.max(0, sentence - AROUND) + 1
    const rarer = (USUAL_SHARE * (sentences + SENTENCES_BEFORE)) / (others + SURE_BEFORE)
    const loss = Math.min(SURE, STEEPNESS * Math.log(rarer))
    if (loss <= 0 || score >= loss) return candidate
    return { check, sentence, from, to, score: score - loss }
  })
}
