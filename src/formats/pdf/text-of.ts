import { joinLines } from './hyphens.ts'
import { type Piece, pageLines } from './lines.ts'
import { paragraphs } from './paragraphs.ts'
import { withoutRunningHeads } from './running-heads.ts'

/** The bullets of Word: signs of Symbol and Wingdings, which stand outside of Unicode and are a box in any other font. */
const BULLETS = /[\uF020-\uF0FF](?=\s|$)/gu

/** How much larger than most letters those of a title are, and how many it has at most. */
const LARGER = 1.15
const LONGEST_TITLE = 200

/** The text of all pages: paragraphs, without what stands at the head or foot of each page. A title is what begins it in larger letters. */
export function textOf(pages: readonly (readonly Piece[])[]): {
  readonly text: string
  readonly title: string | undefined
} {
  const found = paragraphs(withoutRunningHeads(pages.map(withBullets).map(pageLines)))
  const joined = joinLines(found.map(({ lines }) => lines))
  return { text: joined.join('\n\n'), title: titleOf(found, joined) }
}

function titleOf(
  found: readonly { readonly lines: readonly string[]; readonly fontSize: number }[],
  joined: readonly string[],
): string | undefined {
  const [size, title] = [found[0]?.fontSize ?? 0, joined[0] ?? '']
  if (title.length > LONGEST_TITLE || !/\p{L}\s+\P{Zs}*\p{L}/u.test(title)) return undefined
  const letters = (isSmaller: boolean): number =>
    found
      .filter(({ fontSize }) => fontSize * LARGER < size === isSmaller)
      .reduce((sum, { lines }) => sum + lines.join('').length, 0)
  return letters(true) > letters(false) ? title : undefined
}

function withBullets(page: readonly Piece[]): readonly Piece[] {
  return page.map((piece) => ({ ...piece, str: piece.str.replace(BULLETS, '•') }))
}
