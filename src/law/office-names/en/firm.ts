import { once } from '../../once.ts'
import type { NameParts } from '../name-parts.ts'
import { type Head, heads } from '../rows.ts'
import { isWordOfNames } from './words-of-names.ts'

/** "Tarn | Energy", "Tarn | Holdings": how names of firms end that bear no form. */
const FIRM =
  /^(?:Energy|Energo|Air|Airlines|Airways|Telecom|Telecoms|Telecommunications|Mobile|Networks?|Group|Holdings?|Rail|Railways?|Steel|Motors|Oil|Gas|Petroleum|Mining|Metals|Minerals|Uranium|Electric|Power|Logistics|Pharma|Pharmaceuticals|Foods|Technologies|Systems|Industries|Enterprises|Resources|Shipping|Lines|Chemicals?|Solutions|Partners|Ventures|Corp|Inc|Ltd|PLC|plc)$/u
/** "Tarn Oil and Gas" */
const NAME =
  /^(?<first>[A-Z][\p{Script=Latin}\p{N}’'-]*)(?: (?:(?:and|&) )?[A-Z][\p{Script=Latin}\p{N}’'-]*){0,3} (?<last>[A-Za-z]+)$/u

const company = once(() => heads().find(({ en: [en] }) => en === 'Company'))

/** A firm that its name alone tells, where the name begins with a word of its own: "Tarn Energy", and not "Health Power". */
export function firmOf(given: string): NameParts | undefined {
  const { first = '', last = '' } = NAME.exec(given.replace(/\.$/u, ''))?.groups ?? {}
  const head: Head | undefined =
    FIRM.test(last) && !FIRM.test(first) && !isWordOfNames(first) ? company() : undefined
  return head && { head, modifiers: [], named: given, fields: [], places: [] }
}
