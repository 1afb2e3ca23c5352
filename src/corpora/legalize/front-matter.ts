import { parseDocument } from 'yaml'

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
): (Parted & { readonly before: string }) | { readonly fault: string } {
  const before = LATE_OPENING.exec(text)?.[0] ?? ''
  const parted = partFrontMatter(text.slice(before.length))
  return 'fault' in parted ? parted : { ...parted, before: before.replaceAll(/\s+/gu, ' ').trim() }
}

/** Parts a file; answers what is wrong where it has no front matter or a broken one. */
export function partFrontMatter(text: string): Parted | { readonly fault: string } {
  const opening = OPENING.exec(text)
  if (!opening) return { fault: 'no front matter' }
  const head = text.slice(opening[0].length, opening[0].length + LONGEST)
  const closing = CLOSING.exec(head)
  if (!closing) return { fault: 'the front matter has no end' }
  const front = readYaml(head.slice(0, closing.index))
  if ('fault' in front) return front
  return { front: front.values, body: text.slice(opening[0].length + closing.index + closing[0].length) }
}

/** YAML of strings, lists and maps. Aliases are refused: they can multiply without end. */
function readYaml(source: string): { readonly values: FrontMatter } | { readonly fault: string } {
  const document = parseDocument(source, { schema: 'failsafe', prettyErrors: false, logLevel: 'silent' })
  const [error] = document.errors
  if (error) return { fault: `broken YAML: ${error.message.split('\n', 1)[0]}` }
  let plain: unknown
  try {
    plain = document.toJS({ maxAliasCount: 0 })
  } catch (error) {
    return { fault: `broken YAML: ${(error as Error).message}` }
  }
  if (typeof plain !== 'object' || plain === null || Array.isArray(plain))
    return { fault: 'broken YAML: no keys' }
  const values = new Map<string, string | readonly string[]>()
  for (const [key, value] of Object.entries(plain)) {
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
