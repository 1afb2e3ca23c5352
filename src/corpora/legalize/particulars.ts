import { spaced } from '../../formats/letters.ts'

/** What a law file says of its act between the title and the first provision, as a Markdown list of definitions. */
export interface Particulars {
  readonly entries: readonly (readonly [name: string, value: string])[]
  /** The body without them. */
  readonly body: string
}

const ENTRY = /^([^\s#:][^\n]*)\n:[ \t]+([^\n]+(?:\n[^\s#:][^\n]*(?!\n:))*)\n?/gmu

/** Parts the particulars (`Ausfertigungsdatum`, `Zuletzt geändert durch`) from the law's own words. */
export function partParticulars(body: string): Particulars {
  const end = /^##/mu.exec(body)?.index ?? body.length
  const entries: (readonly [string, string])[] = []
  const opening = body.slice(0, end).replace(ENTRY, (_, name: string, value: string) => {
    entries.push([name.trim(), spaced(value)])
    return ''
  })
  return { entries, body: opening + body.slice(end) }
}
