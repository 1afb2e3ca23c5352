import { type Entry, entriesOf } from './archive.ts'

const DIRECTORY_HEAD = 46
const LOCAL_HEAD = 30
const END = 22
const UTF8_NAMES = 0x0800

/** The text of a file in an archive that was inspected before, or nothing where there is none. */
export async function textIn(bytes: Uint8Array, name: string): Promise<string | undefined> {
  const entry = entriesOf(bytes)?.find((one) => one.name === name)
  return entry && new TextDecoder().decode(await unpacked(bytes, entry))
}

/** An archive with other texts in some of its files; the others are taken over as they are packed. */
export function withTexts(bytes: Uint8Array, texts: ReadonlyMap<string, string>): Uint8Array<ArrayBuffer> {
  const entries = entriesOf(bytes) ?? []
  const parts: Uint8Array[] = []
  const directory: Uint8Array[] = []
  let offset = 0
  for (const entry of entries) {
    const text = texts.get(entry.name)
    const content = text === undefined ? packedOf(bytes, entry) : new TextEncoder().encode(text)
    const title = new TextEncoder().encode(entry.name)
    const common = new DataView(new ArrayBuffer(26))
    common.setUint16(0, 20, true)
    common.setUint16(2, UTF8_NAMES, true)
    common.setUint16(4, text === undefined ? entry.method : 0, true)
    common.setUint32(10, text === undefined ? entry.checksum : crc32(content), true)
    common.setUint32(14, content.length, true)
    common.setUint32(18, text === undefined ? entry.size : content.length, true)
    common.setUint16(22, title.length, true)
    const local = joined([signature('PK\x03\x04'), new Uint8Array(common.buffer), title, content])
    const place = new DataView(new ArrayBuffer(DIRECTORY_HEAD - LOCAL_HEAD - 2))
    place.setUint32(10, offset, true)
    directory.push(
      joined([
        signature('PK\x01\x02\x14\x00'),
        new Uint8Array(common.buffer),
        new Uint8Array(place.buffer),
        title,
      ]),
    )
    parts.push(local)
    offset += local.length
  }
  const listed = joined(directory)
  const end = new DataView(new ArrayBuffer(END))
  end.setUint32(0, 0x06054b50, true)
  end.setUint16(8, entries.length, true)
  end.setUint16(10, entries.length, true)
  end.setUint32(12, listed.length, true)
  end.setUint32(16, offset, true)
  return joined([...parts, listed, new Uint8Array(end.buffer)])
}

/** By what a browser has, too, since files may be read there; how much it becomes was measured before. */
async function unpacked(bytes: Uint8Array, entry: Entry): Promise<Uint8Array> {
  const packed = new Uint8Array(packedOf(bytes, entry))
  if (entry.method === 0) return packed
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}

function crc32(bytes: Uint8Array): number {
  let sum = 0xffffffff
  for (const byte of bytes) {
    sum ^= byte
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0)
  }
  return (sum ^ 0xffffffff) >>> 0
}

function packedOf(bytes: Uint8Array, { offset, packed }: Entry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const from = offset + LOCAL_HEAD + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
  return bytes.subarray(from, from + packed)
}

function signature(letters: string): Uint8Array {
  return Uint8Array.from(letters, (letter) => letter.charCodeAt(0))
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
