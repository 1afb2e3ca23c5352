import { Problem } from '../../../problem.ts'
import type { Extracted, Format, Input } from '../../../reader/format.ts'
import { apart, workers } from './apart.ts'

/**
 * The formats that this device reads. Those that need a library read with it in a worker of its own, which is loaded when
 * the first such file is chosen; a browser that can't have such workers is left without them.
 * @param addresses of these workers, by the name of the format
 * @param load loads a file of the reader, so that it can be kept on the device
 */
export function formatsHere(
  formats: readonly Format[],
  addresses: Readonly<Record<string, string>>,
  load: (address: string) => Promise<unknown>,
): Format[] {
  const Worker = workers()
  return formats.flatMap((format) => {
    const address = addresses[format.name]
    if (address === undefined) return [format]
    if (!Worker) return []
    const extract = async (input: Input): Promise<Extracted> => {
      try {
        await load(address)
      } catch (cause) {
        throw new Problem('format-not-here', 'unavailable', {}, { cause })
      }
      return apart(Worker, address, input)
    }
    return [{ ...format, extract: rememberingLast(extract) }]
  })
}

/** A file is read whenever something else in the form changes: its text is taken out once. */
function rememberingLast(extract: Format['extract']): Format['extract'] {
  let last: { readonly input: Input; readonly extracted: Extracted } | undefined
  return async (input) => {
    if (last && isSame(last.input, input)) return last.extracted
    last = { input, extracted: await extract(input) }
    return last.extracted
  }
}

function isSame(one: Input, other: Input): boolean {
  return (
    one.name === other.name &&
    one.mediaType === other.mediaType &&
    one.bytes.length === other.bytes.length &&
    one.bytes.every((byte, index) => byte === other.bytes[index])
  )
}
