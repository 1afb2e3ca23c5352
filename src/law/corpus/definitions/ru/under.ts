import type { Match } from '../formulas.ts'
import { place } from '../matches.ts'
import type { Rule } from '../rule.ts'
import type { Subject } from '../subject.ts'
import { DESCRIBED } from './described.ts'
import { alsoUnder, followsLaw } from './joined.ts'
import { match } from './match.ts'
import { underListed } from './pairs.ts'

const UNDER =
  /^под (?:(?:термин|поняти|слов|выражени)[а-я]+ (?="))?(?<term>[^.;:]{2,250}?)(?:, (?:если|когда|поскольку)(?: [^.;:,]{3,80})?)?,? (?:понима(?:ет|ют)(?:ся)?|подразумева(?:ет|ют)(?:ся)?|призна(?:ет|ют)ся|разуме(?:ет|ют)ся|име(?:ет|ют)ся в виду|(?:следует|надлежит|необходимо|принято) понимать)(?: также)?[:,]? ?(?<says>.*)$/ds
const UNDERSTOOD =
  / (?:понима(?:ет|ют)ся(?! как)|подразумева(?:ет|ют)ся|разуме(?:ет|ют)ся|име(?:ет|ют)ся в виду|(?:следует|надлежит) понимать(?! как))(?![а-я])/
const LONGEST = 250

/** «Под X понимается …, а под Y – …» */
export const under: Rule = ({ words, isListed, subject }) => {
  const isItem =
    isListed ||
    words.startsWith('под "') ||
    (!UNDERSTOOD.test(words) && !/ (?:призна|счита)(?:ет|ют)ся /.test(words) && DESCRIBED.test(words))
  const item = isItem ? underListed(words) : null
  if (item !== null && followsLaw(item)) return [match(item)]
  const found = words.startsWith('под ') ? UNDER.exec(words) : null
  if (found !== null) return allUnder(found, 0)
  const verb = UNDERSTOOD.exec(words)
  if (verb === null) return undefined
  const which = ofWhich(words, subject)
  return which === undefined ? inside(words, verb.index) : [which]
}

/** «Лицо пользуется лодкой, под которой …»; «…, при этом под лодкой понимается …» */
function inside(words: string, verb: number): readonly Match[] {
  const at = Math.max(
    words.lastIndexOf(', под ', verb) + 2,
    words.lastIndexOf('(под ', verb) + 1,
    words.lastIndexOf('й под ', verb) + 2,
    words.lastIndexOf('е под ', verb) + 2,
  )
  const found = at > 2 && verb - at <= LONGEST ? UNDER.exec(words.slice(at)) : null
  return found === null ? [] : allUnder(found, at)
}

const WHICH =
  /^(?<before>[^.;:"–]{3,200}?)(?:, | \()под котор(?:ым|ой|ыми) (?:в настоящ[а-я]+ [а-я]+ )?(?:понима|подразумева|разуме)(?:ет|ют)ся,? (?:что )?(?<says>[^.;]{8,}?)\)?[.;]?$/ds
const ADJECTIVE = /(?:ый|ий|ая|яя|ое|ее|ые|ие|ого|его|ому|ему|ым|им|ой|ей|ую|юю|ых|их|ыми|ими)$/
const INSTRUMENTAL = /(?:ом|ем|ой|ей|ью|ами|ями)$/
/** «Замены товара, под которой …»: the second word is of another gender. */
const OF_WHAT = /^[а-я]+(?:[ыуию]|ой|ей) [а-я]+[^ия](?:а|ов|я)$/
const MOST_WORDS = 4

/** «… вызван половодьем, под которым понимается подъём воды» */
function ofWhich(words: string, subject: Subject): Match | undefined {
  const found = words.includes('под котор') ? WHICH.exec(words) : null
  if (found === null) return undefined
  const each = (found.groups?.before ?? '').split(' ')
  const known = [MOST_WORDS, 3, 2, 1].find(
    (size) => size < each.length && subject.names(each.slice(-size).join(' ')),
  )
  const isOther =
    known === undefined &&
    each.length > 2 &&
    words.includes('под которой') &&
    OF_WHAT.test(each.slice(-2).join(' '))
  if (isOther) each.pop()
  const last = each.at(-1) as string
  const agrees = (word: string): boolean =>
    ADJECTIVE.test(word) && (!INSTRUMENTAL.test(last) || /(?:ым|им|ой|ей|ыми|ими)$/.test(word))
  let size = 1
  while (size < MOST_WORDS - 1 && agrees(each.at(-size - 1) ?? '')) size++
  const name = each.slice(-(known ?? size)).join(' ')
  const to = each.join(' ').length
  return { term: { from: to - name.length, to }, says: place(found, 'says') }
}

const allUnder = (found: RegExpExecArray, by: number): readonly Match[] =>
  followsLaw(found) ? [match(found, by), ...alsoUnder(found, match, by)] : []
