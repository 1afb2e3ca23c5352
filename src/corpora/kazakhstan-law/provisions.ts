import type { LaterText, ProvisionText } from '../../law/corpus/act.ts'
import type { Day } from '../../law/law.ts'
import { Anchors } from '../anchors.ts'
import { OpenHeadings } from '../open-headings.ts'
import { textsByDay } from '../texts-by-day.ts'
import { DraftProvision, postponementsIn } from './draft-provision.ts'
import { KINDS } from './headings.ts'
import { type Line, lineOf } from './line.ts'
import { lawsNamedIn } from './named-laws.ts'
import { isWordOfInstitute, opensNote } from './note.ts'

/** The text of a version, taken apart. */
export interface ActText {
  /** Title as this version has it: descriptions have today's. */
  readonly title?: string
  readonly provisions: readonly ProvisionText[]
  /** How it reads from the days on which more of it begins. */
  readonly later?: readonly LaterText[]
}

/** Takes a version apart: `texts` are its index and its parts, in order; `since` its first day. */
export function actText(texts: Iterable<string>, since: Day): ActText {
  const reader = new Reader()
  for (const text of texts) for (const line of text.split('\n')) reader.take(line)
  const postponements = postponementsIn(reader.provisions)
  const drafts = reader.provisions.filter((draft) => draft.number !== undefined || !draft.isEmpty)
  const laws = drafts.map(({ notes }) => lawsNamedIn(notes))
  const textOn = (day: Day) =>
    drafts.map((draft, index) => {
      const next = drafts[index + 1]
      const text = draft.finished(day, postponements, next === undefined || /^an(?!0)/u.test(next.anchor))
      return laws[index]?.amendedBy === undefined ? text : { ...text, ...laws[index] }
    })
  const days = [...postponements.values(), ...drafts.flatMap((draft) => draft.days)]
  return {
    ...(reader.title === undefined ? {} : { title: reader.title }),
    ...textsByDay(since, days, textOn),
  }
}

const CONTENTS = /^(?:оглавление|содержание|мазмұны)\.?$/iu
/** Whether an anchor stands in an annex. */
const isAnnex = (anchor: string): boolean => /^an[1-9]/u.test(anchor)
const POINT_ANCHOR = /(?:^|_)p\d/u
const POINT = /^(\d+(?:-\d+)*)[.)]\s/u

class Reader {
  title: string | undefined
  readonly provisions: DraftProvision[] = []
  readonly #headings = new OpenHeadings(KINDS)
  readonly #anchors = new Anchors('#')
  #current: DraftProvision | undefined
  #anchor: string | undefined
  #isContents = false
  /** What the line before was, for notes that go on. */
  #before: Line['kind'] | 'institute' = 'blank'
  /** Notes below a heading of a chapter are kept for its first article. */
  #waiting: string[] = []

  take(written: string): void {
    const line = lineOf(written, this.#anchor !== undefined, this.#current?.place)
    if (this.#isContents && line.kind !== 'heading' && line.kind !== 'anchor' && line.kind !== 'article')
      return
    if (line.kind === 'text' && CONTENTS.test(line.words)) {
      this.#isContents = true
      return
    }
    if (line.kind !== 'blank') this.#isContents = false
    this.#put(line)
  }

  #put(line: Line): void {
    switch (line.kind) {
      case 'blank':
        if (this.#before !== 'institute') this.#before = 'blank'
        return
      case 'anchor':
        this.#anchor = line.id
        break
      case 'article':
        this.#openArticle(line)
        break
      case 'heading':
        this.#openHeading(line.depth, line.words)
        break
      case 'note':
      case 'excluded':
        this.#addNote(line.words)
        break
      case 'pending':
        // What the institute says stands beside the text, not in place of it.
        if (this.#before === 'institute') this.#addNote(line.words)
        else this.#place(line.words).addPending(line.words, line.begins)
        break
      case 'text':
        if (this.#goesOn(line)) {
          this.#addNote(line.words)
          if (this.#before === 'note') return
        } else this.#place(line.words).addText(line.words, line.isEmphasised)
        // What an anchor stands for comes right after it.
        this.#anchor = undefined
    }
    this.#before = line.kind === 'note' && line.opens ? 'institute' : line.kind
    if (line.kind === 'note' && !line.isQuote && !line.opens) this.#before = 'blank'
  }

  /** Whether a line belongs to the note above it. */
  #goesOn(line: Line & { kind: 'text' }): boolean {
    if (this.#before === 'note') return line.isQuote && !opensNote(line.words)
    if (this.#before !== 'institute') return false
    return (line.isEmphasised && !opensNote(line.words)) || isWordOfInstitute(line.words)
  }

  #openArticle({ number, title, rest }: Line & { kind: 'article' }): void {
    const anchor = this.#anchor ?? `st${number}`
    // An article of an annex shares its number with one of the act: citations of the act must not find it.
    const isOfAct = !isAnnex(anchor)
    this.#open({
      anchor,
      number: isOfAct ? number : undefined,
      heading: isOfAct ? title : `${number}. ${title}`.trim(),
    })
    if (rest !== '') this.#put(lineOf(rest, false, this.#current?.place))
  }

  #openHeading(depth: number, words: string): void {
    if (CONTENTS.test(words)) {
      this.#isContents = true
    } else if (depth === 1 && this.title === undefined) {
      this.title = words
    } else if (this.#headings.open(words)) {
      this.#open({ anchor: this.#anchor ?? `an${/\d+/u.exec(words)?.[0] ?? ''}`, heading: words, within: [] })
    } else {
      this.#current = undefined
      this.#anchor = undefined
    }
  }

  #open(place: {
    anchor: string
    number?: string | undefined
    heading?: string
    within?: readonly string[]
  }) {
    this.#current = new DraftProvision({
      ...place,
      anchor: this.#anchors.give(place.anchor),
      within: place.within ?? this.#headings.words,
    })
    this.provisions.push(this.#current)
    for (const note of this.#waiting.splice(0)) this.#current.notes.push(note)
    this.#anchor = undefined
    return this.#current
  }

  /** The provision that a line of text belongs to: acts without articles are anchored by points. */
  #place(words: string): DraftProvision {
    const anchor = this.#anchor
    if (anchor !== undefined && POINT_ANCHOR.test(anchor)) {
      return this.#open({ anchor, number: /^an/u.test(anchor) ? undefined : POINT.exec(words)?.[1] })
    }
    if (this.#current) return this.#current
    const last = this.provisions.at(-1)
    const heading = last === undefined ? '' : (this.#headings.words.at(-1) ?? '')
    return this.#open({ anchor: last === undefined ? 'preamble' : `after-${last.anchor}`, heading })
  }

  #addNote(words: string): void {
    if (this.#current) this.#current.addNote(words)
    else if (this.provisions.length === 0 && this.#headings.words.length === 0)
      this.#place(words).addNote(words)
    else this.#waiting.push(words)
  }
}
