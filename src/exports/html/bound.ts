import { html } from 'hono/html'
import { KAZAKH_MONTHS } from '../days.ts'
import type { Html } from './voice.ts'

const PLACE = String.raw`(?:[Сс]т|[Пп]|пп|[Пп]одп|[Чч]|[Aa]rts?)\.[ ]\d[\d-]*\)?`
const ABBREVIATION = String.raw`\p{Lu}\p{L}*\p{Lu}`

/** Months as they stand in days. */
const MONTHS = [
  'января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря',
  'January|February|March|April|May|June|July|August|September|October|November|December',
].join('|')

/** What is counted, as it stands behind its number. */
const COUNTED = [
  String.raw`%(?:-\p{L}+)?|₸|(?:МРП|АЕК|MCI)(?:-\p{L}+)?`,
  'лет|года?|суток|сутки|дн(?:я|ей)|день|час(?:а|ов)?|месяц(?:а|ев)?',
  String.raw`(?:жыл|тәулік|күн|сағат|ай)\p{L}*`,
  'years?|days?|hours?|months?',
].join('|')

/** What must not part at the end of a line. */
const TOGETHER = new RegExp(
  String.raw`(?<![\p{L}\d])(?:${[
    // «ст. 274», «ч. 2 ст. 179 УК РК», “art. 20”
    `${PLACE}(?:[ ]${PLACE})*(?:[ ]${ABBREVIATION}[ ]${ABBREVIATION})?`,
    // «статьей 274», «утверждению 5», “article 274”, “claim 5”
    String.raw`(?:[Сс]тать\p{L}+|утверждению|[Aa]rticles?|claim)[ ]\d+(?:-\d+)?`,
    // «№ 3», «№ 226-V», “No. 226-V”
    String.raw`(?:№[ \u00a0]?|No\.[ \u00a0])\d+(?:-[\dIVXL]+)*`,
    // «26 сентября 2022 г.», “26 September 2022”, «26 қыркүйек»: behind the year before it a line may end
    String.raw`\d{1,2}[ ](?:${MONTHS})[ ]\d{4}(?:[ ](?:г\.|год\p{L}*))?`,
    String.raw`\d{1,2}[ ](?:${KAZAKH_MONTHS.join('|')})\p{L}*`,
    // «274-бабының», «ҚР ҚК 174-бабының 2-бөлігі»
    String.raw`(?:${ABBREVIATION}[ ]${ABBREVIATION}[ ])?\d+(?:-\d+)?-\p{L}{2,}(?:[ ]\d+(?:-\d+)?-\p{L}{2,})?`,
    // 2024-03-14
    String.raw`\d{4}-\d{2}-\d{2}`,
    // «10 лет», «12 %», «17 250 000 ₸», «7000 АЕК-ке»; «1 204»
    String.raw`(?:\d{1,3}(?:[ \u00a0]\d{3})+|\d+(?:[.,]\d+)*)[ \u00a0](?:${COUNTED})(?![\p{L}\d])`,
    String.raw`\d{1,3}(?:[ ]\d{3})+(?!\d)`,
    // «О прокуратуре», «БАҚ-та»
    String.raw`Об?[ ]\p{Ll}+`,
    String.raw`\p{Lu}{2,}-\p{Ll}+`,
    // «Ж. Умиралиев»
    String.raw`\p{Lu}\.[ ]\p{Lu}\p{L}+`,
  ].join('|')})|(?<=\S)[ ][–—](?=\s|$)`,
  'gu',
)

/** Keeps together on a line what must not part, without changing a letter: what is copied stays what was said. */
export function bound(words: string): Html {
  const parts: (string | Html)[] = []
  let from = 0
  for (const { 0: together, index } of words.matchAll(TOGETHER)) {
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
