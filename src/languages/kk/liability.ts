import type { LiabilityWords } from '../../reader/language/liability.ts'

/** What one is a member of, and how it is said that it is forbidden: members of a council or a chat are only spoken to. */
const UNION =
  '(?<!\\p{L})(?:ұйым(?!дас)|бірлест[иі]|қозғалыс|партия|топ(?=(?:қа|тың|тар\\p{L}*)?(?!\\p{L}))|жасақ|құрылым)'
const BANNED = '(?:тыйым салын|экстремис|террор|қылмыстық|заңсыз|радикал)'
const WORDS = '(?:[\\p{L}-]+ ){0,2}'

/** How liability and what raises it are named. */
export const liability: LiabilityWords = {
  noun: /жауап|жаза|айыппұл|қамақ|құқық бұзушылық|қудала|іс(?!\p{L})|хаттама|тәртіп/iu,
  criminal: /қылмыстық/iu,
  administrative: /әкімшілік/iu,
  crime: /қылмыс(?!тық)|бостандығынан айыр|түрме/iu,
  emergency: /коменданттық|төтенше жағдай (?:режим|енгіз|жариялан|кез|аясында)/iu,
  wartime: /соғыс (?:уақыт|жағдай)/iu,
  group: /қылмыстық топ/iu,
  graver: /қылмыстық топ|адамдар тобы|ауыр (?:салдар|зардап)|төтенше|соғыс|қайталан|бірнеше рет/iu,
  partaking: new RegExp(
    `${UNION}\\p{L}*(?:[ғгқкн][ае]|[ндт][ыі]ң(?: [\\p{L}-]+){0,2}) (?:қатысу(?!шы)|қатысқан|қатысып|қатысса|қатысат|мүше бол|мүшелік|кір(?:ген|у|се)|құрамында бол)|${BANNED}\\p{L}* ${WORDS}${UNION}\\p{L}* ${WORDS}(?:қатысушы|мүше)`,
    'iu',
  ),
  organising: /ұйымдастыр|құрған|құру(?!\p{L})|басшылық|жетекші/iu,
  publishing: /әлеуметтік желі|ғаламтор|жариял|(?<!\p{L})БАҚ(?!\p{L})|жазба|парақша/iu,
}
