import { Problem } from '../../problem.ts'
import type { Format } from '../../reader/format.ts'
import { beginning } from '../beginning.ts'
import { charsetOf, decode } from '../decode.ts'

/** Plain text, in any encoding that can be told. */
const text: Format = {
  name: 'text',
  extensions: ['txt', 'text'],
  mediaTypes: ['text/plain'],
  recognises: () => false,
  async extract({ bytes, name, mediaType }) {
    // RTF is letters and braces, so it would pass for text and be read as nonsense.
    if (beginning(bytes).startsWith('{\\rtf'))
      throw new Problem('format-unsupported', 'input', { name: name || '-', format: 'RTF' })
    return { text: decode(bytes, { name, charset: charsetOf(mediaType) }), metadata: {} }
  },
}

export default text
