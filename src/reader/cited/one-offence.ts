import type { Norm } from '../../law/law.ts'
import type { SentenceView, Stretch } from '../check.ts'
import { ownTopics } from '../for-checks/topics.ts'

/** Words between two names of what is one offence: «ложное сообщение о готовящемся теракте». */
const BESIDE = 3

/**
 * Where the words name one offence by several topics («ложное сообщение о теракте»), the norms that are about all of them; else all
 * norms. Two offences joined by «и» are two.
 */
export function ofOneOffence(sentence: SentenceView, norms: readonly Norm[]): readonly Norm[] {
  const topics = ownTopics(sentence)
  if (topics.length < 2) return norms
  const ofAll = norms.filter((norm) => topics.every((topic) => norm.topics.includes(topic)))
  if (ofAll.length === 0 || ofAll.length === norms.length) return norms
  const hits = topics.flatMap((topic) => sentence.hits(`topic-${topic}`)).sort((a, b) => a.from - b.from)
  return hits.every((hit, index) => index === 0 || isOne(sentence, hits[index - 1] as Stretch, hit))
    ? ofAll
    : norms
}

function isOne(sentence: SentenceView, one: Stretch, next: Stretch): boolean {
  if (next.from - one.to > BESIDE) return false
  const { joints } = sentence.spokenIn.terms
  for (let token = one.to; token < next.from; token++)
    if (sentence.parted(token) || joints.includes(sentence.word(token))) return false
  return next.from <= one.to || !sentence.parted(next.from)
}
