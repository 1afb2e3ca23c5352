/** Whose or what kind of house it is, as a name drawn together begins: «Мин|лесхоз», «Гор|водхоз». */
const WHOSE = 'мин|рос|каз|узбек|кыргыз|гос|гор|обл|рай|край|глав|нац'

/** What it is for, of which several may stand one behind the other before the last. */
const MATTERS =
  'агро|архив|атом|авиа|авто|вет|вод|газ|геол?о?|гор|дор|жил|зем|имущ|карантин|культ|лес|мед|недро?|обр|пожа?р?|почт|природ|пром|рыб|сан|связь|сельхоз|соц|спец|спорт|строй|стро|судо|тех|транс|труд|тур|фин|хлеб|эко|энерго|эпид|ядер'

/** How such a name ends before what cases change. */
const ENDS =
  'надзор|хоз|здрав|транс|пром|строй|торг|комитет|комзем|резерв|стат|архив|кадастр|реестр|патент|собес|спорт|фин|лес|вод|дор|тех|мониторинг|стандарт|ресурс|гидромет|отдел|фонд'

/** Names of state houses drawn together into one word, without what cases change: «Минлеспром», «Росводнадзор». */
export const DRAWN_TOGETHER = `(?:${WHOSE})(?:${MATTERS})*(?:${ENDS})`

/** The same of those that end softly, and of those that a woman's pronoun stands for: «Росрыбконтроль», «Горжилинспекция». */
export const DRAWN_SOFT = `(?:${WHOSE})(?:${MATTERS})*контрол`
export const DRAWN_SHE = `(?:${WHOSE})(?:${MATTERS})*(?:инспекци|аккредитаци|авиаци)`
