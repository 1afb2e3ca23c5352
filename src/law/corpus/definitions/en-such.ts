import { QUALITY } from './en-names.ts'
import { wordCount } from './formulas.ts'

/** "Such a right is called an easement": what the sentence before told of. */
const SUCH =
  /^(?<says>(?:such(?: an?)?|that|this) [a-z-]+(?: [a-z-]+){0,2}?) (?:is|are|shall be) (?:called|termed|known as|referred to as) (?:an? |the )?(?<term>"[^"]{2,60}"|[a-z-]+(?: [a-z-]+){0,3})\.?$/ds

export function suchIs(rest: string): RegExpExecArray | null {
  const found = SUCH.exec(rest)
  const term = found?.groups?.term ?? ''
  return found !== null && wordCount(term) <= 4 && !QUALITY.test(term) ? found : null
}
