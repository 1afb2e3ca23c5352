import type { Options } from './command.ts'

/** A word that was typed: an option with its value, or any other. */
export type Typed =
  | { readonly positional: string }
  | {
      /** Its long name, or what was typed where there is none. */
      readonly name: string
      /** As it was typed, without its value. */
      readonly rawName: string
      readonly value: string | undefined
      /** Whether the value stood in the same word. */
      readonly inlineValue: boolean
    }

/**
 * Takes typed words apart as POSIX does and Node's `parseArgs` with `strict: false`: `--name value`, `--name=value`, `-n value`,
 * `-nvalue`, `-abc`; behind `--` nothing is an option. Node's own is two more modules of Node to load at each start.
 */
export function typedWords(words: readonly string[], options: Options): Typed[] {
  const typed: Typed[] = []
  const left = [...words]
  const takesValue = (name: string) => Object.hasOwn(options, name) && options[name]?.type === 'string'
  const longOf = (short: string) =>
    Object.entries(options).find(([, option]) => option.short === short)?.[0] ?? short
  while (left.length > 0) {
    const word = left.shift() as string
    if (word === '--') {
      typed.push(...left.map((positional) => ({ positional })))
      break
    }
    if (word.length < 2 || !word.startsWith('-')) {
      typed.push({ positional: word })
      continue
    }
    const equals = word.startsWith('--') && word.includes('=', 3) ? word.indexOf('=') : -1
    if (equals >= 0) {
      const rawName = word.slice(0, equals)
      typed.push({ name: rawName.slice(2), rawName, value: word.slice(equals + 1), inlineValue: true })
      continue
    }
    const isShort = !word.startsWith('--')
    const rawName = isShort ? word.slice(0, 2) : word
    const name = isShort ? longOf(word.charAt(1)) : word.slice(2)
    const behind = word.slice(rawName.length)
    if (behind === '') {
      const value = takesValue(name) ? left.shift() : undefined
      typed.push({ name, rawName, value, inlineValue: false })
    } else if (takesValue(name)) typed.push({ name, rawName, value: behind, inlineValue: true })
    else left.unshift(...lettersOf(word.slice(1), (letter) => takesValue(longOf(letter))))
  }
  return typed
}

/** Short options that stand in one word, each as a word of its own: the first that takes a value takes all behind it. */
function lettersOf(group: string, takesValue: (letter: string) => boolean): string[] {
  for (let at = 0; at < group.length; at++)
    if (takesValue(group.charAt(at))) return [...units(group.slice(0, at)), `-${group.slice(at)}`]
  return units(group)
}

function units(group: string): string[] {
  return Array.from({ length: group.length }, (_, at) => `-${group.charAt(at)}`)
}
