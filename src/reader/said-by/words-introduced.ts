import { isInFull } from '../full-name.ts'
import { COLON_BEFORE, QUOTE_OPENS } from '../scan/tokens.ts'
import { behindWhen } from '../sentence/behind-when.ts'
import { isOf, marksBefore, wordAt } from '../sentence/clauses.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'
import { SAYS, THAT } from '../vocabulary/word-kinds.ts'
import { officeOfName } from './offices/office-of-name.ts'
import { pointsBack } from './told-back.ts'

/**
 * Whether all that a sentence tells of somebody who has an office is that the words around it are theirs: «Об этом написал аким Серик
 * Омаров.», «Рассказывает майор Иван Ким.», "Mayor Ann Lee wrote about it on her page."
 */
export function introducesWords(facts: SentenceFacts): boolean {
  const { names, from, to } = facts
  const name = names.find(isInFull)
  if (name === undefined || tellsWords(facts) || officeOfName(facts, name, 'base') === undefined) return false
  if (pointsBack(facts) || saysAbout(facts) || isWithWords(facts)) return true
  const { verbsLast } = facts.own.knowledge.language.clauses
  // «Рассказывает | начальник отдела Иван Ким.»
  return !verbsLast && isOf(facts, behindWhen(facts, from, to), SAYS) && name.to === to
}

/** Whether a sentence tells what is said as well. */
function tellsWords(facts: SentenceFacts): boolean {
  for (let token = facts.from + 1; token < facts.to; token++)
    if (marksBefore(facts, token) & (COLON_BEFORE | QUOTE_OPENS) || isOf(facts, token, THAT)) return true
  return false
}

/** "wrote | about it", «написал | об этом», «бұл туралы | … жазды» */
function saysAbout(facts: SentenceFacts): boolean {
  const { about } = facts.own.knowledge.language.speech
  if (about === undefined) return false
  for (let token = facts.from + 1; token < facts.to; token++)
    if (about.test(`${wordAt(facts, token - 1)} ${wordAt(facts, token)}`)) return true
  return false
}

/** «обратился | к жителям», "made | an appeal", «үндеу | жасады» */
function isWithWords(facts: SentenceFacts): boolean {
  const { introducesWith } = facts.own.knowledge.language.speech
  if (introducesWith === undefined) return false
  let isSaid = false
  let isVerb = false
  for (let token = facts.from; token < facts.to; token++) {
    isVerb ||= introducesWith.verb.test(wordAt(facts, token))
    isSaid ||= introducesWith.what.test(wordAt(facts, token))
  }
  return isVerb && isSaid
}
