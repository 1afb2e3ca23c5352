import { randomBytes } from 'node:crypto'

/**
 * Name under which a file is written, beside its place, until it is whole. No number of a process stands in it: in containers, and on
 * two machines, programs that share a folder may have the same, and one program may write two at once.
 */
export function unfinishedName(place: string): string {
  return `${place}.${randomBytes(8).toString('hex')}.writing`
}
