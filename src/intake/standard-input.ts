import type { Input } from '../reader/format.ts'
import { gather, LARGEST, tooLarge } from './limit.ts'

/**
 * Standard input, or another stream of bytes, as an input without a name.
 * @throws Problem `file-too-large`
 */
export async function readStandardInput(
  stream: AsyncIterable<Uint8Array> = process.stdin,
  { limit = LARGEST }: { readonly limit?: number } = {},
): Promise<Input> {
  return { bytes: await gather(stream, limit, () => tooLarge('', limit)), name: '' }
}
