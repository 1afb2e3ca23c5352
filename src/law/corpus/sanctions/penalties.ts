import type { Tag } from '../../law.ts'
import { withFineBeside } from './fine-beside.ts'
import { LONGEST_JOINT, type Penalty, type Range, rangesOf } from './ranges.ts'
import type { SanctionWords } from './words/sanction-words.ts'

/** Penalties that the words of a sanction list, in order. */
export function penaltiesIn(words: string, known: SanctionWords, language: Tag): readonly Penalty[] {
  const heads = headsIn(words, known)
  const penalties: Penalty[] = []
  const last: Partial<Record<'term' | 'size', readonly Range[]>> = {}
  for (const [index, { kind, from, to }] of heads.entries()) {
    const before = heads[index - 1]?.to ?? 0
    const after = heads[index + 1]?.from ?? words.length
    const span = known.verbLast
      ? { from: before + (known.between.exec(words.slice(before, to))?.[0].length ?? 0), to }
      : {
          from,
          to:
            after -
            (known.between.exec(words.slice(Math.max(to, after - LONGEST_JOINT), after))?.[0].length ?? 0),
        }
    let said = words.slice(span.from, span.to)
    let ranges = rangesOf(said, kind, known, language)
    if (ranges.length === 0 && !known.verbLast && !ofNoSize(kind)) {
      said = words.slice(index === 0 ? 0 : (heads[index - 1]?.to ?? 0), span.to)
      if (index === 0 || penalties[index - 1]?.ranges.length === 0)
        ranges = rangesOf(said, kind, known, language)
    }
    const measure = kind === 'fine' || kind === 'works' ? 'size' : 'term'
    if (ranges.length === 0 && known.same.test(said)) ranges = last[measure] ?? []
    if (!ofNoSize(kind) && ranges.length > 0) last[measure] = ranges
    penalties.push({ kind, ...span, ranges })
  }
  return penalties.flatMap((penalty, index) => {
    const next = penalties[index + 1]
    // A fine that is named behind its size has looked back for it.
    const isBefore =
      next?.kind === 'fine' &&
      !known.verbLast &&
      rangesOf(words.slice(next.from, next.to), 'fine', known, language).length === 0
    return isBefore ? [penalty] : withFineBeside(words, penalty, known, language)
  })
}

function ofNoSize(kind: Penalty['kind']): boolean {
  return kind === 'other' || kind === 'life' || kind === 'elsewhere'
}

type Head = Omit<Penalty, 'ranges'>

const compiled = new WeakMap<SanctionWords, RegExp>()

function headsIn(words: string, known: SanctionWords): readonly Head[] {
  let pattern = compiled.get(known)
  if (pattern === undefined) {
    pattern = new RegExp(
      `(?<!\\p{L})(?:${known.heads.map(([, head]) => `(${head})`).join('|')})(?!\\p{L})`,
      'gu',
    )
    compiled.set(known, pattern)
  }
  const heads: Head[] = []
  for (const found of words.matchAll(pattern)) {
    const kind = known.heads[found.slice(1).findIndex((group) => group !== undefined)]?.[0]
    if (kind !== undefined) heads.push({ kind, from: found.index, to: found.index + found[0].length })
  }
  return heads
}
