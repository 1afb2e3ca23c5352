import { html } from 'hono/html'
import type { Html } from '../../html/voice.ts'
import type { Tag } from '../../law/law.ts'
import { say } from '../../messages/messages.ts'
import type { Sheet } from '../../reader/lists/sheet.ts'
import type { Reading } from '../../reader/reading.ts'

/** What pages tell of a check, from its sheet. */
export type SheetProse = Pick<Sheet, 'check' | 'language' | 'title' | 'summary' | 'asksWhen' | 'silentWhen'>

/** A check's page in a language, or in English where there is none yet. */
export function sheetOf<Of extends SheetProse>(
  check: string,
  sheets: readonly Of[],
  language: Tag,
): Of | undefined {
  const own = sheets.filter((sheet) => sheet.check === check)
  return own.find((sheet) => sheet.language === language) ?? own.find((sheet) => sheet.language === 'en')
}

/** How the checks that a reading rests on work, from their own sheets. */
export function method({ findings }: Reading, sheets: readonly SheetProse[], language: Tag): Html {
  const used = [...new Set(findings.map(({ check }) => check))].sort()
  const known = used.map((check) => sheetOf(check, sheets, language)).filter((sheet) => sheet !== undefined)
  if (known.length === 0) return html``
  return html`<section class="method">
<h2>${say('reading.method', language)}</h2>
${known.map(
  (sheet) => html`<details><summary lang="${sheet.language}">${sheet.title}</summary>
<div id="check-${sheet.check}">${describe(sheet, language)}</div></details>
`,
)}</section>`
}

/** When a check asks and when it stays silent. */
export function describe({ summary, asksWhen, silentWhen, language: own }: SheetProse, language: Tag): Html {
  return html`<div lang="${own}">${paragraphs(summary)}</div>
<h3>${say('reading.asks-when', language)}</h3><div lang="${own}">${paragraphs(asksWhen)}</div>
<h3>${say('reading.silent-when', language)}</h3><div lang="${own}">${paragraphs(silentWhen)}</div>`
}

/** The little Markdown that sheets use: paragraphs and lists. */
export function paragraphs(source: string): Html {
  const blocks = source.split(/\n{2,}/u).filter((block) => block.trim() !== '')
  return html`${blocks.map((block) =>
    block.startsWith('- ')
      ? html`<ul>${block
          .slice(2)
          .split(/\n- /u)
          .map((item) => html`<li>${item}</li>`)}</ul>`
      : html`<p>${block}</p>`,
  )}`
}
