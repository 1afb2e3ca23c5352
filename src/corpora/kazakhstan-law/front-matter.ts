import { fault } from '../fault.ts'
import type { YamlMap } from '../yaml-map.ts'
import { Unreadable } from './unreadable.ts'
import { yamlMap } from './yaml-values.ts'

/** A fence, then a line that is a key: a fence alone is a thematic break. */
const OPENING = /^---[ \t]*\n(?=[\w-]+[ \t]*:(?:[ \t\n]|$))/u
const CLOSING = /^(?:---|\.\.\.)[ \t]*$/mu

/**
 * Parts the block that the older build put before each text; texts without one are whole.
 * @throws Unreadable where the block does not end or is broken
 */
export function splitFrontMatter(text: string, place: string): { values: YamlMap; body: string } {
  const opening = OPENING.exec(text)
  if (!opening) return { values: {}, body: text }
  const rest = text.slice(opening[0].length)
  const closing = CLOSING.exec(rest)
  if (!closing) throw new Unreadable(place, fault('front-matter-open'))
  return {
    values: yamlMap(rest.slice(0, closing.index), place, 2),
    body: rest.slice(closing.index + closing[0].length),
  }
}
