import { Problem } from '../../problem.ts'
import type { Metadata } from '../../reader/statement.ts'
import { known } from '../known.ts'
import { namedTag } from '../language-hint.ts'

/**
 * Keys of the front matter and the metadata they give, in capitals or small letters, `endorsed-by` also as `endorsedBy`.
 * Other keys belong to other programs: they are passed over, and named.
 */
const KEYS = {
  title: 'title',
  speaker: 'speaker',
  office: 'office',
  body: 'body',
  date: 'date',
  language: 'language',
  jurisdiction: 'jurisdiction',
  channel: 'channel',
  'endorsed-by': 'endorsedBy',
  'republished-by': 'republishedBy',
  address: 'address',
} as const satisfies Readonly<Record<string, keyof Metadata>>

const FIELDS: ReadonlyMap<string, keyof Metadata> = new Map(
  Object.entries(KEYS).flatMap(([key, field]) => [
    [key, field],
    [field.toLowerCase(), field],
  ]),
)
/** What YAML takes for nothing where it is written without quotation marks. */
const NOTHING = /^(?:~|null)?$/iu

const LONGEST = 65_536
/** A fence, then a line that is a key: a fence alone is a thematic break. */
const OPENING = /^---[ \t]*\n(?=(?:[ \t]*(?:#[^\n]*)?\n)*[\w-]+[ \t]*:(?:[ \t\n]|$))/u

/** Whether a text, with `\n` line breaks, begins with front matter. */
export function hasFrontMatter(text: string): boolean {
  return OPENING.test(text)
}

/**
 * Parts front matter from the body.
 * @throws Problem `front-matter-open` without an end; `front-matter-twice`, `front-matter-value` and `front-matter-broken` with the
 * line; `metadata-value` with the key, `metadata-language`
 */
export async function splitFrontMatter(
  text: string,
  name: string,
): Promise<{ readonly metadata: Metadata; readonly unknown?: readonly string[]; readonly body: string }> {
  if (!hasFrontMatter(text)) return { metadata: {}, body: text }
  const opening = text.indexOf('\n') + 1
  const head = text.slice(opening, opening + LONGEST)
  const closing = /^(?:---|\.\.\.)[ \t]*$/mu.exec(head)
  if (!closing) throw new Problem('front-matter-open', 'input', { name })
  const told = await readValues(head.slice(0, closing.index), name)
  return { ...told, body: text.slice(opening + closing.index + closing[0].length).replace(/^\n+/u, '') }
}

async function readValues(
  source: string,
  name: string,
): Promise<{ readonly metadata: Metadata; readonly unknown: readonly string[] }> {
  const { isMap, isScalar, LineCounter, parseDocument } = await import('yaml')
  const lineCounter = new LineCounter()
  try {
    // Strings only: a day must not become a moment, nor "no" a truth value. No aliases: they can multiply.
    const document = parseDocument(source, { schema: 'failsafe', lineCounter, prettyErrors: false })
    const error = document.errors[0]
    if (error) {
      const { line } = lineCounter.linePos(error.pos[0])
      // The opening fence is line 1 of the file.
      throw new Problem(faultOf(error.code, source.split('\n')[line - 1]), 'input', { name, line: line + 1 })
    }
    const values: unknown = document.toJS({ maxAliasCount: 0 })
    if (!isMap(document.contents) || typeof values !== 'object' || values === null) throw broken(name, 2)
    const empty = new Set(
      document.contents.items
        .filter(({ value }) => isScalar(value) && value.type === 'PLAIN' && NOTHING.test(String(value.value)))
        .map(({ key }) => String(key)),
    )
    return {
      metadata: metadataOf(
        Object.entries(values).filter(([key]) => !empty.has(key)),
        name,
      ),
      unknown: Object.keys(values).filter((key) => !FIELDS.has(key.toLowerCase())),
    }
  } catch (cause) {
    if (cause instanceof Problem) throw cause
    throw new Problem('front-matter-broken', 'input', { name, line: 2 }, { cause })
  }
}

function metadataOf(values: readonly (readonly [string, unknown])[], name: string): Metadata {
  const found: Partial<Record<keyof Metadata, string>> = {}
  // The names as they are documented come first, should a key stand there in two spellings.
  const documented = values.filter(([key]) => Object.hasOwn(KEYS, key))
  for (const [key, value] of [...documented, ...values]) {
    const field = FIELDS.get(key.toLowerCase())
    if (field === undefined || found[field] !== undefined || value === undefined || value === null) continue
    if (typeof value !== 'string') throw new Problem('metadata-value', 'input', { name, key })
    found[field] = value
  }
  if (found.language !== undefined && found.language !== '') found.language = tagOf(found.language, name)
  return known(found as Metadata)
}

function tagOf(language: string, name: string): string {
  const tag = namedTag(language)
  if (tag === undefined) throw new Problem('metadata-language', 'input', { name, language })
  return tag
}

/** A key with a value that YAML takes for more than words: a colon, an at sign or a bracket stands in it. */
const WITH_VALUE = /^[\w-]+:[ \t]+\S/u

function faultOf(code: string, line: string | undefined): string {
  if (code === 'DUPLICATE_KEY') return 'front-matter-twice'
  return WITH_VALUE.test(line ?? '') ? 'front-matter-value' : 'front-matter-broken'
}

function broken(name: string, line: number): Problem {
  return new Problem('front-matter-broken', 'input', { name, line })
}
