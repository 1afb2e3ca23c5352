import { randomBytes } from 'node:crypto'

const ENDING = '.writing'
/** No program that goes on writing pauses so long. */
const LONGEST_PAUSE = 3_600_000

/**
 * Name under which a file is written, beside its place, until it is whole. No number of a process stands in it: in containers, and on
 * two machines, programs that share a folder may have the same, and one program may write two at once.
 */
export function unfinishedName(place: string): string {
  return `${place}.${randomBytes(8).toString('hex')}${ENDING}`
}

/** What an unfinished name stands for, and what is put behind it: a journal, say; nothing where a name is none. */
export function unfinishedPlace(name: string): string | undefined {
  return UNFINISHED.exec(name)?.groups?.place
}

const UNFINISHED = /^(?<place>.+)\.[0-9a-f]{16}\.writing(?:-[a-z-]+)?$/su

/**
 * Whether what is unfinished was left by a program that ended. Another one may be writing it, on another machine at that: only how
 * long ago it was written tells.
 * @param writtenAt milliseconds since 1970
 */
export function isLeftUnfinished(writtenAt: number): boolean {
  return Date.now() - writtenAt > LONGEST_PAUSE
}
