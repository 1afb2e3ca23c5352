import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { createGunzip } from 'node:zlib'
import { z } from 'zod'
import { Problem } from '../../problem.ts'
import { newestSchema } from '../migrate.ts'
import { type Beginning, FORMAT, type Line, SAVED_TABLES, SIGNING_FILES } from './lines.ts'

const value = z.union([z.string(), z.number(), z.null()])

const beginning = z.object({
  saual: z.literal('backup'),
  format: z.int(),
  schema: z.int(),
  madeAt: z.string(),
  facts: z.int(),
  head: z.string(),
})

const line = z.union([
  z.object({ fact: z.record(z.string(), z.union([z.string(), z.number()])) }),
  z.object({ table: z.enum(SAVED_TABLES), row: z.record(z.string(), value) }),
  z.object({ signing: z.enum(SIGNING_FILES), bytes: z.base64() }),
  z.object({ file: z.string(), bytes: z.base64() }),
])

const end = z.object({ end: z.object({ lines: z.int(), sha256: z.string() }) })

/**
 * Lines of a backup, as they are read. Whoever takes them must be able to undo: only the end tells whether all is there.
 * @throws Problem `backup-missing`, `backup-not-one`, `backup-newer` at the beginning; `backup-cut` later
 */
export async function* readBackup(path: string): AsyncGenerator<Beginning | Line> {
  const hash = createHash('sha256')
  let count = 0
  let ended = false
  try {
    for await (const written of linesOf(path)) {
      if (ended) throw new Problem('backup-cut', 'input', { path })
      const parsed = parse(written)
      if (count === 0) {
        yield begun(path, parsed)
      } else {
        const last = end.safeParse(parsed)
        if (last.success) {
          const { lines, sha256 } = last.data.end
          if (lines !== count || sha256 !== hash.digest('hex'))
            throw new Problem('backup-cut', 'input', { path })
          ended = true
          continue
        }
        const known = line.safeParse(parsed)
        if (!known.success) throw new Problem('backup-cut', 'input', { path })
        yield known.data
      }
      hash.update(`${written}\n`)
      count++
    }
  } catch (error) {
    throw unreadable(path, error, count)
  }
  if (!ended) throw new Problem(count === 0 ? 'backup-not-one' : 'backup-cut', 'input', { path })
}

async function* linesOf(path: string): AsyncGenerator<string> {
  const file = createReadStream(path)
  const gunzip = createGunzip()
  file.once('error', (error) => gunzip.destroy(error))
  // readline would swallow an error of the stream that it reads from.
  let failure: unknown
  gunzip.once('error', (error) => {
    failure = error
  })
  const lines = createInterface({ input: file.pipe(gunzip), crlfDelay: Number.POSITIVE_INFINITY })
  try {
    yield* lines
    if (failure) throw failure
  } finally {
    lines.close()
    file.destroy()
  }
}

function parse(written: string): unknown {
  try {
    return JSON.parse(written)
  } catch {
    return undefined
  }
}

function begun(path: string, parsed: unknown): Beginning {
  const first = beginning.safeParse(parsed)
  if (!first.success) throw new Problem('backup-not-one', 'input', { path })
  const { format, schema } = first.data
  if (format > FORMAT || schema > newestSchema()) throw new Problem('backup-newer', 'input', { path })
  return first.data
}

function unreadable(path: string, error: unknown, count: number): unknown {
  if (error instanceof Problem) return error
  const { code } = error as NodeJS.ErrnoException
  if (code === 'ENOENT') return new Problem('backup-missing', 'input', { path })
  if (code?.startsWith('Z'))
    return new Problem(count === 0 ? 'backup-not-one' : 'backup-cut', 'input', { path })
  return error
}
