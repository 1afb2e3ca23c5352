import type { Tag, Trilingual } from '../../law/law.ts'
import { namesIn } from '../../law/office-names/rows.ts'
import { once } from '../../law/once.ts'
import { shortNames } from '../../law/provision-name.ts'
import { TAGS } from '../../law/tags.ts'

/** Codes that most countries have: Kazakh, the Russian genitive, English; behind `;` what is only read. */
const CODES = `
Қылмыстық кодекс | Уголовного кодекса; УК | the Criminal Code; the Penal Code
Қылмыстық-процестік кодекс | Уголовно-процессуального кодекса; УПК | the Criminal Procedure Code; the Code of Criminal Procedure
Азаматтық кодекс | Гражданского кодекса; ГК | the Civil Code
Салық кодексі | Налогового кодекса; НК | the Tax Code
Еңбек кодексі | Трудового кодекса; ТК | the Labour Code; the Labor Code
Сайлау кодексі | Избирательного кодекса | the Electoral Code; the Election Code
Әкімшілік құқық бұзушылық туралы кодекс | Кодекса об административных правонарушениях; КоАП | the Code of Administrative Offences; the Administrative Code
`
const codes = once(() =>
  CODES.trim()
    .split('\n')
    .map((row) => {
      const [kk = [], ru = [], en = []] = row.split(' | ').map((names) => names.split('; '))
      return { kk, ru, en }
    }),
)

/** How each language cites an article of a code: «часть 2 статьи 14 УК Грузии», «Қылмыстық кодекстің 14-бабының 2-бөлігі». */
const CITED: Readonly<Record<Tag, RegExp>> = {
  kk: /^(?<code>\p{Lu}[\p{L} -]{2,60}? кодекс)(?:тің|інің) (?<article>\d[\d.-]*)-баб(?:ы|ының (?<part>\d[\d-]*)-бөлігі)$/u,
  ru: /^(?:(?:часть|ч\.) (?<part>\d[\d-]*) )?(?:стать[яи]|ст\.) (?<article>\d[\d.-]*) (?<code>\p{Lu}[\p{L} -]{1,80})$/u,
  en: /^(?:[Pp]art (?<part>\d+) of )?(?:[Aa]rticle|[Ss]ection|[Aa]rt\.) (?<article>\d[\d.-]*\p{Lu}?)(?:\((?<within>\d+)\))? of (?<code>the [\p{L} ]{3,80})$/u,
}

/** An article of a code that is cited by its common name, with the country where that stands behind it, in each language. */
export function articleOfCode(cited: string): Trilingual | undefined {
  for (const tag of TAGS) {
    const { code: name, article, part, within } = CITED[tag].exec(cited)?.groups ?? {}
    if (name === undefined || article === undefined) continue
    const code = codes().find((one) => one[tag].some((known) => beginsWith(name, known, tag)))
    const known = code?.[tag].find((one) => beginsWith(name, one, tag))
    if (code === undefined || known === undefined) return undefined
    const country = countryOf(name.slice(known.length).trim(), tag)
    return country === undefined
      ? undefined
      : { ...cite(code, article, part ?? within, country), [tag]: cited }
  }
  return undefined
}

type Code = ReturnType<typeof codes>[number]

function beginsWith(name: string, known: string, tag: Tag): boolean {
  // «Салық кодексі» is «Салық кодексінің» in a citation.
  if (tag === 'kk') return name === known.replace(/і$/u, '')
  return name === known || name.startsWith(`${known} `)
}

/** Nothing where words are left that are no country. */
function countryOf(words: string, tag: Tag): Trilingual | '' | undefined {
  if (words === '') return ''
  const name = words.toLowerCase()
  return namesIn(tag)
    .country()
    .get(tag === 'en' ? name.replace(/^of /u, '') : name)
}

function cite(
  { kk, ru, en }: Code,
  article: string,
  part: string | undefined,
  country: Trilingual | '',
): Trilingual {
  const names = shortNames(article, undefined)
  const code = kk[0] as string
  const owned =
    country && !code.endsWith('і') ? `${code}інің` : code.endsWith('і') ? `${code}нің` : `${code}тің`
  const ofCountry = (name: string): string => (country ? ` ${name}` : '')
  return {
    kk: `${country ? `${country.kk} ` : ''}${owned} ${article}-баб${part ? `ының ${part}-бөлігі` : 'ы'}`,
    ru: `${part ? `ч. ${part} ` : ''}${names.ru} ${ru[0]}${country && ofCountry(country.ru)}`,
    en: `${names.en}${part ? `(${part})` : ''} of ${en[0]}${country && ofCountry(`of ${country.en}`)}`,
  }
}
