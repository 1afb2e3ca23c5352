import { ORDINAL_STEMS } from '../../../languages/ru/numbers.ts'
import { ACT_NUMBER, BRACKET, CAPITALS, DAY_IN_FIGURES, FIGURE } from '../patterns.ts'
import type { RemarkWords } from './remark-words.ts'

const DAY = `(?:${DAY_IN_FIGURES}|\\d{1,2}\\s+\\p{L}{3,9}\\s+\\d{4})(?:\\s*(?:года|г\\.?))?`
const COUNTRY = `(?:${CAPITALS}|республики\\s+\\p{L}+|\\p{L}+\\s+федерации)`
/** The body whose act it is; its name ends where the day or the number of the act begins. */
const BODY =
  '(?:президента|правительства|премьер|министр|председателя|агентства|комитета|национального|верховного|конституционного|центральной|акима|маслихата)' +
  '\\p{L}*(?:[\\s-]+\\p{L}+){0,12}?(?=\\s+от\\s+\\d|\\s*(?:№|N\\s))'
const TITLE = '[«"“][^«»"“”]{1,300}[»"”]'
const ACTS = '(?:закон|кодекс|указ|постановлени|приказ|решени)'
const KIND = '(?:конституционн\\p{L}{2,3}\\s+)?(?:нормативн\\p{L}{2,3}\\s+)?'
/** «Законом», «законами»: the act that did it. */
const BY_ACT = `${KIND}${ACTS}(?:ом|ем|ами|ями)(?!\\p{L})`
const ANY_ACT = `${KIND}${ACTS}\\p{L}{0,3}(?!\\p{L})`
const WHICH =
  `(?=\\s+(?:${COUNTRY}|[«"“]|от\\s+\\d)|\\s*(?:№|N\\s)|\\s+${BODY})` +
  `(?:\\s+${COUNTRY})?(?:\\s+${BODY})?(?:\\s+${TITLE})?(?:\\s+от\\s+${DAY})?(?:\\s*,?\\s*${ACT_NUMBER})?(?:\\s+${TITLE})?` +
  `(?:\\s*${BRACKET})?(?:\\s*[;,]\\s*(?:и\\s+)?(?:от\\s+)?${DAY}\\s*${ACT_NUMBER}(?:\\s*${BRACKET})?){0,20}`
const ACCORDING = '(?:в\\s+соответствии\\s+со?|на\\s+основании|согласно)'
/** «пунктом 1 статьи 40». */
const PROVISION =
  '(?:(?:подпункт|пункт|част|абзац|стат)\\p{L}{0,4}\\s+(?:\\d[\\d-]*\\)?|\\p{L}{4,10}(?:ым|ой|ого|ей|ом))(?:\\s*,)?\\s+){1,4}'
const LINK = '(?:\\s*[–—-]\\s*|\\s+)'
const SINCE = `\\s*,?\\s*со?\\s+${DAY}`
const NAMED = `${LINK}${BY_ACT}${WHICH}|\\s*[–—-]\\s*${ANY_ACT}${WHICH}`
/** «(Закон РК от 01.02.2033 № 9-X)». */
const IN_BRACKET = `\\s*(?=\\([^)]{0,300}(?:\\d{4}|№|N\\s*\\d))${BRACKET}`
const OWN = `(?:${PROVISION})?настоящ\\p{L}{2,3}\\s+${ANY_ACT}|${PROVISION}${ANY_ACT}(?:${WHICH})?`
const BY = `(?:${NAMED}|${LINK}${ACCORDING}\\s+(?:${ANY_ACT}${WHICH}|${OWN})|${IN_BRACKET})`
const AFTER_PUBLICATION =
  '(?:по\\s+истечении\\s+[\\p{L}\\d\\s]{1,60}?\\s+)?(?:со|после)\\s+дня\\s+(?:(?:его|ее|их)\\s+)?(?:первого\\s+)?(?:официального\\s+)?опубликования'
const ORDINAL = `(?:${ORDINAL_STEMS.join('|')})\\p{L}{2,3}`
const NUMBERS = '\\d[\\d-]*\\)?(?:\\s*(?:,|и|–|-)\\s*\\d[\\d-]*\\)?){0,20}'

