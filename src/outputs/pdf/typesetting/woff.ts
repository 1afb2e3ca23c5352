import { inflateSync } from 'node:zlib'

/** Sizes and places in the file formats, in bytes. */
const WOFF = { tables: 12, flavour: 4, head: 44, row: 20 }
const SFNT = { head: 12, row: 16 }
const WINDOWS_UNICODE_ENGLISH = [3, 1, 0x409]

interface Table {
  readonly tag: string
  readonly bytes: Uint8Array
}

/**
 * A font in the form in which it is served (WOFF 1.0) as one that typesetting reads (OpenType), under a family name of its own:
 * parts of one family would otherwise hide each other.
 */
export function openTypeOf(woff: Buffer, family: string): Buffer {
  const tables = tablesOf(woff).map((table) =>
    table.tag === 'name' ? { ...table, bytes: names(family) } : table,
  )
  const count = tables.length
  const power = Math.floor(Math.log2(count))
  const head = Buffer.alloc(SFNT.head + SFNT.row * count)
  woff.copy(head, 0, WOFF.flavour, WOFF.flavour + 4)
  head.writeUInt16BE(count, 4)
  head.writeUInt16BE(SFNT.row * 2 ** power, 6)
  head.writeUInt16BE(power, 8)
  head.writeUInt16BE(SFNT.row * (count - 2 ** power), 10)
  const parts: Uint8Array[] = [head]
  let at = head.length
  for (const [index, { tag, bytes }] of tables.entries()) {
    const row = SFNT.head + SFNT.row * index
    head.write(tag, row, 'latin1')
    head.writeUInt32BE(checksum(bytes), row + 4)
    head.writeUInt32BE(at, row + 8)
    head.writeUInt32BE(bytes.length, row + 12)
    parts.push(bytes, Buffer.alloc(padding(bytes)))
    at += bytes.length + padding(bytes)
  }
  return Buffer.concat(parts)
}

function tablesOf(woff: Buffer): Table[] {
  return Array.from({ length: woff.readUInt16BE(WOFF.tables) }, (_, index) => {
    const row = WOFF.head + WOFF.row * index
    const [from, packed, whole] = [4, 8, 12].map((at) => woff.readUInt32BE(row + at)) as [
      number,
      number,
      number,
    ]
    const bytes = woff.subarray(from, from + packed)
    return { tag: woff.toString('latin1', row, row + 4), bytes: packed < whole ? inflateSync(bytes) : bytes }
  })
}

/** A table that names the family and nothing else. */
function names(family: string): Buffer {
  const texts = [
    [1, family],
    [2, 'Regular'],
    [4, family],
    [6, family.replaceAll(' ', '')],
  ] as const
  const words = texts.map(([, text]) => Buffer.from(text, 'utf16le').swap16())
  const head = Buffer.alloc(6 + 12 * texts.length)
  head.writeUInt16BE(texts.length, 2)
  head.writeUInt16BE(head.length, 4)
  let at = 0
  for (const [index, [id]] of texts.entries()) {
    const length = (words[index] as Buffer).length
    for (const [place, value] of [...WINDOWS_UNICODE_ENGLISH, id, length, at].entries())
      head.writeUInt16BE(value, 6 + 12 * index + 2 * place)
    at += length
  }
  return Buffer.concat([head, ...words])
}

function padding({ length }: Uint8Array): number {
  return (4 - (length % 4)) % 4
}

function checksum(bytes: Uint8Array): number {
  const whole = Buffer.concat([bytes, Buffer.alloc(padding(bytes))])
  let sum = 0
  for (let at = 0; at < whole.length; at += 4) sum = (sum + whole.readUInt32BE(at)) >>> 0
  return sum
}
