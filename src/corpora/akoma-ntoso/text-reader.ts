import { type Draft, lineWriter, plain } from './draft.ts'
import { BLOCKS, HIERARCHY, QUOTED } from './elements.ts'
import { draftOf, type Frame, holdsText, isOutsideBody, kindOutside } from './frame.ts'
import { targetOf } from './metadata.ts'

type Attribute = (name: string) => string | undefined

/** Elements whose words are taken aside. */
const CAPTURED = new Set(['num', 'heading', 'docTitle', 'authorialNote', 'remark'])
/** Those that are taken aside even within another. */
const ASIDE = new Set(['authorialNote', 'remark'])

/** Collects the provisions of one document. */
export class TextReader {
  readonly drafts: Draft[] = []
  readonly #unit: string
  readonly #id: 'eId' | 'wId'
  readonly #frames: Frame[] = []
  readonly #terms: string[] = []
  readonly #writer = lineWriter()
  #title: string | undefined
  #outer: readonly string[] = []
  #quoted = 0
  #cells = 0

  /**
   * @param unit name of the element that is a provision
   * @param id attribute that names a provision best: where one document holds several versions, only `wId` is alike in them
   */
  constructor(unit: string, id: 'eId' | 'wId') {
    this.#unit = unit
    this.#id = id
  }

  get title(): string | undefined {
    return this.#title
  }

  /** Temporal groups of the whole text. */
  get outer(): readonly string[] {
    return this.#outer
  }

  open(name: string, attribute: Attribute): void {
    const above = this.#frames.at(-1)
    const kind = this.#kindOf(name, above)
    const periods = periodsBelow(above, attribute)
    if ((name === 'body' || name === 'mainBody') && this.#frames.length === 1) this.#outer = periods
    this.#breakBefore(name, kind)
    const isAside = CAPTURED.has(name) && (!this.#captured() || ASIDE.has(name))
    const named = isOutsideBody(name) ? name : this.#anchorOf(attribute)
    const frame: Frame = {
      name,
      kind,
      anchor: named || `${name}_${this.drafts.length + 1}`,
      periods,
      num: '',
      heading: '',
      draft: undefined,
      capture: isAside ? [] : undefined,
    }
    if (holdsText(frame)) this.#endText()
    this.#frames.push(frame)
    if (kind === 'unit') this.#writer.draft = this.#begin(frame, true, statusOf(attribute('status')))
    this.#note(name, attribute)
  }

  text(text: string): void {
    const terms = this.#terms
    for (let at = 0; at < terms.length; at++) terms[at] += text
    const capture = this.#captured()
    if (capture) capture.push(text)
    else this.#write(text)
  }

  close(): void {
    const frame = this.#frames.pop() as Frame
    const { name, kind, capture } = frame
    if (QUOTED.has(name)) this.#quoted -= 1
    if (name === 'def' && this.#quoted === 0) this.#writer.define(this.#terms.pop() ?? '')
    const around = this.#captured()
    if (capture) this.#take(name, plain(capture.join('')))
    else if (around) around.push(BLOCKS.has(name) ? ' ' : '')
    else if (name === 'td' || name === 'th') {
      this.#cells -= 1
      this.#write('\t')
    } else if ((BLOCKS.has(name) || kind === 'part') && this.#cells === 0) {
      if (kind === 'part') this.#writer.endLine()
      else this.#writer.breakLine()
    }
    if (holdsText(frame)) this.#endText()
  }

  #kindOf(name: string, above: Frame | undefined): Frame['kind'] {
    if (this.#quoted > 0) return 'plain'
    if (this.#isInUnit()) return HIERARCHY.has(name) ? 'part' : 'plain'
    return kindOutside(name, this.#unit, above)
  }

  #anchorOf(attribute: Attribute): string {
    return attribute(this.#id) ?? attribute('eId') ?? attribute('wId') ?? ''
  }

  #isInUnit(): boolean {
    return this.#frames.some(({ kind }) => kind === 'unit')
  }

  /** Where words are taken aside now. */
  #captured(): string[] | undefined {
    return this.#frames.findLast(({ capture }) => capture)?.capture
  }

  #begin(frame: Frame, isCited: boolean, status?: Draft['status']): Draft {
    const above = this.#frames.slice(0, this.#frames.indexOf(frame))
    const draft = draftOf(frame, above, isCited, status)
    frame.draft = draft
    this.drafts.push(draft)
    return draft
  }

  #breakBefore(name: string, kind: Frame['kind']): void {
    const isLine = (BLOCKS.has(name) || HIERARCHY.has(name)) && this.#cells === 0
    if (isLine && kind !== 'unit' && !this.#captured()) this.#writer.breakLine()
  }

  #endText(): void {
    this.#writer.endLine()
    this.#writer.draft = undefined
  }

  /** What an element means to the words in it, or says without any. */
  #note(name: string, attribute: Attribute): void {
    if (QUOTED.has(name)) this.#quoted += 1
    if (name === 'td' || name === 'th') this.#cells += 1
    if (name === 'def' && this.#quoted === 0) this.#terms.push('')
    if (name === 'noteRef') {
      const target = targetOf(attribute('href'))
      if (target !== undefined) this.#writer.draft?.noteIds.push(target)
    }
    if (name !== 'br' && name !== 'eol') return
    const capture = this.#captured()
    if (capture) capture.push(' ')
    else this.#write(' ')
  }

  #write(text: string): void {
    if (!this.#writer.draft && /\S/u.test(text)) this.#takeLoose()
    this.#writer.text(text, this.#frames.at(-1)?.periods ?? [])
  }

  /** Words outside of any provision belong to the heading that they stand under. */
  #takeLoose(): void {
    if (this.#isInUnit()) return
    const frame = this.#frames.findLast(({ kind }) => kind === 'container' || kind === 'annex')
    if (frame) this.#writer.draft = frame.draft ?? this.#begin(frame, false)
  }

  #take(name: string, text: string): void {
    const above = this.#frames.at(-1)
    if (name === 'docTitle') {
      const annex = this.#frames.findLast(({ kind }) => kind === 'annex')
      if (annex) annex.heading ||= text
      else this.#title ??= text
    } else if (name === 'authorialNote') this.#writer.append(text)
    else if (name === 'remark') this.#writer.draft?.notes.push(text)
    else if (above !== undefined && holdsText(above) && (name === 'num' || name === 'heading')) {
      above[name] = text
      if (above.draft) above.draft[name] = text
    } else if (name === 'num') this.#writer.number(text, above?.periods ?? [])
    else {
      this.#write(text)
      this.#writer.endLine()
    }
  }
}

/** Temporal groups that an element stands in: those around it, and its own. */
function periodsBelow(above: Frame | undefined, attribute: Attribute): readonly string[] {
  const around = above?.periods ?? []
  const own = targetOf(attribute('period'))
  return own === undefined ? around : [...around, own]
}

function statusOf(written: string | undefined): Draft['status'] {
  if (written === 'incomplete') return written
  return /^(?:removed|repealed|expired|annulled)$/u.test(written ?? '') ? 'removed' : undefined
}
