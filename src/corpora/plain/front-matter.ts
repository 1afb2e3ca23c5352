import { spaced } from '../../formats/letters.ts'
import { fault } from '../fault.ts'
import { readYamlMap } from '../yaml-map.ts'
import { Unreadable } from './unreadable.ts'

const OPENING = /^---[ \t]*\n/u
const CLOSING = /^(?:---|\.\.\.)[ \t]*$/mu
const LONGEST = 65_536

/**
 * Parts the front matter from the text.
 * @throws Unreadable where there is none, where it does not end, or with the line that is broken
 */
export function splitFrontMatter(text: string): { values: ReadonlyMap<string, string>; body: string } {
  const opening = OPENING.exec(text)
  if (!opening) throw new Unreadable(fault('no-front-matter'))
  const rest = text.slice(opening[0].length)
  const closing = CLOSING.exec(rest.slice(0, LONGEST))
  if (!closing) throw new Unreadable(fault('front-matter-open'))
  return {
    values: valuesOf(rest.slice(0, closing.index)),
    body: rest.slice(closing.index + closing[0].length),
  }
}

function valuesOf(source: string): ReadonlyMap<string, string> {
  // The opening fence is line 1 of the file.
  const read = readYamlMap(source, 2)
  if ('fault' in read) throw new Unreadable(read.fault)
  return new Map(
    Object.entries(read.values).flatMap(([key, value]) => {
      const words = typeof value === 'string' ? spaced(value) : ''
      return words === '' ? [] : [[key.toLowerCase(), words] as const]
    }),
  )
}
