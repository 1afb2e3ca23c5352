import { html } from 'hono/html'
import type { Html } from './voice.ts'

const PLACE = String.raw`(?:[Сс]т|[Пп]|пп|[Пп]одп|[Чч]|[Aa]rts?|No)\.[ ]\d[\d-]*\)?`
const ABBREVIATION = String.raw`\p{Lu}\p{L}*\p{Lu}`

/** What must not part at the end of a line. */
const TOGETHER = new RegExp(
  String.raw`(?<![\p{L}\d])(?:${[
    // «ст. 274», «ч. 2 ст. 179 УК РК», “art. 20”, “No. 5”
    `${PLACE}(?:[ ]${PLACE})*(?:[ ]${ABBREVIATION}[ ]${ABBREVIATION})?`,
    // «статьей 274», «утверждению 5», “article 274”, “claim 5”
    String.raw`(?:[Сс]тать\p{L}+|утверждению|[Aa]rticles?|claim)[ ]\d+(?:-\d+)?`,
    // «№ 3»
    String.raw`№[ ]?\d+`,
    // «274-бабының», «ҚР ҚК 174-бабының 2-бөлігі»
    String.raw`(?:${ABBREVIATION}[ ]${ABBREVIATION}[ ])?\d+(?:-\d+)?-\p{L}{2,}(?:[ ]\d+(?:-\d+)?-\p{L}{2,})?`,
    // 2024-03-14
    String.raw`\d{4}-\d{2}-\d{2}`,
    // «1 204», «10 лет», «12 %»
    String.raw`\d{1,3}(?:[ ]\d{3})+(?!\d)`,
    String.raw`\d+[ ](?:%(?:-\p{L}+)?|лет|года?|years?|жыл\p{L}*)(?![\p{L}\d])`,
    // «Ж. Умиралиев»
    String.raw`\p{Lu}\.[ ]\p{Lu}\p{L}+`,
  ].join('|')})`,
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
