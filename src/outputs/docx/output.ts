import { documentOf } from '../document-of.ts'
import type { Output } from '../output.ts'

/** An opinion for word processors, with footnotes and headings that they know. */
const docx: Output = {
  ending: 'docx',
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  isSaved: true,
  link: { name: 'DOCX', place: 2 },
  async render(opinion, options) {
    const { wordFile } = await import('./word-file.ts')
    return wordFile(documentOf(opinion, options))
  },
}

export default docx
