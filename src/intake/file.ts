import { createReadStream, readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { Problem } from '../problem.ts'
import type { Input } from '../reader/format.ts'
import { gather, LARGEST, tooLarge } from './limit.ts'

const PROBLEMS: Readonly<Record<string, string>> = {
  ENOENT: 'file-missing',
  ENOTDIR: 'file-missing',
  EACCES: 'file-forbidden',
  EPERM: 'file-forbidden',
  EISDIR: 'file-is-directory',
}

/**
 * A file as an input. Its size is looked at before a byte is read, and again after it: a pipe has no size, and a file may
 * grow.
 * @throws Problem `file-missing`, `file-forbidden`, `file-is-directory`, `file-too-large`, `file-unreadable`
 */
export async function readFile(
  path: string,
  { limit = LARGEST }: { readonly limit?: number } = {},
): Promise<Input> {
  try {
    const known = statSync(path)
    if (known.isDirectory()) throw new Problem('file-is-directory', 'input', { name: path })
    if (known.size > limit) throw tooLarge(path, limit)
    // At once, since streams take longer to load than such a file to read; a pipe and what the system makes up tell no size.
    const bytes =
      known.isFile() && known.size > 0
        ? readFileSync(path)
        : await gather(createReadStream(path), limit, () => tooLarge(path, limit))
    if (bytes.byteLength > limit) throw tooLarge(path, limit)
    return { bytes, name: basename(path) }
  } catch (error) {
    throw asProblem(error, path)
  }
}

function asProblem(error: unknown, path: string): unknown {
  const { code } = error as NodeJS.ErrnoException
  if (error instanceof Problem || code === undefined) return error
  return new Problem(
    PROBLEMS[code] ?? 'file-unreadable',
    'input',
    { name: path, reason: code },
    { cause: error },
  )
}
