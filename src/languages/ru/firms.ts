type Noun = readonly [
  stems: string,
  gender: 'm' | 'f' | 'n',
  base: string,
  whose: string,
  where: string,
  others: string,
]

/** Legal forms, which no case changes. */
const FORMS = 'тоо|ао|нао|оао|зао|пао|ооо|ип|гкп|ргп|гуп|муп|мкп|фгуп|нк|ак|ук|гк|пк|тд'

/** Nouns for firms without what cases change, with their endings in the base form, in the genitive, where something is said, and in other cases. */
const NOUNS: readonly Noun[] = [
  ['(?!теле|радио|медиа|кино)\\p{L}*компани|(?:гос)?корпораци|электростанци', 'f', 'я', 'и', 'и', 'ю|ей'],
  ['(?:птице)?фабрик|(?:агро)?фирм|шахт', 'f', 'а', 'ы|и', 'е', 'у|ой'],
  ['предприяти', 'n', 'е', 'я', 'и', 'ю|ем'],
  ['товариществ', 'n', 'о', 'а', 'е', 'у|ом'],
  [
    '(?:агро)?холдинг|концерн|\\p{L}*завод|комбинат|оператор|трест|рудник|застройщик|\\p{L}*перевозчик|поставщик|разработчик|подрядчик|маркетплейс|экспортер|рете?йлер|ритейлер|страховщик|кооператив|терминал',
    'm',
    '',
    'а',
    'е',
    'у|ом',
  ],
  ['производител', 'm', 'ь', 'я', 'е', 'ю|ем'],
]

/** The same of nouns that mean firms only before a name. */
const NAMED: readonly Noun[] = [
  ['обществ', 'n', 'о', 'а', 'е', 'у|ом'],
  ['филиал', 'm', '', 'а', 'е', 'у|ом'],
]

type Form = 'base' | 'whose' | 'where' | 'any'

function inForm(form: Form, nouns = NOUNS): string {
  return nouns
    .map(([stems, , base, whose, where, others]) => {
      const endings = { base, whose, where, any: `${base}|${whose}|${where}|${others}` }[form]
      return `(?:${stems})(?:${endings})`
    })
    .join('|')
}

/** Kinds of firms, behind which a firm's own name stands: «ТОО | «Тарн»», «завода | «Тарн»». */
export const ofFirm = new RegExp(`^(?:${FORMS}|${inForm('any', [...NOUNS, ...NAMED])})$`, 'u')

/** Stems of such nouns before the endings of all cases, with the ending of the base form. */
export const FIRM_HEADS: readonly (readonly [RegExp, string, 'm' | 'f' | 'n'])[] = [...NOUNS, ...NAMED].map(
  ([stems, gender, base, whose, where, others]) => [
    new RegExp(`^(${stems})(?:${base}|${whose}|${where}|${others})$`, 'iu'),
    base,
    gender,
  ],
)

const DESCRIBED = String.raw`(?:(?:этой|самой|сам[аои]?|\p{L}{3,}(?:ая|ой|ей|ий|ый|ое|ом|ем|ого|его)) )?`
const PRESS =
  'пресс-(?:служб[аеы]|центре?|секретар[ья])|(?:официальн\\p{L}+ )?представител(?:ь|ьница|и|ей|я)|руководств[оае]|дирекци[яи]|администраци[яи]'

/** A division that tells newsrooms what its house says. */
const DIVISION =
  '(?:отдел|сектор|управлени|департамент|служб)\\p{L}{0,2} (?:печати|внешних (?:коммуникаций|связей)|общественных связей|по (?:внешним|общественным) связям|по (?:связям|работе|взаимодействию) (?:с (?:общественностью|прессой|медиа|населением)|со сми))'

/** A firm that words tell only by its kind, where nothing else stands: «завод», «в компании», «пресс-служба предприятия»; the house whose division is told: «в отделе печати комитета». */
export const pressOf = new RegExp(
  `^(?:(?:в|на) ${DESCRIBED}(?<within>${inForm('where')})|${DESCRIBED}(?<alone>${inForm('base')})|${DESCRIBED}(?<whose>${inForm('whose')})|(?:в )?(?:${PRESS}) ${DESCRIBED}(?<kind>${inForm('whose')})|(?:в )?${DIVISION} (?:этого |этой )?(?<kind>\\p{L}+))$`,
  'u',
)
