import type { Mention, Named } from './acts.ts'
import { ageAlone } from './age.ts'
import { beside } from './beside-act.ts'
import type { Chosen, Place } from './chosen.ts'
import type { Construct, Page } from './construct.ts'
import { loose } from './far-act.ts'
import { fromKnown } from './known-act.ts'
import { inherit } from './list-act.ts'

/** For each construct its act, where the text tells one. */
export function chooseActs(
  page: Page,
  constructs: readonly Construct[],
  named: Named,
): (Chosen | undefined)[] {
  const around = neighbours(constructs, named.mentions)
  const claimed = new Map<Mention, 'left' | 'right'>()
  around.forEach((place, index) => {
    beside(page, place, around[index - 1], around[index + 1], claimed)
  })
  inherit(page, around)
  fromKnown(around)
  loose(page, around, named, claimed)
  return around.map(
    ({ construct, chosen }) => chosen && { ...chosen, ...ageAlone(page.tokens, construct.end) },
  )
}

/** The nearest acts on both sides of each construct; on the right only before the next construct. */
function neighbours(constructs: readonly Construct[], mentions: readonly Mention[]): Place[] {
  let next = 0
  return constructs.map((construct, index) => {
    while ((mentions[next]?.end ?? Infinity) <= construct.start) next++
    let after = next
    while ((mentions[after]?.start ?? Infinity) < construct.end) after++
    const left = mentions[next - 1]
    const right = mentions[after]
    const until = constructs[index + 1]?.start ?? Infinity
    return { construct, left, right: right !== undefined && right.start < until ? right : undefined }
  })
}
