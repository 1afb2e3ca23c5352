import { LineCounter, parseDocument } from 'yaml'
import { Unreadable } from './unreadable.ts'

export type YamlValue = string | readonly YamlValue[] | YamlMap
export interface YamlMap {
  readonly [key: string]: YamlValue | undefined
}

/** Descriptions are short; more is an attack or another file. */
const LONGEST = 1_000_000

/**
 * A map whose values stay strings: a day must not become a moment, nor an act's number a quantity.
 * @param firstLine line of the file in which `source` begins
 * @throws Unreadable with the line that is wrong
 */
export function yamlMap(source: string, place: string, firstLine = 1): YamlMap {
  if (source.length > LONGEST) throw new Unreadable(place, 'larger than a description can be')
  const lineCounter = new LineCounter()
  const document = parseDocument(source, { schema: 'failsafe', lineCounter, prettyErrors: false })
  const [error] = document.errors
  if (error) {
    const line = lineCounter.linePos(error.pos[0]).line + firstLine - 1
    throw new Unreadable(place, `broken YAML in line ${line}`, { cause: error })
  }
  const values = plainValues(document, place)
  if (typeof values !== 'object' || values === null || Array.isArray(values))
    throw new Unreadable(place, 'no keys and values')
  return values as YamlMap
}

/** Aliases are refused: they can multiply. */
function plainValues(document: ReturnType<typeof parseDocument>, place: string): unknown {
  try {
    return document.toJS({ maxAliasCount: 0 })
  } catch (cause) {
    throw new Unreadable(place, 'YAML with aliases', { cause })
  }
}

export function stringAt(map: YamlMap | undefined, key: string): string | undefined {
  const value = map?.[key]
  return typeof value === 'string' && value.trim() !== '' ? value.replace(/\s+/gu, ' ').trim() : undefined
}

export function mapAt(map: YamlMap | undefined, key: string): YamlMap | undefined {
  const value = map?.[key]
  return isMap(value) ? value : undefined
}

export function mapsAt(map: YamlMap, key: string): readonly YamlMap[] {
  const value = map[key]
  return Array.isArray(value) ? value.filter(isMap) : []
}

function isMap(value: unknown): value is YamlMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
