import { html } from 'hono/html'
import type { Tag } from '../../law/law.ts'
import { say } from '../../messages/messages.ts'
import type { Sheet } from '../../reader/lists/sheet.ts'
import { checkAddress } from '../public/address.ts'
import type { SiteFrame } from '../site-frame.ts'
import { describe, sheetOf } from './method.ts'
import { shell, standingIn } from './shell.ts'

/** What the method always asks, check by check. */
export function checksPage(
  checks: readonly string[],
  sheets: readonly Sheet[],
  language: Tag,
  site?: SiteFrame,
): string {
  const title = say('reading.method', language)
  const known = checks.map((check) => sheetOf(check, sheets, language)).filter((sheet) => sheet !== undefined)
  return shell({
    language,
    title: `${title} — ${site?.frame.name ?? say('page.name', language)}`,
    path: '/checks',
    ...standingIn(site, checkAddress(language)),
    main: html`<div class="intro">
<h1>${title}</h1>
<p class="lede">${say(site === undefined ? 'form.lede' : 'form.lede.site', language)}</p>
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
