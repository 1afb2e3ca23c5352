import type { Draft } from './draft.ts'
import { DOCUMENTS, HIERARCHY } from './elements.ts'

/** An element that is open. */
export interface Frame {
  readonly name: string
  readonly kind: 'unit' | 'container' | 'annex' | 'part' | 'plain'
  readonly anchor: string
  readonly periods: readonly string[]
  num: string
  heading: string
  /** The provision that its own words make. */
  draft: Draft | undefined
  readonly capture: string[] | undefined
}

/** Kind of an element outside of provisions and quotations, `unit` being what a provision is called. */
export function kindOutside(name: string, unit: string, above: Frame | undefined): Frame['kind'] {
  if (name === unit) return 'unit'
  if (HIERARCHY.has(name) || isOutsideBody(name)) return 'container'
  // A document inside another one is an annex of it, most often with an element around it that says so.
  const isInner = DOCUMENTS.has(name) && above !== undefined && above.kind !== 'annex'
  return name === 'attachment' || isInner ? 'annex' : 'plain'
}

/** Whether it holds words of the act before or behind its body. */
export function isOutsideBody(name: string): boolean {
  return name === 'preamble' || name === 'conclusions'
}

/** Whether what stands below it is a text of its own: a provision, or what holds provisions. */
export function holdsText({ kind }: Frame): boolean {
  return kind !== 'plain' && kind !== 'part'
}

/** Number and heading as they are told together. */
function labelOf({ num, heading }: Frame): string {
  return `${num} ${heading}`.trim()
}

/** The provision that an element begins, below those above it. */
export function draftOf(
  frame: Frame,
  above: readonly Frame[],
  isCited: boolean,
  status?: Draft['status'],
): Draft {
  const annex = above.find(({ kind }) => kind === 'annex')
  const within = above.filter(({ kind }) => kind === 'container' || kind === 'annex')
  return {
    anchor: annex && frame.kind === 'unit' ? `${annex.anchor}__${frame.anchor}` : frame.anchor,
    num: isCited ? frame.num : '',
    heading: isCited ? frame.heading : labelOf(frame),
    within: within.map(labelOf).filter((label) => label !== ''),
    isCited: isCited && !annex,
    status,
    periods: frame.periods,
    lines: [],
    noteIds: [],
    notes: [],
  }
}
