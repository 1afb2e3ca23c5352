import { firstWord } from './joined.ts'

const INSTRUMENTAL_PLURAL = /(?:ами|ями)$/
/** «Нормы», «статьи»: of one thing, or many things. */
const GENITIVE_OR_MANY = /[ыи]$/
const GENITIVE = /(?:ого|его|ых|их)$/
/** «Порча, то есть разрыв или иное повреждение листов, документа, выданного …, –»: what it is done to goes on behind the aside. */
const GOES_ON =
  /^[^;.]{3,160}? (?:или|либо) ино[а-я]+ [^,;.]{3,80}, [а-я-]+(?:а|я|ы|и|ов|ев|ей), [а-я]+(?:нн|вш|щ|ем|им)(?:ого|его|ой|ей|ых|их)(?:ся)? [^;.]{3,160} –/s

/**
 * Whether what follows «то есть» is said of the last word before it, in its case: «лов рыбы запрещёнными орудиями, то есть
 * сетями»; «текст нормы, то есть статьи закона».
 */
export function isOfLastWord(term: string, says: string): boolean {
  if (GOES_ON.test(says)) return true
  const words = term.split(' ')
  if (words.length < 2) return false
  const [first, last] = [words[0] as string, words.at(-1) as string]
  const said = firstWord(says)
  if (INSTRUMENTAL_PLURAL.test(last) && INSTRUMENTAL_PLURAL.test(said)) return true
  // «Повторные нарушения, то есть нарушения, …»: many are explained by many.
  const isMany = GENITIVE_OR_MANY.test(first) || /(?:ые|ие)$/.test(first)
  if (isMany || words.some((word) => word.slice(0, 5) === said.slice(0, 5) && word !== last)) return false
  return (
    GENITIVE_OR_MANY.test(last) &&
    GENITIVE_OR_MANY.test(said) &&
    !GENITIVE.test(said) &&
    !/(?:ии|сти)$/.test(said)
  )
}
