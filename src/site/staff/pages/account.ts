import { html } from 'hono/html'
import type { Session } from '../../../desk/staff/end-sessions.ts'
import type { Keys } from '../../../desk/staff/keys-of.ts'
import type { Html } from '../../../html/voice.ts'
import { deskPage } from '../desk-page.ts'
import { type FormProblem, field, notice, problemSummary } from '../field.ts'
import { formToken } from '../form-token.ts'
import { saidWith } from '../moments.ts'
import { passkeyButton } from '../passkey-button.ts'
import { memberOf, type StaffContext } from '../session.ts'
import { sayStaff } from '../words.ts'
import { languageChoice, newPassword } from './join.ts'

/** What the page of one's own account shows. */
export interface AccountState {
  readonly keys: Keys
  readonly sessions: readonly Session[]
  /** What a browser needs to make a passkey; nothing where the keys can't be changed now. */
  readonly passkey?: string
  readonly done?: string
  readonly wrong?: FormProblem
}

/** A member's own name, keys and devices. */
export function accountPage(context: StaffContext, state: AccountState): string {
  const language = context.get('language')
  const member = memberOf(context)
  const title = sayStaff('account', language)
  return deskPage(context, {
    title,
    island: '/assets/passkey.js',
    main: html`<div class="intro">
<h1>${title}</h1>
${problemSummary(state.wrong, language)}${notice(state.done)}
<p class="lede">${sayStaff('account.lede', language, { role: sayStaff(`role.${member.role}`, language), login: state.keys.login })}</p>
</div>
<form class="entry" method="post" action="/desk/account">
${formToken(context)}
${field({ name: 'name', label: sayStaff('name', language), hint: sayStaff('name.hint', language), value: member.name, autocomplete: 'name' }, state.wrong, language)}
${languageChoice(member.language, language)}
<p class="do"><button class="second">${sayStaff('account.save', language)}</button></p>
</form>
${devices(context, state.sessions)}
${keysPart(context, state)}`,
  })
}

function devices(context: StaffContext, sessions: readonly Session[]): Html {
  const language = context.get('language')
  return html`<section class="entry"><h2>${sayStaff('devices', language)}</h2>
<p class="hint">${sayStaff('devices.hint', language)}</p>
<ul class="members">
${sessions.map((session) => device(context, session))}
</ul>
${sessions.length > 1 ? html`<form method="post" action="/desk/account/sessions">${formToken(context)}<button class="second">${sayStaff('devices.end-others', language)}</button></form>` : ''}
</section>`
}

function device(context: StaffContext, { id, device, begunAt, seenAt }: Session): Html {
  const language = context.get('language')
  const times = saidWith(context, { begun: begunAt, seen: seenAt }, (values) =>
    sayStaff('devices.times', language, values),
  )
  const end =
    id === context.get('session')
      ? html`<span class="quiet">${sayStaff('devices.this', language)}</span>`
      : html`<form method="post" action="/desk/account/sessions/${id}">${formToken(context)}<button>${sayStaff('devices.end', language)}</button></form>`
  return html`<li><p><strong>${device === '' ? sayStaff('devices.unknown', language) : device}</strong> ${end}</p>
<p class="quiet">${times}</p></li>
`
}

function keysPart(context: StaffContext, { keys, passkey, wrong }: AccountState): Html {
  const language = context.get('language')
  const left = sayStaff('keys.recovery', language, { left: keys.recoveryCodes })
  return html`<section class="entry"><h2>${sayStaff('keys', language)}</h2>
<p>${keys.hasPassword ? html`${sayStaff('keys.password', language)} ${left}` : sayStaff('keys.no-password', language)}</p>
${keys.passkeys.length === 0 ? '' : html`<ul class="members">${keys.passkeys.map(({ id, label, addedAt }) => passkeyItem(context, id, label, addedAt, passkey !== undefined))}</ul>`}
${passkey === undefined ? locked(context) : changes(context, keys, passkey, wrong)}
</section>`
}

function passkeyItem(context: StaffContext, id: string, label: string, at: string, open: boolean): Html {
  const language = context.get('language')
  const words = saidWith(context, { added: at }, (values) =>
    sayStaff('keys.passkey', language, { label, ...values }),
  )
  return html`<li><p>${words} ${open ? html`<form method="post" action="/desk/account/passkeys/remove">${formToken(context)}<input type="hidden" name="passkey" value="${id}"><button>${sayStaff('keys.remove', language)}</button></form>` : ''}</p></li>
`
}

function locked(context: StaffContext): Html {
  const language = context.get('language')
  return html`<p>${sayStaff('keys.locked', language)}</p>
<form method="post" action="/desk/sign-out">${formToken(context)}<input type="hidden" name="to" value="/desk/account"><button class="second">${sayStaff('keys.sign-in-again', language)}</button></form>`
}

function changes(context: StaffContext, keys: Keys, passkey: string, wrong: FormProblem | undefined): Html {
  const language = context.get('language')
  return html`<form method="post" action="/desk/account/passkeys">${formToken(context)}
${passkeyButton({ does: 'create', options: passkey, action: '/desk/account/passkeys', words: sayStaff('keys.add-passkey', language) }, language)}</form>
${keys.hasPassword ? html`<form method="post" action="/desk/account/recovery">${formToken(context)}<p class="do"><button class="second">${sayStaff('keys.new-recovery', language)}</button></p></form>` : ''}
<form method="post" action="/desk/account/password">${formToken(context)}
<h3>${sayStaff('keys.new-password', language)}</h3>
<p class="hint">${sayStaff('keys.new-password.hint', language)}</p>
${newPassword(wrong, language)}
<p class="do"><button class="second">${sayStaff('join.go-on', language)}</button></p></form>`
}
