import { joinLines } from './hyphens.ts'
import { type Piece, pageLines } from './lines.ts'
import { paragraphs } from './paragraphs.ts'
import { withoutRunningHeads } from './running-heads.ts'

/** The bullets of Word: signs of Symbol and Wingdings, which stand outside of Unicode and are a box in any other font. */
const BULLETS = /[\uF020-\uF0FF](?=\s|$)/gu

/** The text of all pages: paragraphs, without what stands at the head or foot of each page. */
export function textOf(pages: readonly (readonly Piece[])[]): string {
  return joinLines(paragraphs(withoutRunningHeads(pages.map(withBullets).map(pageLines)))).join('\n\n')
}

function withBullets(page: readonly Piece[]): readonly Piece[] {
  return page.map((piece) => ({ ...piece, str: piece.str.replace(BULLETS, '•') }))
}
