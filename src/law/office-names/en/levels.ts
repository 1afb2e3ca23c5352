import type { Level } from '../rows.ts'

/** Words for what a place is, behind its name or alone. */
export const LEVEL_WORDS: Readonly<Record<string, Exclude<Level, 'country'>>> = {
  region: 'region',
  oblast: 'region',
  regional: 'region',
  krai: 'krai',
  province: 'region',
  provincial: 'region',
  state: 'state',
  county: 'county',
  city: 'city',
  town: 'city',
  district: 'district',
  village: 'village',
}
