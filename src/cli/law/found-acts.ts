import { existsSync, readdirSync } from 'node:fs'
import type { LawAct } from './act.ts'

/** Ending of our own modules: `.ts` from a checkout, `.js` once built. */
const ENDING = import.meta.url.endsWith('.ts') ? '.ts' : '.js'
const ACTS = new URL('./acts/', import.meta.url)
const NAME = /^[a-z]+$/u

/** Names of all that `saual law` does. */
export function actNames(): string[] {
  return readdirSync(ACTS)
    .filter((file) => file.endsWith(ENDING))
    .map((file) => file.slice(0, -ENDING.length))
    .sort()
}

/** What is done under a name, or nothing where there is none. */
export async function findAct(name: string): Promise<LawAct | undefined> {
  const file = new URL(`${name}${ENDING}`, ACTS)
  if (!NAME.test(name) || !existsSync(file)) return undefined
  return ((await import(file.href)) as { default: LawAct }).default
}
