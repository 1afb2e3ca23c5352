import type { SentenceView, Stretch } from '../check.ts'

/** Words in which a promise stands beside what it promises: "action will be taken against any person found …". */
const BEFORE = 5

/** Where a sentence tells of a case, a charge or a penalty as done: a promise («виновные будут установлены») tells of none. */
export function casesTold(sentence: SentenceView): readonly Stretch[] {
  return sentence.hits('case-made').filter((hit) => !isPromised(sentence, hit))
}

/** Whether what a phrase tells of is still to come. */
export function isPromised(sentence: SentenceView, hit: Stretch): boolean {
  return sentence.near('to-come', hit, BEFORE)
}
