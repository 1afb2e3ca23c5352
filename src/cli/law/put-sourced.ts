import { bindingOf } from '../../desk/law/norm-in-pack.ts'
import { cited, sentences } from '../../exports/grounds.ts'
import type { CitedFact, Source, Tag } from '../../law/law.ts'
import type { Page } from './page.ts'

/** Puts a fact of its own: since when, how well it is established, where it was read, and whom a form binds. */
export function putSourced(page: Page, fact: CitedFact, language: Tag, indent: number): void {
  const { label, text, period, status, sources } = cited(fact, language, 'day')
  const read = [period, status?.text, ...sources.map(sourceInLine)].filter((one) => one !== undefined)
  const said = sentences([text, bindingOf(fact)?.[language]])
  page.put(`${label}: ${said} (${read.join('; ')})`, indent)
}

/** A source with its address: a terminal has no links. */
export function sourceInLine({ text, url }: Source): string {
  return url === undefined ? text : `${text} ${url}`
}
