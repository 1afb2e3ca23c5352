import type { Match } from '../formulas.ts'
import { wordCount } from '../matches.ts'
import type { Rule } from '../rule.ts'
import { NO_ASIDE } from './aside.ts'
import { isOfLastWord } from './aside-of.ts'
import { alsoTerm, firstWord, group } from './joined.ts'
import { match } from './match.ts'
import { DRAWN, NO_NAME, NOT_DEFINING, named, OBLIQUE } from './words.ts'

const THIS_IS = /^(?<term>[^.;:–]{2,160}?) – это (?<says>\S.*)$/ds
const TERM_MEANS =
  /^(?:термин(?!ал)|поняти|слов|выражени|словосочетани|аббревиатур|сокращени|обозначени)[а-я]* (?<term>"[^"]{1,150}"(?:(?:,| и| или) "[^"]{1,100}")*|[^",.;:–]{2,80}?)(?<own>(?<=")(?:,? (?:употребля|использу|применя|упомина|содержа|встреча)[а-я]+)? (?:в|для) [^".,;:–]{3,60},?|, если [^".,;:–]{3,60},)?(?: (?:равнозначны|тождественны|синонимичны|равносильны|взаимозаменяемы|являются синонимами|имеют одинаковое значение) и(?: оба)?)? (?:–(?: это)?|означа(?:ет|ют)|обознача(?:ет|ют)|понима(?:ет|ют)ся как|толку(?:ет|ют)ся как|(?:следует|надлежит) (?:толковать как|понимать(?: как)?)|расшифровыва(?:ет|ют)ся как|(?:использу|употребля|применя|служ)(?:ет|ют|ит|ат)(?:ся)? для обозначения|(?<="[^"]{0,60} )(?:(?:не )?относ(?:ит|ят)ся к|(?:не )?(?:распространя(?:ет|ют)ся на|применя(?:ет|ют)ся (?:к|в отношении))|не (?:включа|охватыва|означа|подразумева)(?:ет|ют))|(?:использу|употребля|применя)(?:ет|ют)ся(?: в настоящ[а-я]+ [а-я]+)? в (?:значении|смысле)(?! (?:стать|пункт|закон|кодекс|указан|установл|,))|включа(?:ет|ют)(?: в себя)?|охватыва(?:ет|ют)) (?<says>\S.*)$/ds
/** «Понятие „причал“ используется в значении, определённом …»: what it means stands elsewhere. */
const BY_REFERENCE =
  /^(?:термин|поняти|слов|выражени)[а-я]* (?<term>"[^"]{1,100}"(?:(?:,| и| или) "[^"]{1,100}")*)(?: в настоящ[а-я]+ [а-я]+,?)? (?:(?=име(?:ет|ют) (?:(?:то же|такое же|тот же|такой же)(?: самое| самый)? |(?:значени|смысл)[а-я]*,? (?:прида|указан|определ|установл|присво|предусм|закрепл|которо|данн))|(?:толку|понима)(?:ет|ют)ся соответственно)|(?:использу|употребля|применя|понима)(?:ет|ют)ся(?: в настоящ[а-я]+ [а-я]+| и [^".,;:]{3,60} настоящ[а-я]+ [а-я]+){0,2} (?=в (?:том (?:же )?|тех же |таком же )?(?:значени[а-я]+|смысле),? (?:в )?(?:определ|что|придан|закрепл|принят|установл|предусмотр|указанн|данн|приведенн|котор|как)))(?<says>\S.*)$/ds
/** «Понятие „лодка“ означает: а) …» */
const TERM_MEANS_LIST =
  /^(?:термин|поняти|слов|выражени|словосочетани)[а-я]* (?<term>"[^"]{1,150}"(?:(?:,| и| или) "[^"]{1,100}")*)(?<own>,? [^":;]{3,60}?)? (?:означа(?:ет|ют)|обознача(?:ет|ют)|включа(?:ет|ют)(?: в себя)?|охватыва(?:ет|ют)|понима(?:ет|ют)ся)(?: также)?:(?<says>.*)$/ds
/** «Понятием „плавсредство“ охватываются …» */
const BY_TERM =
  /^(?:понятием|термином|словом|выражением|словосочетанием|сокращением|аббревиатурой) (?<term>"[^"]{1,150}") (?:не )?(?:охватыва|обознача|называ|описыва)(?:ет|ют)ся (?<says>\S.*)$/ds
/** «„Месяц“ – календарный месяц», in a provision about words. */
const QUOTED_DASH = /^"(?<term>[^"]{1,100})" – (?<says>\S.*)$/ds
const ABOUT_WORDS =
  /поняти|термин|толкован|значени[ея] |определени|слов(?:а|о|арь)?(?: |$)|обозначени|сокращени/
const QUOTED_MEANS =
  /^"(?<term>[^"]{1,150})"(?: здесь| ниже| далее)? (?:означа(?:ет|ют)|обознача(?:ет|ют)|понима(?:ет|ют)ся как|(?=име(?:ет|ют) (?:то же )?(?:значени|смысл)[а-я]*,? (?:прида|указан|определ|установл|присво|предусм|которо|что ))) ?(?<says>\S.*)$/ds
