import { fstatSync } from 'node:fs'

/** Whether an open descriptor can be read or written without a stream: a file or a pipe, and no screen. */
export function isFileOrPipe(descriptor: number): boolean {
  try {
    const known = fstatSync(descriptor)
    return known.isFile() || known.isFIFO() || known.isSocket()
  } catch {
    return false
  }
}
