import type { Match } from '../formulas.ts'
import { furtherIn } from '../further.ts'
import { moved, wordCount } from '../matches.ts'
import type { Rule } from '../rule.ts'
import { ifAny } from '../rule.ts'
import { match, NO_MEANING, NO_NAME } from './match.ts'
import { DESCRIBED, NO_KIND } from './words.ts'

const TAKEN =
  '(?:танылады|танылсын|түсінілсін|ұғынылсын|саналсын|есептелсін|айтамыз|атаймыз|түсініледі|ұғынылады|ұғылады|саналады|есептеледі|аталады|айтылады|(?:түсіну|ұғыну|ұғу) (?:керек|қажет)|түсінген жөн|түсінеміз)'
const TAKEN_AS = new RegExp(
  `^(?<term>[^.;:]{2,180}?)(?: (?:ұғымы|термині|түсінігі))? (?:деп|ретінде|болып|дегенде)(?: –|,)? (?<says>[^.;]{3,}?),? ${TAKEN}(?![а-яәғқңөұүһі])`,
  'ds',
)
/** «X дегенді Y деп түсіну керек» */
const TAKEN_FOR = new RegExp(
  `^(?<term>[^.;:,–]{2,120}?) дегенді,? (?<says>[^.;:]{5,}?) (?:деп|ретінде) ${TAKEN}(?![а-яәғқңөұүһі])`,
  'ds',
)
const TAKEN_AS_LIST = new RegExp(
  `^(?<term>[^.;:]{2,180}?) деп(?:(?: мыналар| мынадай[^.;:]{0,60}| [^.;:,]{2,60}[ндт][ыі]ң(?: мынадай[^.;:]{0,60})?)?:|(?: мыналар| мынадай[^.;:]{0,60}) ${TAKEN}:) ?(?<says>.*)$`,
  'ds',
)
/** «Айлақ болып кеме тұратын жер табылады» */
const TABLED =
  /^(?<term>[^.;:]{2,120}?) болып (?!табыл|сана|есепте|таны)(?<says>[^.;:]{3,}?(?<! болып)) табылады(?![а-я])/ds
/** «1) жәрмеңке деп … іс-шара;»: the verb comes with the last item of the list. */
const LISTED_AS =
  /^(?<term>[^.;:,–]{2,80}?) (?:деп|ретінде) (?<says>[^.;:]{8,}?(?<!(?:ады|еді|йды|йді|алған|елген|ылған|ілген)))(?:;|,)(?: және| немесе)?$/ds

/** «… жауап бермейді, су тасқыны деп …»: a sentence, or its bracket, stands before the term. */
const CLAUSE_BEFORE =
  /^.*(?:(?:ады|еді|йды|йді|тиіс|керек|мүмкін|құқылы|міндетті), (?:бұл ретте |мұнда |бұл жерде )?|\()(?=[^,()]{2,80}$)/s
/** «…, ал аса ірі аулау деп – мың килограмнан асатын» */
const LAST_HALF = /^(?<term>[^.;:,–]{2,80}?) (?:деп|ретінде)(?: –| ,)? ?(?<says>[^.;:]{5,200}?)\.?$/ds

/** «X деп мыналар танылады: …» */
export const takenAsList: Rule = ({ words }) => {
  const found = TAKEN_AS_LIST.exec(words) ?? TAKEN_FOR.exec(words)
  if (found === null) return undefined
  return taken(found) ? [match(found)] : []
}

/** «X деп … танылады», and the further sentence that is joined to it. */
export const takenAs: Rule = (said, read) => {
  const found = TAKEN_AS.exec(said.words)
  // «2) платформа – …, бұл ретте қатысушы деп …»: an item with a dash of its own.
  if (said.isListed && / – .*, /s.test(found?.groups?.term ?? '')) return undefined
  if (found === null || / деп$/.test(found.groups?.says ?? '')) return undefined
  const begins = CLAUSE_BEFORE.exec(found.groups?.term ?? '')?.[0].length ?? 0
  if (begins > 0 && said.joined > 0)
    return moved(read({ ...said, words: said.words.slice(begins), joined: said.joined - 1 }), begins)
  const next = found[0].length
  const and = /^,? (?:ал |және )|^, (?="[^"]{1,80}" деп )/.exec(said.words.slice(next))?.[0].length ?? 0
  const more =
    and === 0 || said.joined === 0
      ? []
      : (ifAny(read({ ...said, words: said.words.slice(next + and), joined: said.joined - 1 })) ??
        lastHalf(said.words.slice(next + and)))
  return [...(taken(found) ? [match(found), ...alsoTaken(found)] : []), ...moved(more, next + and)]
}

/** One sentence has no longer list. */
const MOST_LISTED = 40

/** «Қоқыс деп …; полигон деп … түсініледі»: the verb stands at the end, once for all. */
export const takenEach: Rule = ({ words }) => {
  const pieces = words.includes('; ') ? words.split('; ') : []
  if (pieces.length < 2 || pieces.length > MOST_LISTED) return undefined
  const found: Match[] = []
  let by = 0
  for (const piece of pieces) {
    const each = (piece === pieces.at(-1) ? TAKEN_AS : ALSO_TAKEN).exec(piece)
    if (each === null || !taken(each) || wordCount(each.groups?.says ?? '') < 2) return undefined
    found.push(match(each, by))
    by += piece.length + 2
  }
  return found
}

/** «X болып … табылады» */
export const tabled: Rule = ({ words }) => {
  const found = TABLED.exec(words)
  return found !== null && taken(found) && !NO_KIND.test(found.groups?.term ?? '')
    ? [match(found)]
    : undefined
}

export const listedAs: Rule = ({ words, isListed }) => {
  const found = isListed ? LISTED_AS.exec(words) : null
  return found !== null && taken(found) ? [match(found)] : undefined
}

function lastHalf(words: string): readonly Match[] {
  const found = words.includes(' – ') ? LAST_HALF.exec(words) : null
  return found !== null && taken(found) ? [match(found)] : []
}

/** «X деп A, ал Y деп B танылады» */
const ALSO_TAKEN = /^(?<term>[^,.;:]{2,80}?) деп (?<says>\S.*)$/ds

function alsoTaken(found: RegExpExecArray): readonly Match[] {
  const gap = /,? (?:ал|және) (?=[^,.;:]{2,60} деп )|, (?!ал |және )(?=[^,.;:]{2,60} деп )/g
  return furtherIn(found, gap, (piece, by) => {
    const also = ALSO_TAKEN.exec(piece)
    return also === null || !taken(also) ? undefined : match(also, by)
  })
}

/** A word is given a meaning, and nothing is presumed of a day. */
const MEANT = / (?:түсініледі|түсінілсін|ұғынылады|ұғынылсын|ұғылады|аталады|айтылады)$/

function taken(found: RegExpExecArray): boolean {
  const { term = '', says = '' } = found.groups ?? {}
  if (
    NO_NAME.test(term) ||
    /(?:^|[ ,])егер |болса,|(?:^| )(?:өлді|болды|жоқ|емес|тиіс|керек)$/.test(term) ||
    (/(?:^| )(?:күні|сәті|уақыты)$/.test(term) && !MEANT.test(found[0])) ||
    wordCount(term) > 16
  )
    return false
  if (wordCount(says) <= 3 && !DESCRIBED.test(says) && /сот|тәртіп|шешім|бойынша|үкім/.test(says))
    return false
  if (/ деп$/.test(says) || (/^ деп,/.test(found[0].slice(term.length)) && /[дт][ыі]$/.test(term)))
    return false
  return !NO_MEANING.test(says)
}
