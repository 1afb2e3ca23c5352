import type { Move, SentenceView, View } from '../../reader/check.ts'
import { pointsBack } from '../../reader/for-checks/points-back.ts'
import { ownTopics } from '../../reader/for-checks/topics.ts'
import { type ByRoot, byRoot, sharesWords } from './shared-words.ts'

/** From here on the model is sure of an offence, whatever case the text tells of besides. */
const SURE = 2
/** The same where the sentence turns to another matter («вместе с тем», "meanwhile"). */
const SURE_OF_TURN = 1
/** Words that a sentence turns with stand among its first. */
const AT_START = 3
/** Sentences around a case that may tell of the same matter. */
const BESIDE = 1
/** Sentences from where an instance is given to the case that it ends in, and to another that is added. */
const INSTANCE = 4

/** The cases that a text tells of, as far as an offence is held against them. */
export interface Cases {
  /** Numbers of their sentences. */
  readonly told: ReadonlySet<number>
  /** What each says itself that it is of, by the number of its sentence: none where it takes up what stands before it. */
  readonly topicsAt: ReadonlyMap<number, readonly string[]>
  /** What they are of. */
  readonly topics: ReadonlySet<string>
  /** Their words. */
  readonly words: ByRoot
  /** The last that takes up what stands before it, however far («по этим фактам возбуждено дело»), or -1. */
  readonly lastTakingUp: number
}

/** Reads off the sentences with cases, once for all offences, what these are held against. */
export function casesIn(view: View, numbers: readonly number[]): Cases {
  const sentences = numbers.map((n) => view.sentence(n))
  return {
    told: new Set(numbers),
    topicsAt: new Map(sentences.map((sentence) => [sentence.n, topicsOfCase(sentence)] as const)),
    topics: new Set(sentences.flatMap(ownTopics)),
    words: byRoot(sentences),
    lastTakingUp: sentences
      .filter((sentence) => pointsBack(sentence) || endsInstance(view, sentence))
      .reduce((last, { n }) => Math.max(last, n), -1),
  }
}

/** «В сети множат ложь. | Так, жительница разослала … | Женщина оштрафована»: the case is an instance of what was told before. */
function endsInstance(view: View, { n }: SentenceView): boolean {
  for (let before = n; before > Math.max(0, n - INSTANCE); before--) {
    const sentence = view.sentence(before)
    if (sentence.spokenIn.clauses.instance?.test(view.text(sentence))) return true
  }
  return false
}

/**
 * «Двое водителей осуждены … Вместе с тем отдельные лица вымогают деньги»: a case of another matter answers for no offence that is
 * told as surely and apart from it.
 */
export function isOfOtherMatter(
  { sentence, score }: Move,
  { told, topicsAt, topics, words, lastTakingUp }: Cases,
): boolean {
  if (lastTakingUp > sentence.n || told.has(sentence.n)) return false
  if (turnsAside(sentence)) return score >= SURE_OF_TURN
  if (score < SURE) return false
  const own = ownTopics(sentence)
  // «Подстрекают к забастовке. | За ложь о ценах оштрафован житель»: right beside an offence, a case is another one's that says so.
  const saysAnother = (n: number): boolean => own.length > 0 && (topicsAt.get(n) ?? []).length > 0
  for (let n = sentence.n - BESIDE; n <= sentence.n + BESIDE; n++)
    if (told.has(n) && !saysAnother(n)) return false
  return !own.some((topic) => topics.has(topic)) && !sharesWords(sentence, words)
}

/** Makes the answer whether a case says itself that it is of none of the offences that some moves tell of. */
export function ofNoneOf(told: readonly Move[]): (sentence: SentenceView) => boolean {
  const each = told.map(({ sentence }) => ownTopics(sentence))
  const all = new Set(each.flat())
  const areKnown = each.every((own) => own.length > 0)
  return (sentence) => {
    const topics = topicsOfCase(sentence)
    return areKnown && topics.length > 0 && !topics.some((topic) => all.has(topic))
  }
}

/** What a case says itself that it is of: nothing where it takes up what stands before it. */
function topicsOfCase(sentence: SentenceView): ReturnType<typeof ownTopics> {
  return pointsBack(sentence) ? [] : ownTopics(sentence)
}

/** «Вместе с тем отдельные лица вымогают деньги»: what stands before it is another matter. */
function turnsAside(sentence: SentenceView): boolean {
  return sentence.hits('turns-aside').some(({ from }) => from < sentence.from + AT_START)
}
