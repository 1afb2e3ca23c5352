import type { LiabilityWords } from '../../reader/language/liability.ts'

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
  partaking: /қатысу|қатысқан|қатысып|қатысса|қатысат|қатысушы|мүше/iu,
  organising: /ұйымдастыр|құрған|құру(?!\p{L})|басшылық|жетекші/iu,
  publishing: /әлеуметтік желі|ғаламтор|жариял|(?<!\p{L})БАҚ(?!\p{L})|жазба|парақша/iu,
}
