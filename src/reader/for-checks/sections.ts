import { countriesNamed } from '../../law/countries-named.ts'
import { mayNameCountry } from '../../law/country-beginnings.ts'
import { haveSections } from '../../law/in-sections.ts'
import { onceOf } from '../../law/once.ts'
import type { View } from '../check.ts'

/** Sentences of a text that may tell from where it comes. */
const OPENING = 2

/**
 * Whether a text speaks of law that is parted into sections, not articles: it names an act or a section of one ("the Protected Areas Act"), or
 * comes from a country that has such acts.
 */
export const speaksOfSections = onceOf((view: View): boolean => namesSections(view) || isFromCountry(view))

/** Whether a question asks for a section of an act, where it has to ask for an article of others: where the law is at hand, that tells which. */
export function asksForSection(view: View): boolean {
  return view.law === undefined && speaksOfSections(view)
}

function namesSections(view: View): boolean {
  if (view.sentenceCount === 0) return false
  const first = view.sentence(0)
  const said = view.text({ from: first.from, to: view.sentence(view.sentenceCount - 1).to })
  return first.spokenIn.statutes?.sections.test(said) === true
}

/** Told by the body and the title, else by how the text opens. */
function isFromCountry(view: View): boolean {
  const { body = '', title = '' } = view.metadata
  const told = countriesIn(`${body} ; ${title}`)
  if (told.length > 0) return haveSections(told)
  const last = Math.min(OPENING, view.sentenceCount)
  if (last === 0) return false
  return haveSections(countriesIn(view.text({ from: view.sentence(0).from, to: view.sentence(last - 1).to })))
}

/** Names of countries, and the part of the program that holds them, are only loaded where a text may hold one. */
function countriesIn(text: string): readonly string[] {
  return mayNameCountry(text) ? countriesNamed(text) : []
}
