import { onceOf } from '../../law/once.ts'
import type { Stretch } from '../check.ts'
import { COLON_BEFORE, DASH_BEFORE } from '../scan/tokens.ts'
import type { Survey } from '../survey/survey.ts'
import { firstHolding } from '../tables/halving.ts'
import { LABELS, type Label } from '../vocabulary/denial-places.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import type { WordsOfLanguage } from '../vocabulary/words-of-language.ts'
import { behindNamedAsker } from './asker-label.ts'
import { marksBefore, wordAt } from './clauses.ts'
import { mayBeLetter } from './letter.ts'
import { endsLine, startsLine } from './lines.ts'
import type { OthersWords } from './others-words.ts'
import type { SentenceFacts } from './sentence-facts.ts'
import { askedFrom } from './turns.ts'

/** Sentences that a myth has, and its answer after it, at most. */
const REACH = 4
/** Words of a label with its number: «Распространенное заблуждение № 1». */
const LONGEST = 5

/** A label where a sentence begins with one. */
export interface LabelFound {
  readonly is: Label
  /** First word behind it. */
  readonly to: number
  readonly isByDash?: true
}

/**
 * What a sentence tells only to be refuted: behind «Миф:» or "Claim:", or in the sentences between such a label and the one that
 * answers it («Факт:»). A myth refutes itself, a claim needs an answer. So stands what a journalist says («Журналист: …»), which is
 * no word of whoever answers.
 * @param factsAt of the sentence that a token stands in
 */
export function refutedIn(
  facts: SentenceFacts,
  factsAt: (token: number) => SentenceFacts,
): OthersWords | undefined {
  const { n, from, survey } = facts
  const asked = askedFrom(facts, factsAt)
  if (asked !== undefined) return behindLabel(facts, asked)
  const labelled = labelledIn(survey, facts.vocabulary)
  let last = firstHolding(0, labelled.length, (place) => (labelled[place] as number) > n) - 1
  for (; last >= 0 && (labelled[last] as number) >= n - REACH; last--) {
    const before = labelled[last] as number
    const head = before === n ? facts : factsAt(survey.tokens.sentences[before] as number)
    const { label } = head
    if (label === undefined) continue
    if (label.is === 'fact-label' || label.is === 'asker-label') return undefined
    // «Миф 1» is a sentence of its own; behind «Миф: …» a further sentence belongs to the myth only where it is answered.
    const isOfLabel = before === n || label.to >= head.to
    const isSure = label.is === 'myth-label' && isOfLabel && !label.isByDash
    if (!isSure && !isAnswered(facts, factsAt)) return undefined
    return behindLabel(facts, before === n ? label.to : from)
  }
  return undefined
}

function behindLabel({ from, to }: SentenceFacts, begin: number): OthersWords | undefined {
  return begin < to ? { words: { from: begin, to }, frame: [{ from, to: begin }] } : undefined
}

function isAnswered({ n, survey }: SentenceFacts, factsAt: (token: number) => SentenceFacts): boolean {
  const { sentences, sentenceCount } = survey.tokens
  for (let behind = n + 1; behind < Math.min(sentenceCount, n + 1 + REACH); behind++) {
    const { label } = factsAt(sentences[behind] as number)
    if (label !== undefined) return label.is === 'fact-label'
  }
  return false
}

/** Sentences with words that may be a label, in order; each survey is of one text. */
const labelledIn = onceOf((survey: Survey, vocabulary: Vocabulary): readonly number[] => {
  const found: number[] = []
  for (let n = 0; n < survey.tokens.sentenceCount; n++)
    if (mayBeLetter(survey, n) || mayHoldLabel(survey, n, vocabulary.of(survey.languageOf(n)))) found.push(n)
  return found
})

function mayHoldLabel(survey: Survey, n: number, { denial }: WordsOfLanguage): boolean {
  for (const place of denial.labels) if (survey.holds(n, place)) return true
  return false
}

/** The label that a sentence begins with, up to its colon or dash, or that it or, of a conversation, its first line is all of. */
export function labelOf(facts: SentenceFacts): LabelFound | undefined {
  const letter = letterLabel(facts)
  if (letter) return letter
  // Few sentences do, and the words of the others need not be compared with numbers.
  if (!mayHoldLabel(facts.survey, facts.n, facts.own)) return undefined
  let first = facts.from
  while (first < facts.to && isNumber(facts, first)) first++
  for (const is of LABELS) {
    const hit = longest(facts.listHits(is).filter(({ from }) => from === first))
    if (hit === undefined) continue
    for (let to = hit.to; to <= Math.min(facts.to, hit.to + LONGEST); to++) {
      const marks = to === facts.to ? COLON_BEFORE : marksBefore(facts, to)
      if (marks & COLON_BEFORE || (is !== 'myth-label' && isLine(facts, to))) return { is, to }
      // «Фейк – оружие провокаторов» tells of fakes, and is no list of them.
      if (marks & DASH_BEFORE) return { is, to, isByDash: true }
      if (!isNumber(facts, to)) break
    }
  }
  const to = behindNamedAsker(facts)
  return to === undefined ? undefined : { is: 'asker-label', to }
}

/** «В.: …», "Q. …": a letter that begins a line. That of an answer needs a colon, as an initial looks like it: "A. Smith said …". */
function letterLabel(facts: SentenceFacts): LabelFound | undefined {
  const { from, to } = facts
  const { letters } = facts.own.knowledge.language.speech
  if (letters === undefined || !mayBeLetter(facts.survey, facts.n)) return undefined
  const word = wordAt(facts, from)
  const hasColon = from + 1 < to && (marksBefore(facts, from + 1) & COLON_BEFORE) !== 0
  const asks = word === letters.asks && (hasColon || word === 'q') && startsLine(facts)
  if (asks) return { is: 'question-label', to: from + 1 }
  return word === letters.answers && hasColon ? { is: 'fact-label', to: from + 1 } : undefined
}

/** «Корреспондент⏎Отдельные блогеры …»: a line may end behind a word in capitals without ending its sentence. */
function isLine(facts: SentenceFacts, to: number): boolean {
  return to < facts.to && startsLine(facts) && endsLine(facts, to)
}

function longest(hits: readonly Stretch[]): Stretch | undefined {
  return hits.reduce<Stretch | undefined>((most, hit) => (most && most.to >= hit.to ? most : hit), undefined)
}

/** «№ 1», "No 2" beside a label; "No lie: …" has none. */
function isNumber({ text, survey, to }: SentenceFacts, token: number): boolean {
  const { start, end } = survey.tokens
  const word = (place: number): string => text.slice(start[place] as number, end[place] as number)
  if (/^(?:№|#|(?:no?\.? ?)(?=\d))?\d{0,3}$/iu.test(word(token))) return true
  return /^no?\.?$/iu.test(word(token)) && token + 1 < to && /^\d{1,3}$/u.test(word(token + 1))
}