const THAT_IS =
  /^(?<term>[^.;:,()"–]{3,120}(?:\([^()]{1,60}\))?)(?:,| –) (?:то есть|т\. ?е\.) (?<says>\S.*)$/ds
/** «Реестр, то есть перечень всех судов, отсутствует»: what is so, and no rule. */
const HAPPENS =
  /, (?:отсутству(?:ет|ют)|(?:ещё |еще |пока )?не (?:[а-я]+(?:ет|ют|ит|ят)(?:ся)?|[а-я]+(?:ал|ял|ил|ел)[аои]?(?:сь|ся)?|[а-я]+[нт][аоы]?)|(?:был|была|было|были) [^,]{3,60}|(?!(?:[а-я]+ )*(?:котор|где|когда|если|что|чем|кем|кому|чтобы))(?:(?:уже|ныне|сейчас|теперь|давно|пока|временно) )?[а-я]{3,}(?:ен|ан|ыт|ят)[аоы]?)\.?$/
const GENITIVE_SAID = /^(?:[а-я-]+(?:ого|его|ой|ых|их) |[а-я-]+(?:ей|ий|ов|ства|ции|ости)(?: |,))/
const HEAD =
  /^(?:[а-я-]+(?:ое|ее|ая|яя|ый|ий|ые|ие) )*[а-я-]+(?:ние|тие|ство|ция|ка|ча|жа|од|аз|во|оз) (?=[а-я])/
const IS =
  /^(?<term>[^.;:,–()]{3,80}?)(?: \([^()]{2,80}\))? (?:есть|представля(?:ет|ют) собой) (?<says>\S.*)$/ds
const MEANS =
  /^(?<term>[^.;:,–]{2,100}?(?:, [а-я-]+){0,2}) (?:означа(?:ет|ют)|обознача(?:ет|ют)) (?<says>\S.*)$/ds
const MEANS_LIST = /^(?<term>[^.;:–]{2,100}?) (?:означа|обознача)(?:ет|ют):(?<says>.*)$/ds
const DASH =
  /^(?<term>[^.;:,–]{2,100}?(?:(?<= (?:на|по|за|от|с|в|из|для|об?) [^.;:,–]{2,60}), [^.;:,–]{2,40}?)?) [–-] (?<says>\S.*)$/ds
const NO_MEANT =
  /^(?:что|отказ|согласи|признани|прекращени|возникновени|обязан|прав[оа] |невозможност|наличи|отсутстви|переход|утрат|принятие)/

/** «X – это …», «термин „X“ означает …» */
export const termMeans: Rule = ({ words, scope, subject }) => {
  const dashed = scope !== undefined || ABOUT_WORDS.test(subject.title) ? QUOTED_DASH.exec(words) : null
  if (dashed !== null) return [match(dashed)]
  for (const pattern of [THIS_IS, TERM_MEANS, TERM_MEANS_LIST, BY_TERM, QUOTED_MEANS, BY_REFERENCE]) {
    const found = pattern.exec(words)
    if (found !== null && !NO_NAME.test(group(found, 'term')) && wordCount(group(found, 'term')) <= 14)
      return [match(found), ...alsoTerm(found, match, 0, TERM_MEANS)]
  }
  return undefined
}

/** «Отчёт, то есть все его страницы, …» */
const WHOLE = /^(?:весь|вся|все|кажд[а-я]+) (?:его|ее|их) /

/** «X, то есть …» */
export const thatIs: Rule = ({ words }) => {
  const found = THAT_IS.exec(words)
  const isTerm =
    found !== null &&
    named(found, 12) &&
    !NO_ASIDE.test(group(found, 'term')) &&
    !OBLIQUE.test(firstWord(group(found, 'term'))) &&
    !WHOLE.test(group(found, 'says')) &&
    !HAPPENS.test(group(found, 'says')) &&
    !isOfLastWord(group(found, 'term'), group(found, 'says'))
  return isTerm ? [inItsCase(match(found), found)] : undefined
}

/** «Создание банды, то есть устойчивой группы»: what is explained stands in the case of the words that explain it. */
function inItsCase(all: Match, found: RegExpExecArray): Match {
  const head = GENITIVE_SAID.test(group(found, 'says')) ? HEAD.exec(group(found, 'term')) : null
  return head === null ? all : { ...all, term: { from: all.term.from + head[0].length, to: all.term.to } }
}

/** «X есть …», «X представляет собой …» */
export const is: Rule = ({ words }) => {
  const found = IS.exec(words)
  const isTerm =
    found !== null &&
    named(found, 6) &&
    !/^неотъемл|^самостоятельн|^собой|^наименьш|^наибольш|^(?:[а-я]+(?:ая|ый) )?(?:обязанность|долг|ответственность|прерогатива|исключительное право)(?: [а-я-]+){1,2}\.?$/.test(
      group(found, 'says'),
    ) &&
    !DRAWN.test(group(found, 'term')) &&
    !OBLIQUE.test(firstWord(group(found, 'term')))
  return isTerm ? [match(found)] : undefined
}

/** «X означает …»; where the sentence says for what it defines, «X – …» too. */
export const means: Rule = ({ words, scope, isListed, subject }) => {
  const meant = MEANS.exec(words)
  const isMeant =
    meant !== null &&
    !/^(?:ссылк|упоминани|указани)/.test(group(meant, 'term')) &&
    named(meant, 6) &&
    wordCount(group(meant, 'says')) >= 3 &&
    !NO_MEANT.test(group(meant, 'says'))
  if (isMeant) return [match(meant)]
  const list = MEANS_LIST.exec(words)
  const listed = group(list, 'term')
  if (list !== null && !NO_NAME.test(listed) && (subject.is(listed) || subject.names(listed)))
    return [match(list)]
  if (scope === undefined && !isListed) return undefined
  const found = meant ?? (scope === undefined ? null : DASH.exec(words))
  return found !== null && named(found, 10) && !NOT_DEFINING.test(group(found, 'says'))
    ? [match(found)]
    : undefined
}
