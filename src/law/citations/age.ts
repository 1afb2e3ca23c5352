import { ofActs, whole } from './any-language.ts'
import { type Read, text } from './look.ts'

/** Which of the acts that followed each other under one name. */
export type Age = 'newest' | 'previous'

const NEW = whole(ofActs('newAct'))
const PREVIOUS = whole(ofActs('previousAct'))

/** What stands before the name of an act and tells its age, with the place where it begins. */
export function ageBefore(
  tokens: Read,
  start: number,
): { readonly start: number; readonly age: Age } | undefined {
  const word = text(tokens, start - 1)
  // "the 27-year-old Constitution".
  if (text(tokens, start - 2) === '-') return undefined
  // «Новый Казахстан» was a slogan.
  if (tokens[start - 1]?.letters !== 'lower' && tokens[start]?.home === 'noun') return undefined
  if (NEW.test(word)) return { start: start - 1, age: 'newest' }
  return PREVIOUS.test(word) ? { start: start - 1, age: 'previous' } : undefined
}

/** «Статья 20 старой и статья 23 новой Конституции»: the act is named with the second article only. */
export function ageAlone(tokens: Read, from: number): { readonly age: Age } | undefined {
  let at = from
  while (/^(?:of|the)$/.test(text(tokens, at)) && at < from + 2) at++
  if (!/^(?:,|и|а|және|ал|мен|and)$/.test(text(tokens, at + 1))) return undefined
  const found = ageBefore(tokens, at + 1)
  return found && { age: found.age }
}
