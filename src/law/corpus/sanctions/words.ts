import type { Tag } from '../../law.ts'

export type SanctionKind = 'fine' | 'years' | 'life' | 'arrest' | 'restriction' | 'works' | 'other'

/** How the sanctions of a language are written. All words are as `plain` makes them. */
export interface SanctionWords {
  /** The verb of a sanction. */
  readonly verb: RegExp
  /** The verb stands after the penalties. */
  readonly verbLast: boolean
  readonly heads: readonly (readonly [SanctionKind, string])[]
  /** Between penalties: what belongs to none of them. */
  readonly between: RegExp
  readonly unit: RegExp
  readonly year: RegExp
  readonly month: RegExp
  readonly day: RegExp
  readonly same: RegExp
  /** Words before a number that make it the end of a range. */
  readonly from: RegExp
  readonly to: RegExp
  /** Words after a number that make it an upper limit. */
  readonly toAfter: RegExp
  readonly fromAfter: RegExp
  /** What may follow a number whose unit comes later: "twenty, on officials thirty indices". */
  readonly shared: RegExp
  readonly note: RegExp
}

const K = '[а-яәғқңөұүһі]*'

export const SANCTION_WORDS: Readonly<Record<Tag, SanctionWords>> = {
  ru: {
    verb: /(?<![а-я])(?:наказыва(?:ет|ют)ся|вл[ие]ч[ие]т|влекут|подлеж[ия]т наказанию)(?![а-я])/,
    verbLast: false,
    heads: [
      [
        'life',
        'пожизненн[а-я]+ лишени[а-я]+ свободы|лишени[а-я]+ свободы пожизненно|смертн[а-я]+ казн[а-я]+',
      ],
      ['years', 'лишени[а-я]+ свободы'],
      ['restriction', 'ограничени[а-я]+ свободы'],
      [
        'works',
        'исправительн[а-я]+ работ[а-я]*|(?:привлечени[а-я]+ к )?(?:общественн|обязательн|принудительн)[а-я]+ работ[а-я]*',
      ],
      ['arrest', '(?:административн[а-я]+ )?арест[а-я]*'],
      ['fine', '(?:наложени[а-я]+ )?(?:административн[а-я]+ )?штраф[а-я]*'],
      [
        'other',
        'предупреждени[а-я]+|конфискаци[а-я]+|лишени[а-я]+ (?!свободы)[а-я]+|(?:административн[а-я]+ )?приостановлени[а-я]+|запрещени[а-я]+|(?:административн[а-я]+ )?выдворени[а-я]+|дисквалификаци[а-я]+|принудительн[а-я]+ снос[а-я]*',
      ],
    ],
    between: /(?:[,;:. –]|(?<![а-я])(?:либо|или|и|с|а равно|а также)(?![а-я])(?! без))+$/,
    unit: /(?:месячн[а-я]+ (?:расчетн|показател)|мрп(?![а-я]))/,
    year: /^(?:лет|год(?:а|ов|у)?)(?![а-я])/,
    month: /^месяц/,
    day: /^(?:сут|дн[яей]|день)/,
    same: /(?:тот|того|том|те|тем|той) же (?:срок|размер|период)|тех же пределах/,
    from: /(?:^| )(?:от|с|не менее|свыше|не ниже) $/,
    to: /(?:^| )(?:до|не более|не свыше|не выше|не превышающ[а-я]+|сроком до) $/,
    toAfter: /(?!)/,
    fromAfter: /(?!)/,
    shared: /^(?:$|[,;–).-]| (?:до|и|либо|или|–|-) | *$| [–-])/,
    note: /^(?:примечани[ея]|сноска)(?![а-я])/,
  },
  kk: {
    verb: /(?:жазаланады|әкеп соғады|әкеліп соғады|әкеп соқтырады|алып келеді|жазаланатын болады)(?![а-яәғқңөұүһі])/,
    verbLast: true,
    heads: [
      ['life', `өмір бойы(?:на)? бас бостандығынан айыр${K}|өлім жазас${K}`],
      ['years', `бас бостандығынан айыр${K}`],
      ['restriction', `бас бостандығын шекте${K}`],
      ['works', `түзеу жұмыс${K}|қоғамдық жұмыс${K}(?: тарт${K})?`],
      ['arrest', `(?:әкімшілік )?қама(?:ққа|уға) ал${K}`],
      ['fine', `айыппұл${K}(?: сал${K})?`],
      [
        'other',
        `айыра отырып(?: немесе онсыз)?|айырып(?: немесе онсыз)?|айыруға|ескерту${K}(?: жаса${K})?|тәркілен?іп(?: немесе онсыз)?|тәркілей отырып|тәркілене отырып|тәркілеу${K}|тыйым сал${K}(?: отырып)?|тоқтата тұр${K}|шығарып жібер${K}`,
      ],
    ],
    between: /^(?:[,;:. –]|(?:не|немесе|және|сондай-ақ)(?![а-яәғқңөұүһі]))+/,
    unit: /(?:айлық (?:есептік|көрсеткіш)|аек(?![а-яәғқңөұүһі]))/,
    year: /^жыл/,
    month: /^ай(?:ға|дан|ы|ына|дың)?(?![а-яәғқңөұүһі])/,
    day: /^(?:тәулік|күн)/,
    same: /(?:сол|осы|дәл сол|нақ сол) (?:мерзім|мөлшер)/,
    from: /(?!)/,
    to: /(?!)/,
    toAfter: /^[^\d,;]{0,60}?(?:ға|ге|қа|ке) (?:дейін|шейін)/,
    fromAfter:
      /^ ?-?(?:(?:айлық есептік )?[а-яәғқңөұүһі]+|аек)-?(?:дан|ден|тан|тен|нан|нен)(?![а-яәғқңөұүһі])/,
    shared: /^(?:$|[,;–).-]| (?:–|-|не|немесе) | *$|-?(?:ге|ға|ке|қа) )/,
    note: /^(?:ескертпе|ескерту)(?:лер)?(?:[.:]|$| \d)/,
  },
  en: {
    verb: /(?<![a-z])(?:(?:shall|is|are|will|to) be (?:punish(?:ed|able)|sentenced)|(?:is|are) (?:punish(?:ed|able)|sentenced)|(?:shall )?entails?|involves?|carries|is guilty of an offence and liable|(?:is|are|shall be) liable)(?![a-z])/,
    verbLast: false,
    heads: [
      [
        'life',
        'life imprisonment|(?:imprisonment|deprivation of (?:liberty|freedom)) for life|life (?:deprivation|sentence)[a-z ]{0,30}|death penalty|lifelong imprisonment',
      ],
      ['restriction', '(?:restriction|restraint|limitation)s? of (?:liberty|freedom)'],
      ['years', 'imprisonment|(?:deprivation|confinement) of (?:liberty|freedom)|custody'],
      [
        'works',
        '(?:corrective|correctional) (?:labou?r|works?)|(?:engagement in |involvement in |attraction to )?(?:community|public) (?:services?|works?)',
      ],
      ['arrest', '(?:administrative )?(?:arrest|detention)'],
      ['fine', '(?:an? )?(?:administrative )?fines?'],
      [
        'other',
        '(?:an? )?warning|confiscation|forfeiture|deprivation of (?!liberty|freedom)[a-z]+|suspension|prohibition|expulsion|deportation|disqualification',
      ],
    ],
    between: /(?:[,;:. –]|(?<![a-z])(?:or|and|to|by|with|both|either|an?|of)(?![a-z]))+$/,
    unit: /(?:monthly (?:calculation|assessment|calculated|reporting|estimated)|mcis?(?![a-z])|times the monthly)/,
    year: /^years?/,
    month: /^months?(?![a-z])/,
    day: /^(?:days?|calendar days?)/,
    same: /(?:the )?same (?:term|period|amount|length|duration|size)/,
    from: /(?:^| )(?:from|between|not less than|no less than|at least|of a minimum of) $/,
    to: /(?:^| )(?:up to|to|not exceeding|not more than|no more than|and|maximum of|exceed|until|or less than) $/,
    toAfter: /^ (?:or less|at most)/,
    fromAfter: /^ (?:or more|at least)/,
    shared: /^(?:$|[,;–).]| (?:to|up to|and|or|–|-) | *$)/,
    note: /^(?:notes?|footnote)(?:[.:]| \d|$)/,
  },
}
