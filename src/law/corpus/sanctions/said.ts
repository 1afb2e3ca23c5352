import type { PartSanctions } from '../sanctions.ts'

/** The penalties of a part in the law's own words, each wording once. */
export function penaltiesSaid({
  fines,
  arrest,
  imprisonment,
  lifeWords,
  other,
}: PartSanctions): readonly string[] {
  const ranges = [...fines, ...arrest, ...imprisonment].map(({ words }) => words)
  return [...new Set([...ranges, ...(lifeWords === undefined ? [] : [lifeWords]), ...other])]
}
