import { wordAt } from '../sentence/clauses.ts'
import type { Asked } from '../sentence/pronoun-sex.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'
import type { Place } from './source-places.ts'

/** What a verb of saying tells of its subject: «заявила». */
export function sexTold(facts: SentenceFacts, place: Place): Asked {
  const { verbsOf } = facts.own.knowledge.language.speech
  const verb = 'verb' in place ? wordAt(facts, place.verb) : ''
  if (verbsOf?.woman.test(verb)) return 'woman'
  return verbsOf?.man.test(verb) ? 'man' : 'anybody'
}
