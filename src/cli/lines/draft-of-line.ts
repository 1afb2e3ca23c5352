import { type Draft, takeIn } from '../../desk/take-in.ts'
import { givenLanguage, givenText } from '../../intake/given-text.ts'
import { Problem } from '../../problem.ts'
import type { Metadata } from '../../reader/statement.ts'
import { METADATA } from '../metadata.ts'
import { asWritten, type Id } from './id.ts'
import { type Line, LONGEST_LINE_MB, TOO_LONG } from './lines.ts'

const EXAMPLE = '{"id":"1","text":"…"}'

/** A line as it was understood before it was made a statement. */
export interface ParsedLine {
  readonly id: Id | undefined
  readonly object: Readonly<Record<string, unknown>>
}

const utf8 = new TextDecoder('utf-8', { fatal: true })
const FIELDS = [...METADATA]

/** Fields of a line that are read. */
export const knownFields: ReadonlySet<string> = new Set(['id', 'text', ...FIELDS.flat()])

/**
 * The JSON object that stands on a line, or nothing where the line is blank.
 * @throws Problem where there is none
 */
export function parseLine(line: Line): ParsedLine | undefined {
  if (line === TOO_LONG) throw new Problem('line-too-long', 'input', { limit: LONGEST_LINE_MB })
  const source = decoded(line)
  if (source.trim() === '') return undefined
  const value = parsed(source)
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Problem('line-no-object', 'input', { example: EXAMPLE })
  const { id } = value as { id?: unknown }
  const usable = typeof id === 'string' ? id : typeof id === 'number' ? asWritten(source, id) : undefined
  return { id: usable, object: value as Record<string, unknown> }
}

/**
 * The statement that a line tells of; what the line leaves open is taken from `otherwise`.
 * @throws Problem where a field is not what it must be
 */
export function draftOf({ id, object }: ParsedLine, otherwise: Metadata): Draft {
  if (object.id != null && id === undefined) throw new Problem('line-id', 'input')
  const { text } = object
  if (typeof text !== 'string') throw new Problem('line-text', 'input')
  if (!/\p{L}/u.test(text)) throw new Problem('line-no-letters', 'input')
  const told: Partial<Record<keyof Metadata, string>> = {}
  for (const [name, key] of FIELDS) {
    const value = object[name] ?? object[key]
    if (value === undefined || value === null) continue
    if (typeof value !== 'string') throw new Problem('line-field', 'input', { field: name })
    told[key] = value
  }
  if (told.language !== undefined && told.language !== '') {
    const language = givenLanguage(told.language)
    if (language === undefined) throw new Problem('line-language', 'input', { value: told.language })
    told.language = language
  }
  return takeIn(
    { ...givenText(text), metadata: otherwise },
    { ...(told as Metadata), ...(id === undefined ? {} : { id: typeof id === 'string' ? id : id.rawJSON }) },
  )
}

function decoded(line: Uint8Array): string {
  try {
    return utf8.decode(line)
  } catch (cause) {
    throw new Problem('line-encoding', 'input', {}, { cause })
  }
}

function parsed(source: string): unknown {
  try {
    return JSON.parse(source)
  } catch (cause) {
    throw new Problem('line-broken', 'input', { example: EXAMPLE }, { cause })
  }
}
