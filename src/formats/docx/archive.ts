import { inflateRawSync } from 'node:zlib'

/** A file in a zip archive, as its central directory has it. */
interface Entry {
  readonly name: string
  readonly method: number
  readonly packed: number
  readonly size: number
  readonly offset: number
}

export interface ArchiveLimits {
  readonly entries: number
  readonly bytes: number
  /** How many bytes one packed byte may become, in a file of some size. */
  readonly ratio: number
}

/** Why an archive must not be opened. */
export type ArchiveFault = 'broken' | 'too-large'

const END = 0x06054b50
const ENTRY = 0x02014b50
const LOCAL = 0x04034b50
const LONGEST_COMMENT = 0xffff
const SMALL = 1_000_000

/**
 * Looks into a zip archive before a library unpacks it whole into memory: what the directory promises must be within
 * the limits, and each file is unpacked here up to the promised size, since a directory may lie. The archive itself
 * stays as it is.
 */
export function inspectArchive(bytes: Uint8Array, limits: ArchiveLimits): readonly string[] | ArchiveFault {
  try {
    const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    const entries = directory(view)
    if (!entries) return 'broken'
    const total = entries.reduce((sum, { size }) => sum + size, 0)
    if (entries.length > limits.entries || total > limits.bytes) return 'too-large'
    if (entries.some(({ size, packed }) => size > SMALL && size > limits.ratio * packed)) return 'too-large'
    for (const entry of entries) {
      const fault = unpackFault(view, entry)
      if (fault) return fault
    }
    return entries.map(({ name }) => name)
  } catch (error) {
    // Reading past the end of a cut-off file.
    if (error instanceof RangeError) return 'broken'
    throw error
  }
}

function directory(view: Buffer): Entry[] | undefined {
  const end = findEnd(view)
  if (end === undefined) return undefined
  const count = view.readUInt16LE(end + 10)
  let at = view.readUInt32LE(end + 16)
  const entries: Entry[] = []
  for (let index = 0; index < count; index += 1) {
    if (view.readUInt32LE(at) !== ENTRY) return undefined
    const nameLength = view.readUInt16LE(at + 28)
    entries.push({
      name: view.toString('utf8', at + 46, at + 46 + nameLength),
      method: view.readUInt16LE(at + 10),
      packed: view.readUInt32LE(at + 20),
      size: view.readUInt32LE(at + 24),
      offset: view.readUInt32LE(at + 42),
    })
    at += 46 + nameLength + view.readUInt16LE(at + 30) + view.readUInt16LE(at + 32)
  }
  return entries
}

/** The end record is found from the back: a comment of up to 64 KB may follow it. */
function findEnd(view: Buffer): number | undefined {
  const first = Math.max(0, view.length - LONGEST_COMMENT - 22)
  for (let at = view.length - 22; at >= first; at -= 1) if (view.readUInt32LE(at) === END) return at
  return undefined
}

function unpackFault(view: Buffer, { method, packed, size, offset }: Entry): ArchiveFault | undefined {
  if (view.readUInt32LE(offset) !== LOCAL) return 'broken'
  const from = offset + 30 + view.readUInt16LE(offset + 26) + view.readUInt16LE(offset + 28)
  if (from + packed > view.length) return 'broken'
  if (method === 0) return packed === size ? undefined : 'broken'
  if (method !== 8) return 'broken'
  try {
    const unpacked = inflateRawSync(view.subarray(from, from + packed), {
      maxOutputLength: Math.max(size, 1),
    })
    return unpacked.length === size ? undefined : 'broken'
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? 'too-large' : 'broken'
  }
}
