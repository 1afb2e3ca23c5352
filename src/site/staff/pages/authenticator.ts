import { html } from 'hono/html'
import { totpAddress } from '../../../desk/staff/totp.ts'
import { deskPage } from '../desk-page.ts'
import { type FormProblem, field, problemSummary } from '../field.ts'
import { formToken } from '../form-token.ts'
import { qrCode } from '../qr.ts'
import type { StaffContext } from '../session.ts'
import { sayStaff } from '../words.ts'

/** What is shown to be put into an app. */
export interface AuthenticatorState {
  readonly path: string
  readonly login: string
  readonly site: string
  readonly secret: string
  /** What was chosen on the page before. */
  readonly sealed: string
  readonly wrong?: FormProblem
}

/** Where a person puts a secret into their authenticator app and shows that it is there. */
export function authenticatorPage(
  context: StaffContext,
  { path, login, site, secret, sealed, wrong }: AuthenticatorState,
): string {
  const language = context.get('language')
  const title = sayStaff('authenticator', language)
  const address = totpAddress(secret, login, site)
  return deskPage(context, {
    title,
    main: html`<div class="intro">
<h1>${title}</h1>
${problemSummary(wrong, language)}
<p class="lede">${sayStaff('authenticator.lede', language)}</p>
</div>
<div class="entry">
<p>${qrCode(address, sayStaff('authenticator.qr', language))}</p>
<p class="hint">${sayStaff('authenticator.by-hand', language)}</p>
<p class="secret"><code translate="no">${inFours(secret)}</code></p>
<p><a href="${address}">${sayStaff('authenticator.open', language)}</a></p>
</div>
<form class="entry" method="post" action="${path}?lang=${language}">
${formToken(context)}<input type="hidden" name="sealed" value="${sealed}">
${field(
  {
    name: 'code',
    label: sayStaff('code', language),
    hint: sayStaff('authenticator.code-hint', language),
    autocomplete: 'one-time-code',
    inputmode: 'numeric',
  },
  wrong,
  language,
)}
<p class="do"><button class="read">${sayStaff('authenticator.do', language)}</button></p>
</form>`,
  })
}

function inFours(secret: string): string {
  return (secret.match(/.{1,4}/gu) ?? []).join(' ')
}
