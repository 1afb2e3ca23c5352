import type { Meant, Mention } from './acts.ts'
import type { Age } from './age.ts'
import type { Construct } from './construct.ts'

/** The act of an article, and what its name tells of which one it is. */
export interface Chosen extends Meant {
  readonly year?: number
  readonly age?: Age
}

export interface Place {
  readonly construct: Construct
  readonly left: Mention | undefined
  readonly right: Mention | undefined
  chosen?: Chosen
  /** Which side the act stands on, where it stands right beside the article. */
  side?: 'left' | 'right'
}
