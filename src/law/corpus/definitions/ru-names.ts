import { apartBy, namesApart, nextApart } from './apart.ts'
import type { Match } from './formulas.ts'
import { bracketsOf, clauseStart, inBracket, listed, matched, place } from './formulas.ts'
import { quotedAlone } from './quoted-alone.ts'

const FURTHER =
  /(?:^|[,;(] ?| )далее(?<how>(?: (?:по тексту(?: настоящ[а-я]+ [а-я]+)?|в тексте|также|тоже|соответственно|совместно|вместе|при совместном упоминании|все вместе|именуе[а-я]+|именуют[а-я]+|называе[а-я]+|(?:в|для|в целях|для целей|в рамках)(?: применения)? (?:настоящ|данн|эт)[а-я]+ [а-я]+))*)(?: [–-]|:|[–-])? ?(?:(?<also>соответственно|совместно|вместе|также),? (?:– |именуе[а-я]+ )?)?(?<term>.+)$/ds
const FURTHER_BARE =
  /, далее(?: по тексту)?(?:(?: соответственно)? [–-] | (?:именуе|называе)[а-я]+ )(?<term>"[^"\n]{1,100}"|[^,.;:()\n]{1,100})|(?:,| –) (?:именуе|называе)[а-я]+ (?:в дальнейшем|далее)(?: (?:совместно|вместе|соответственно))?(?: [–-])? (?<other>"[^"\n]{1,100}"|[^,.;:()\n–]{1,100})|, (?:совместно|вместе|в дальнейшем|далее)(?: совместно| вместе)? (?:именуе|называе)[а-я]+ (?:как )?(?<third>"[^"\n]{1,100}"|(?:[а-я-]+(?:ым|им|ой|ей|ыми|ими)(?:ся)? ){0,2}[а-я-]+(?:ами|ями|ыми|ими|ом|ем|ой|ей|ью|ым|им)(?: [а-я-]+){0,3}?(?=[,.;)\n]|$| и (?:[а-я-]+ ){1,6}?[а-я-]+, в дальнейшем))|, (?:совместно|вместе|в совокупности) (?:именуем|называем)[а-я]+ (?:далее )?(?<fourth>[а-я-]+(?:ами|ями|ыми|ими)(?: [^,.;:()"\n]{3,60})?)(?=[,.])/dg

/** «Совместно „Стороны“, а по отдельности – „Сторона“», «„Общество“ или „эмитент“» */
const APART = apartBy(
  '(?:,? (?:а|и)|,) (?:по отдельности|отдельно|в отдельности|порознь|(?:кажд|люб)[а-я]+(?: из (?:них|сторон))?(?: (?:в|по) отдельности| отдельно)?)(?:,? (?:[–-]|(?:именуе|называе)[а-я]+|как))*,? ',
  ' или ',
)

/** «Именуемые в дальнейшем сторонами Правительство … и Правительство …» */
const OPENING =
  /^(?:именуе|называе)мые (?:в дальнейшем|далее)(?: совместно)? (?<term>"[^"\n]{1,100}"|(?:[а-я-]+(?:ыми|ими) )?[а-я-]+(?:ами|ями)),? (?<says>[^.;:\n]{5,300}?)(?=,|[.;:\n]|$)/dgm
/** «(вместе – стороны)», «(в настоящей главе – хозяин)» */
const TOGETHER =
  /^(?:совместно|вместе|кратко|коротко|сокращенно|ниже|по тексту|(?:в|в целях|для целей) (?:настоящ|данн|эт)[а-я]+ [а-я]+) – (?<term>[^–]+)$/ds
/** «(именуемый „усадьба“)» */
const CALLED =
  /^(?:именуе|называе|обозначае)м[а-я]+(?: ниже| также| здесь| в (?:настоящ|данн|эт)[а-я]+ [а-я]+)*(?: –| как)? (?<term>"[^"]{2,80}"|[а-я-]+(?: [а-я-]+){0,4})$/ds
/** What has a name of its own, and is not called by it: «товарищество („Рассвет“)». */
const PROPER =
  /(?:товариществ|обществ|газет|журнал|союз|парти|кооператив|компани|банк|завод|фабрик|фонд|станци|ансамбл|организаци|систем|программ|проект|закон|кодекс|категори|класс|групп|знак|форм|код|марк|судн|корабл|предприяти|фирм|клуб|театр|школ|лагер|отел|гостиниц|магазин|канал|слов|термин|поняти|выражени|надпис|отметк|пометк|гриф|индекс|букв|статус|значени|указани)[а-я]*(?: [а-я-]+)?$/

/** Short names: «(далее – X)», «именуемый в дальнейшем X». */
export function shortNames(text: string): readonly Match[] {
  if (
    !/далее|в дальнейшем|имену|\((?:"|называе|обозначае|ниже|по тексту|совместно|вместе|кратко|коротко|сокращенно|в )/.test(
      text,
    )
  )
    return []
  const matches: Match[] = []
  for (const bracket of bracketsOf(text)) {
    const found =
      /^(?:.*, ?)?(?:(?:именуе|называе)[а-я]+ (?:в дальнейшем|далее)|в дальнейшем(?: именуе[а-я]+)?)(?<how>)(?: [–-])? (?<term>.+)$/ds.exec(
        bracket.words,
      ) ??
      FURTHER.exec(bracket.words) ??
      TOGETHER.exec(bracket.words) ??
      CALLED.exec(bracket.words) ??
      quotedAlone(bracket, text, PROPER)
    if (
      found === null ||
      !/[–:-]|имену|назыв|обознача|"|в дальнейшем/.test(
        bracket.words.slice(0, (found.indices?.groups?.term?.[0] ?? 0) + 1),
      )
    )
      continue
    const term = place(found, 'term', bracket.from)
    const terms = `${found.groups?.how} ${found.groups?.also}`.includes('соответственно')
      ? listed(term, text, /, | и /g)
      : namesApart(term, text, APART)
    for (const each of terms)
      matches.push({ term: each, says: { from: bracket.named, to: bracket.from - 1 }, scope: 'act' })
  }
  for (const found of text.matchAll(OPENING)) matches.push({ ...matched(found), scope: 'act' })
  for (const found of text.matchAll(FURTHER_BARE)) {
    const term = place(
      found,
      ['term', 'other', 'third', 'fourth'].find((name) => found.groups?.[name] !== undefined) ?? 'term',
    )
    if (inBracket(text, found.index)) continue
    const before = Math.max(0, found.index - 400)
    const from = before + clauseStart(text.slice(before, found.index))
    const says = { from, to: found.index }
    matches.push({ term, says, scope: 'act' })
    for (const each of nextApart(term, text, APART)) matches.push({ term: each, says, scope: 'act' })
  }
  return matches
}
