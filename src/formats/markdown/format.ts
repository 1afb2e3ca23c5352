import type { Format } from '../../reader/format.ts'
import { beginning } from '../beginning.ts'
import { canonicalText } from '../canonical.ts'
import { charsetOf, decode } from '../decode.ts'
import { referenceDecoder } from '../references.ts'
import { struckNotes } from '../struck.ts'
import { hasFrontMatter, splitFrontMatter } from './front-matter.ts'

/** Markdown, with YAML front matter that says who spoke, where and when. */
const markdown: Format = {
  name: 'markdown',
  extensions: ['md', 'markdown'],
  mediaTypes: ['text/markdown', 'text/x-markdown'],
  recognises: (bytes) => hasFrontMatter(beginning(bytes).replaceAll('\r\n', '\n')),
  async extract({ bytes, name, mediaType }) {
    // Loaded only now: formats are asked of every file whether it is theirs.
    const { withoutMarks } = await import('./marks.ts')
    const source = canonicalText(decode(bytes, { name, charset: charsetOf(mediaType) }))
    const { metadata, unknown = [], body } = await splitFrontMatter(source, name || '-')
    const { text, struck } = withoutMarks(body, await referenceDecoder(body))
    const notes = [
      ...(unknown.length === 0 ? [] : [{ code: 'unknown-keys', values: { keys: unknown.join(', ') } }]),
      ...struckNotes(struck),
    ]
    return {
      text,
      metadata,
      ...(notes.length > 0 ? { notes } : {}),
    }
  },
}

export default markdown
