import { once } from '../once.ts'
import type { NameParts } from './name-parts.ts'
import { folded, heads } from './rows.ts'

const MARKS = /[«»"“”]/gu

/** Houses that bear a name of their own in each language, by all ways to write it in any. */
const byName = once(
  () =>
    new Map(
      heads()
        .filter(({ isBare, isForm }) => isBare && !isForm)
        .flatMap((head) =>
          [...head.read.kk, ...head.read.ru, ...head.read.en].map(([name]) => [plain(name), head] as const),
        ),
    ),
)

/** «АО «КТЖ»» is «Қазақстан темір жолы» in Kazakh: a firm that is known by its name, in whatever form. */
export function asKnown(parts: NameParts): NameParts {
  const { of } = parts
  const head = parts.named === undefined ? undefined : byName().get(plain(parts.named))
  if (head !== undefined) return { head, modifiers: [], fields: [], places: [] }
  return { ...parts, ...(of && { of: asKnown(of) }) }
}

function plain(name: string): string {
  return folded(name.replace(MARKS, ''))
}
