import { Problem } from '../problem.ts'
import type { Extracted, Format } from '../reader/format.ts'
import { extract } from './extract.ts'

/** What may be wrong with front matter, and what is said of it where it was typed: such a text has no name. */
const TYPED: Readonly<Record<string, string>> = {
  'front-matter-broken': 'typed-front-matter-broken',
  'front-matter-open': 'typed-front-matter-open',
  'front-matter-twice': 'typed-front-matter-twice',
  'front-matter-value': 'typed-front-matter-value',
  'metadata-value': 'typed-metadata-value',
  'metadata-language': 'typed-metadata-language',
}

const ADDRESS_ALONE = /^(?:https?:\/\/|www\.)\S+$/iu

/**
 * Typed text goes the way of a text file, so that the same words are the same statement; front matter at its head is read as in
 * any file, whatever else it looks like is words.
 * @throws Problem `typed-…` where there is something wrong with the front matter, or nothing but an address
 */
export async function extractTyped(text: string, formats: readonly Format[]): Promise<Extracted> {
  const taken = formats.filter(({ mediaTypes }) =>
    mediaTypes.some((type) => type === 'text/plain' || type === 'text/markdown'),
  )
  // Whoever pastes an address expects its page to be read, and would take silence for an answer.
  if (ADDRESS_ALONE.test(text.trim())) throw new Problem('typed-address', 'input')
  const bytes = new TextEncoder().encode(text)
  try {
    return await extract({ bytes, name: '', mediaType: 'text/plain; charset=utf-8' }, taken)
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    const code = error.code === 'file-empty' && /\S/u.test(text) ? 'typed-nothing-below' : TYPED[error.code]
    throw code === undefined ? error : new Problem(code, error.kind, error.values, { cause: error })
  }
}
