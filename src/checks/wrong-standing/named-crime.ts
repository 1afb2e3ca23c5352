import type { Day, Law, Topic } from '../../law/law.ts'
import type { Move, SentenceView, View } from '../../reader/check.ts'
import { citedLaw } from '../../reader/cited/places.ts'
import { isPenal } from '../../reader/cited/punishing.ts'
import { pointsBack } from '../../reader/for-checks/points-back.ts'

/** Words at the head of a sentence in which it takes up the one before. */
const HEAD = 3
/** Words within which a negation reaches: "must not | be allowed to | invade". */
const DENIED = 5
/** Bodies that prosecute intrusions on private life. */
const PROSECUTING: ReadonlySet<string | undefined> = new Set(['prosecutor', 'police', 'security'])
/** What articles are about that punish what is done to a right. */
const OF_RIGHT: Readonly<Record<'honour' | 'privacy', readonly Topic[]>> = {
  honour: ['honour', 'insult', 'libel'],
  privacy: ['privacy'],
}

/**
 * «Вмешательство в частную жизнь – уголовное преступление»: whether the text itself calls a crime what is done to the right, by name or
 * by article, or a body that prosecutes such crimes tells of one. Then the civil claim is not the only way.
 */
export function isNamedAsCrime(view: View, { sentence }: Move, right: 'honour' | 'privacy'): boolean {
  if (sentence.hits('named-crime').length > 0 || citesPenalLaw(view, sentence, right)) return true
  const { n } = sentence
  const next = n + 1 < view.sentenceCount ? view.sentence(n + 1) : undefined
  if (next && takesUp(next) && next.hits('named-crime').length > 0) return true
  if (next && citesPenalLaw(view, next, right)) return true
  if (right !== 'privacy' || !PROSECUTING.has(view.body)) return false
  // «Вмешательство недопустимо», "must not be allowed to invade" tell of none.
  if (sentence.hits('inadmissible').length > 0) return false
  return sentence.hits('intrusion').some((hit) => !sentence.near('negation', hit, DENIED))
}

function citesPenalLaw(view: View, sentence: SentenceView, right: 'honour' | 'privacy'): boolean {
  const { law, on } = view
  if (!law || !on || sentence.citations().length === 0) return false
  const topics = OF_RIGHT[right]
  return citedLaw(view, law, on, sentence).places.some(({ citation }) => isAbout(law, on, citation, topics))
}

function isAbout(law: Law, on: Day, citation: Parameters<Law['norm']>[0], topics: readonly Topic[]): boolean {
  const norm = law.norm(citation, on)
  return norm !== undefined && isPenal(norm) && norm.topics.some((topic) => topics.includes(topic))
}

function takesUp(sentence: SentenceView): boolean {
  return pointsBack(sentence, { from: sentence.from, to: Math.min(sentence.to, sentence.from + HEAD) })
}
