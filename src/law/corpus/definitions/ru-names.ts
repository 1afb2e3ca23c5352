import type { Match } from './formulas.ts'
import { bracketsOf, clauseStart, inBracket, listed, place } from './formulas.ts'

const FURTHER =
  /(?:^|[,;(] ?| )далее(?<how>(?: (?:по тексту(?: настоящ[а-я]+ [а-я]+)?|в тексте|также|тоже|соответственно|совместно|вместе|при совместном упоминании|все вместе|именуе[а-я]+|именуют[а-я]+|называе[а-я]+|(?:в|для целей) (?:настоящ|данн|эт)[а-я]+ [а-я]+))*)(?: [–-]|:|[–-])? ?(?:(?<also>соответственно|совместно|вместе|также),? (?:– |именуе[а-я]+ )?)?(?<term>.+)$/ds
const FURTHER_BARE =
  /, далее(?: по тексту)?(?:(?: соответственно)? [–-] | (?:именуе|называе)[а-я]+ )(?<term>"[^"\n]{1,100}"|[^,.;:()\n]{1,100})|, (?:именуе|называе)[а-я]+ (?:в дальнейшем|далее)(?: (?:совместно|вместе|соответственно))?(?: [–-])? (?<other>"[^"\n]{1,100}"|[^,.;:()\n]{1,100})|, (?:совместно|вместе|в дальнейшем|далее)(?: совместно| вместе)? (?:именуе|называе)[а-я]+ (?:как )?(?<third>"[^"\n]{1,100}")|, (?:совместно|вместе|в совокупности) (?:именуем|называем)[а-я]+ (?:далее )?(?<fourth>[а-я-]+(?:ами|ями|ыми|ими)(?: [^,.;:()"\n]{3,60})?)(?=[,.])/dg

/** «(вместе – стороны)», «(в настоящей главе – хозяин)» */
const TOGETHER =
  /^(?:совместно|вместе|кратко|коротко|сокращенно|в (?:настоящ|данн|эт)[а-я]+ [а-я]+) – (?<term>[^–]+)$/ds

/** Short names: «(далее – X)», «именуемый в дальнейшем X». */
export function shortNames(text: string): readonly Match[] {
  if (!/далее|в дальнейшем|имену|\((?:совместно|вместе|кратко|коротко|сокращенно|в )/.test(text)) return []
  const matches: Match[] = []
  for (const bracket of bracketsOf(text)) {
    const found =
      /^(?:.*, ?)?(?:(?:именуе|называе)[а-я]+ (?:в дальнейшем|далее)|в дальнейшем(?: именуе[а-я]+)?)(?<how>)(?: [–-])? (?<term>.+)$/ds.exec(
        bracket.words,
      ) ??
      FURTHER.exec(bracket.words) ??
      TOGETHER.exec(bracket.words)
    if (
      found === null ||
      !/[–:-]|имену|назыв|в дальнейшем/.test(bracket.words.slice(0, found.indices?.groups?.term?.[0]))
    )
      continue
    const term = place(found, 'term', bracket.from)
    const terms = `${found.groups?.how} ${found.groups?.also}`.includes('соответственно')
      ? listed(term, text, /, | и /g)
      : [term]
    for (const each of terms)
      matches.push({ term: each, says: { from: bracket.named, to: bracket.from - 1 }, scope: 'act' })
  }
  for (const found of text.matchAll(FURTHER_BARE)) {
    const term = place(
      found,
      ['term', 'other', 'third', 'fourth'].find((name) => found.groups?.[name] !== undefined) ?? 'term',
    )
    if (inBracket(text, found.index)) continue
    const before = Math.max(0, found.index - 400)
    const from = before + clauseStart(text.slice(before, found.index))
    matches.push({ term, says: { from, to: found.index }, scope: 'act' })
  }
  return matches
}
