import type { Day } from '../law/law.ts'

/** A statement made before, in whose words a formula may have stood. */
export interface EarlierStatement {
  readonly id: string
  readonly text: string
  readonly speaker?: string
  readonly date?: Day
}
