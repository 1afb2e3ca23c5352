import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { z } from 'zod'
import { Problem } from '../../problem.ts'
import { checkChain, type Link } from '../../storage/record/check-chain.ts'
import { LOG, MANIFEST, type Manifest, manifest, SIGNATURE, signature } from './manifest.ts'
import { fingerprint, isSignedBy, lineOf } from './signing-key.ts'

/** One thing that was looked at, and whether it is as it should be. Its words stand under `verify.<code>`. */
export interface Looked {
  readonly condition: 'well' | 'note' | 'ill'
  readonly code: string
  readonly values: Readonly<Record<string, string | number>>
}

const link = z.strictObject({
  seq: z.int().min(1),
  digest: z.string(),
  hash: z.string(),
  sealed: z
    .strictObject({
      salt: z.string(),
      kind: z.string(),
      subject: z.string(),
      at: z.string(),
      actor: z.string(),
      body: z.string(),
    })
    .exactOptional(),
})

/**
 * Checks a downloaded public record without asking anybody: who signed it, whether every file is what was signed, and whether
 * the log is whole.
 * @param place the folder, or its manifest
 * @param trusted fingerprint of the key that it has to be signed by, or handed over from; any spaces do
 * @throws Problem `verify-…` where it is no public record at all
 */
export async function* verifyRecord(place: string, trusted?: string): AsyncGenerator<Looked> {
  const folder = await folderOf(place)
  const bytes = await read(join(folder, MANIFEST))
  const made = parsed(manifest, bytes, MANIFEST)
  const signed = parsed(signature, await read(join(folder, SIGNATURE)), SIGNATURE)
  const { site, address, madeAt, record, files, key, handovers } = made
  if (!isSignedBy(key, bytes, signed.signature)) yield ill('signature', {})
  else yield well('signature', { site: site.en, address, madeAt })
  yield* whose(key, handovers, trusted)
  for (const file of files) yield* sealed(folder, file)
  yield* chain(folder, record, files)
  const strangers = (await readdir(folder)).filter(
    (name) => name !== MANIFEST && name !== SIGNATURE && !files.some((file) => file.name === name),
  )
  if (strangers.length > 0)
    yield { condition: 'note', code: 'strangers', values: { names: strangers.join(', ') } }
}

function* whose(
  key: string,
  handovers: Manifest['handovers'],
  trusted: string | undefined,
): Generator<Looked> {
  const own = fingerprint(key)
  if (trusted === undefined) {
    yield { condition: 'note', code: 'key', values: { fingerprint: own } }
    return
  }
  const line = lineOf(key, handovers).map(fingerprint)
  const wanted = trusted.replaceAll(/\s/gu, '').toLowerCase()
  const at = line.findIndex((known) => known.replaceAll(' ', '') === wanted)
  if (at < 0) yield ill('key-other', { fingerprint: own })
  else yield well(at === 0 ? 'key-trusted' : 'key-followed', { fingerprint: own })
}

async function* sealed(
  folder: string,
  { name, bytes, sha256 }: Manifest['files'][number],
): AsyncGenerator<Looked> {
  const hash = createHash('sha256')
  let length = 0
  try {
    for await (const part of createReadStream(join(folder, name)) as AsyncIterable<Buffer>) {
      hash.update(part)
      length += part.length
    }
  } catch (error) {
    if (!isOfFile(error)) throw error
    yield ill(error.code === 'ENOENT' ? 'file-missing' : 'file-unreadable', {
      name,
      reason: String(error.code),
    })
    return
  }
  if (length === bytes && hash.digest('hex') === sha256) yield well('file', { name, bytes })
  else yield ill('file-altered', { name })
}

async function* chain(
  folder: string,
  { facts, hash }: Manifest['record'],
  files: Manifest['files'],
): AsyncGenerator<Looked> {
  if (!files.some(({ name }) => name === LOG)) {
    yield ill('file-missing', { name: LOG })
    return
  }
  try {
    const state = await checkChain(linksIn(join(folder, LOG)))
    if (state.broken) yield ill(`chain-${state.broken.why}`, { seq: state.broken.seq })
    else if (state.facts !== facts || state.hash !== hash)
      yield ill('chain-short', { facts: state.facts, all: facts })
    else yield well('chain', { facts })
  } catch (error) {
    // A file that is not there, or can't be read, has been told of.
    if (isOfFile(error)) return
    if (!(error instanceof SyntaxError) && !(error instanceof z.ZodError)) throw error
    yield ill('chain-unreadable', {})
  }
}

/** Whether an error is one of the system about a file. */
function isOfFile(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error
}

async function* linksIn(place: string): AsyncGenerator<Link> {
  const lines = createInterface({
    input: createReadStream(place, 'utf8'),
    crlfDelay: Number.POSITIVE_INFINITY,
  })
  for await (const line of lines) yield link.parse(JSON.parse(line))
}

async function folderOf(place: string): Promise<string> {
  const found = await stat(place).catch(() => undefined)
  if (found === undefined) throw new Problem('verify-none', 'input', { place })
  if (found.isDirectory()) return place
  if (basename(place) === MANIFEST) return dirname(place)
  throw new Problem('verify-no-record', 'input', { place })
}

async function read(place: string): Promise<Buffer> {
  try {
    return await readFile(place)
  } catch (cause) {
    throw new Problem('verify-no-record', 'input', { place }, { cause })
  }
}

function parsed<Schema extends z.ZodType>(schema: Schema, bytes: Buffer, name: string): z.output<Schema> {
  try {
    return schema.parse(JSON.parse(bytes.toString('utf8')))
  } catch (cause) {
    throw new Problem('verify-unreadable', 'input', { name }, { cause })
  }
}

function well(code: string, values: Looked['values']): Looked {
  return { condition: 'well', code, values }
}

function ill(code: string, values: Looked['values']): Looked {
  return { condition: 'ill', code, values }
}
