import type { Token } from './tokens.ts'

export type Read = readonly Token[]

export function text(tokens: Read, index: number): string {
  return tokens[index]?.text ?? ''
}

export function isNumber(tokens: Read, index: number): boolean {
  return tokens[index]?.kind === 'number'
}

/** «РК», «Казахстана»: the country itself, which may stand anywhere in the name of its act. */
export function isHome(tokens: Read, index: number): boolean {
  return tokens[index]?.home !== undefined
}
