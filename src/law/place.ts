import type { Citation } from './law.ts'

const NOTATION = /^(\S+) ([0-9-]+|\*)(?:\(([^)]+)\))?(?::(\S+))?$/

/** Reads our short notation of a place: `PC 274(2)`, `OP23 1:6`, `CONST-95 77(3):1`, `PRO17 *` for the whole act. */
export function place(notation: string): Citation {
  const [, act = '', article = '*', part, point] = NOTATION.exec(notation) ?? []
  return {
    act,
    ...(article === '*' ? {} : { article }),
    ...(part === undefined ? {} : { part }),
    ...(point === undefined ? {} : { point }),
  }
}

/** Whether both places are of one article, or both of an act as a whole. */
export function isSameArticle(one: Citation, other: Citation): boolean {
  return one.act === other.act && one.article === other.article
}

/** Whether one place lies in the other, whichever is the broader. A lone part and a lone point are not told apart. */
export function touches(one: Citation, other: Citation): boolean {
  if (one.act !== other.act) return false
  const [narrow, broad] = [pieces(one), pieces(other)]
  const shared = Math.min(narrow.length, broad.length)
  for (let index = 0; index < shared; index++) if (narrow[index] !== broad[index]) return false
  return true
}

function pieces({ article, part, point }: Citation): string[] {
  return [article, part, point].filter((piece) => piece !== undefined)
}
