import { LineCounter, parseDocument } from 'yaml'
import type { Fault } from '../law/corpus/act.ts'
import { fault } from './fault.ts'

/** What YAML holds: values stay strings, so that a day does not become a moment, nor a number lose its zeros. */
export type YamlValue = string | readonly YamlValue[] | YamlMap
export interface YamlMap {
  readonly [key: string]: YamlValue | undefined
}

/**
 * Reads a map. Aliases are refused: they can multiply without end.
 * @param firstLine line of the file in which `source` begins
 */
export function readYamlMap(
  source: string,
  firstLine: number,
): { readonly values: YamlMap } | { readonly fault: Fault } {
  const lineCounter = new LineCounter()
  const document = parseDocument(source, {
    schema: 'failsafe',
    lineCounter,
    prettyErrors: false,
    logLevel: 'silent',
  })
  const [error] = document.errors
  if (error) return { fault: fault('yaml', { line: lineCounter.linePos(error.pos[0]).line + firstLine - 1 }) }
  const values = plainValues(document)
  if (values === undefined) return { fault: fault('yaml-aliases') }
  return isMap(values) ? { values } : { fault: fault('yaml-empty') }
}

function plainValues(document: ReturnType<typeof parseDocument>): YamlValue | null | undefined {
  try {
    return document.toJS({ maxAliasCount: 0 })
  } catch {
    return undefined
  }
}

export function isMap(value: YamlValue | null | undefined): value is YamlMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
