import type { OfficeWords } from '../../reader/language/offices.ts'

/** What the names of bodies and offices tell of whose they are. */
export const offices: OfficeWords = {
  ofMany:
    /^(?:ministr|departm|committ|agency|authorit|republic|kazakhst|state|government|police|regulat|enforcem|press|service|office|official|center|centre|bod|court)/u,
  ofOneWord: /^(?:police|government)/u,
  ofOne: /^(?:president|prime)/u,
  ofPerson:
    /^(?:deput|minister|vice|lawmaker|senator|mayor|akim|chairman|head|secretary|prosecutor|ombudsman)/u,
  press: /press (?:service|secretary|office)|spokes(?:person|man|woman)|official representative/iu,
}
