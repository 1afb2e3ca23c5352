import type { Trilingual } from '../law.ts'

/** Other ways to write a name, in one language or another: read, not told. */
export interface Named extends Trilingual {
  readonly also?: {
    readonly kk?: readonly string[]
    readonly ru?: readonly string[]
    readonly en?: readonly string[]
  }
}

/**
 * The country or a place: Kazakh and Russian have it in the genitive, `before` another genitive without its ending, and `along` is
 * Russian behind «по» where that is another form.
 */
export interface Place extends Named {
  readonly before: string
  readonly along?: string
}

/**
 * The name of a body and its genitive: `{country}` is the country, `{x}` the field or the place, `{before}` the country or the
 * place before another genitive, and `{along}` the place behind «по».
 */
export interface Body {
  readonly kk: readonly [string, string]
  readonly ru: readonly [string, string]
  readonly en: string
}

/** How a pack writes names of bodies and offices. Days that a row may have say when a name was borne; it is told on any day. */
export interface OfficeRows {
  readonly countries: readonly Place[]
  /** Offices of any body: `{of}` is its genitive, in English its name. */
  readonly press: readonly (Named & {
    /** It is a part of the body and no office. */
    readonly isService?: boolean
  })[]
  /** Those of a body that has a chairman. */
  readonly chairs: readonly Named[]
  readonly ministry: Body & { readonly titles: readonly Named[] }
  readonly fields: readonly Named[]
  /** `bare`: the Kazakh name where no country is named. */
  readonly bodies: readonly (Body & {
    readonly bare?: readonly [string, string]
    readonly isChaired?: boolean
  })[]
  readonly titles: readonly (Named & { readonly bare: string })[]
  readonly local: readonly (Body & { readonly titles?: readonly Named[] })[]
  readonly places: readonly Place[]
  readonly alone: readonly Named[]
}
