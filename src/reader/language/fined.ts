/** Whom a fine may be for, as texts tell them apart. */
export type FinedKind = 'person' | 'legal' | 'official' | 'small' | 'medium' | 'large' | 'blogger' | 'user'

/** How texts call those whom a fine is for: the source of a pattern of whole words; as `plain` makes them. */
export type FinedWords = Readonly<Record<FinedKind, string>>
