import { wordCount } from '../matches.ts'
import type { Subject } from '../subject.ts'
import { FEWEST_BEFORE, LONGEST_KNOWN, NO_LAST } from './noun.ts'
import { ADJECTIVE, GENITIVE, QUALITY } from './words.ts'

/** «Мүлік, оның ішінде ақша, жылжымалы мүлік деп танылады»: behind the aside stands nothing but the name. */
export function behindAside(said: string): number | undefined {
  const name =
    /, (?:оның ішінде|соның ішінде|атап айтқанда|мысалы) [^;:]{2,120}, (?<name>[^,;:]{3,60})$/.exec(said)
      ?.groups?.name
  const size = name === undefined ? 0 : wordCount(name)
  return size > 0 && size <= 3 ? size : undefined
}

const RELATING = /[лдт][ыі][қк]$/
const SUBJECTS = /^(?:субъекті|объекті|ұйым|қатысушы)(?:лері|лары|сі|сы)$/
/** «… дара кәсіпкерлер мен заңды тұлғалар шағын кәсіпкерлік субъектілері», where the heading is «Шағын кәсіпкерлік». */
export function ofHeading(words: readonly string[], subject: Subject): number | undefined {
  if (!SUBJECTS.test(words.at(-1) as string) || GENITIVE.test(words.at(-2) ?? '')) return undefined
  const opened = [4, 3].find(
    (size) => words.length > size + FEWEST_BEFORE && subject.opens(words.slice(-size).join(' ')) > 0,
  )
  const isKind =
    ADJECTIVE.test(words.at(-3) ?? '') &&
    !RELATING.test(words.at(-3) ?? '') &&
    subject.names(words.slice(-2).join(' '))
  return opened ?? (isKind && words.length > FEWEST_BEFORE + 3 ? 3 : undefined)
}

/** «… төтенше жағдайлар (апаттар, соғыс) еңсерілмейтін күш мән-жайлары»: the name begins behind the bracket. */
export function behindBracket(said: string, subject: Subject): number | undefined {
  const name = said.slice(said.lastIndexOf(') ') + 2)
  const words = name.split(' ')
  if (!said.includes(') ') || words.length > LONGEST_KNOWN || /[,()]/.test(name)) return undefined
  const isHeading = words.length > 1 && subject.opens(name) > 0
  return isHeading || (subject.is(name) && wordCount(said) > FEWEST_BEFORE) ? words.length : undefined
}

/** «Ерлі-зайыптылар, ата-аналар мен балалар отбасы мүшелері»: many, and then the name. */
const LAST_OF_LIST =
  /^[^ ,]+(?: [^ ,]+)?(?:лар|лер|дар|дер|тар|тер)(?:ы|і)?, .*(?: мен| пен| бен| және) [^ ,]+(?:лар|лер|дар|дер|тар|тер) (?<name>[^ ,]+(?: [^ ,]+)?)$/s
/** «Осы Заңның мақсаттары үшін ата-анасы, балалары жақын туыстар деп танылады» */
export function behindList(said: string): number | undefined {
  const last = LAST_OF_LIST.exec(said)?.groups?.name
  if (last !== undefined) return wordCount(last)
  const words = said.slice(said.lastIndexOf(', ') + 2).split(' ')
  const from = said.includes(', ') ? words.findIndex((word, at) => at > 0 && ADJECTIVE.test(word)) : -1
  const isName =
    from > 0 && from < words.length - 1 && words.slice(from, -1).every((word) => ADJECTIVE.test(word))
  return isName && from <= 2 ? words.length - from : undefined
}

/** «… демалу уақыты вахта», where the heading speaks of it. */
export function behindSpan(words: readonly string[], subject: Subject): number | undefined {
  const [span = '', last = ''] = words.slice(-2)
  const isSpan = /^(?:уақыты|кезеңі|ауысымы|маусымы|аралығы)$/.test(span) && words.length > FEWEST_BEFORE
  return isSpan && !QUALITY.test(last) && !NO_LAST.test(last) && subject.namesAny([last]) ? 1 : undefined
}
