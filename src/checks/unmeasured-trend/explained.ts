import type { Move, View } from '../../reader/check.ts'

/** "He attributed the rise in flights to the season", «көбейгенін жаттығу деп түсіндірді»: others speak of a growth, which is accounted for. */
export function isExplained(view: View, { sentence }: Move): boolean {
  if (sentence.hits('growing-offence').length > 0) return false
  return sentence.spokenIn.trends?.explained.test(view.text(sentence).toLowerCase()) === true
}
