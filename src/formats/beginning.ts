const LOOKED_AT = 1024

/** The first characters of a file, in lower case, without byte order mark and white space: enough to recognise a format. */
export function beginning(bytes: Uint8Array): string {
  const head = bytes.subarray(0, LOOKED_AT)
  const label =
    head[0] === 0xff && head[1] === 0xfe
      ? 'utf-16le'
      : head[0] === 0xfe && head[1] === 0xff
        ? 'utf-16be'
        : 'utf-8'
  return new TextDecoder(label).decode(head).trimStart().toLowerCase()
}

/** Whether a file begins with these very bytes. */
export function beginsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte)
}
