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
export async function inspectArchive(
  bytes: Uint8Array,
  limits: ArchiveLimits,
): Promise<readonly string[] | ArchiveFault> {
  try {
    const entries = entriesOf(bytes)
    if (!entries) return 'broken'
    const total = entries.reduce((sum, { size }) => sum + size, 0)
    if (entries.length > limits.entries || total > limits.bytes) return 'too-large'
    if (entries.some(({ size, packed }) => size > SMALL && size > limits.ratio * packed)) return 'too-large'
    for (const entry of entries) {
      const fault = await unpackFault(bytes, entry)
      if (fault) return fault
    }
    return entries.map(({ name }) => name)
  } catch (error) {
    // Reading past the end of a cut-off file.
    if (error instanceof RangeError) return 'broken'
    throw error
  }
}

/** What the directory of a zip archive lists, or nothing where there is none. */
function entriesOf(bytes: Uint8Array): Entry[] | undefined {
  const view = viewOf(bytes)
  const end = findEnd(view)
  if (end === undefined) return undefined
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  const entries: Entry[] = []
  for (let index = 0; index < count; index += 1) {
    if (view.getUint32(at, true) !== ENTRY) return undefined
    const nameLength = view.getUint16(at + 28, true)
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

/** The end record is found from the back: a comment of up to 64 KB may follow it. */
function findEnd(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - LONGEST_COMMENT - 22)
  for (let at = view.byteLength - 22; at >= first; at -= 1) if (view.getUint32(at, true) === END) return at
  return undefined
}

async function unpackFault(
  bytes: Uint8Array,
  { method, packed, size, offset }: Entry,
): Promise<ArchiveFault | undefined> {
  const view = viewOf(bytes)
  if (view.getUint32(offset, true) !== LOCAL) return 'broken'
  const from = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
  if (from + packed > bytes.length) return 'broken'
  if (method === 0) return packed === size ? undefined : 'broken'
  if (method !== 8) return 'broken'
  try {
    const unpacked = await unpackedSize(bytes.subarray(from, from + packed), size)
    return unpacked === size ? undefined : unpacked > size ? 'too-large' : 'broken'
  } catch {
    // What the unpacker of Node or of a browser says of broken data differs; that it is broken does not.
    return 'broken'
  }
}

/** How many bytes come out, counted no further than the first that is over the limit. */
async function unpackedSize(packed: Uint8Array, limit: number): Promise<number> {
  const unpacking = new Blob([new Uint8Array(packed)])
    .stream()
    .pipeThrough(new DecompressionStream('deflate-raw'))
    .getReader()
  let size = 0
  // Not every browser can walk a stream otherwise.
  for (;;) {
    const { done, value } = await unpacking.read()
    if (done) return size
    size += value.byteLength
    if (size > limit) {
      await unpacking.cancel()
      return size
    }
  }
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
