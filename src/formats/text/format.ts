import { Problem } from '../../problem.ts'
import type { Format } from '../../reader/format.ts'
import { copiedMessages } from '../copied-messages.ts'
import { charsetOf, decode } from '../decode.ts'
import { otherFormat } from './other-format.ts'

/** Plain text, in any encoding that can be told; messages that were copied are told by the lines above them. */
const text: Format = {
  name: 'text',
  extensions: ['txt', 'text'],
  mediaTypes: ['text/plain'],
  recognises: () => false,
  async extract({ bytes, name, mediaType }) {
    const decoded = decode(bytes, { name, charset: charsetOf(mediaType) })
    const format = otherFormat(bytes, decoded)
    if (format !== undefined) throw new Problem('format-unsupported', 'input', { name: name || '-', format })
    return copiedMessages(decoded)
  },
}

export default text
