import type { Country } from '../../desk/countries.ts'
import type { Html } from '../../html/voice.ts'
import { countryName } from '../../law/country.ts'
import type { Tag } from '../../law/law.ts'
import { choice } from './field.ts'

/** A country to choose from those whose law can be asked, or the one that is kept already. */
export function countryChoice(
  {
    value,
    any,
    ...labels
  }: {
    readonly name: string
    readonly label: string
    readonly hint?: string
    readonly value: string
    /** What it is called to choose none. */
    readonly any: string
  },
  countries: readonly Country[],
  language: Tag,
): Html {
  const offered = countries.map(({ code, name }) => ({ value: code, text: name[language] }))
  const isOffered = value === '' || offered.some((one) => one.value === value)
  const kept = isOffered ? [] : [{ value, text: countryName(value, language) }]
  return choice({ ...labels, value }, [{ value: '', text: any }, ...offered, ...kept])
}
