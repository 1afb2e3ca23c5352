import { html } from 'hono/html'
import { deskPage } from '../desk-page.ts'
import { type FormProblem, field, problemSummary } from '../field.ts'
import { formToken } from '../form-token.ts'
import { passkeyButton } from '../passkey-button.ts'
import type { StaffContext } from '../session.ts'
import { sayStaff } from '../words.ts'

const PATH = '/desk/sign-in'

/** What stands in the form already. */
export interface SignInState {
  readonly login?: string
  readonly to: string
  /** What a browser needs to use a passkey. */
  readonly passkey: string
  readonly wrong?: FormProblem
}

/** Where members of the staff sign in. */
export function signInPage(context: StaffContext, { login = '', to, passkey, wrong }: SignInState): string {
  const language = context.get('language')
  const title = sayStaff('sign-in', language)
  return deskPage(context, {
    title,
    path: `${PATH}?to=${encodeURIComponent(to)}`,
    island: '/assets/passkey.js',
    main: html`<div class="intro">
<h1>${title}</h1>
${problemSummary(wrong, language)}
<p class="lede">${sayStaff('sign-in.lede', language)}</p>
</div>
<form class="entry" method="post" action="${PATH}?lang=${language}">
${formToken(context)}<input type="hidden" name="to" value="${to}">
${field({ name: 'login', label: sayStaff('login', language), value: login, autocomplete: 'username' }, wrong, language)}
${field({ name: 'password', label: sayStaff('password', language), type: 'password', autocomplete: 'current-password' }, wrong, language)}
${field(
  {
    name: 'code',
    label: sayStaff('code', language),
    hint: sayStaff('code.hint', language),
    autocomplete: 'one-time-code',
  },
  wrong,
  language,
)}
<p class="do"><button class="read">${sayStaff('sign-in.do', language)}</button></p>
</form>
<form class="entry" method="post" action="${PATH}/passkey?lang=${language}">
${formToken(context)}<input type="hidden" name="to" value="${to}">
${passkeyButton({ does: 'get', options: passkey, action: `${PATH}/passkey?lang=${language}`, words: sayStaff('sign-in.passkey', language) }, language)}
</form>`,
  })
}
