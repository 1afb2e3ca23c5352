import { FIRM_IN_NAME } from '../../firm-words.ts'
import { once } from '../../once.ts'
import type { NameParts } from '../name-parts.ts'
import { folded, type Head, heads } from '../rows.ts'
import { isWordOfNames } from './words-of-names.ts'

/** "Tarn Oil and Gas" */
const NAME =
  /^(?<first>[A-Z][\p{Script=Latin}\p{N}’'-]*)(?: (?:(?:and|&) )?[A-Z][\p{Script=Latin}\p{N}’'-]*){0,3} (?<last>[A-Za-z]+)$/u

/** In English the name tells all. */
const company = once((): Head | undefined => {
  const head = heads().find(({ en: [en] }) => en === 'Company')
  return head && { ...head, en: ['', ''], isBare: true }
})

/** A firm that its name alone tells, where the name begins with a word of its own: "Tarn Energy", and not "Health Power". */
export function firmOf(given: string): NameParts | undefined {
  const { first = '', last = '' } = NAME.exec(given.replace(/\.$/u, ''))?.groups ?? {}
  const head =
    FIRM_IN_NAME.test(folded(last)) && !FIRM_IN_NAME.test(folded(first)) && !isWordOfNames(first)
      ? company()
      : undefined
  return head && { head, modifiers: [], named: given, fields: [], places: [] }
}
