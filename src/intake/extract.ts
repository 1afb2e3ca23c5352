import { canonicalExtracted } from '../formats/canonical.ts'
import { Problem } from '../problem.ts'
import type { Extracted, Format, Input } from '../reader/format.ts'

/**
 * Takes the text out of an input, in its canonical form. The format is the one that the bytes show, else the one of the
 * media type, else of the extension, else plain text: names and servers are wrong more often than signatures.
 * @throws Problem `file-empty`, and whatever the format finds wrong
 */
export async function extract(input: Input, formats: readonly Format[]): Promise<Extracted> {
  if (input.bytes.byteLength === 0) throw empty(input)
  const extracted = canonicalExtracted(await chooseFormat(input, formats).extract(input))
  if (!/\S/u.test(extracted.text)) throw empty(input)
  return extracted
}

/** The format that an input is read as. */
export function chooseFormat({ bytes, name, mediaType }: Input, formats: readonly Format[]): Format {
  const type = mediaType?.split(';')[0]?.trim().toLowerCase()
  const extension = /\.([^.]+)$/u.exec(name)?.[1]?.toLowerCase()
  const format =
    formats.find((candidate) => candidate.recognises(bytes)) ??
    formats.find(({ mediaTypes }) => type !== undefined && mediaTypes.includes(type)) ??
    formats.find(({ extensions }) => extension !== undefined && extensions.includes(extension)) ??
    formats.find((candidate) => candidate.name === 'text')
  if (!format) throw new Error('there is no format `text` to fall back on')
  return format
}

function empty({ name }: Input): Problem {
  return new Problem('file-empty', 'input', { name: name === '' ? '-' : name })
}
