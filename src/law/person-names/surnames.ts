import { inRussian } from '../letters.ts'
import { once } from '../once.ts'
import { isTurkic, kazakhOf } from './known-names.ts'

/** What Kazakh names are put together of, in Kazakh; behind `=` how Russian spells it where not letter by letter. */
const ROOTS = `абды айт айдар ақ ақын алтын алма алпыс аман арыс асан асқар асыл ата ахмет әбді әбіл әбіш әлім әли әмір әшім
  бай бақ бақыт балта батыр бек бейсен берген берді берік бибі болат бота бөкей дархан дәулет дос досым дүйсен дүйсенбі
  елу емберген ер есен есім жақсы жақып жақия жама жаман жан жаңа жарқын жарылқас жарылқасын жексен жексенбі жол жолдас
  жұма жұмаш жұман жұмат жүніс=жунус жүсіп=жусуп ғали ғалым ғазы ғазиз ғұл ғожа ғұмар ерғали иса ысқақ=искак
  қабыл қадыр қажы қазы қайрат қайыр=каир қал қалдыбай қали қалық қамза қанат қара қасен қасым қожа қоныс қуан қуандық қуаныш
  қуат құдай құл құлмахан құрман құсайын=кусаин құтты қыдыр кәрім кемел күміс
  мағамбет мағжан мәди мәмбет махамбет мейір=мейир мейрам мерген мұқан мұқаш мұқыш мұрат мұса мұхамбет мұхамед мұхамет мұхаметжан
  мұхтар мұстафа мырза назар нар наурыз нұр нұрым омар ораз орын оспан өмір өмірзақ өтеген өтеміс
  рақым рахым рыс рысқұл сағат сағындық сады сайын=саин салық сапар сары сатыбалды сәбит сәдуақас сәкен сейіт=сеит сейдахмет серік
  сүлеймен сұлтан тас тай тасқын темір тоқтар төле төлеу төлеген төре тілеу=тлеу тұр тұрған тұрғын тұрсын тұяқ ұзақ үсен
  хан хамит хасен шаймерден шәріп ыбырай әділ гүл=гуль
  тоқай смайыл=смаил мәсім қошан нығмат=нигмат ғара жақып=жакуп құлы=кули сағын=сагин жар қожам тұрғым=тургум сыдық сыздық тұрсын=турсун көшер`

const MOST_ROOTS = 3
const SHORTEST_COMPOUND = 6
const LONGEST = 24
const SURNAME = /^(?<stem>\p{L}{2,}?)(?<end>(?:[ое]в|ин)а?)$/u
/** Letters that Kazakh writes in another way beside such others: «Жаксыгалиев», «Есимов», «Мусабеков». */
const UNLIKE = /[кг](?=[аоуы])|(?<=[аоуы])[кг]|(?<=[бгджзклмнпрстхш])[иу](?=[бгджзклмнпрстхш])|^у/u
/** Letters of no word that was ever Kazakh. */
const STRANGE = /[вфцчщэё]|ск(?:ий|ая)$|(?:енко|дзе|швили)$/u

/** What a name is put together of, by how Russian spells it. */
const roots = once(() => {
  const known = new Map<string, string>()
  for (const root of ROOTS.split(/\s+/u)) {
    const [kk = '', ru = inRussian(kk)] = root.split('=')
    known.set(ru, kk)
  }
  return known
})

/** A surname in small Russian letters as Kazakh writes it, where it is known what it is put together of. */
export function surnameInKazakh(russian: string): string | undefined {
  const { stem, end } = (russian.length <= LONGEST && SURNAME.exec(russian)?.groups) || {}
  if (stem === undefined || end === undefined) return undefined
  const whole = inRoots(stem)
  if (whole !== undefined) return whole + end
  // «Абай» and «Абаев», «Мұса» and «Мұсин»: the letter before the ending is gone.
  const gone = end.startsWith('е') ? ['й'] : end.startsWith('и') ? ['а', 'ы'] : []
  return gone
    .map((letter) => inRoots(stem + letter))
    .find((each) => each !== undefined)
    ?.slice(0, -1)
    .concat(end)
}

/** A first name that nobody lists, put together in the same way: «Нұр|сейіт», «Гүл|назым». */
export function compoundInKazakh(russian: string): string | undefined {
  if (russian.length > LONGEST || russian.length < SHORTEST_COMPOUND || SURNAME.test(russian))
    return undefined
  return inRoots(russian)
}

/** «жұма|ғұл», «нұр|мағамбет»: of two ways the one with the longer beginning, and before a first name that sounds alike. */
function inRoots(stem: string, most = MOST_ROOTS): string | undefined {
  const whole = roots().get(stem)
  if (whole !== undefined) return whole
  for (let length = most === 1 ? 0 : stem.length - 2; length > 1; length--) {
    const first = roots().get(stem.slice(0, length))
    const rest = first && inRoots(stem.slice(length), most - 1)
    if (rest) return first + rest
  }
  return kazakhOf(stem) ?? (isTurkic(stem) ? stem : undefined)
}

/** Whether a surname in small Russian letters would have others in Kazakh, and nobody can tell which. */
export function isUnlikeKazakh(russian: string): boolean {
  const { stem = russian } = SURNAME.exec(russian)?.groups ?? {}
  return !STRANGE.test(russian.replace(/(?:[ое]в|ин)а?$/u, '')) && UNLIKE.test(stem)
}
