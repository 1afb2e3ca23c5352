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
export const KAZAKH_ANCHOR = /^(?:бап(?:қа|та|тан|ты|тың|пен|тағы|тар\p{L}*)?|баб[ыі]\p{L}*)$/u
export const KAZAKH_PLURAL = /^баптар/

/** Pieces of an article by rank: a part, a paragraph, a point, and what is too small to cite. */
export type Rank = 'part' | 'paragraph' | 'point' | 'minor'

const UNITS: readonly (readonly [RegExp, Rank])[] = [
  [/^(?:чч?|част(?:ь|и|ью|ей|ям|ями|ях)|pts?|parts?|бөлі(?:к|г)\p{L}*)$/u, 'part'],
  [
    /^(?:пп|подп|подпункт\p{L}*|sub(?:paragraph|para|point|clause|item|section)s?|items?|points?|тармақша\p{L}*)$/u,
    'point',
  ],
  [/^(?:п|пункт\p{L}*|paras?|paragraphs?|clauses?|cl|sections?|sec|§|тарма[қғ]\p{L}*)$/u, 'paragraph'],
  [/^(?:абз|абзац\p{L}*|предложени[еяюй]\p{L}*|indents?|sentences?|абзаң\p{L}*|бөлім\p{L}*)$/u, 'minor'],
]
/** Units of which the plural is meant where the word is in the singular: «ч. 1-3». */
export const SHORT_UNIT = /^(?:чч?|пп?|подп|§|pts?|paras?|cl|sec)$/
export const KAZAKH_UNIT = /^(?:бөлі[кг]|тарма[қғ])/
export const PLURAL_UNIT =
  /^(?:част(?:и|ей|ям|ями|ях)|(?:под)?пункт(?:ы|ов|ам|ами|ах)|\p{L}+s|\p{L}+(?:тер|тар|лар)\p{L}*)$/u

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
/** What is counted by the number before it, which then is no article. */
export const COUNTED =
  /^(?:человек\p{L}*|людей|лет|год\p{L}*|гг|раза?|дел[оа]?|случа\p{L}*|факт\p{L}*|мрп|тенге|тг|рубл\p{L}*|дн\p{L}*|день|сут\p{L}*|час(?:а|ов)?|минут\p{L}*|недел\p{L}*|месяц\p{L}*|процент\p{L}*|граждан(?:|ин\p{L}*|ами?|ах|е)|лиц\p{L}*|тыс\p{L}*|млн|млрд|осужд\p{L}*|журналист\p{L}*|блогер\p{L}*|казахстан(?:ец|ц\p{L}*)|январ\p{L}*|феврал\p{L}*|март\p{L}?|апрел\p{L}*|ма[йя]|июн\p{L}*|июл\p{L}*|август\p{L}?|сентябр\p{L}*|октябр\p{L}*|ноябр\p{L}*|декабр\p{L}*|people|persons?|years?|cases?|days?|weeks?|months?|hours?|minutes?|times|mci|tenge|percent|articles?|journalists?|bloggers?|activists?|convict\p{L}*|(?:thou|mill)\p{L}*|адам\p{L}*|жыл\p{L}*|жас\p{L}*|рет|күн\p{L}*|ай(?:ға|лық)?|сағат\p{L}*|тәулік\p{L}*|теңге\p{L}*|аек|мың|миллион\p{L}*|азамат\p{L}*|журналис\p{L}*|қаңтар\p{L}*|ақпан\p{L}*|наурыз\p{L}*|сәуір\p{L}*|мамыр\p{L}*|маусым\p{L}*|шілде\p{L}*|тамыз\p{L}*|қыркүйек\p{L}*|қазан\p{L}*|қараша\p{L}*|желтоқсан\p{L}*)$/u
/** The plural of a noun that a number before it counts: «131 протоколов», "131 reports". */
export const COUNTABLE = /^(?:\p{L}+(?:ов|ев|ий|ей|ек|ок)|[a-z]{3,}[^s\W]s)$/u
/** A verb or a pronoun that goes on about an article: «грозит», «возбуждено», «ему». */
export const SAYING =
  /^(?:[а-я]{3,}(?:ит|ет|ят|ют|ут|ат|ится|ется|ятся|ются|лся|лась|лось|лись|ла|ло|ли|дено|ано|ено|ана|ена|аны|ены)|ему|ей|им|ею|вам|нам|мне|тебе|не|уже|он|она|они|мы|я|he|she|they|it|we|you|is|was|may|can|carries|provides|punishes)$/
/** «По каждой статье УК 20 …»: the article is told by something else than its number. */
export const PICKED =
  /^(?:эт\p{L}+|данн\p{L}+|кажд\p{L}+|так\p{L}+|одн\p{L}+|т(?:ой|ому)|которой|же|люб\p{L}+|друг\p{L}+)$/u
export const MONTH =
  /^(?:январ[ья]|феврал[ья]|марта?|апрел[ья]|ма[йя]|июн[ья]|июл[ья]|августа?|сентябр[ья]|октябр[ья]|ноябр[ья]|декабр[ья]|(?:қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан)(?:дағы|тағы|дегі|тегі)?|january|february|march|april|may|june|july|august|september|october|november|december)$/
export const YEAR = /^(?:года?|г|жылғы|year)$/
export const ROMAN = /^[ivxі]+$/

export const STATE = /^(?:республик\p{L}*|republic)$/u
/** Countries that have their own codes, besides those of the pack. */
export const GONE = /^(?:ссср|сср|рсфср|казсср|ussr)$/
/** Words that may stand between an article and its act. */
export const BETWEEN =
  /^(?:of|the|in|under|its|new|current|present|national|country|нов\p{L}{2,3}|действующ\p{L}+|отечественн\p{L}+|наш\p{L}{2,3}|страны|осы|аталған|жаңа|қолданыстағы|еліміздің)$/u
/** «этого Кодекса», "the same Code". */
export const SAME =
  /^(?:эт\p{L}+|т(?:ого|ому|ом|от)|же|данн\p{L}+|настоящ\p{L}+|указанн\p{L}+|названн\p{L}+|упомянут\p{L}+|сам\p{L}+|осы|сол|бұл|аталған|көрсетілген|the|this|that|said|same)$/u
/** Words that join the articles of a list. */
export const JOINING =
  /^(?:а|также|равно|то|по|под|за|на|с|со|в|к|из|as|well|under|to|with|of|the|both|части|сондай|ақ|бойынша|тағы|да|де)$/
