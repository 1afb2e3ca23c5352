import { say } from '../../messages/messages.ts'
import type { Block } from '../document.ts'
import { documentOf } from '../document-of.ts'
import type { Output } from '../output.ts'
import { typeset } from '../typeset.ts'
import { sayOutput } from '../words.ts'

const TEMPLATE = new URL('opinion.typ', import.meta.url)

/** An opinion on paper, as a legal opinion reads; tagged for those who listen to it. */
const pdf: Output = {
  ending: 'pdf',
  mediaType: 'application/pdf',
  link: { name: 'PDF', place: 1 },
  async render(opinion, options) {
    const { language, made } = options
    const document = documentOf(opinion, options)
    const claims = document.blocks.flatMap((block) => (block.kind === 'claim' ? [block.n] : []))
    const shown = {
      ...document,
      blocks: inSteps(document.blocks),
      claims: Object.fromEntries(claims.map((n) => [String(n), say('reading.claim', language, { n })])),
      page: sayOutput('page', language, { page: '{page}', pages: '{pages}' }),
    }
    return await typeset(TEMPLATE, shown, { kind: 'pdf' }, made)
  },
}

export default pdf

/** Headings that go down one level at a time: whoever listens to them would look for what is missing between. */
function inSteps(blocks: readonly Block[]): Block[] {
  let before = 1
  return blocks.map((block) => {
    if (block.kind === 'claim') before = 3
    if (block.kind !== 'heading') return block
    before = Math.min(block.level, before + 1)
    return { ...block, level: before as 2 | 3 | 4 | 5 }
  })
}
