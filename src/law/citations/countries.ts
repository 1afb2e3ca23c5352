export interface Country {
  readonly start: number
  readonly end: number
  readonly isHome: boolean
}

/** Names of countries by the token where they start, and by the one behind them. */
export interface Countries {
  readonly from: ReadonlyMap<number, Country>
  readonly to: ReadonlyMap<number, Country>
}

export function countriesOf(named: readonly Country[]): Countries {
  return {
    from: new Map(named.map((country) => [country.start, country])),
    to: new Map(named.map((country) => [country.end, country])),
  }
}
