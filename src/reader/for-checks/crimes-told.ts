/** Lists of deeds that are crimes in whatever words stand beside them. */
export const CRIMES_TOLD: readonly string[] = [
  'sheer-crime',
  'offence-told',
  'crime-told',
  'crime-done-by',
  'violent-deed',
  'takes-for-himself',
]
