import type { Jurisdiction } from '../law/jurisdiction.ts'
import type { Trilingual } from '../law/law.ts'

/** A country whose law can be asked. */
export interface Country {
  readonly code: string
  readonly name: Trilingual
}

/** Countries that a form offers: invented ones are offered to nobody. */
export function countriesIn({
  jurisdictions,
}: {
  readonly jurisdictions: ReadonlyMap<string, Pick<Jurisdiction, 'code' | 'name' | 'isExample'>>
}): readonly Country[] {
  return [...jurisdictions.values()]
    .filter(({ isExample }) => !isExample)
    .map(({ code, name }) => ({ code, name }))
}
