import { DAY_IN_FIGURES, FIGURE } from '../patterns.ts'
import type { RemarkWords } from './remark-words.ts'

const DAY =
  `(?:the\\s+)?(?:${DAY_IN_FIGURES}|\\d{1,2}(?:st|nd|rd|th)?\\s+(?:day\\s+of\\s+)?\\p{L}{3,9}\\.?,?\\s+\\d{4}` +
  '|\\p{L}{3,9}\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4})'
const KINDS = '(?:acts?|laws?|ordinances?|orders?|regulations?|rules|codes?|decrees?)'
const UNITS = '(?:sections?|articles?|paragraphs?|schedules?|chapters?|regulations?)'
/** A figure, an abbreviation or a word that names acts: of these alone no sentence is made. */
const TOKEN = `\\(?(?:[\\p{L}.]{0,12}\\d[\\p{L}\\d/.:()-]{0,20}|(?:\\p{L}{1,6}\\.){1,4}\\p{L}?|${KINDS}|${UNITS}|no|nos)\\)?`
const TOKENS = `${TOKEN}(?:[,;]?\\s+(?:(?:and|of|the)\\s+)?${TOKEN}){0,14}`
const NAMES_ACT = `(?=[^\\])]{0,80}(?<!\\p{L})(?:${KINDS}|${UNITS}|nos?|(?:c|s|ss|art|reg)\\.)(?!\\p{L}))`
/** «the Kites (Fees) Act 2021»; whether its words have capitals is looked at by `isTitle`. */
const TITLE =
  `(?<title>(?:the\\s+)?(?:[\\p{L}’'-]{1,30}\\s+|\\([^()]{1,60}\\)\\s+){1,14}?${KINDS}(?!\\p{L}))(?:,?\\s+\\d{4})?` +
  `(?:\\s*\\([^()]{1,80}\\))?(?:,?\\s+${TOKENS})?`
const TITLE_AS_WRITTEN =
  /^(?:the\s+)?\p{Lu}[\p{L}’'-]*(?:\s+(?:\p{Lu}[\p{L}’'-]*|of|and|the|for|in|on|to|\([^()]*\)))*$/u
const SINCE = `\\s*,?\\s*(?:on|since|from|as\\s+of|as\\s+from|with\\s+effect\\s+from)\\s+${DAY}`
/** «Suspension of Licences Act»: words of a title tell of no suspension. */
const IN_TITLE = `(?:\\s+(?!(?:by|under|pursuant|with|from|until|till)(?!\\p{L}))(?:[\\p{L}’'-]{1,30}|\\([^()]{1,60}\\))){0,8}?\\s+${KINDS}(?!\\p{L})`
const LINK = '(?:\\s*[,:–—-]\\s*|\\s+by\\s+|\\s+under\\s+)'
const PIN = `(?:${TOKENS}\\s+of\\s+)?`
const BY =
  `\\s*[,:–—-]\\s*(?=[^\\])]{0,80}\\d)${TOKENS}|\\s+(?:by|under)\\s+${NAMES_ACT}(?=[^\\])]{0,80}\\d)${TOKENS}` +
  `|${LINK}${PIN}(?=[^\\])]{0,200}\\d)${TITLE}|\\s*(?=\\([^)]{0,80}\\d)\\(${TOKENS}\\)`
const BEGINS =
  '(?:(?:comes?|enters?|coming|entering)\\s+into\\s+(?:force|operation)|in\\s+force|takes?\\s+effect|effective)'

const en: RemarkWords = {
  months: 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' '),
  signs: 'repealed|deleted|omitted|revoked|rescinded|force|operation|effect',
  gone: 'repealed|deleted|omitted|revoked|rescinded',
  subject: `(?:${UNITS}|subsections?|clauses?|items?|paras?\\.?|parts?|rules?)\\s+[\\d(][\\p{L}\\d().-]{0,12}(?:\\s*(?:,|and|to|–|-)\\s*[\\d(][\\p{L}\\d().-]{0,12}){0,10}[\\s,:]+`,
  goneBy: `(?:${SINCE})?(?:${BY})(?:${SINCE})?|${SINCE}`,
  goneByInBrackets: `${LINK}${PIN}${TITLE}(?:${SINCE})?`,
  later: `${BEGINS}\\s+(?:on|from|as\\s+of|as\\s+from|with\\s+effect\\s+from)\\s+(?<day>${DAY})`,
  laterBy: `${BY}|${LINK}${PIN}${TITLE}`,
  isTitle: (words) => TITLE_AS_WRITTEN.test(words),
  opensDeeds: '(?:^|\\s)(?:be|been|being|is|are|was|were)\\s*[:–—-]+$',
  suspended: {
    says: `(?<!\\p{L})(?:suspended|suspension|suspends?)(?!\\p{L})(?!${IN_TITLE})`,
    spans:
      `(?<!\\p{L})(?:(?:from\\s+(?<since>${DAY})\\s*,?\\s*)?(?:(?:until|till|before)\\s+(?<until>${DAY})|(?:to|through|up to and including)\\s+(?<last>${DAY}))` +
      `|suspended\\s+(?:with\\s+effect\\s+)?(?:from|as\\s+of|on|since)\\s+(?<since>${DAY})(?!\\d|\\s*,?\\s*(?:until|till|before|to|through|up\\s+to)(?!\\p{L})))`,
  },
  resumed: {
    says: '(?<!\\p{L})(?:resume[ds]|no\\s+longer\\s+suspended|suspension\\s+(?:[^,;]{0,80}?\\s)?(?:lifted|revoked|ended|withdrawn))(?!\\p{L})',
    since: `(?<!\\p{L})(?:from|on|since|as\\s+of|effective)\\s+(?<since>${DAY})`,
  },
  transitional: {
    signs: ['as follows', 'in the following '],
    says: '(?:has|have|takes?)\\s+effect\\s+(?:(?<own>as\\s+follows|in\\s+the\\s+following\\s+(?:wording|form|version))|in\\s+(?:its|the|their)\\s+(?:former|previous|old|earlier)\\s+(?:wording|form|version))|(?:reads?|is\\s+to\\s+be\\s+read|applies|apply)\\s+(?<own>as\\s+follows|in\\s+the\\s+following\\s+(?:wording|form|version))',
    article: `(?<!\\p{L}|sub)(?:section|article)\\s+(?<number>${FIGURE})`,
    part: `(?:subsection|part)\\s+\\(?(?<number>${FIGURE})\\)?`,
    point: `(?:sub)?(?:paragraph|point|item)\\s+\\(?(?<number>${FIGURE})\\)?`,
    otherPieces:
      'sentence|the\\s+words?(?!\\p{L})|(?<!\\p{L})(?:heading|title|chapter|division|schedule|annex|appendix|table|row|preamble|notes?\\s+to' +
      '|(?:sub)?(?:sections|paragraphs)|articles|parts|points|items)(?!\\p{L})',
    otherAct: '(?<!\\p{L})of\\s+the\\s+[^.;,]{0,80}?(?:act|law|code)(?!\\p{L})',
    heading: `^(?:section|article)\\s+${FIGURE}\\.?\\s*`,
  },
}

export default en
