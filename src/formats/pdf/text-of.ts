import { joinLines } from './hyphens.ts'
import { type Piece, pageLines } from './lines.ts'
import { paragraphs } from './paragraphs.ts'
import { withoutRunningHeads } from './running-heads.ts'

/** The text of all pages: paragraphs, without what stands at the head or foot of each page. */
export function textOf(pages: readonly (readonly Piece[])[]): string {
  return joinLines(paragraphs(withoutRunningHeads(pages.map(pageLines)))).join('\n\n')
}
