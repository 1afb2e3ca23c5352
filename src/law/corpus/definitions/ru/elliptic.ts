import type { Rule } from '../rule.ts'
import { match } from './match.ts'

/** «Крупным размером – стоимость имущества свыше …»: the verb stands in the sentence before. */
const WITHOUT_VERB =
  /^(?<term>(?:[а-я-]+(?:ым|им|ой|ей|ыми|ими) ){1,2}[а-я-]+(?:ом|ем|ой|ей|ью|ами|ями)) – (?<says>(?!в |до |не |за |по |при |\d)(?:[а-я-]+(?:ая|яя|ый|ий|ое|ее|ые|ие) )?(?:стоимост|сумм|ущерб|размер|доход|количеств|вред|задолженност|имуществ|лиц|деяни|оборот|объем)[а-я]* \S+ \S.*)$/ds

export const withoutVerb: Rule = ({ words }) => {
  const found = words.includes(' – ') ? WITHOUT_VERB.exec(words) : null
  return found === null ? undefined : [match(found)]
}
