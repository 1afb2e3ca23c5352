import { spaced } from '../../formats/letters.ts'
import { fault } from '../fault.ts'
import { isMap, readYamlMap, type YamlMap } from '../yaml-map.ts'
import { Unreadable } from './unreadable.ts'

/** Descriptions are short; more is an attack or another file. */
const LONGEST = 1_000_000

/**
 * The map of a description.
 * @param firstLine line of the file in which `source` begins
 * @throws Unreadable with the line that is wrong
 */
export function yamlMap(source: string, place: string, firstLine = 1): YamlMap {
  if (source.length > LONGEST) throw new Unreadable(place, fault('yaml-long'))
  const read = readYamlMap(source, firstLine)
  if ('fault' in read) throw new Unreadable(place, read.fault)
  return read.values
}

export function stringAt(map: YamlMap | undefined, key: string): string | undefined {
  const value = map?.[key]
  return typeof value === 'string' && value.trim() !== '' ? spaced(value) : undefined
}

export function mapAt(map: YamlMap | undefined, key: string): YamlMap | undefined {
  const value = map?.[key]
  return isMap(value) ? value : undefined
}

export function mapsAt(map: YamlMap, key: string): readonly YamlMap[] {
  const value = map[key]
  return Array.isArray(value) ? value.filter(isMap) : []
}
