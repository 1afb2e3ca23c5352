import { html } from 'hono/html'
import { deskPage } from '../desk-page.ts'
import { notice } from '../field.ts'
import type { StaffContext } from '../session.ts'
import { sayStaff } from '../words.ts'

/** Shows recovery codes, the only time that they can be shown. */
export function recoveryPage(context: StaffContext, codes: readonly string[], done: string): string {
  const language = context.get('language')
  const title = sayStaff('recovery', language)
  return deskPage(context, {
    title,
    main: html`<div class="intro">
<h1>${title}</h1>
${notice(done)}
<p class="lede">${sayStaff('recovery.lede', language)}</p>
</div>
<ul class="codes" translate="no">
${codes.map(
  (code) => html`<li><code>${code}</code></li>
`,
)}</ul>
<p class="do"><a class="read" href="/desk">${sayStaff('recovery.kept', language)}</a></p>`,
  })
}
