import type { SentenceView, Stretch } from '../check.ts'
import { meetsAny } from '../stretch.ts'
import { nothing } from '../tables/nothing.ts'

const NONE = nothing<Stretch>()
/** Words in which a promise stands beside what it promises: "action will be taken against any person found …". */
const BEFORE = 5

/**
 * Where a sentence tells of a case, a charge or a penalty as done: a promise («виновные будут установлены») tells of none, nor does a
 * question for one, «не сообщили, возбуждено ли дело».
 */
export function casesTold(sentence: SentenceView): readonly Stretch[] {
  const cases = sentence.hits('case-made')
  if (cases.length === 0 || sentence.isQuestion) return NONE
  return cases.filter((hit) => !isPromised(sentence, hit) && !isUntold(sentence, hit))
}

/**
 * «Спросили, сколько дел возбуждено», «іс қозғалған-қозғалмағаны айтылмады»: whether there is a case is what nobody knows; «под страхом
 * ареста», «родственники задержанных», «до приговора»: there may be one, but of this nothing is told.
 */
export function isUntold(sentence: SentenceView, hit: Stretch): boolean {
  return meetsAny(hit, sentence.hits('case-untold'))
}

/** Whether what a phrase tells of is still to come. */
export function isPromised(sentence: SentenceView, hit: Stretch): boolean {
  return sentence.near('to-come', hit, BEFORE)
}
