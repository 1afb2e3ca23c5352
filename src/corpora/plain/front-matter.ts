import { LineCounter, parseDocument } from 'yaml'
import { Unreadable } from './unreadable.ts'

const OPENING = /^---[ \t]*\n/u
const CLOSING = /^(?:---|\.\.\.)[ \t]*$/mu
const LONGEST = 65_536

/**
 * Parts the front matter from the text. Values are strings: a day must not become a moment, nor a number lose its zeros.
 * @throws Unreadable where there is none, where it does not end, or with the line that is broken
 */
export function splitFrontMatter(text: string): { values: ReadonlyMap<string, string>; body: string } {
  const opening = OPENING.exec(text)
  if (!opening) throw new Unreadable('no front matter')
  const rest = text.slice(opening[0].length)
  const closing = CLOSING.exec(rest.slice(0, LONGEST))
  if (!closing) throw new Unreadable('front matter without an end')
  return {
    values: valuesOf(rest.slice(0, closing.index)),
    body: rest.slice(closing.index + closing[0].length),
  }
}

function valuesOf(source: string): ReadonlyMap<string, string> {
  const lineCounter = new LineCounter()
  const document = parseDocument(source, { schema: 'failsafe', lineCounter, prettyErrors: false })
  const [error] = document.errors
  // The opening fence is line 1 of the file.
  if (error) throw new Unreadable(`broken YAML in line ${lineCounter.linePos(error.pos[0]).line + 1}`)
  const values = plainValues(document)
  if (typeof values !== 'object' || values === null || Array.isArray(values))
    throw new Unreadable('front matter without keys')
  return new Map(
    Object.entries(values).flatMap(([key, value]) => {
      const words = typeof value === 'string' ? value.replace(/\s+/gu, ' ').trim() : ''
      return words === '' ? [] : [[key.toLowerCase(), words] as const]
    }),
  )
}

/** Aliases are refused: they can multiply. */
function plainValues(document: ReturnType<typeof parseDocument>): unknown {
  try {
    return document.toJS({ maxAliasCount: 0 })
  } catch (cause) {
    throw new Unreadable('YAML with aliases', { cause })
  }
}
