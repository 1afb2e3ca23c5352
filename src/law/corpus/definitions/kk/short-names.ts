import { apartBy, namedAside, namesApart } from '../apart.ts'
import { bracketsOf } from '../brackets.ts'
import type { Match } from '../formulas.ts'
import { listed, matched, place } from '../matches.ts'
import { quotedAlone } from '../quoted-alone.ts'

const FURTHER =
  /(?:^|[,;] ?| )(?:бұдан әрі|бұдан былай|бұдан кейін|одан әрі|әрі қарай)(?<how>(?: (?:мәтін бойынша|тиісінше|сондай-ақ|бірлесіп|бірге|барлығы|жеке-жеке|осы \S+(?:да|де|та|те|(?:ның|нің|дың|дің|тың|тің) (?:мақсаттары үшін|мақсатында|мақсаттарында|мәтіні бойынша))))*),?(?: [–-]|:|[–-])? ?(?:(?<also>тиісінше|бірлесіп|бірге),? )?(?<term>.+?)(?: деп (?:атал|атай)[а-яәғқңөұүһі]*)?$/ds
const FURTHER_BARE =
  /, (?:бұдан әрі|бұдан былай) (?:[–-] (?<term>"[^"\n]{1,100}"|[^,.;:()\n]{1,100})|(?:(?:бірлесіп|бірге|тиісінше|жеке-жеке) )?(?<called>"[^"\n]{1,100}"(?=,? (?:ал|және) (?:жеке|әрқайсы|әрбір))|(?:"[^"\n]{1,100}"|[^,.;:()\n–]{1,60})(?= деп атал)))/dg

/** «Бұдан әрі тараптар деп аталатын … Үкіметі мен … Үкіметі» */
const OPENING =
  /^бұдан (?:әрі|былай) (?:(?:бірлесіп|бірге) )?(?<term>"[^"\n]{1,100}"|[^,.;:()"\n–]{2,60}?) деп аталатын (?<says>[^.;:\n]{5,300}?)(?=,|[.;:\n]|$)/dgm

/** «(бірлесіп – тараптар)», «(осы тарауда – ие)» */
const TOGETHER =
  /^(?:бірлесіп|бірге|қысқаша|қысқартылған түрде|төменде|осы \S+(?:да|де|та|те)) – (?<term>[^–]+)$/ds

const ONE_BY_ONE = /, | және | мен | пен | бен /g
/** «Бірлесіп „тараптар“, ал жеке-жеке „тарап“», «„Қоғам“ немесе „эмитент“» */
const APART = apartBy(
  '(?: деп(?: атал[а-яәғқңөұүһі]+)?)?(?:,? (?:ал|және)|,) (?:(?:олардың )?(?:әрқайсысы|әрқайсысын|әрбірі|әрбірін)(?: жеке-жеке| жеке)?|жеке-жеке|жекелей|жекелеп|жеке|бірлесіп|бірге)(?:,? [–-])? ',
  ' немесе ',
)

/** What has a name of its own, and is not called by it: «серіктестік („Таң“)». */
const PROPER =
  /(?:серіктестік|серіктестіг|қоғам|газет|журнал|одақ|партия|кооператив|компания|банк|зауыт|фабрика|қор|станция|ансамбл|ұйым|жүйе|бағдарлама|жоба|заң|кодекс|санат|сынып|топ|белгі|нысан|код|марка|кеме|кәсіпорын|фирма|клуб|театр|мектеп|лагер|қонақ үй|дүкен|арна|сөз|термин|ұғым|жазу|індекс|әріп|мәртебе)[а-яәғқңөұүһі]*$/

/** Short names: «(бұдан әрі – X)», «бұдан әрі X деп аталатын». */
export function shortNames(text: string): readonly Match[] {
  if (!/(?:бұдан|одан) (?:әрі|былай|кейін)|әрі қарай|\((?:"|бірлесіп|бірге|қысқа|төменде|осы )/.test(text))
    return []
  const matches: Match[] = []
  for (const bracket of bracketsOf(text)) {
    const found =
      FURTHER.exec(bracket.words) ?? TOGETHER.exec(bracket.words) ?? quotedAlone(bracket, text, PROPER)
    if (found === null || !/[–:-]|деп ата|^"/.test(bracket.words.replace(/сондай-ақ|жеке-жеке/g, '')))
      continue
    const term = place(found, 'term', bracket.from)
    const isEach = `${found.groups?.how} ${found.groups?.also}`.includes('тиісінше')
    const terms = isEach ? listed(term, text, ONE_BY_ONE) : namesApart(term, text, APART)
    for (const each of terms)
      matches.push({ term: each, says: { from: bracket.named, to: bracket.from - 1 }, scope: 'act' })
  }
  for (const found of text.matchAll(OPENING)) matches.push({ ...matched(found), scope: 'act' })
  for (const found of text.matchAll(FURTHER_BARE)) {
    const term = place(found, found.groups?.term === undefined ? 'called' : 'term')
    matches.push(...namedAside(found, term, text, APART))
  }
  return matches
}
