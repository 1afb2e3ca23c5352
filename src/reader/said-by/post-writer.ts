import type { Name } from '../check.ts'
import { isInFull } from '../full-name.ts'
import { COMMA_BEFORE } from '../scan/tokens.ts'
import { isOf, marksBefore, wordAt } from '../sentence/clauses.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'
import { OBLIQUE, SAYS } from '../vocabulary/word-kinds.ts'
import { houseAt } from './houses/house-at.ts'
import { type Known, type Source, sourceAt, UNNAMED } from './source-at.ts'
import { isSpoken, placesOf } from './source-places.ts'

/** Words at most between a post and what tells that it says something. */
const NEAR = 3
/** Words at most between a name and what its holder does, where an aside tells the office between commas. */
const BEHIND_ASIDE = 14
/** Words at most from what leads from a message to its writer to the name, an office among them. */
const LED = 8
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
    // "The board published a report": then that is meant.
    if (writer === undefined && isByHouse(facts)) return undefined
    if (writer === undefined) continue
    const source = sourceAt(facts, { from: facts.from, to: writer.to, is: 'label' }, known)
    return source === UNNAMED ? undefined : source
  }
  return undefined
}

/** "the post | reads", «сказано в | записи», «делінген | жазбада» */
function isOfPost(facts: SentenceFacts): boolean {
  const { post, ofMessage, articles } = facts.own.knowledge.language.speech
  if (post === undefined) return false
  for (let token = facts.from; token < facts.to; token++) {
    if (!post.words.test(wordAt(facts, token)) || isSpoken(facts, token)) continue
    for (let verb = Math.max(facts.from, token - NEAR); verb < Math.min(facts.to, token + NEAR); verb++) {
      const tells = isOf(facts, verb, SAYS) || ofMessage?.verb?.test(wordAt(facts, verb))
      if (tells && !isSpoken(facts, verb)) return true
    }
    // "According to | the report, …"
    if (articles && placesOf(facts).some((place) => place.is === 'head' && place.to === token + 1))
      return true
  }
  return false
}

function isByHouse(facts: SentenceFacts): boolean {
  const { post, articles } = facts.own.knowledge.language.speech
  const house = articles && houseAt(facts)
  if (house === undefined) return false
  for (let token = house.to; token < Math.min(facts.to, house.to + NEAR); token++)
    if (post?.writes.test(wordAt(facts, token))) return true
  return false
}

/** The only person of a sentence, where whoever that is writes or shares something in it. */
function writerIn(facts: SentenceFacts): Name | undefined {
  const { clauses, speech } = facts.own.knowledge.language
  const [person, other] = facts.names.filter(({ kind, from }) => kind === 'person' && !isSpoken(facts, from))
  if (person === undefined || other !== undefined || !isInFull(person)) return undefined
  if (isOf(facts, person.to - 1, OBLIQUE)) return undefined
  const isAside = person.to < facts.to && (marksBefore(facts, person.to) & COMMA_BEFORE) !== 0
  const to = clauses.verbsLast ? facts.to : Math.min(facts.to, person.to + (isAside ? BEHIND_ASIDE : NEAR))
  for (let token = person.to; token < to; token++)
    if (speech.post?.writes.test(wordAt(facts, token))) return person
  return isLedTo(facts, person) ? person : undefined
}

/** "A letter | from Mayor | Ann Lowe": where nothing has cases, whoever a message before is told to be by. */
function isLedTo(facts: SentenceFacts, { from }: Name): boolean {
  const { ownVoice, speech } = facts.own.knowledge.language
  if (speech.articles === undefined) return false
  for (let lead = from - 1; lead > Math.max(facts.from, from - LED); lead--)
    if (ownVoice?.by?.test(wordAt(facts, lead)))
      for (let token = lead - 1; token >= Math.max(facts.from, lead - NEAR); token--)
        if (speech.post?.words.test(wordAt(facts, token))) return true
  return false
}
