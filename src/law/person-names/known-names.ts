import { GIVEN_NAMES } from '../languages/kk/given-names.ts'
import { inLatin, inRussian } from '../letters.ts'
import { once } from '../once.ts'

/**
 * First names beside those of the list, or before others of it that Russian writes in the same way; behind `=` how Russian spells one
 * where that is not told by its letters.
 */
const OTHERS = `айгерім мөлдір ақмағамбет әділжан әділхан бағдат бауржан бахытжан гүлзат гүлназ ділназ ерғазы кәмшат нұргүл нұрғазы рәшид рүстембек әлмира
  адель алёна андрей артём афанасий аркадий василий вениамин григорий дарья демьян дильноза емельян ёдгор жапар зульфия игнатий ильдус ильнур
  ильшат илья камиль катерина кирилл кубанычбек кузьма леонтий лукьян любовь людмила маргарита мирзиёй наиль наиля никита петр равиль рамиль рафаэль
  софья татьяна терентий тимофей ульяна феодосий фёдор шамиль эдуард элина элла эльмира эльнура эльшад эмилия эмиль эрик
  айнагүл айнұр ақбота ақерке ақтілек алмагүл аягөз әмина әсия бағила бақытгүл балжан бейбітгүл ғайни гауһар гүлсім есен есет еркін
  жұмабай жұмабек жұмагүл күлән кенжебек қарлыға қуат құдайберген құрмет құрманбек мәдияр мәлика мейрамгүл мұратхан нұрбақыт нұргелді
  нұрғали нұржамал нұркен нұрсерік нұрсейіт өркен өтеген сағынтай сандуғаш сәнім серікбай тілек тілеуберді төрегелді тұрсынбек ұлболсын
  шынболат бибінұр ерқанат әбілқайыр еркебұлан қайыржан мақсұт лариса оксана равшан рустам фарход зафар фарид жәнібек
  абат тілек=тлек азамат азат айбар айдана айдын айман айнаш айсәуле айша ақжол ақнұр ақсәуле алдабек алтынгүл әнел арай ардагүл аружан аршат аслан аят
  әсемгүл бағжан бақтыбек бақытгүл бақыт=бахыт бақытгүл=бахытгуль балауса балғын батима баян бейбіт=бейбут бекжан бекмұрат бекнұр бибісара
  ботагөз ғазиз ғазиза ғалия ғалымбек гүлжан гүлзада гүлзира гүлия гүлнұр гүлсара гүлсұлу дана данагүл дарын дәметкен дәулетбек диас дина думан
  еламан еңлік ербұлан ерғазы ержігіт ерсайын ерсін ерсұлтан ертіс жадыра жайна жангелді жанел жанұзақ жарқын жібек зәуре зере индира
  қабиболла қайырбек қалампыр қарақат құндыз күлпаш=кульпаш күлзия=кульзия лейла маржан марлен мархаба мейіржан=мейржан мейіргүл=мейргуль
  мұқағали мұратжан назгүл назира наргиз нұрай нұрасыл нұрболат нұрдана нұрдина нұрдос нұрзада нұрила нұрислам нұрия нұршат нұрымбет орынбасар
  орынгүл перизат райгүл райхан рауан раушан рақымбек салауат самғат санат сания сансызбай саян серікгүл сымбат талант тоғжан томирис төреғали
  тұрсынгүл ұлдана ұлжалғас фатима халима шахмардан шерғали шұғыла шырын ырысбек
  алина альбина ангелина арина артур вадим вера денис диана инна карина кристина лидия марина полина раиса регина родион сабина`

/** First names of many countries: they do not tell that the name beside them was ever Cyrillic. */
const ANYWHERE = new Set(
  `адель айша александр александра али әли алина алма анар анна антон борис валентин виктор галина дания дональд иван игорь илон ирина камила камиль карим кәрім
  катерина лаура ләйла мадина макс максим маргарита мариан мариям мария марк мұрат надежда назар наталья ольга павел петр рафаэль роза роман сабина самал
  сара светлана софья тамара эдуард элина элла эльвира эмилия эмиль эмманюэль эрик юлия
  альбина ангелина арина артур вадим вера дана денис диана дина инна карина кристина лейла лидия марина полина раиса регина родион фатима халима`.split(
    /\s+/u,
  ),
)

/** First names that tell nothing of whether the name beside them is Kazakh. */
const EUROPEAN = new Set(
  `алина альбина ангелина арина артур вадим вера денис диана инна карина кристина лидия марина полина раиса регина родион сабина
  адель александр александра алексей алёна анатолий андрей анна антон аркадий артём афанасий борис валерий василий вениамин виктор виталий
  владимир владислав вячеслав галина геннадий георгий григорий дарья демьян дмитрий дональд евгений екатерина елена емельян иван игнатий игорь
  илон илья ирина катерина кирилл ксения кузьма лариса лаура леонтий лукьян любовь людмила макс максим маргарита мариан мария марк михаил
  надежда наталья никита николай оксана олег ольга павел петр рафаэль роза роман светлана сергей софья тамара татьяна терентий тимофей ульяна
  феодосий фёдор эдуард элина элла эмилия эмиль эмманюэль эрик юлия юрий`.split(/\s+/u),
)

/** A first name in Kazakh and in Russian. */
export interface KnownName {
  readonly kk: string
  readonly ru: string
  /** Whether whoever bears it has a name that was Cyrillic once. */
  readonly isSure: boolean
}

const spelled = once(() =>
  `${OTHERS} ${GIVEN_NAMES}`.split(/\s+/u).map((name): KnownName => {
    const [kk = '', ru = inRussian(kk)] = name.split('=')
    return { kk, ru, isSure: !ANYWHERE.has(kk) }
  }),
)

const known = once(() => {
  const names = new Map<string, KnownName>()
  for (const name of spelled()) {
    const key = foldedLatin(inLatin(name.kk))
    if (!names.has(key)) names.set(key, name)
  }
  return names
})

/** How Kazakh writes a first name that Russian writes so, in small letters; nothing where it may write it as Russian does. */
export function kazakhOf(russian: string): string | undefined {
  return byRussian().get(withoutSoftSign(russian))
}

/** Whether a word in small Russian letters is a first name of Kazakhs or of their neighbours. */
export function isTurkic(russian: string): boolean {
  return isFirstName(russian) && !EUROPEAN.has(russian)
}

/** Whether a word in small Russian letters is a first name, of whomever. */
export function isFirstName(russian: string): boolean {
  return byRussian().has(withoutSoftSign(russian))
}

const byRussian = once(() => {
  const names = new Map<string, string | undefined>()
  for (const { kk, ru } of spelled()) {
    const key = withoutSoftSign(ru)
    if (kk === ru) names.set(key, undefined)
    else if (!names.has(key)) names.set(key, kk)
  }
  return names
})

/** «Адиль» and «Адил», «Айгуль» and «Айгул» are the same name. */
function withoutSoftSign(russian: string): string {
  return russian.replace(/ь(?!\p{L})/u, '')
}

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
