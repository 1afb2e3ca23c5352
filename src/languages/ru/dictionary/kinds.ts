export type Kind = 'noun' | 'adjective' | 'verb' | 'other'

/** What kind of word it is, by its ending and the flags of its paradigm. */
export function kindOf(lemma: string, flags: string): Kind {
  if (/(?:ть|ти|чь)(?:ся)?$|тись$/u.test(lemma) && /[BLMPRTUVWYQD]/u.test(flags)) return 'verb'
  if (/(?:[ыио]й|ийся)$/u.test(lemma) && flags.includes('A')) return 'adjective'
  return flags === '' ? 'other' : 'noun'
}

/** «честь» and «стать» are listed once, as noun and verb. */
export function isNoun(lemma: string, flags: string): boolean {
  const kind = kindOf(lemma, flags)
  return kind === 'noun' || (kind === 'verb' && /[FN]/u.test(flags))
}
