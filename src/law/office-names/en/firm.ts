import { once } from '../../once.ts'
import type { NameParts } from '../name-parts.ts'
import { folded, type Head, heads } from '../rows.ts'
import { isWordOfNames } from './words-of-names.ts'

/** Words, in small letters, that the name of a firm ends with and that no surname is as often: "Tarn | Energy", "Lowe & | Sons". */
export const FIRM_IN_NAME =
  /^(?:ll[pc]|pllc|jsc|ojsc|pjsc|ltd|limited|plc|inc|incorporated|corp|corporation|gmbh|company|companies|co|group|holdings?|energy|gas|oil|petroleum|electric|electricity|power|solar|water|waterworks|utilit(?:y|ies)|airways|airlines?|aviation|air|rail|railways?|trains|transit|buses|freight|shipping|logistics|couriers?|telecom|telecoms|telecommunications?|mobile|cellular|networks?|broadband|systems|software|technolog(?:y|ies)|solutions|labs|pharma|pharmaceuticals|foods?|dairy|breweries|supermarkets?|stores|motors|automotive|mining|minerals|metals|steel|cement|chemicals?|plastics|refinery|smelter|factory|plant|mills?|works|shipyard|industries|manufacturing|engineering|construction|contractors|developments?|properties|estates|insurance|assurance|finance|leasing|investments?|ventures|partners|enterprises|brothers|bros|sons)$/u
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
