/** Forms of a Russian word behind a number: «1 год», «2 года», «5 лет»; a fraction takes the second. */
export type CountForms = readonly [one: string, few: string, many: string]

let rules: Intl.PluralRules | undefined

/** A number with the form that it asks for. */
export function counted(number: number, [one, few, many]: CountForms): string {
  // Few texts name a penalty, and the rules take as long to load as a text takes to read.
  rules ??= new Intl.PluralRules('ru')
  const kind = rules.select(number)
  return `${number} ${kind === 'one' ? one : kind === 'many' ? many : few}`
}
