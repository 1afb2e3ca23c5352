/** Gives the UTF-8 of texts in bytes that are used again for the next one: a corpus has hundreds of thousands. */
export function createUtf8Buffer(): (text: string) => Uint8Array {
  const encoder = new TextEncoder()
  let bytes = new Uint8Array(1 << 16)
  return (text) => {
    // A unit of UTF-16 is three bytes at most.
    if (text.length * 3 > bytes.length) bytes = new Uint8Array(text.length * 3)
    return bytes.subarray(0, encoder.encodeInto(text, bytes).written)
  }
}
