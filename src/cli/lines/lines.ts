/** Stands for a line that is longer than any statement may be; its bytes are not kept. */
export const TOO_LONG = Symbol('too long')

/** No statement is longer; a line without an end must not fill the memory. */
export const LONGEST_LINE_MB = 20

export type Line = Uint8Array | typeof TOO_LONG

const NEW_LINE = 10
const LONGEST_LINE = LONGEST_LINE_MB * 1024 * 1024

/**
 * Cuts a stream of bytes into lines: as many at a time as arrived, so that what came can be answered before more comes.
 * Keeps no more than one line.
 */
export async function* linesOf(
  stream: AsyncIterable<Uint8Array>,
  longest = LONGEST_LINE,
): AsyncGenerator<readonly Line[]> {
  let begun: Uint8Array[] = []
  let length = 0
  const line = (end: Uint8Array): Line => {
    const whole =
      length + end.length > longest ? TOO_LONG : begun.length === 0 ? end : Buffer.concat([...begun, end])
    begun = []
    length = 0
    return whole
  }
  for await (const chunk of stream) {
    const lines: Line[] = []
    let from = 0
    for (let at = chunk.indexOf(NEW_LINE); at >= 0; at = chunk.indexOf(NEW_LINE, from)) {
      lines.push(line(chunk.subarray(from, at)))
      from = at + 1
    }
    if (from < chunk.length) {
      length += chunk.length - from
      if (length > longest) begun = []
      else begun.push(chunk.subarray(from))
    }
    if (lines.length > 0) yield lines
  }
  if (length > 0) yield [line(new Uint8Array())]
}
