export { ordinal } from '../ordinals.ts'

/** The words of the three languages that name an article, its pieces, and what stands between them. All folded. */

export const RUSSIAN_ANCHOR = /^(?:ст|стст|стать(?:я|и|е|ю|ей|ею|ям|ями|ях)|статей)$/u
export const ENGLISH_ANCHOR = /^(?:arts?|articles?)$/u
export const ANCHOR = new RegExp(`${RUSSIAN_ANCHOR.source}|${ENGLISH_ANCHOR.source}`, 'u')
export const PLURAL = /^(?:стст|статей|стать(?:ям|ями|ях|и)|arts|articles)$/
/** What an article is called in other countries. */
export const SECTION = /^(?:sections?|secs?|ss?|§)$/
export const SECTIONS = /^(?:sections|secs|ss)$/
/** Anchors with a number before them that is no count: «по 274 статье». */
export const SINGLE = /^стать(?:е|ю|ей|ею)$/
export const KAZAKH_ANCHOR = /^(?:бап(?:қа|та|тан|ты|тың|пен|тағы)?|(?:баптар|баб[ыі])\p{L}*)$/u
export const KAZAKH_PLURAL = /^баптар/

/** Pieces of an article by rank: a part, a paragraph, a point, and what is too small to cite. */
export type Rank = 'part' | 'paragraph' | 'point' | 'minor'

const UNITS: readonly (readonly [RegExp, Rank])[] = [
  [/^(?:чч?|част(?:ь|и|ью|ей|ям|ями|ях)|pts?|parts?|бөлі(?:к|г)\p{L}*)$/u, 'part'],
  [
    /^(?:пп|подп|(?:подпункт|тармақша)\p{L}*|sub(?:paragraph|para|point|clause|item|section)s?|items?|points?)$/u,
    'point',
  ],
  [/^(?:п|(?:пункт|тарма[қғ])\p{L}*|paras?|paragraphs?|clauses?|cl|sections?|sec|§)$/u, 'paragraph'],
  [/^(?:абз|(?:абзац|предложени[еяюй]|абзаң|бөлім)\p{L}*|indents?|sentences?)$/u, 'minor'],
]
/** Units of which the plural is meant where the word is in the singular: «ч. 1-3». */
export const SHORT_UNIT = /^(?:чч?|пп?|подп|§|pts?|paras?|cl|sec)$/
export const KAZAKH_UNIT = /^(?:бөлі[кг]|тарма[қғ])/
export const PLURAL_UNIT =
  /^(?:част(?:и|ей|ям|ями|ях)|(?:под)?пункт(?:ы|ов|ам|ами|ах)|\p{L}+(?:s|(?:тер|тар|лар)\p{L}*))$/u

export function rankOf(text: string): Rank | undefined {
  return UNITS.find(([pattern]) => pattern.test(text))?.[1]
}

const NUMERALS = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii']

/** «III» is `3`, in Latin letters or in Cyrillic ones of the same look. */
export function roman(text: string): string | undefined {
  const index = NUMERALS.indexOf(text.replaceAll('і', 'i').replaceAll('х', 'x'))
  return index < 0 ? undefined : String(index + 1)
}

/** Endings written after a number and its hyphen. */
export const SUFFIX =
  /^(?:я|й|ю|е|ей|ой|ая|ую|ым|ом|го|ого|му|ому|м|х|ых|ші|шы|нші|ншы|інші|ыншы|st|nd|rd|th|ден|дан|тен|тан|нен|нан)$/
/** «274-я», «274-й», «274-ю»: so an article is called for short, of which only the ending is left. */
export const SHORT_ARTICLE = /^(?:я|й|ю|ей|ой|ая|ую)$/
export const AND = /^(?:&|и|или|либо|және|әрі|немесе|мен|бен|пен|and|or)$/
export const FROM = /^(?:с|со|от|from)$/
/** «с 172 по 174», "from 172 to 174". */
export const TO = /^(?:по|до|to|through|thru)$/
const COUNTED_STEMS =
  'человек|год|случа|факт|рубл|дн|сут|минут|недел|месяц|процент|гражданин|лиц|тыс|осужд|журналист|блогер|казахстанц|январ|феврал|апрел|июн|июл|сентябр|октябр|ноябр|декабр|convict|thou|mill|адам|жыл|жас|күн|сағат|тәулік|теңге|миллион|азамат|журналис|қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан'
const COUNTED_FORMS =
  'людей|лет|гг|раза?|дел[оа]?|мрп|тенге|тг|день|час(?:а|ов)?|граждан(?:|ами?|ах|е)|млн|млрд|казахстанец|ма[йя]|(?:март|август)\\p{L}?|people|persons?|years?|cases?|days?|weeks?|months?|hours?|minutes?|times|mci|tenge|percent|articles?|journalists?|bloggers?|activists?|рет|ай(?:ға|лық)?|аек|мың'
/** What is counted by the number before it, which then is no article. One class of letters for all stems: each takes time to make. */
export const COUNTED = new RegExp(`^(?:(?:${COUNTED_STEMS})\\p{L}*|${COUNTED_FORMS})$`, 'u')
/** The plural of a noun that a number before it counts: «131 протоколов», "131 reports". */
export const COUNTABLE = /^(?:\p{L}+(?:ов|ев|ий|ей|ек|ок)|[a-z]{3,}[^s\W]s)$/u
/** A verb or a pronoun that goes on about an article: «грозит», «возбуждено», «ему». */
export const SAYING =
  /^(?:[а-я]{3,}(?:ит|ет|ят|ют|ут|ат|ится|ется|ятся|ются|лся|лась|лось|лись|ла|ло|ли|дено|ано|ено|ана|ена|аны|ены)|ему|ей|им|ею|вам|нам|мне|тебе|не|уже|он|она|они|мы|я|he|she|they|it|we|you|is|was|may|can|carries|provides|punishes)$/
/** «По каждой статье УК 20 …»: the article is told by something else than its number. */
export const PICKED = /^(?:(?:эт|данн|кажд|так|одн|люб|друг)\p{L}+|т(?:ой|ому)|которой|же)$/u
export const MONTH =
  /^(?:январ[ья]|феврал[ья]|марта?|апрел[ья]|ма[йя]|июн[ья]|июл[ья]|августа?|сентябр[ья]|октябр[ья]|ноябр[ья]|декабр[ья]|(?:қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан)(?:дағы|тағы|дегі|тегі)?|january|february|march|april|may|june|july|august|september|october|november|december)$/
export const YEAR = /^(?:года?|г|жылғы|year)$/
export const ROMAN = /^[ivxі]+$/

export const STATE = /^(?:республик\p{L}*|republic)$/u
/** Countries that have their own codes, besides those of the pack. */
export const GONE = /^(?:ссср|сср|рсфср|казсср|ussr)$/
/** Words that may stand between an article and its act. */
export const BETWEEN =
  /^(?:of|the|in|under|its|new|current|present|national|country|(?:нов|наш)\p{L}{2,3}|(?:действующ|отечественн)\p{L}+|страны|осы|аталған|жаңа|қолданыстағы|еліміздің)$/u
/** «этого Кодекса», "the same Code". */
export const SAME =
  /^(?:(?:эт|данн|настоящ|указанн|названн|упомянут|сам)\p{L}+|т(?:ого|ому|ом|от)|же|осы|сол|бұл|аталған|көрсетілген|the|this|that|said|same)$/u
/** Words that join the articles of a list. */
export const JOINING =
  /^(?:а|также|равно|то|по|под|за|на|с|со|в|к|из|as|well|under|to|with|of|the|both|части|сондай|ақ|бойынша|тағы|да|де)$/
