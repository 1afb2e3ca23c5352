/**
 * How a name that stands in another case is put into its base form, by its own words as they are written. Nothing where that can't be
 * told for sure.
 */
export interface BaseForms {
  /** Of a person named as a source: «Серика Омарова», «Серік Омаровтың». */
  person(words: readonly string[]): readonly string[] | undefined
  /** The ending that a man's surname without other signs has in the case of a source: «Ким|а». */
  readonly endOfMan?: RegExp
  /** Of a body or an office: «Генеральной прокуратуры», «министрлігінің». */
  body(words: readonly string[]): readonly string[] | undefined
}
