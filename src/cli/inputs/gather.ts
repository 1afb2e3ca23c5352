import { basename } from 'node:path'
import type { Fetched } from '../../intake/address.ts'
import type { Extracted, Input } from '../../reader/format.ts'

/** Standard input, as a word among files and addresses. */
export const STANDARD_INPUT = '-'

const ADDRESS = /^[a-z][a-z0-9+.-]+:\/\//iu

/** Whether a source is asked for over a network, which takes its time. */
export function isAddress(source: string): boolean {
  return ADDRESS.test(source)
}

export interface GatherOptions {
  /** Whether addresses may be fetched without encryption. */
  readonly allowHttp: boolean
}

/** The text of a file, of an address, or of standard input. */
export async function gather(source: string, options: GatherOptions): Promise<Extracted> {
  const [input, { extract }, { loadFormats }] = await Promise.all([
    inputOf(source, options),
    import('../../intake/extract.ts'),
    import('../../catalog.ts'),
  ])
  const extracted = await extract(input, await loadFormats())
  // A page that names its own address knows better than whoever followed a link to it.
  return 'address' in input
    ? { ...extracted, metadata: { address: input.address, ...extracted.metadata } }
    : extracted
}

/** The bytes of one, with what is known of them. */
export async function inputOf(source: string, { allowHttp }: GatherOptions): Promise<Input | Fetched> {
  if (source === STANDARD_INPUT) return (await import('../../intake/standard-input.ts')).readStandardInput()
  if (isAddress(source)) return (await import('../../intake/address.ts')).readAddress(source, { allowHttp })
  return (await import('../../intake/file.ts')).readFile(source)
}

/** What a source is called where its reading is written down: without folders and without its ending. */
export function nameOf(source: string): string {
  if (source === STANDARD_INPUT) return 'statement'
  const path = isAddress(source) ? new URL(source).pathname : source
  return basename(path).replace(/\.[^.]+$/u, '') || 'statement'
}
