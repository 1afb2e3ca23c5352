import type { ActVersion } from '../../law/corpus/act.ts'
import type { Day } from '../../law/law.ts'
import { Anchors } from '../anchors.ts'
import { OpenHeadings } from '../open-headings.ts'
import { textsByDay } from '../texts-by-day.ts'
import { DraftProvision } from './draft-provision.ts'
import { annexNumber, KINDS } from './headings.ts'
import { type Line, lineOf, writingOf } from './line.ts'

/**
 * Takes the text of an act apart into its provisions.
 * @param since its first day
 * @param isMarkdown whether some of its signs are marks, as in a file `.md`
 */
export function provisionsOf(
  text: string,
  since: Day,
  isMarkdown = true,
): Pick<ActVersion, 'provisions' | 'later'> {
  const lines = text.split('\n')
  const writing = writingOf(lines, isMarkdown)
  const reader = new Reader()
  for (const line of lines) reader.take(lineOf(line, reader.isFirst, writing))
  const drafts = reader.provisions.filter((draft) => draft.number !== undefined || !draft.isEmpty)
  return textsByDay(
    since,
    drafts.flatMap((draft) => draft.days),
    (day) => drafts.map((draft) => draft.finished(day)),
  )
}

/** A line of a wrapped paragraph ends without the sign of an end. */
const ENDS = /[.;:!?»”"…]$/u

class Reader {
  readonly provisions: DraftProvision[] = []
  /** Whether the next line may begin something: after a blank line, a heading, or at the very beginning. */
  isFirst = true
  readonly #headings = new OpenHeadings(KINDS)
  readonly #anchors = new Anchors('#')
  #current: DraftProvision | undefined
  #annex: string | undefined
  #hasTitle = false
  /** The line before, where it is text of the same paragraph. */
  #before: string | undefined

  take(line: Line): void {
    if (line.kind === 'heading') this.#openHeading(line)
    else if (line.kind === 'article') this.#openArticle(line)
    else if (line.kind === 'note') this.#place().addNote(line.words)
    else if (line.kind === 'text') this.#addText(line)
    if (line.kind !== 'text') this.#before = undefined
    this.isFirst = line.kind !== 'text'
  }

  #addText({ words, opens, term }: Line & { kind: 'text' }): void {
    const goesOn = this.#before !== undefined && !opens && !ENDS.test(this.#before)
    this.#place().addText(words, goesOn, term)
    this.#before = words
  }

  #openHeading({ depth, words }: Line & { kind: 'heading' }): void {
    // The front matter has the title already.
    if (depth === 1 && !this.#hasTitle && this.provisions.length === 0) {
      this.#hasTitle = true
      return
    }
    const opensAnnex = this.#headings.open(words)
    this.#current = undefined
    if (!opensAnnex) return
    const annex = annexNumber(words)
    this.#annex = annex === '' ? 'annex' : `annex_${annex}`
    this.#open({ anchor: this.#annex, heading: words, within: [] })
  }

  #openArticle({ number, title, rest, isSection }: Line & { kind: 'article' }): void {
    const anchor = `${isSection ? 'sec' : 'art'}_${number.replaceAll(' ', '_')}`
    // An article of an annex shares its number with one of the act: citations of the act must not find it.
    if (this.#annex === undefined) this.#open({ anchor, number, heading: title })
    else this.#open({ anchor: `${this.#annex}__${anchor}`, heading: `${number}. ${title}`.trim() })
    if (rest !== '') this.#addText({ kind: 'text', words: rest, opens: true })
  }

  #open(place: {
    anchor: string
    number?: string
    heading: string
    within?: readonly string[]
  }): DraftProvision {
    this.#current = new DraftProvision({
      ...place,
      anchor: this.#anchors.give(place.anchor),
      within: place.within ?? this.#headings.words,
    })
    this.provisions.push(this.#current)
    return this.#current
  }

  /** Words before the first article are the preamble; words under a heading of a chapter stand on their own. */
  #place(): DraftProvision {
    if (this.#current) return this.#current
    const last = this.provisions.at(-1)
    if (last === undefined) return this.#open({ anchor: 'preamble', heading: '' })
    return this.#open({ anchor: `after-${last.anchor}`, heading: this.#headings.words.at(-1) ?? '' })
  }
}
