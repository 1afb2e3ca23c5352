import { type Draft, type Line, lineWriter, plain } from './draft.ts'
import { BLOCKS, DOCUMENTS, HIERARCHY, QUOTED } from './elements.ts'
import { targetOf } from './metadata.ts'

type Attribute = (name: string) => string | undefined

/** An element that is open. */
interface Frame {
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

/** Collects the provisions of one document. */
export interface TextReader {
  readonly drafts: readonly Draft[]
  readonly title: () => string | undefined
  /** Temporal groups of the whole text. */
  readonly outer: () => readonly string[]
  open(name: string, attribute: Attribute): void
  text(text: string): void
  close(): void
}

/** Elements whose words are taken aside. */
const CAPTURED = new Set(['num', 'heading', 'docTitle', 'authorialNote', 'remark'])
/** Those that are taken aside even within another. */
const ASIDE = new Set(['authorialNote', 'remark'])

/**
 * @param unit name of the element that is a provision
 * @param id attribute that names a provision best: where one document holds several versions, only `wId` is alike in them
 */
export function textReader(unit: string, id: 'eId' | 'wId'): TextReader {
  const drafts: Draft[] = []
  const frames: Frame[] = []
  const terms: string[] = []
  const writer = lineWriter()
  let title: string | undefined
  let outer: readonly string[] = []
  let quoted = 0
  let cells = 0

  const inUnit = () => frames.some(({ kind }) => kind === 'unit')
  const captured = () => frames.findLast(({ capture }) => capture)?.capture
  function draftOf(frame: Frame, isCited: boolean, status?: Draft['status']): Draft {
    const above = frames.slice(0, frames.indexOf(frame))
    const annex = above.find(({ kind }) => kind === 'annex')
    const within = above.filter(({ kind }) => kind === 'container' || kind === 'annex')
    const draft: Draft = {
      anchor: annex && frame.kind === 'unit' ? `${annex.anchor}__${frame.anchor}` : frame.anchor,
      num: isCited ? frame.num : '',
      heading: isCited ? frame.heading : labelOf(frame),
      within: within.map(labelOf).filter((label) => label !== ''),
      isCited: isCited && !annex,
      status,
      periods: frame.periods,
      lines: [] as Line[],
      noteIds: [],
      notes: [],
    }
    drafts.push(draft)
    return draft
  }

  /** Words outside of any provision belong to the heading that they stand under. */
  function takeLoose(): void {
    if (writer.draft || inUnit()) return
    const frame = frames.findLast(({ kind }) => kind === 'container' || kind === 'annex')
    if (!frame) return
    frame.draft ??= draftOf(frame, false)
    writer.draft = frame.draft
  }

  function writeText(text: string): void {
    if (!writer.draft && /\S/u.test(text)) takeLoose()
    writer.text(text, frames.at(-1)?.periods ?? [])
  }

  function takeCaptured(name: string, text: string): void {
    const above = frames.at(-1)
    const isOwn = above !== undefined && above.kind !== 'part' && above.kind !== 'plain'
    if (name === 'docTitle') {
      const annex = frames.findLast(({ kind }) => kind === 'annex')
      if (annex) annex.heading ||= text
      else title ??= text
    } else if (name === 'authorialNote') writer.append(text)
    else if (name === 'remark') writer.draft?.notes.push(text)
    else if (isOwn && (name === 'num' || name === 'heading')) {
      above[name] = text
      if (above.draft) above.draft[name] = text
    } else if (name === 'num') writer.number(text, above?.periods ?? [])
    else {
      writeText(text)
      writer.endLine()
    }
  }

  function kindOf(name: string, above: Frame | undefined): Frame['kind'] {
    if (quoted > 0) return 'plain'
    if (inUnit()) return HIERARCHY.has(name) ? 'part' : 'plain'
    if (name === unit) return 'unit'
    if (HIERARCHY.has(name) || name === 'preamble' || name === 'conclusions') return 'container'
    // A document inside another one is an annex of it, most often with an element around it that says so.
    const isInner = DOCUMENTS.has(name) && above !== undefined && above.kind !== 'annex'
    return name === 'attachment' || isInner ? 'annex' : 'plain'
  }

  return {
    drafts,
    title: () => title,
    outer: () => outer,
    open(name, attribute) {
      const above = frames.at(-1)
      const period = targetOf(attribute('period'))
      const periods = period === undefined ? (above?.periods ?? []) : [...(above?.periods ?? []), period]
      const anchor = attribute(id) ?? attribute('eId') ?? attribute('wId') ?? ''
      const isPart = HIERARCHY.has(name)
      const kind = kindOf(name, above)
      if ((name === 'body' || name === 'mainBody') && frames.length === 1) outer = periods
      const isLine = (BLOCKS.has(name) || isPart) && cells === 0
      if (isLine && kind !== 'unit' && !captured()) writer.breakLine()
      if (kind !== 'plain' && kind !== 'part') {
        writer.endLine()
        writer.draft = undefined
      }
      const capture = CAPTURED.has(name) && (!captured() || ASIDE.has(name)) ? [] : undefined
      const named = name === 'preamble' || name === 'conclusions' ? name : anchor
      const frame: Frame = {
        name,
        kind,
        anchor: named || `${name}_${drafts.length + 1}`,
        periods,
        num: '',
        heading: '',
        draft: undefined,
        capture,
      }
      frames.push(frame)
      if (kind === 'unit') {
        frame.draft = draftOf(frame, true, statusOf(attribute('status')))
        writer.draft = frame.draft
      }
      if (QUOTED.has(name)) quoted += 1
      if (name === 'td' || name === 'th') cells += 1
      if (name === 'def' && quoted === 0) terms.push('')
      if (name === 'noteRef') {
        const target = targetOf(attribute('href'))
        if (target !== undefined) writer.draft?.noteIds.push(target)
      }
      if (name === 'br' || name === 'eol') (captured() ?? { push: writeText }).push(' ')
    },
    text(text) {
      for (let at = 0; at < terms.length; at++) terms[at] += text
      const capture = captured()
      if (capture) capture.push(text)
      else writeText(text)
    },
    close() {
      const frame = frames.pop() as Frame
      const { name, kind, capture } = frame
      if (QUOTED.has(name)) quoted -= 1
      if (name === 'def' && quoted === 0) writer.define(terms.pop() ?? '')
      if (capture) takeCaptured(name, plain(capture.join('')))
      else if (captured()) (captured() as string[]).push(BLOCKS.has(name) ? ' ' : '')
      else if (name === 'td' || name === 'th') {
        cells -= 1
        writeText('\t')
      } else if ((BLOCKS.has(name) || kind === 'part') && cells === 0) {
        if (kind === 'part') writer.endLine()
        else writer.breakLine()
      }
      if (kind === 'unit' || kind === 'container' || kind === 'annex') {
        writer.endLine()
        writer.draft = undefined
      }
    },
  }
}

function labelOf({ num, heading }: Frame): string {
  return `${num} ${heading}`.trim()
}

function statusOf(written: string | undefined): Draft['status'] {
  if (written === 'incomplete') return written
  return /^(?:removed|repealed|expired|annulled)$/u.test(written ?? '') ? 'removed' : undefined
}
