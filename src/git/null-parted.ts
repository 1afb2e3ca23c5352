import type { Readable } from 'node:stream'

/** The pieces of a stream that NUL characters part, as git's `-z` writes them. */
export async function* nullParted(stream: Readable): AsyncGenerator<string> {
  let rest = ''
  for await (const words of stream.setEncoding('utf8')) {
    const pieces = (rest + words).split('\0')
    rest = pieces.pop() as string
    yield* pieces
  }
  if (rest !== '') yield rest
}
