import type { BodyRow, PlaceNames } from './data.ts'
import { foldedWords } from './fold.ts'
import type { BodyKind } from './law.ts'
import { compile, matches } from './patterns.ts'

/** Tells the kind of a body by its name; of several kinds that a name shows, the first of the rows. */
export function bodyKinds(rows: readonly BodyRow[]): (name: string) => BodyKind | undefined {
  let patterns: ReturnType<typeof compile<BodyKind>> | undefined
  return (name) => {
    patterns ??= compile(rows.flatMap(({ kind, names }) => names.map((each) => [each, kind] as const)))
    let best: { readonly value: BodyKind; readonly rank: number } | undefined
    for (const match of matches(foldedWords(name), patterns))
      if (best === undefined || match.rank < best.rank) best = match
    return best?.value
  }
}

/**
 * Tells a jurisdiction by the name of a body: the first country that the name shows decides, so that an embassy of one
 * country in another belongs to the one that sent it.
 */
export function recogniser({ home, foreign }: PlaceNames): (body: string) => boolean {
  let patterns: ReturnType<typeof compile<boolean>> | undefined
  return (body) => {
    patterns ??= compile([
      ...foreign.map((each) => [each, false] as const),
      ...home.map((each) => [each, true] as const),
    ])
    return matches(foldedWords(body), patterns)[0]?.value === true
  }
}
