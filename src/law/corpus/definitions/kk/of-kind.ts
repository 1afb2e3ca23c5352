import type { Match } from '../formulas.ts'
import { matched } from '../matches.ts'

const PARTICIPLE = /(?:ған|ген|қан|кен|атын|етін|[йя]тын|йтін)$/

const OF_KIND =
  /^(?<term>(?:[^\s.;:,–]+ ){1,5}(?<kind>[^\s.;:,–]{3,})) – (?<says>[^.;–]{8,300} \k<kind>)[.;]?$/ds

/** «Туынды шығарма … жасалған шығарма ретінде танылады» */
const OF_KIND_IS =
  /^(?<term>(?:[^\s.;:,–]+ ){1,2}(?<kind>[^\s.;:,–]{3,})) (?<says>[^.;–]{5,300} (?<before>[^\s,]+) \k<kind>) (?:(?:деп|болып|ретінде) (?:танылады|саналады|есептеледі|табылады))[.;]?$/ds
/** «Қатысу шарты – … белгілейтін келісім, ол бойынша …» */
const AGREEMENT =
  /^(?<term>[^.;:,–()]{3,60} (?:шарты|келісімі|мәмілесі)) – (?<says>[^.;:–]{8,300}?(?:ған|ген|қан|кен|атын|етін|[йя]тын|йтін|туралы) (?:[^ ,]+ )?(?:келісімі?|шарты?|мәміле(?:сі)?|уағдаластық|уағдаластығы)(?:, (?:ол бойынша|оған сәйкес|онда|оның күшімен|соған сәйкес) [^;–]*)?)[.;]?$/ds
/** «Сақтау шарты – келісім, ол бойынша …» */
const AGREEMENT_BY =
  /^(?<term>[^.;:,–()]{3,60} (?:шарты|келісімі|мәмілесі)) – (?<says>(?:келісім|шарт|мәміле|уағдаластық), (?:ол бойынша|оған сәйкес|онда|оның күшімен|соған сәйкес) [^;–]{8,})[.;]?$/ds
/** «Көпшілік кітапхана – … кітапхана»: the meaning ends with the kind that the term ends with. */
export function ofKind(rest: string): Match | undefined {
  const found = AGREEMENT.exec(rest) ?? AGREEMENT_BY.exec(rest) ?? OF_KIND.exec(rest) ?? OF_KIND_IS.exec(rest)
  if (found === null) return undefined
  const { term = '', says = '', kind = '', before } = found.groups ?? {}
  if (before !== undefined && (/(?:са|се),/.test(says) || /^(?:күн|сәт|уақыт|мерзім|жыл|ай)/.test(kind)))
    return undefined
  if (
    before !== undefined &&
    (!PARTICIPLE.test(before) ||
      / \S+с[ыі]з /.test(term) ||
      term.split(' ').some((word) => PARTICIPLE.test(word)))
  )
    return undefined
  return matched(found)
}
