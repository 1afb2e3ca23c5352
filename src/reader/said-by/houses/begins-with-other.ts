import { wordAt } from '../../sentence/clauses.ts'
import type { SentenceFacts } from '../../sentence/sentence-facts.ts'
import { isOblique } from '../offices/body-name.ts'
import { houseAt } from './house-at.ts'

/** Letters by which two forms of a word are the same. */
const SAME = 5

/** Whether the subject of a sentence is another house than the one named: «Прокуратура | получила материалы». */
export function beginsWithOther(facts: SentenceFacts, house: string): boolean {
  const { clauses, speech } = facts.own.knowledge.language
  const first = speech.articles?.includes(wordAt(facts, facts.from)) ? facts.from + 1 : facts.from
  const subject = clauses.verbsLast
    ? houseAt(facts)
    : facts.listHits('body').find(({ from }) => from === first)
  if (subject === undefined || isOblique(facts, subject) || willAct(facts)) return false
  for (let token = subject.from; token < subject.to; token++)
    if (!house.includes(wordAt(facts, token).slice(0, SAME))) return true
  return false
}

/** «Полиция | будет вынуждена …»: what others are about to do is announced by whoever speaks. */
function willAct(facts: SentenceFacts): boolean {
  const { toCome } = facts.own.knowledge.language.speech
  if (toCome === undefined) return false
  for (let token = facts.from; token < facts.to; token++) if (toCome.test(wordAt(facts, token))) return true
  return false
}
