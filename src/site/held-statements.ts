import { randomBytes } from 'node:crypto'
import type { Taken } from './take-entry.ts'

/** How long a statement is held after it was last looked at, in milliseconds. */
const HELD_FOR = 30 * 60_000
/** UTF-16 units of all that is held; beyond it what was looked at longest ago goes first. */
const HELD_IN_ALL = 3_000_000

/** Statements that were just read, by keys that nobody can guess. */
export interface HeldStatements {
  /** Key under which it can be looked at for a while. */
  hold(taken: Taken): string
  /** The statement, or nothing where it is held no longer; looking at it prolongs its time. */
  look(key: string): Taken | undefined
}

/**
 * Holds statements in memory alone, so that a reading has an address to come back to: they are never written, and gone with the
 * program.
 * @param after does something after some milliseconds and gives what calls it off
 */
export function heldStatements(
  after: (milliseconds: number, act: () => void) => () => void = unawaited,
  room = HELD_IN_ALL,
): HeldStatements {
  // In the order in which they were looked at.
  const held = new Map<string, { readonly taken: Taken; readonly callOff: () => void }>()
  let size = 0

  function put(key: string, taken: Taken): void {
    held.set(key, { taken, callOff: after(HELD_FOR, () => drop(key)) })
    size += taken.draft.text.length
    // The newest is held whatever its size: it is about to be shown.
    while (size > room && held.size > 1) drop(held.keys().next().value as string)
  }

  function drop(key: string): void {
    const one = held.get(key)
    if (!one) return
    one.callOff()
    held.delete(key)
    size -= one.taken.draft.text.length
  }

  return {
    hold(taken) {
      const key = randomBytes(16).toString('base64url')
      put(key, taken)
      return key
    },
    look(key) {
      const taken = held.get(key)?.taken
      if (!taken) return undefined
      drop(key)
      put(key, taken)
      return taken
    },
  }
}

/** A program that is told to end does not wait for it. */
function unawaited(milliseconds: number, act: () => void): () => void {
  const timer = setTimeout(act, milliseconds).unref()
  return () => clearTimeout(timer)
}
