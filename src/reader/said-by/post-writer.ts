import type { Name } from '../check.ts'
import { isInFull } from '../full-name.ts'
import { isOf, wordAt } from '../sentence/clauses.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'
import { OBLIQUE, SAYS } from '../vocabulary/word-kinds.ts'
import { type Known, type Source, sourceAt, UNNAMED } from './source-at.ts'
import { isSpoken } from './source-places.ts'

/** Words at most between a post and what tells that it says something. */
const NEAR = 3
/** Sentences back in which whoever wrote it is looked for. */
const BACK = 12

/** «…, – говорится в посте»: whoever the text tells before to have written, recorded or shared something. */
export function postWriter(
  n: number,
  factsOf: (n: number) => SentenceFacts,
  known: Known,
): Source | undefined {
  if (!isOfPost(factsOf(n))) return undefined
  for (let before = n - 1; before >= Math.max(0, n - BACK); before--) {
    const facts = factsOf(before)
    const writer = writerIn(facts)
    if (writer === undefined) continue
    const source = sourceAt(facts, { from: facts.from, to: writer.to, is: 'label' }, known)
    return source === UNNAMED ? undefined : source
  }
  return undefined
}

/** "the post | reads", «сказано в | записи», «делінген | жазбада» */
function isOfPost(facts: SentenceFacts): boolean {
  const { post, ofMessage } = facts.own.knowledge.language.speech
  if (post === undefined) return false
  for (let token = facts.from; token < facts.to; token++) {
    if (!post.words.test(wordAt(facts, token)) || isSpoken(facts, token)) continue
    for (let verb = Math.max(facts.from, token - NEAR); verb < Math.min(facts.to, token + NEAR); verb++) {
      const tells = isOf(facts, verb, SAYS) || ofMessage?.verb?.test(wordAt(facts, verb))
      if (tells && !isSpoken(facts, verb)) return true
    }
  }
  return false
}

/** The only person of a sentence, where whoever that is writes or shares something in it. */
function writerIn(facts: SentenceFacts): Name | undefined {
  const { clauses, speech } = facts.own.knowledge.language
  const [person, other] = facts.names.filter(({ kind, from }) => kind === 'person' && !isSpoken(facts, from))
  if (person === undefined || other !== undefined || !isInFull(person)) return undefined
  if (isOf(facts, person.to - 1, OBLIQUE)) return undefined
  const to = clauses.verbsLast ? facts.to : Math.min(facts.to, person.to + NEAR)
  for (let token = person.to; token < to; token++)
    if (speech.post?.writes.test(wordAt(facts, token))) return person
  return undefined
}
