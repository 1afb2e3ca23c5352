import type { Match } from '../formulas.ts'
import { furtherIn } from '../further.ts'
import { MOST_JOINED, place } from '../matches.ts'

const WORD = '(?:термин|ұғым|сөз|сөздер|сөз тіркесі|түсінік|түсініг|атау)'
const SEVERAL = '"[^"]{1,150}"(?:(?:,| және| мен| пен| бен| немесе) "[^"]{1,100}")*'
const TERM = '(?:"(?<term>[^"]{1,150})"|(?<bare>[^".;:,–]{2,80}?))'
/** «… терминінің мәні – …» */
const SENSE = new RegExp(
  `^(?:(?:пайдаланылатын|қолданылатын|келтірілген) )?${TERM} (?:деген )?${WORD}(?:і|ы|дері)?н[іы]ң (?:мәні|мағынасы|мазмұны|анықтамасы|түсіндірмесі)(?: –| мынадай ?[:–]|:| мынада ?[:–]?| бұл)(?: бұл)? (?<says>\\S.*)$`,
  'ds',
)
const MEANS = new RegExp(
  `^${TERM} (?:деген )?${WORD}(?:і|дері|дер|ы|лары)?(?:нің мағынасы| ретінде| деп)?(?: осы [^".;:,–]{3,40}[дт][ае])?(?:,| –)? (?<says>[^.]{3,}?)(?: дегенді)?(?: білдіреді(?: деп (?:түсініледі|ұғынылады))?(?=[.;]?$)| білдіреді| мағынасында қолданылады| мағынаны білдіреді|(?<verb> қамтиды| қамтымайды| білдірмейді)?\\.?$)`,
  'ds',
)
/** «… 5-бабында белгіленген мәнде қолданылады»: the meaning stands in another law. */
const ELSEWHERE =
  /(?:белгіленген|айқындалған|берілген|көзделген|көрсетілген|келтірілген) (?:мән|мағына)\S* (?:қолданыл|пайдаланыл)|(?:бап|баб|заң|кодекс)\S* (?:сәйкес )?(?:мән|мағына)|(?<!(?:белгілеу|атау|көрсету) үшін (?:қолданыл|пайдаланыл)|(?:мағына|мән)[а-яәғқңөұүһі]* (?:қолданыл|пайдаланыл))(?:ады|еді|йды|йді|лсын|лсін)\.?$/
/** «„Ұңғыма“ термині Су кодексінде белгіленген мағынада қолданылады»: what it means stands elsewhere. */
const BY_REFERENCE = new RegExp(
  `^(?<term>${SEVERAL}) (?:деген )?${WORD}(?:і|ы|дер|дері|лар|лары|дар|дары)? (?<says>[^.]{3,160}?(?:белгіленген|айқындалған|берілген|көзделген|келтірілген|пайдаланылатын|қолданылатын|[^ ]+(?:дағы|дегі|тағы|тегі)|[^ ]+(?:дағыдай|дегідей|тағыдай|тегідей)|сол|сондай|дәл сондай) (?:мән|мағына)\\S*) (?:(?:қолданыл|пайдаланыл)[а-я]+|ие)`,
  'ds',
)
/** «„ай“ сөзі …, „жыл“ сөзі … білдіреді» */
const NEXT = new RegExp(`(?:,? (?:ал|және) |, )(?="[^"]{1,100}" (?:деген )?${WORD})`, 'g')
const PIECE = new RegExp(
  `^"(?<term>[^"]{1,150})" (?:деген )?${WORD}(?:і|дері|дер|ы)?(?: ретінде| деп)?(?:,| –)? (?<says>[^.]{3,}?)(?: дегенді)?(?: білдіреді[.;]?)?$`,
  'ds',
)

/** Further terms whose meaning stands elsewhere. */
const NEXT_ELSEWHERE = new RegExp(`(?<!"), (?:ал )?(?=${SEVERAL} (?:деген )?${WORD})`, 'g')
const ELSEWHERE_PIECE = new RegExp(
  `^(?<term>${SEVERAL}) (?:деген )?${WORD}[а-яі]{0,4} (?<says>[^.]{3,}?)$`,
  'ds',
)

function found(exec: RegExpExecArray, by = 0): Match {
  return {
    term: place(exec, exec.groups?.term === undefined ? 'bare' : 'term', by),
    says: place(exec, 'says', by),
  }
}

/** What a sentence says that a term, word or concept means. */
export function termMeans(rest: string): readonly Match[] {
  const elsewhere = BY_REFERENCE.exec(rest)
  if (elsewhere !== null) return [found(elsewhere), ...alsoElsewhere(elsewhere)]
  const sense = SENSE.exec(rest)
  if (sense !== null) return [found(sense)]
  const pieces = rest.startsWith('"') && /білдіреді[.;]?$/.test(rest) ? piecesOf(rest) : []
  if (pieces.length > 1) return pieces
  const means = MEANS.exec(rest)
  return means === null || ELSEWHERE.test(means.groups?.says ?? '') ? [] : [found(means)]
}

/** «„омарта“ термині … мағынада, ал „балұя“ термині … мағынада қолданылады» */
function alsoElsewhere(first: RegExpExecArray): readonly Match[] {
  return furtherIn(first, NEXT_ELSEWHERE, (piece, by) => {
    const next = ELSEWHERE_PIECE.exec(piece)
    return next === null ? undefined : found(next, by)
  })
}

function piecesOf(rest: string): readonly Match[] {
  const gaps = [...rest.matchAll(NEXT)].slice(0, MOST_JOINED)
  const starts = [0, ...gaps.map(({ index, 0: gap }) => index + gap.length)]
  const matches: Match[] = []
  for (const [at, start] of starts.entries()) {
    const piece = PIECE.exec(rest.slice(start, gaps[at]?.index ?? rest.length))
    if (piece === null) return []
    matches.push(found(piece, start))
  }
  return matches
}