const unchangedIn = (name: string): string =>
  `(?<!\\p{L})на\\s+${name}\\s+языке\\s+(?:текст\\s+)?не\\s+(?:измен|меня)\\p{L}+`

const ru: RemarkWords = {
  months: 'январ феврал март апрел ма[йя] июн июл август сентябр октябр ноябр декабр'.split(' '),
  signs: 'исключен|утратил|в действие|в силу',
  gone: 'исключен[ао]?|утратил[ао]?\\s+силу',
  goneMany: 'исключены|утратили\\s+силу',
  subject: `(?:(?:стать|глав|раздел|параграф|част|пункт|подпункт|абзац|приложени)\\p{L}{0,2}(?:\\s+(?:${NUMBERS}|${ORDINAL}|[ivxіхIVXІХ]{1,6}))?[\\s.]+){1,4}`,
  goneBy: `(?:${SINCE})?${BY}(?:${SINCE})?|${SINCE}`,
  later: `(?:ввод[ия]тся\\s+в\\s+действие|вступа[ею]т\\s+в\\s+силу)\\s+(?:со?\\s+(?<day>${DAY})|${AFTER_PUBLICATION})`,
  laterBy: `${BY}|${LINK}${ACCORDING}\\s+${ANY_ACT}`,
  opensDeeds: '(?:быть|был[аои]?|буд(?:ет|ут)|явля[ею]тся|счита[ею]тся)\\s*[:–—-]+$',
  unchanged: { ru: unchangedIn('русском'), kk: unchangedIn('казахском') },
  suspended: {
    says: '(?<!\\p{L})приостан(?:овл|авл|овит)\\p{L}*',
    spans:
      `(?<!\\p{L})(?:(?:со?\\s+(?<since>${DAY})\\s*,?\\s*)?(?:по\\s+(?<last>${DAY})|до\\s+(?<last>${DAY})[\\s,(]*включительно|до\\s+(?<until>${DAY}))` +
      `|приостан\\p{L}*\\s+(?:действи\\p{L}*\\s+)?со?\\s+(?<since>${DAY})(?!\\d|\\s*(?:года|г\\.?)?\\s*,?\\s*(?:до|по)\\s))`,
  },
  resumed: {
    says:
      '(?<!\\p{L})(?:возобновл(?:ен[аоы]?|я[ею]тся)(?!\\p{L})|возобновить(?!\\p{L})' +
      '|приостановлени\\p{L}*\\s+[^,;]{0,80}?(?:отмен|снят|прекращ|утратил)\\p{L}*|(?:отмен|снят)\\p{L}*\\s+приостановлени\\p{L}*)',
    since: `(?<!\\p{L})со?\\s+(?<since>${DAY})`,
  },
  transitional: {
    says:
      '(?<!\\p{L})(?:действу[ею]т|применя[ею]тся|применялось|действовал\\p{L}?)\\s+(?:(?:(?!излож)[^;:«"“\\n]){0,160}?\\s)?в\\s+(?:(?<own>следующ)|прежн|ранее\\s+действовавш|стар|друг|ин)\\p{L}+\\s+редакци\\p{L}+' +
      '|(?<!\\p{L})действу[ею]т\\s+в\\s+редакции\\s+\\p{L}{3,}',
    article: `стать\\p{L}{1,2}\\s+(?<number>${FIGURE})`,
    part: `(?<!\\p{L})(?:пункт|част)\\p{L}{0,3}\\s+(?:(?<number>${FIGURE})(?!\\))|(?<ordinal>${ORDINAL}))`,
    point: `подпункт\\p{L}{0,3}\\s+(?<number>${FIGURE})\\)`,
    smaller: 'абзац|предложени|слов[ао](?!\\p{L})',
    otherAct: '(?<!настоящ\\p{L}{2,3}\\s+)(?:закона|кодекса|указа|законов|кодексов)(?!\\p{L})',
    heading: `^стать\\p{L}\\s+${FIGURE}\\.?\\s*`,
  },
}

export default ru
