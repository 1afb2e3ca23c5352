import { FEWEST_BEFORE } from './noun.ts'
import { ADJECTIVE, GENITIVE, isForm, isOblique, isParticiple } from './words.ts'

/** «Тұратындар», «көшіп келгендер»: those who do, as a noun. */
const MANY_WHO = /(?:ған|ген|қан|кен|тын|тін)(?:дар|дер)$/
const PLURAL = /(?:лар|лер|дар|дер|тар|тер)$/
const ADVERB =
  /^(?:уақытша|тұрақты|ерікті|еріксіз|заңсыз|заңды|бірге|жеке|өз бетімен|ішінара|толық|жаңадан|қайта|алғаш)$/

/** «… жүрген шетелдіктер уақытша болатындар»: how many words at the end name those who are told of. */
export function thoseWho(words: readonly string[]): number | undefined {
  if (!MANY_WHO.test(words.at(-1) as string)) return undefined
  const size = ADVERB.test(words.at(-2) ?? '') ? 2 : 1
  const kind = words.at(-size - 1) ?? ''
  return size > 1 && PLURAL.test(kind) && words.length - size >= FEWEST_BEFORE ? size : undefined
}

const COMPARED = /^(?:төмен|жоғары|кем|артық|астам|көп|аз|ұзын|қысқа|ауыр|жеңіл)$/
/** «Сметалық бағадан төмен баға демпингтік баға»: the noun that is measured is said again. */
export const comparedAgain = (words: readonly string[]): number | undefined =>
  words.at(-1) === words.at(-3) &&
  COMPARED.test(words.at(-4) ?? '') &&
  ADJECTIVE.test(words.at(-2) as string) &&
  words.length > FEWEST_BEFORE + 1
    ? 2
    : undefined

const PERSON = /^(?:тұлға|адам|азамат|ұйым|кәсіпорын|тұлғалар|адамдар|азаматтар|ұйымдар)$/
const ROLE = /^(?:автор|ие|қатысушы|ұстаушы|жасаушы|орындаушы|шығарушы|өндіруші|иелену)[^ ]*(?:ы|і)$/
/** «Шығармашылық еңбегімен жасаған тұлға туындының авторы»: whose it is belongs to the name. */
export const roleOf = (words: readonly string[]): number | undefined =>
  ROLE.test(words.at(-1) as string) &&
  GENITIVE.test(words.at(-2) ?? '') &&
  PERSON.test(words.at(-3) ?? '') &&
  words.length > FEWEST_BEFORE + 2
    ? 2
    : undefined

/** «Қоғамның акцияларын ұстаушы акционер»: who does it stands for the person. */
export const behindDoer = (words: readonly string[]): number | undefined =>
  /(?:ушы|уші)(?:лар|лер)?$/.test(words.at(-2) ?? '') &&
  /(?:[дтн][ыі]|[ыі]н)$/.test(words.at(-3) ?? '') &&
  words.length >= FEWEST_BEFORE + 1 &&
  !isOblique(words.at(-1) as string)
    ? 1
    : undefined

/** «… құрылыстар кешені біртұтас кешен»: the noun that is explained is said again with what tells it from others. */
export const kindWithQuality = (words: readonly string[]): number | undefined =>
  words.length > FEWEST_BEFORE + 1 &&
  isForm(words.at(-3) as string, words.at(-1) as string) &&
  !isOblique(words.at(-2) as string) &&
  !isParticiple(words.at(-2) as string) &&
  !GENITIVE.test(words.at(-2) as string)
    ? 2
    : undefined

/** «… ғимараттар мен ескерткіштер ұлттық мұра»: many things, and the name of all of them. */
export const ofMany = (words: readonly string[]): number | undefined =>
  words.length > FEWEST_BEFORE + 1 &&
  /(?:лық|лік|тық|тік|дық|дік)$/.test(words.at(-2) as string) &&
  PLURAL.test(words.at(-3) ?? '') &&
  /^(?:мен|пен|бен|және)$/.test(words.at(-4) ?? '') &&
  !isOblique(words.at(-1) as string)
    ? 2
    : undefined

const ANSWER = /^(?:жауап|ұсыныс|талап|хабарлама|хабар|құжат|уағдаластық|мәміле|шағым)$/
/** «Офертаны қабылдау туралы жауап акцепт»: the noun that is told of stands behind «туралы». */
export const answerTo = (words: readonly string[]): number | undefined =>
  words.at(-3) === 'туралы' && ANSWER.test(words.at(-2) as string) && words.length > FEWEST_BEFORE + 1
    ? 1
    : undefined

/** «… сомалардың айырмасы артық төленген сома»: how it was paid belongs to the name of a sum. */
export const sumOf = (words: readonly string[]): number | undefined =>
  /^(?:сома|салық|төлем|баға|сомасы|сомалар)$/.test(words.at(-1) as string) &&
  isParticiple(words.at(-2) ?? '') &&
  /^(?:артық|кем|толық|қате|мерзімінен)$/.test(words.at(-3) ?? '') &&
  /с[ыі]$/.test(words.at(-4) ?? '')
    ? 3
    : undefined

/** «… жасайтын тұлғалар алым төлеушілер»: what it is done to stands between the person and who does it. */
export const doerOf = (words: readonly string[]): boolean =>
  /(?:ушы|уші)(?:лар|лер)?$/.test(words.at(-1) as string) &&
  PERSON.test(words.at(-3) ?? '') &&
  !isParticiple(words.at(-2) as string) &&
  !isOblique(words.at(-2) as string)
