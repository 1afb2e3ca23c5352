import type { ProvisionText } from '../../law/corpus/act.ts'
import { remarkIn } from '../../law/corpus/remarks/remark.ts'
import type { Day } from '../../law/law.ts'
import { unitOf } from '../../law/provision-name.ts'
import { Anchors } from '../anchors.ts'
import type { AknDocument } from './documents.ts'
import type { Draft } from './draft.ts'
import { numberIn, partHeading, unitIn } from './number.ts'
import type { Periods } from './periods.ts'

/**
 * Provisions of a document as they are on a day.
 * @param isOnly whether the document is one version: what begins later is then told as pending, and what has ended as
 *   excluded; among several versions it stands in the others
 */
export function provisionsOn(
  { drafts, metadata }: AknDocument,
  day: Day,
  periods: Periods,
  isOnly: boolean,
): readonly ProvisionText[] {
  const provisions: ProvisionText[] = []
  const anchors = new Anchors('~')
  const held = new Set(drafts.filter((draft) => periods.holds(draft.periods, day)))
  const heldNumbers = new Set([...held].map((draft) => headed(draft).number))
  for (const draft of drafts) {
    const isHeld = held.has(draft)
    const { number } = headed(draft)
    // The text that holds under a number takes the place of those that have ended and those that are to come.
    const isReplaced = number !== undefined && heldNumbers.has(number)
    if (!isHeld && (!isOnly || isReplaced)) continue
    const begins = isHeld ? undefined : periods.next(draft.periods, day)
    const at = begins ?? day
    const lines = draft.lines.filter((line) => periods.holds(line.periods, at))
    const text = isHeld || begins !== undefined ? lines.map((line) => line.text).join('\n') : ''
    const notes = [...draft.notes, ...draft.noteIds.map((id) => metadata.notes.get(id) ?? '')].filter(Boolean)
    if (!draft.isCited && text === '' && notes.length === 0) continue
    const isNotHeld = isHeld && text === '' && draft.status === 'incomplete'
    const isGone =
      draft.status === 'removed' || (!isHeld && begins === undefined) || text === '' || isGoneBy(text)
    const defines = [...new Set(lines.flatMap((line) => line.defines))]
    provisions.push({
      anchor: anchors.give(draft.anchor),
      ...headed(draft),
      within: draft.within,
      state: begins !== undefined ? 'pending' : isNotHeld ? 'not-held' : isGone ? 'excluded' : 'text',
      ...(begins !== undefined && { begins }),
      text,
      notes,
      ...(defines.length > 0 && { defines }),
    })
  }
  return provisions
}

/** Whether a text says nothing but that it is gone. */
function isGoneBy(text: string): boolean {
  return !text.includes('\n') && remarkIn(text)?.kind === 'gone'
}

function headed(draft: Draft): Pick<ProvisionText, 'number' | 'unit' | 'heading'> {
  const parted = draft.num === '' && draft.isCited ? partHeading(draft.heading) : undefined
  const { num, heading } = parted ?? draft
  const number = draft.isCited ? numberIn(num) : undefined
  const told = number === undefined ? undefined : unitIn(num)
  // Most anchors say the same, and are kept anyway.
  const unit = told === unitOf(draft) ? undefined : told
  return { ...(number !== undefined && { number }), ...(unit !== undefined && { unit }), heading }
}
