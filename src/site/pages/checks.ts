import { html } from 'hono/html'
import type { Tag } from '../../law/law.ts'
import { say } from '../../messages/messages.ts'
import type { Sheet } from '../../reader/sheet.ts'
import { describe, sheetOf } from './method.ts'
import { shell } from './shell.ts'

/** What the method always asks, check by check. */
export function checksPage(checks: readonly string[], sheets: readonly Sheet[], language: Tag): string {
  const title = say('reading.method', language)
  const known = checks.map((check) => sheetOf(check, sheets, language)).filter((sheet) => sheet !== undefined)
  return shell({
    language,
    title: `${title} — ${say('page.name', language)}`,
    path: '/checks',
    main: html`<div class="intro">
<h1>${title}</h1>
<p class="lede">${say('form.lede', language)}</p>
</div>
<div class="method">
${known.map(
  (
    sheet,
  ) => html`<section id="check-${sheet.check}"><h2 lang="${sheet.language}">${sheet.title}</h2>${describe(sheet, language)}</section>
`,
)}</div>`,
  })
}
