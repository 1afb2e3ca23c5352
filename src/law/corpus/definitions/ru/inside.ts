import type { Match } from '../formulas.ts'
import { matched } from '../matches.ts'

const MOST = 20
/** «…; при этом под потребителем понимается лицо, …»: what a sentence explains besides, wherever it stands. */
const BESIDES =
  /(?<=[;,(] ?(?:при этом|где|причем|здесь|а) )под (?<term>[^.;:,–()\n]{3,100}?) (?:в настоящ[а-я]+ [а-я]+ )?(?:понима|подразумева|разуме)(?:ет|ют)ся (?<says>[^;\n]{5,400}?)(?=[;)\n]|\.(?:\s|$)|$)/dg
/** «Прокатчиком может быть конный клуб, т. е. организация, которая …»: both stand in the nominative. */
const ADJECTIVE = '(?:[а-я-]+(?:ая|яя|ый|ий|ое|ее|ые|ие)(?:ся)? )'
const ASIDE = new RegExp(
  `(?<=[ (])(?<term>${ADJECTIVE}{1,2}[а-я-]{3,}), (?:то есть|т\\. ?е\\.) (?<says>${ADJECTIVE}?[а-я-]+(?<![ыиую]), (?:[а-я-]+ ){0,5}?(?:котор|[а-я-]+(?:щ|вш|нн)(?:ая|ий|ое|ее|ые|ие)(?:ся)? )[^;:–\\n]{5,250}?)(?=[;)\\n]|\\.(?:\\s|$)|$)`,
  'dg',
)
/** «Всё здание, то есть …» lists what is known. */
const NO_NAME =
  /(?:^| )(?:так(?:ой|ая|ое|ие)|эт(?:от|а|о|и)|весь|вся|все|так[а-я]+|друг[а-я]+|ин[а-я]{2}|данн[а-я]+|указанн[а-я]+|соответствующ[а-я]+|перв[а-я]+|последн[а-я]+|котор[а-я]+|кажд[а-я]+|люб[а-я]+|сам[а-я]+|следующ[а-я]+) /

export function explainedInText(text: string): readonly Match[] {
  const matches: Match[] = []
  const patterns = [
    ...(/ под [^\n]{3,200} (?:понима|подразумева|разуме)/.test(text) ? [BESIDES] : []),
    ...(/, (?:то есть|т\. ?е\.) /.test(text) ? [ASIDE] : []),
  ]
  for (const pattern of patterns)
    for (const found of text.matchAll(pattern)) {
      if (matches.length >= MOST) break
      if (!NO_NAME.test(`${found.groups?.term} `)) matches.push(matched(found))
    }
  return matches
}
