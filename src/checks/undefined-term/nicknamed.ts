import type { Use } from './uses.ts'

/** Words in marks at most that are a nickname. */
const LONGEST = 2

/** "So-called “trolls”", «так называемые „боты“»: whoever sets a name in marks and says that it is only called so takes it for none of the law's. */
export function isNickname({ sentence, at }: Use): boolean {
  const name = sentence.quotation(at)
  if (name === undefined || name.to - name.from > LONGEST) return false
  return sentence.hits('nicknamed').some(({ from, to }) => to === name.from || from === name.to)
}
