import type { Match } from '../formulas.ts'
import { matched, place, wordCount } from '../matches.ts'
import type { Subject } from '../subject.ts'
import { isOblique, isParticiple, KIND, QUALITY } from './words.ts'

const NAME_IF =
  /^(?:(?<said>[^.;:,]{3,60}?),? )?егер (?<says>[^.;:]{5,300}?(?:са|се)),? (?:ол |олар |(?<such>(?:бұл|мұндай|ондай) \S+ ))?(?<own>осы [^.;:,]{3,50}? (?:мақсаттары үшін|мақсатында) )?(?<term>\S+(?: \S+){0,2}) (?:деп|болып) (?:танылады|есептеледі|саналады|табылады)/ds
/** «Адам куәлігі болса аңшы деп танылады» */
const NAME_IF_SHORT =
  /^(?<said>[^.;:,]{3,40}?) (?<says>[^.;:,]{5,200}?(?:(?<! а)са|се)),? (?:ол |олар )?(?<term>\S+(?: \S+){0,2}) (?:деп|болып) (?:танылады|есептеледі|саналады)/ds
/** «… бас тартуға әкеп соқса, мұндай келісімдер картель деп танылады» */
const SUCH_IF =
  /^(?<says>[^.;:]{10,400}?(?:са|се)), (?<such>(?:бұл|мұндай|ондай) \S+ )(?<term>\S+(?: \S+)?) деп (?:танылады|есептеледі|саналады|аталады)/ds
/** «Әрекеттер үш рет жасалса, олар жүйелі түрде жасалған деп танылады» */
const COMMITTED_SO =
  /^(?:егер )?(?<says>[^.;:–]{10,300}(?:са|се)), ол(?:ар)? (?<term>(?:[^ ,.;:]+ ){0,3}(?:түрде|рет|бірге|бірлесіп|топ|тобы|тобымен|жолмен|тәсілмен) жас(?:ал)?ған) (?:деп|болып) (?:танылады|саналады|есептеледі)[.;]?$/ds
const PLURAL = /(?:лар|лер|дар|дер|тар|тер)$/
const NO_STATE =
  /^(?:жарамсыз|жарамды|сайланған|тіркелген|бекітілген|заңсыз|заңды|кінәлі|кінәсіз|маңызсыз|жасалған|бұзылған|тоқтатылған|алынған|орындалған|қабылданған|жіберілген|хабардар|міндетті|негіз|дәлел|шарт)|(?:[мпб][ае]д[ыі]|өтті|болды|бітті|келді|кетті)$/

/** «Егер тозуы алпыс пайыздан асса, дуал осы баптың мақсаттары үшін тозған деп танылады». */
export function nameIf(rest: string, subject: Subject, isScoped: boolean): Match | undefined {
  const committed = rest.includes(' жас') ? COMMITTED_SO.exec(rest) : null
  if (committed !== null) return matched(committed)
  const found = NAME_IF.exec(rest) ?? SUCH_IF.exec(rest) ?? NAME_IF_SHORT.exec(rest)
  if (found === null) return undefined
  const { said, says = '', term = '', own, such } = found.groups ?? {}
  if (NO_STATE.test(term) || / (?:ол|сот) /.test(` ${term} `)) return undefined
  // «Егер иесі белгісіз болса, қайық иесіз деп танылады»
  const [noun = '', quality = ''] = term.split(' ')
  if (
    wordCount(term) === 2 &&
    QUALITY.test(quality) &&
    !NO_STATE.test(quality) &&
    subject.names(`${quality} ${noun}`)
  ) {
    const { from, to } = place(found, 'term')
    return { ...matched(found), term: { from: from + noun.length + 1, to } }
  }
  const isTitle =
    wordCount(term) > 1 || !QUALITY.test(term)
      ? subject.is(term)
      : subject.is(`${term} ${said ?? says.split(' ', 1)[0]}`)
  const words = term.split(' ')
  const isNoun =
    such !== undefined &&
    !QUALITY.test(term) &&
    !words.some((word) => isParticiple(word) || isOblique(word)) &&
    !/^(?:келіс|бас тарт|бұзушылық)/.test(term)
  const last = words.at(-1) as string
  // «…, олар өзара байланысты тұлғалар деп танылады»
  const isOfMany =
    words.length > 1 && KIND.test(last) && PLURAL.test(last) && !isParticiple(words.at(-2) as string)
  const isHeading = words.length > 1 && words.every((word) => subject.namesAny([word]))
  if (!isScoped && own === undefined && !isTitle && !isNoun && !isOfMany && !isHeading) return undefined
  return matched(found)
}
