import type { Move } from '../../reader/check.ts'
import { ownTopics } from '../../reader/for-checks/topics.ts'
import { meetsAny } from '../../reader/stretch.ts'
import { isOneOf } from './act-words.ts'

/** What a warning would keep people from besides, or holds against them. */
const MORE_THAN_DANGER = [
  'message',
  'bloggers',
  'group',
  'vague-group',
  'discord',
  'plain-threat',
  'acts-against',
  'punishes',
  'inadmissible',
  'forbidden',
  'not-spread',
  'gathers',
  'formal',
  'demands',
  'demanded',
  'appeals',
  'bans',
]

/**
 * "Police warned that ice on the lake is thin", «прокуратура предупредила, что займы без договора вредны»: that a thing is dangerous is told to
 * all, and nobody is cautioned.
 */
export function tellsOfDanger(move: Move): boolean {
  const { sentence } = move
  if (!isOneOf(move, ['warns']) || sentence.hits('is-dangerous').length === 0) return false
  if (MORE_THAN_DANGER.some((list) => sentence.hits(list).length > 0) || ownTopics(sentence).length > 0)
    return false
  // "The prosecutor's office" has a word of liability in its name.
  const bodies = sentence.hits('body')
  return sentence.hits('liability-told').every((told) => meetsAny(told, bodies))
}
