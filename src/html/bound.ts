import { html } from 'hono/html'
import { KAZAKH_MONTHS } from '../messages/day-said.ts'
import type { Html } from './voice.ts'

const PLACE = String.raw`(?:[Сс]т|[Пп]|пп|[Пп]одп|[Чч]|[Aa]rts?)\.[ ]\d[\d–-]*\)?`
const ABBREVIATION = String.raw`\p{Lu}\p{L}*\p{Lu}`

/** Months as they stand in days. */
const MONTHS = [
  'января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря',
  'January|February|March|April|May|June|July|August|September|October|November|December',
].join('|')

/** «26 сентября 2022 г.», “26 September 2022”, «26 қыркүйек»: behind the year before it a line may end. */
const DAY = [
  String.raw`\d{1,2}[ ](?:${MONTHS})(?!\p{L})(?:[ ]\d{4}(?:[ ](?:г\.|год\p{L}*))?)?`,
  String.raw`\d{1,2}[ ](?:${KAZAKH_MONTHS.join('|')})\p{L}*`,
].join('|')

/** «17 250 000», “2,949,000”, «3–6». */
const NUMBER = String.raw`(?:\d{1,3}(?:[ \u00a0]\d{3})+(?!\d)|\d+(?:[.,:]\d+)*(?:–\d+(?:[.,:]\d+)*)?)`

/** What is counted, as it stands behind its number: signs, measures, and any short word. */
const COUNTED = [
  String.raw`%(?:-\p{L}+)?|₸|(?:МРП|АЕК|MCI)(?:-\p{L}+)?|гг?\.`,
  String.raw`(?:ай|км|кг|га|m|km|kg|м)(?![\p{L}\d-])`,
  String.raw`\p{Ll}{3,12}(?![\p{L}\d-])`,
].join('|')

/** Short words that no line ends with before a figure. */
const BEFORE_FIGURE = '[Оо]т|[Дд]о|[Пп]о|[Нн]а|[Зз]а|[Сс]|[Вв]|[Кк]|[Ff]rom|(?:[Uu]p )?[Tt]o'

/**
 * Short words that go with the next one: «к жителям», «и в городе», «не распространять». A line that ends with them reads as broken off.
 */
const LEANS_ON_NEXT =
  '[ВвКкСсУуИиАаОо]|[Вв]о|[Кк]о|[Сс]о|[Оо]б|[Нн]а|[Зз]а|[Пп]о|[Ии]з|[Оо]т|[Дд]о|[Нн]е|[Нн]и|[Нн]о|[Бб]ез|[Дд]ля|[Пп]ри|[Нн]ад|[Пп]од'
/** Particles that go with the word before: «сказал же», «знает ли», «ол да», «бар ма». */
const LEANS_ON_LAST = 'же|ли|бы|ль|да|де|та|те|ма|ме|ба|бе|па|пе|ғой'

/** What must not part at the end of a line. */
const PARTS = [
  // «ст. 274», «ч. 3 ст. 174 УК», «ч. 2 ст. 179 УК РК», «ч. 3–6», “art. 20”
  `${PLACE}(?:[ ]${PLACE})*(?:[ ]${ABBREVIATION}(?:[ ]${ABBREVIATION})?(?!\\p{L}))?`,
  // «статьей 274», «части 3–6», «утверждению 5», “article 274”, “claim 5”
  String.raw`(?:[Сс]тать\p{L}+|[Чч]аст\p{L}+|[Пп]ункт\p{L}*|утверждению|[Aa]rticles?|[Pp]arts?|claim)[ ]\d+(?:[–-]\d+)?`,
  // «№ 3», «№ 226-V», “No. 226-V”, “no. 11”
  String.raw`(?:№[ \u00a0]?|[Nn]os?\.[ \u00a0])\d+(?:-[\dIVXL]+)*`,
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
  // «О прокуратуре», «БАҚ-та», «из-за»
  String.raw`Об?[ ]\p{Ll}+`,
  String.raw`\p{Lu}{2,}-\p{Ll}+`,
  '[Ии]з-(?:за|под)',
  // «Ж. Умиралиев»
  String.raw`\p{Lu}\.[ ]\p{Lu}\p{L}+`,
  // “--rebuild”, “saual record rotate-key”: a command parts between its words only
  '--[a-z]+(?:-[a-z]+)*',
  '(?<=(?:saual|npm) (?:[a-z]+ )?)[a-z]+(?:-[a-z]+)+',
]
const TOGETHER = whole(PARTS)

/** The same of running text, where no line ends with a short word: «к жителям», «и в городе», «не публиковать», «знает ли». */
const TOGETHER_IN_TEXT = whole([
  String.raw`(?:(?:${LEANS_ON_NEXT})[ ]){1,3}(?:[Сс]тать\p{L}+|[Чч]аст\p{L}+|[Пп]ункт\p{L}*)[ ]\d+(?:[–-]\d+)?`,
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
