/** `elsewhere`: a penalty that another part or article tells: «наказывается как в части первой». */
export type SanctionKind =
  | 'fine'
  | 'years'
  | 'life'
  | 'arrest'
  | 'restriction'
  | 'works'
  | 'elsewhere'
  | 'other'

/** How the sanctions of a language are written. All words are as `plain` makes them. */
export interface SanctionWords {
  /** The verb of a sanction. */
  readonly verb: RegExp
  /** The verb stands after the penalties. */
  readonly verbLast: boolean
  readonly heads: readonly (readonly [SanctionKind, string])[]
  /** Between penalties: what belongs to none of them. */
  readonly between: RegExp
  readonly unit: RegExp
  readonly year: RegExp
  readonly month: RegExp
  readonly day: RegExp
  readonly same: RegExp
  /** Words before a number that make it the end of a range. */
  readonly from: RegExp
  readonly to: RegExp
  /** Words after a number that make it an upper limit. */
  readonly toAfter: RegExp
  readonly fromAfter: RegExp
  /** What may follow a number whose unit comes later: "twenty, on officials thirty indices". */
  readonly shared: RegExp
  /** What a fine is measured by that is no unit: a share or a multiple of a sum. How much that is nobody can tell. */
  readonly ofSum: RegExp
  /** A number, as «#» between the words around it, that names a place in law and is no amount: «указанных в статье #», «#-бабында». */
  readonly place: RegExp
  readonly note: RegExp
  /** Who is not liable, or what is no offence. */
  readonly exempts: RegExp
  /** Parts are numbered «(2)», so that these are no points. */
  readonly hasBracketedParts?: true
}
