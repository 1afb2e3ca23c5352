import { capitalised } from '../first-letter.ts'
import { inLatin } from '../letters.ts'
import { once } from '../once.ts'

/** First names that only one country writes in Latin letters so, and no letters of Cyrillic tell. */
const ELSEWHERE = `айварс=Aivars янис=Janis юрис=Juris айнарс=Ainars эгилс=Egils гунтис=Guntis
  мехмет=Mehmet реджеп=Recep хакан=Hakan хулуси=Hulusi кемаль=Kemal невзат=Nevzat
  ваге=Vahe ваагн=Vahagn оганес=Hovhannes ованес=Hovhannes гоар=Gohar грачья=Hrachya амаяк=Hamayak айк=Hayk
  юрген=Jurgen йенс=Jens ханс=Hans йохан=Johan йозеф=Josef пьер=Pierre жан-пьер=Jean-Pierre хосе=Jose хуан=Juan
  джон=John джеймс=James майкл=Michael уильям=William джордж=George дэвид=David джозеф=Joseph
  янез=Janez йован=Jovan юсси=Jussi юха=Juha яак=Jaak юри=Juri`
/** First names of Poland, beside which surnames are spelled as there. */
const POLISH = `томаш=Tomasz анджей=Andrzej кшиштоф=Krzysztof войцех=Wojciech ежи=Jerzy гжегож=Grzegorz агнешка=Agnieszka яцек=Jacek
  мацей=Maciej матеуш=Mateusz збигнев=Zbigniew лукаш=Lukasz пшемыслав=Przemyslaw катажина=Katarzyna малгожата=Malgorzata`

const elsewhere = once(() => namesIn(ELSEWHERE))
const polish = once(() => namesIn(POLISH))

function namesIn(list: string): ReadonlyMap<string, string> {
  return new Map(list.split(/\s+/u).map((name) => name.split('=') as [string, string]))
}

/** Letters of a Polish surname that lead back to one spelling. */
const SURE = /^[абвдеиклмнопрстфцчшь]+(?:ский|ская|цкий|цкая)?$/u
const LETTERS: readonly (readonly [RegExp, string])[] = [
  [/кий$/u, 'ki'],
  [/кая$/u, 'ka'],
  [/л?ь(?=[бвклмнпрстчш])/gu, 'л'],
  [/в/gu, 'w'],
  [/ч/gu, 'cz'],
  [/ш/gu, 'sz'],
  [/ц/gu, 'c'],
]

/** A person's name as the country writes it that alone has such a first name; nothing of other names. */
export function spelledAtHome(name: string): string | undefined {
  const [first = '', ...others] = name.split(' ')
  const small = first.toLowerCase()
  const known = elsewhere().get(small)
  if (known !== undefined) return [known, ...others.map(inLatin)].join(' ')
  const pole = polish().get(small)
  const [surname] = others
  if (pole === undefined || surname === undefined || others.length > 1) return undefined
  return `${pole} ${inPolish(surname.toLowerCase()) ?? inLatin(surname)}`
}

function inPolish(surname: string): string | undefined {
  if (!SURE.test(surname)) return undefined
  const told = LETTERS.reduce((word, [letters, latin]) => word.replace(letters, latin), surname)
  return capitalised(inLatin(told))
}
