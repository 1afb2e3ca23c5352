import { spaced } from '../../formats/letters.ts'
import type { Fault } from '../../law/corpus/act.ts'
import { fault } from '../fault.ts'
import { readYamlMap } from '../yaml-map.ts'

/** Front matter as strings and lists of strings: a day stays as it is written, and `no` stays a word. */
export type FrontMatter = ReadonlyMap<string, string | readonly string[]>

/** A file parted into its front matter and its Markdown. */
export interface Parted {
  readonly front: FrontMatter
  readonly body: string
}

const LONGEST = 262_144
const OPENING = /^\uFEFF?---[ \t]*\n/u
const CLOSING = /^(?:---|\.\.\.)[ \t]*$/mu

/** A long title may stand before the fence: a slip of some published files. */
const LATE_OPENING = /^\uFEFF?(?!#)(?:[^\n]+\n){1,12}?(?=---[ \t]*\n\p{L}+:)/u

/**
 * Parts a file whose front matter may begin late.
 * @returns what stood before it, too
 */
export function partLateFrontMatter(
  text: string,
): (Parted & { readonly before: string }) | { readonly fault: Fault } {
  const before = LATE_OPENING.exec(text)?.[0] ?? ''
  const parted = partFrontMatter(text.slice(before.length))
  return 'fault' in parted ? parted : { ...parted, before: spaced(before) }
}

/** Parts a file; answers what is wrong where it has no front matter or a broken one. */
export function partFrontMatter(text: string): Parted | { readonly fault: Fault } {
  const opening = OPENING.exec(text)
  if (!opening) return { fault: fault('no-front-matter') }
  const head = text.slice(opening[0].length, opening[0].length + LONGEST)
  const closing = CLOSING.exec(head)
  if (!closing) return { fault: fault('front-matter-open') }
  const front = readYaml(head.slice(0, closing.index))
  if ('fault' in front) return front
  return { front: front.values, body: text.slice(opening[0].length + closing.index + closing[0].length) }
}

/** Strings and lists of strings. */
function readYaml(source: string): { readonly values: FrontMatter } | { readonly fault: Fault } {
  // The opening fence is line 1 of the file.
  const read = readYamlMap(source, 2)
  if ('fault' in read) return read
  const values = new Map<string, string | readonly string[]>()
  for (const [key, value] of Object.entries(read.values)) {
    if (typeof value === 'string' && value.trim() !== '') values.set(key, value.trim())
    else if (Array.isArray(value))
      values.set(
        key,
        value.filter((one) => typeof one === 'string'),
      )
  }
  return { values }
}

/** The value of a key that holds one string. */
export function textOf(front: FrontMatter, key: string): string | undefined {
  const value = front.get(key)
  return typeof value === 'string' ? value : undefined
}
