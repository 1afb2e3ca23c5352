/** What two readings were made from differently. `options`: other checks, or other statements from before. */
export type Difference = 'reader' | 'pack' | 'corpus' | 'text' | 'metadata' | 'options'

export type Part = 'quote' | 'trigger' | 'certainty' | 'missing' | 'evidence' | 'question' | 'uses'

/** What became of one finding or card from one reading to the next, and what may have brought it about. */
export type Change<Thing> =
  | { readonly kind: 'appeared'; readonly after: Thing; readonly why: readonly Difference[] }
  | { readonly kind: 'gone'; readonly before: Thing; readonly why: readonly Difference[] }
  | {
      readonly kind: 'changed'
      readonly before: Thing
      readonly after: Thing
      readonly parts: readonly Part[]
      readonly why: readonly Difference[]
    }

/** How things of two readings are told alike. */
export interface Way<Thing> {
  /** Alike in both readings where nothing was reworded. */
  readonly key: (thing: Thing) => string
  /** What must be alike in any case. */
  readonly kind: (thing: Thing) => string
  readonly quote: (thing: Thing) => { readonly start: number; readonly end: number }
  readonly parts: (before: Thing, after: Thing) => readonly Part[]
  readonly why: (
    thing: Thing | undefined,
    other: 'before' | 'after',
    parts: readonly Part[],
  ) => readonly Difference[]
}

/** Pairs things by their words, then by their place; what finds no partner has gone or appeared. */
export function changesOf<Thing>(
  before: readonly Thing[],
  after: readonly Thing[],
  way: Way<Thing>,
): Change<Thing>[] {
  const free = new Set(before)
  const partner = new Map<Thing, Thing>()
  const pair = (fits: (one: Thing, other: Thing) => boolean): void => {
    for (const thing of after) {
      if (partner.has(thing)) continue
      const found = [...free].find((one) => fits(one, thing))
      if (found === undefined) continue
      free.delete(found)
      partner.set(thing, found)
    }
  }
  pair((one, other) => way.key(one) === way.key(other))
  pair((one, other) => way.kind(one) === way.kind(other) && overlap(way.quote(one), way.quote(other)))
  const found: Change<Thing>[] = []
  for (const thing of before)
    if (free.has(thing)) found.push({ kind: 'gone', before: thing, why: way.why(thing, 'after', []) })
  for (const thing of after) {
    const old = partner.get(thing)
    if (old === undefined) {
      found.push({ kind: 'appeared', after: thing, why: way.why(thing, 'before', []) })
      continue
    }
    const parts = way.parts(old, thing)
    if (parts.length > 0)
      found.push({
        kind: 'changed',
        before: old,
        after: thing,
        parts,
        why: way.why(undefined, 'before', parts),
      })
  }
  return found
}

function overlap(
  one: { readonly start: number; readonly end: number },
  other: { readonly start: number; readonly end: number },
): boolean {
  return one.start < other.end && other.start < one.end
}
