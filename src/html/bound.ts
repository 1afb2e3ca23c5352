import { html } from 'hono/html'
import { lineWords, TOGETHER_OF_ALL } from '../languages/pages.ts'
import type { Html } from './voice.ts'

const PLACE = String.raw`(?:${lineWords('shortPlaces')})\.[ ]\d[\d–-]*\)?`
const PLACES = lineWords('places')
const ABBREVIATION = String.raw`\p{Lu}\p{L}*\p{Lu}`

/** «26 сентября 2022 г.», “26 September 2022”, «26 қыркүйек»: behind the year before it a line may end. */
const DAY = lineWords('day')

/** «17 250 000», “2,949,000”, «3–6». */
const NUMBER = String.raw`(?:\d{1,3}(?:[ \u00a0]\d{3})+(?!\d)|\d+(?:[.,:]\d+)*(?:–\d+(?:[.,:]\d+)*)?)`

/** What is counted, as it stands behind its number: signs, measures, and any short word. */
const COUNTED = [
  String.raw`%(?:-\p{L}+)?|₸`,
  lineWords('counted'),
  String.raw`\p{Ll}{3,12}(?![\p{L}\d-])`,
].join('|')

const BEFORE_FIGURE = lineWords('beforeFigure')
const LEANS_ON_NEXT = lineWords('leansOnNext')
const LEANS_ON_LAST = lineWords('leansOnLast')

/** What must not part at the end of a line. */
const PARTS = [
  // «ст. 274», «ч. 3 ст. 174 УК», «ч. 2 ст. 179 УК РК», «ч. 3–6», “art. 20”
  `${PLACE}(?:[ ]${PLACE})*(?:[ ]${ABBREVIATION}(?:[ ]${ABBREVIATION})?(?!\\p{L}))?`,
  // «статьей 274», «части 3–6», «утверждению 5», “article 274”, “claim 5”
  String.raw`(?:${PLACES}|${lineWords('numbered')})[ ]\d+(?:[–-]\d+)?`,
  // «№ 3», «№ 226-V», “No. 226-V”, “no. 11”
  String.raw`(?:№[ \u00a0]?|${lineWords('numberSign')})\d+(?:-[\dIVXL]+)*`,
  DAY,
  // «274-бабының», «ҚР ҚК 174-бабының 2-бөлігі», «3–6-бөліктер»
  String.raw`(?:${ABBREVIATION}[ ]${ABBREVIATION}[ ])?\d+(?:[–-]\d+)?-\p{L}{2,}(?:[ ]\d+(?:[–-]\d+)?-\p{L}{2,})?`,
  // “kz 2026-11-24”: a build and its day
  String.raw`(?:[a-z][a-z\d-]{0,11}[ ])?\d{4}-\d{2}-\d{2}`,
  // «7000 × 3063 ₸ =»: a line may end behind the sign that says that more follows
  `${NUMBER}[ ]×[ ]${NUMBER}(?:[ ]₸)?(?:[ ]=)?`,
  // «10 лет», «12 %», «17 250 000 ₸», «7000 АЕК-ке», «5 редакций»; «1 204»
  String.raw`${NUMBER}[ \u00a0](?:${COUNTED})`,
  // «17 250-ден», «12,5-тен»: the ending belongs to the number
  String.raw`${NUMBER}-\p{L}{2,}`,
  String.raw`\d{1,3}(?:[ ]\d{3})+(?!\d)`,
  // «от 3», «до 7 лет», “to 7 years”
  String.raw`(?:${BEFORE_FIGURE})[ ](?!${DAY}|\d{4}-\d{2}-\d{2})${NUMBER}(?:-\p{L}{1,3})?(?![\p{L}\d–-])(?:[ \u00a0](?:${COUNTED}))?`,
  ...TOGETHER_OF_ALL,
  // «БАҚ-та»
  String.raw`\p{Lu}{2,}-\p{Ll}+`,
  // «Ж. Умиралиев»
  String.raw`\p{Lu}\.[ ]\p{Lu}\p{L}+`,
  // “--rebuild”, “saual record rotate-key”: a command parts between its words only
  '--[a-z]+(?:-[a-z]+)*',
  '(?<=(?:saual|npm) (?:[a-z]+ )?)[a-z]+(?:-[a-z]+)+',
]
const TOGETHER = whole(PARTS)

/** The same of running text, where no line ends with a short word: «к жителям», «и в городе», «не публиковать», «знает ли». */
const TOGETHER_IN_TEXT = whole([
  String.raw`(?:(?:${LEANS_ON_NEXT})[ ]){1,3}(?:${PLACES})[ ]\d+(?:[–-]\d+)?`,
  ...PARTS,
  String.raw`(?:(?:${LEANS_ON_NEXT})[ ]){1,3}\p{L}{2,}(?!\p{L}|\.[ ]\d)(?:[ ](?:${LEANS_ON_LAST})(?![\p{L}-]))?`,
  String.raw`\p{L}+[ ](?:${LEANS_ON_LAST})(?![\p{L}-])`,
])

function whole(parts: readonly string[]): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\d])(?:${parts.join('|')})|(?<=\S)[ ][–—](?=\s|$)`, 'gu')
}

/** Keeps together on a line what must not part, without changing a letter: what is copied stays what was said. */
export function bound(words: string): Html {
  return held(words, TOGETHER)
}

/** The same of what a statement says, at length and in narrow columns. */
export function boundText(words: string): Html {
  return held(words, TOGETHER_IN_TEXT)
}

function held(words: string, all: RegExp): Html {
  const parts: (string | Html)[] = []
  let from = 0
  for (const { 0: together, index } of words.matchAll(all)) {
    parts.push(words.slice(from, index), html`<span class="whole">${together}</span>`)
    from = index + together.length
  }
  parts.push(words.slice(from))
  return html`${parts}`
}

/** Words of our own with such spaces in them as no line ends at: for attributes, titles and headings, which hold no elements. */
export function tied(words: string): string {
  return words.replaceAll(TOGETHER, (together) => together.replaceAll(' ', '\u00a0'))
}
