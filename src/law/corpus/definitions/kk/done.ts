import { ACCUSATIVE } from './name-size.ts'
import { FEWEST_BEFORE, LONGEST_NAME } from './noun.ts'
import { ADJECTIVE, DOING, DONE } from './words.ts'

/** «… тұлғамен келісу экономикалық қызметті үйлестіру деп танылады»: a doing with its object, behind a doing. */
export function doneTo(words: readonly string[]): number | undefined {
  if (!DOING.test(words.at(-1) as string) || !ACCUSATIVE.test(words.at(-2) ?? '')) return undefined
  // «Қайық қызметін»: the object belongs to the word before it.
  let size = /[ыі]н$/.test(words.at(-2) as string) && !DOING.test(words.at(-3) ?? '') ? 3 : 2
  while (size < LONGEST_NAME && ADJECTIVE.test(words.at(-size - 1) ?? '')) size++
  return DOING.test(words.at(-size - 1) ?? '') && words.length - size > FEWEST_BEFORE ? size : undefined
}

/** «… елге келуі көшіп келу деп танылады»: a doing of two verbs, behind a doing. */
export const behindDone = (words: readonly string[]): number | undefined =>
  DONE.test(words.at(-3) ?? '') && /[ыі]п$/.test(words.at(-2) ?? '') && DOING.test(words.at(-1) as string)
    ? 2
    : undefined

/** «… бірлесіп қатысуы қылмысқа сыбайлас қатысу»: a doing with what it is done to, behind a doing. */
export function behindDoneTo(words: readonly string[]): number | undefined {
  const done = words.findLastIndex((word, at) => at < words.length - 2 && DONE.test(word))
  const name = words.slice(done + 1)
  const isTo = /(?:ға|ге|қа|ке|[мпб]ен)$/.test(name[0] ?? '') && DOING.test(words.at(-1) as string)
  return done >= FEWEST_BEFORE && isTo && name.length <= 3 ? name.length : undefined
}
