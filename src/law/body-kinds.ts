/** Kinds of public bodies that a statement's speaker may belong to. */
export const BODY_KINDS = [
  'prosecutor',
  'police',
  'security',
  'financial-monitoring',
  'anti-corruption',
  'information-ministry',
  'court',
  'regulator',
  'ministry',
  'local-executive',
  'parliament',
  'president',
  'election-commission',
  'other',
] as const

export type BodyKind = (typeof BODY_KINDS)[number]
