/** What the names of bodies and offices tell of whose they are. Folded. */
export interface OfficeWords {
  /** Beginnings of words that many bodies share: «министерство», "police". */
  readonly ofMany: RegExp
  /** Those of them that one word names as well as any other. */
  readonly ofOneWord?: RegExp
  /** Beginnings of offices that only one person holds. */
  readonly ofOne: RegExp
  /** Beginnings of offices that many hold: where a text names nobody with one, it speaks of its own speaker. */
  readonly ofPerson: RegExp
  /** Those who pass on what their body says, within the name of an office as it is written. */
  readonly press: RegExp
}
