/** Named tables of whole numbers and some words, in one file: a JSON line, then the tables as they lie in memory. */
export interface Tables {
  readonly words: Readonly<Record<string, unknown>>
  readonly numbers: Readonly<Record<string, Int32Array>>
}

/** Packs tables into bytes that `unpackTables` reads. */
export function packTables({ words, numbers }: Tables): Uint8Array {
  const names = Object.keys(numbers)
  const header = JSON.stringify({
    words,
    lengths: names.map((name) => [name, (numbers[name] as Int32Array).length]),
  })
  const line = new TextEncoder().encode(header)
  // Tables of whole numbers begin at a multiple of four: the line is filled up with spaces.
  const headerLength = Math.ceil((line.length + 1) / 4) * 4
  const total = names.reduce((sum, name) => sum + (numbers[name] as Int32Array).byteLength, headerLength)
  const bytes = new Uint8Array(total).fill(0x20, 0, headerLength)
  bytes.set(line)
  bytes[headerLength - 1] = 0x0a
  let at = headerLength
  for (const name of names) {
    const table = numbers[name] as Int32Array
    bytes.set(new Uint8Array(table.buffer, table.byteOffset, table.byteLength), at)
    at += table.byteLength
  }
  return bytes
}

/** Reads packed tables. The bytes are copied where they do not begin at a multiple of four in memory. */
export function unpackTables(packed: Uint8Array): Tables {
  const bytes = packed.byteOffset % 4 === 0 ? packed : Uint8Array.from(packed)
  const headerLength = bytes.indexOf(0x0a) + 1
  const { words, lengths } = JSON.parse(new TextDecoder().decode(bytes.subarray(0, headerLength))) as {
    words: Record<string, unknown>
    lengths: [string, number][]
  }
  const numbers: Record<string, Int32Array> = {}
  let at = bytes.byteOffset + headerLength
  for (const [name, length] of lengths) {
    numbers[name] = new Int32Array(bytes.buffer as ArrayBuffer, at, length)
    at += length * 4
  }
  return { words, numbers }
}
