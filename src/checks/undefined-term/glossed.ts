import type { Use } from './uses.ts'

/** «Деструктивный контент, | то есть ролики, где учат делать наркотики»: what is meant by the term stands right behind it, and need not be asked. */
export function isGlossed({ sentence, at }: Use): boolean {
  return (
    sentence.parted(at.to) &&
    sentence.hits('gloss').some(({ from, to }) => from === at.to && to < sentence.to)
  )
}
