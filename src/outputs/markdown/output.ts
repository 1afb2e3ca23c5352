import { documentOf } from '../document-of.ts'
import type { Output } from '../output.ts'
import { written } from './written.ts'

/** An opinion as Markdown with footnotes: the form in which it goes into an article. */
const markdown: Output = {
  ending: 'md',
  mediaType: 'text/markdown; charset=utf-8',
  link: { name: 'Markdown', place: 3 },
  render: async (opinion, options) => written(documentOf(opinion, options)),
}

export default markdown
