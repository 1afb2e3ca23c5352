import { ORDINALS } from '../../../languages/kk/numbers.ts'
import { ACT_NUMBER, BRACKET, CAPITALS, DAY_IN_FIGURES } from '../patterns.ts'
import type { RemarkWords } from './remark-words.ts'

const DAY = `(?:${DAY_IN_FIGURES}|\\d{4}\\s*(?:жылғы|жылдың|ж\\.)\\s*\\d{1,2}\\s+\\p{L}{4,16}|\\d{1,2}\\s+\\p{L}{3,16}\\s+\\d{4})\\.?(?:\\s*(?:жылғы|ж\\.))?`
const COUNTRY = `(?:${CAPITALS}|\\p{L}+\\s+республикасы\\p{L}{0,4})`
const BODY =
  '(?:президент|үкімет|премьер|министр|төраға|агенттік|комитет|ұлттық|жоғарғы|конституциялық|орталық|әкім|мәслихат)' +
  `\\p{L}*(?:[\\s-]+\\p{L}+){0,12}?(?=\\s+(?:${DAY}|№|N\\s))`
const ACT = '(?:конституциялық\\s+)?(?:заң|кодекс|жарлы[қғ]|қаулы|бұйры[қғ]|шешім)\\p{L}{0,12}(?!\\p{L})'
/** «СР 28.12.2017 № 127-VI (алғашқы ресми …) Заңымен». */
const NAMED =
  `(?:${COUNTRY}\\s*)?(?:${BODY}\\s*)?(?:${DAY}\\s*)?(?:${ACT_NUMBER}\\s*)?(?:${BRACKET}\\s*)?` +
  `(?:[;,]\\s*${DAY}\\s*${ACT_NUMBER}\\s*(?:${BRACKET}\\s*)?){0,20}${ACT}(?:\\s+сәйкес)?(?:\\s*${BRACKET})?`
const PROVISION = '(?:\\d[\\d-]*\\)?-?\\s?(?:баб|бап|тарма|бөлі)\\p{L}*\\s+){1,4}'
const OWN = `осы\\s+(?:конституциялық\\s+)?(?:заң|кодекс)\\p{L}{0,6}\\s+(?:${PROVISION})?сәйкес`
/** «СР 19.06.2024 № 93-VIII Заңына сәйкес»: only a law with its number, since «Заң … қолданысқа енгізіледі» is law itself. */
const BY_LAW = `(?=.{0,120}(?:№|N\\s*\\d).{0,60}\\sсәйкес\\s)${NAMED}`
const LINK = `(?:\\s*[–—-]\\s*|\\s+(?=${COUNTRY}|\\d|№))`
const IN_BRACKET = `\\s*(?=\\([^)]{0,300}(?:\\d{4}|№|N\\s*\\d))${BRACKET}`
const BY = `(?:${LINK}(?:${NAMED}|${OWN})|${IN_BRACKET})`
const NUMBERS = '\\d[\\d-]*\\)?(?:\\s*(?:,|және|–)\\s*\\d[\\d-]*\\)?){0,20}'
const WHEN =
  `(?<day>${DAY})\\s*бастап|алғашқы\\s+ресми\\s+жарияланған\\s+күнінен\\s+` +
  '(?:бастап|кейін\\s+[\\p{L}\\d\\s]{1,60}?\\s+өткен\\s*соң)'

const unchangedIn = (name: string): string =>
  `(?<!\\p{L})${name}(?:ша|\\s+тіліндегі)\\s+мәтін\\p{L}{0,4}\\s+өзгер(?:тіл)?ме\\p{L}+`

const kk: RemarkWords = {
  months: 'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан'.split(' '),
  signs: 'тасталды|жойыл|жойды|енгізіледі|енеді',
  gone: `(?:${DAY}\\s*бастап\\s+)?(?:ал(?:ып|ынып)\\s+тасталды|күші\\s+жойыл(?:ды|ған)|күшін\\s+жойды)`,
  subject:
    `(?:(?:${NUMBERS}-?\\s?|(?:${ORDINALS.join('|')})\\s+)` +
    '(?:бап|баб|бөлі[кг]|тармақша|тарма[қғ]|тарау|абзац|параграф|қосымша)\\p{L}{0,6}\\s+){1,3}',
  goneBy: BY,
  later: `(?:(?:${OWN}|${BY_LAW})\\s+)?(?:${WHEN})\\s+(?:қолданысқа\\s+енгізіледі|күшіне\\s+енеді)`,
  laterBy: BY,
  unchanged: { ru: unchangedIn('орыс'), kk: unchangedIn('қазақ') },
  suspended: {
    // «Тоқтатылды» alone says that something has ended.
    says: `тоқтат(?:а|ыла|ылып)\\s+тұр\\p{L}*|${DAY}\\s*дейін\\s+(?:\\p{L}+\\s+){0,4}тоқтатыл\\p{L}*`,
    spans:
      `(?:(?<since>${DAY})\\s*бастап\\s*,?\\s*)?(?:(?<last>${DAY})\\s*қоса\\s+алғанға\\s+дейін|(?<until>${DAY})\\s*дейін)` +
      `|(?<since>${DAY})\\s*бастап\\s+(?:\\p{L}+\\s+){0,4}тоқтат`,
  },
}

export default kk
