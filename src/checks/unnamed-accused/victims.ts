import type { Move, Stretch } from '../../reader/check.ts'
import { hitsIn, hitsOfAny, meetsAny } from '../../reader/stretch.ts'

/** Words between what messages do and whom they do it to. */
const OBJECT = 1

/**
 * Whether messages are said to defame or insult those named, or to be about them: "rumours defaming the honour of certain citizens".
 * Who suffers is not accused; who stands there besides, as the doer («отдельные активисты оскорбляют некоторых депутатов»), is.
 */
export function isOfVictims(move: Move): boolean {
  const victims = hitsIn(move, 'victim')
  const messages = messagesIn(move)
  if (victims.length === 0 || messages.length === 0) return false
  if (['by-name', 'done-by'].some((list) => hitsIn(move, list).length > 0)) return false
  // "Publications" are a group too, and here what defames.
  return [...hitsIn(move, 'accused'), ...hitsIn(move, 'group')].every(
    (group) =>
      meetsAny(group, messages) || victims.some((words) => words.from <= group.from && group.from < words.to),
  )
}

/**
 * Whether messages alone do what is told, and nobody is named who could: «ситуацию подогревают подстрекательские высказывания».
 * Whom they mislead or anger stands right behind what they do: "posts that mislead the public".
 */
export function namesNobody(move: Move): boolean {
  const stirring = hitsIn(move, 'messages-stir')
  if (stirring.length === 0) return false
  if (['by-name', 'done-by'].some((list) => hitsIn(move, list).length > 0)) return false
  const { verbsLast } = move.sentence.spokenIn.clauses
  const wrongs = hitsIn(move, 'wrongdoing')
  const groups = hitsOfAny(move, ['accused', 'group'])
  if (verbsLast) return groups.length === 0 && wrongs.every((wrong) => meetsAny(wrong, stirring))
  const behind = new Set(
    [...wrongs, ...stirring].flatMap(({ to }) =>
      Array.from({ length: OBJECT + 1 }, (_, place) => to + place),
    ),
  )
  const first = Math.min(...stirring.map(({ from }) => from))
  return groups.every(({ from }) => behind.has(from)) && wrongs.every(({ from }) => first <= from)
}

/** Words before a stretch in which the message stands that it tells of: «появляются посты, | оскорбляющие депутатов». */
const MESSAGE_BEFORE = 2

/** Messages that do or say something; not those in which somebody does: "liars insult officials in their posts". */
function messagesIn(move: Move): readonly Stretch[] {
  const told = { ...move, from: Math.max(move.sentence.from, move.from - MESSAGE_BEFORE) }
  const places = hitsIn(told, 'message-place')
  return hitsIn(told, 'message').filter((message) => !meetsAny(message, places))
}
