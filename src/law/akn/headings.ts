import { type Called, sectionName, unitOf } from '../provision-name.ts'

/** Elements of the hierarchy by the words that laws head their parts with. */
const ELEMENTS: readonly (readonly [element: string, words: string])[] = [
  ['chapter', 'глава|тарау|chapter|kapitel'],
  ['section', 'раздел|бөлім|section|abschnitt'],
  ['subsection', 'параграф|подраздел|кіші бөлім|paragraph|unterabschnitt'],
  ['part', 'часть|part|teil'],
]

/** What stands above provisions: an element, with the number that its heading begins with. */
export interface Container {
  readonly name: string
  readonly num?: string
  readonly heading: string
}

const PATTERNS = ELEMENTS.map(([name, words]) => ({
  name,
  // «Глава 4. …», «4-тарау. …»
  named: new RegExp(
    `^((?:${words})\\s+[\\dIVXLC]+(?:-\\d+)*\\.?|\\d+(?:-\\d+)*-(?:${words})\\.?)(?:\\s+(.*))?$`,
    'iu',
  ),
}))

/** Reads a heading above provisions. */
export function containerOf(heading: string): Container {
  const plain = heading.replaceAll(/\s+/gu, ' ').trim()
  for (const { name, named } of PATTERNS) {
    const [, num, rest = ''] = named.exec(plain) ?? []
    if (num !== undefined) return { name, num, heading: rest }
  }
  return { name: 'hcontainer', heading: plain }
}

/** The number of a provision, as its language writes it. */
export function numberWords(number: string, called: Called, language: string): string {
  const unit = unitOf(called)
  if (unit === 'section') return sectionName(number, language).replace('\u00a0', ' ')
  if (unit === undefined) return number
  if (language === 'kk') return `${number}-бап.`
  if (language === 'ru') return `Статья ${number}.`
  return language === 'en' ? `Article ${number}.` : number
}
