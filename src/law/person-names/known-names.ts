import { GIVEN_NAMES } from '../languages/kk/given-names.ts'
import { inLatin, inRussian } from '../letters.ts'
import { once } from '../once.ts'

/** First names whose letters do not follow from the Latin ones, beside those of the list. */
const OTHERS = `ақмағамбет әділжан әділхан бағдат бауржан бахытжан гүлзат гүлназ ділназ ерғазы кәмшат нұргүл нұрғазы рәшид рүстембек әлмира
  адель алёна андрей артём афанасий аркадий василий вениамин григорий дарья демьян дильноза емельян ёдгор жапар зульфия игнатий ильдус ильнур
  ильшат илья камиль катерина кирилл кубанычбек кузьма леонтий лукьян любовь людмила маргарита мирзиёй наиль наиля никита петр равиль рамиль рафаэль
  софья татьяна терентий тимофей ульяна феодосий фёдор шамиль эдуард элина элла эльмира эльнура эльшад эмилия эмиль эрик`

/** First names of many countries: they do not tell that the name beside them was ever Cyrillic. */
const ANYWHERE = new Set(
  `адель александр александра али әли алма анар анна антон борис валентин виктор галина дания дональд иван игорь илон ирина камила камиль карим кәрім
  катерина лаура ләйла мадина макс максим маргарита мариан мариям мария марк мұрат надежда назар наталья ольга павел петр рафаэль роза роман самал
  сара светлана софья тамара эдуард элина элла эльвира эмилия эмиль эмманюэль эрик юлия`.split(/\s+/u),
)

/** A first name in Kazakh and in Russian. */
export interface KnownName {
  readonly kk: string
  readonly ru: string
  /** Whether whoever bears it has a name that was Cyrillic once. */
  readonly isSure: boolean
}

const known = once(() => {
  const names = new Map<string, KnownName>()
  for (const kk of `${GIVEN_NAMES} ${OTHERS}`.split(/\s+/u)) {
    const key = foldedLatin(inLatin(kk))
    if (!names.has(key)) names.set(key, { kk, ru: inRussian(kk), isSure: !ANYWHERE.has(kk) })
  }
  return names
})

/** A first name that is known, in small letters, by one of the ways to write it in Latin. */
export function knownName(latin: string): KnownName | undefined {
  // «Хасан» and «Гасан».
  return /^h/iu.test(latin) ? undefined : known().get(foldedLatin(latin))
}

/** "Aleksey", "Alexei", "Alexey" are the same name. */
function foldedLatin(latin: string): string {
  return latin
    .toLowerCase()
    .replace(/^alexander/u, 'aleksandr')
    .replaceAll('x', 'ks')
    .replaceAll('kh', 'h')
    .replace(/d?j/gu, 'zh')
    .replaceAll('ss', 's')
    .replace(/^y(?=[eo])/u, '')
    .replace(/y(?=[aeiou])|(?<=[aeiou])y|y$/gu, 'i')
    .replace(/i{2,}/gu, 'i')
}
