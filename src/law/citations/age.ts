import { type Read, text } from './units.ts'

/** Which of the acts that followed each other under one name. */
export type Age = 'newest' | 'previous'

const NEW = /^(?:нов(?:ый|ого|ому|ым|ом|ая|ой|ую|ою|ые|ых|ыми)|жаңа|new)$/
const PREVIOUS =
  /^(?:(?:стар|прежн|бывш|предыдущ|предшествующ)(?:ий|ый|его|ого|ему|ому|им|ым|ем|ом|ая|яя|ой|ей|ую|юю|ою|ею|ие|ые|их|ых)|ескі|бұрынғы|алдыңғы|old|former|previous|earlier|prior|repealed)$/

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
