import assert from 'node:assert/strict'
import type { Tag } from '../law.ts'
import { officeName } from './office-names.ts'

const COLUMNS = { kk: 0, ru: 1, en: 2 } as const

/** Names as each of some languages leads to the other two. */
export function lead(
  from: readonly Tag[],
  names: readonly (readonly [kk: string, ru: string, en: string])[],
): void {
  for (const name of names)
    for (const tag of from) {
      const given = name[COLUMNS[tag]]
      const told = officeName(given, true)
      assert.deepEqual(told && [told.kk, told.ru, told.en], [...name], given)
    }
}
