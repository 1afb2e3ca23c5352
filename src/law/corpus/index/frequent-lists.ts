import { FORM_BITS } from './phrase-tables.ts'

/** Bits that deny nearly every list without frequent forms. */
const BITS = 1 << 13

/** Tells which codes the frequent forms of a list have. */
export interface FrequentLists {
  /** Adds the codes of a list's frequent forms. */
  addCodes(list: number, codes: number[]): void
}

/** @param frequent list and form of each code, in order */
export function openFrequentLists(frequent: Int32Array): FrequentLists {
  const known = new Uint8Array(BITS / 8)
  for (let code = 1; code < frequent.length; code++) {
    const bit = bitOf((frequent[code] as number) >> FORM_BITS)
    known[bit >> 3] = (known[bit >> 3] as number) | (1 << (bit & 7))
  }
  return {
    addCodes(list, codes) {
      const bit = bitOf(list)
      if (((known[bit >> 3] as number) & (1 << (bit & 7))) === 0) return
      let low = 1
      let high = frequent.length
      while (low < high) {
        const middle = (low + high) >> 1
        if ((frequent[middle] as number) >> FORM_BITS < list) low = middle + 1
        else high = middle
      }
      // Forms of one list have codes side by side.
      for (let code = low; code < frequent.length && (frequent[code] as number) >> FORM_BITS === list; code++)
        codes.push(code)
    },
  }
}

function bitOf(list: number): number {
  return Math.imul(list, 0x9e3779b1) >>> 19
}
