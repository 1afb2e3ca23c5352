import { html, raw } from 'hono/html'
import { INVITATION_DAYS } from '../../../desk/staff/invite-member.ts'
import type { Listed } from '../../../desk/staff/list-members.ts'
import type { Html } from '../../../html/voice.ts'
import type { Tag } from '../../../law/law.ts'
import { role as roles } from '../../../record/facts/staff.ts'
import { deskPage } from '../desk-page.ts'
import { choice, type FormProblem, field, notice, problemSummary } from '../field.ts'
import { formToken } from '../form-token.ts'
import { dayIn, saidWith } from '../moments.ts'
import { memberOf, type StaffContext } from '../session.ts'
import { sayStaff } from '../words.ts'
import { languageChoice } from './join.ts'

/** What the page of members shows besides them. */
export interface MembersState {
  readonly members: readonly Listed[]
  readonly done?: string
  readonly typed?: { readonly name: string; readonly role: string; readonly language: Tag }
  readonly wrong?: FormProblem
}

/** All members of the staff, and the way to invite one more. */
export function membersPage(context: StaffContext, { members, done, typed, wrong }: MembersState): string {
  const language = context.get('language')
  const title = sayStaff('members', language)
  return deskPage(context, {
    title,
    main: html`<div class="intro">
<h1>${title}</h1>
${problemSummary(wrong, language)}${notice(done)}
</div>
<ul class="members">
${members.map((member) => item(member, context))}
</ul>
<form class="entry" method="post" action="/desk/members">
<h2>${sayStaff('invite', language)}</h2>
<p class="hint">${sayStaff('invite.lede', language, { days: INVITATION_DAYS })}</p>
${formToken(context)}
${field({ name: 'name', label: sayStaff('name', language), value: typed?.name ?? '' }, wrong, language)}
${roleChoice(typed?.role ?? 'author', language)}
${languageChoice(typed?.language ?? language, language, sayStaff('invite.language', language))}
<p class="do"><button class="read">${sayStaff('invite.do', language)}</button></p>
</form>`,
  })
}

/** Shows the link of an invitation, the only time that it can be shown. */
export function invitationPage(context: StaffContext, name: string, link: string): string {
  const language = context.get('language')
  const title = sayStaff('invitation', language, { name })
  return deskPage(context, {
    title,
    main: html`<div class="intro">
<h1>${title}</h1>
<p class="lede">${sayStaff('invitation.lede', language, { days: INVITATION_DAYS })}</p>
</div>
<p class="secret"><code translate="no">${link}</code></p>
<p><a href="/desk/members">${sayStaff('invitation.back', language)}</a></p>`,
  })
}

function item(member: Listed, context: StaffContext): Html {
  const language = context.get('language')
  const me = memberOf(context).id === member.id
  const { name = sayStaff('member.forgotten', language), login, role, status, invitedAt, joinedAt } = member
  const state = saidWith(
    context,
    { since: joinedAt ?? invitedAt },
    (values) => sayStaff(`member.${status}`, language, values),
    dayIn,
  )
  return html`<li>
<h2>${name}${me ? html` <span>${sayStaff('member.you', language)}</span>` : ''}</h2>
<p>${sayStaff(`role.${role}`, language)} · ${state}${login === undefined || login === name.toLowerCase() ? '' : html` · ${sayStaff('member.login', language, { login })}`}</p>
${me ? '' : acts(member, context)}
</li>
`
}

function acts({ id, role, status, name }: Listed, context: StaffContext): Html {
  const language = context.get('language')
  const named = { name: name ?? '' }
  const button = (act: string, words: string): Html =>
    html`<form method="post" action="/desk/members/${id}/${act}">${formToken(context)}<button>${words}</button></form>`
  return html`<details><summary>${sayStaff('member.change', language, named)}</summary>
<form method="post" action="/desk/members/${id}/role" class="line">${formToken(context)}
<label for="role-${id}">${sayStaff('role', language)}</label> <select id="role-${id}" name="role">${roleOptions(role, language)}</select>
<button>${sayStaff('member.role.do', language)}</button></form>
${status === 'suspended' ? button('restore', sayStaff('member.restore', language)) : html`${button('invite', sayStaff('member.invite-again', language))}${button('suspend', sayStaff('member.suspend', language))}`}
</details>`
}

function roleChoice(value: string, language: Tag): Html {
  const options = roles.options.map((one) => ({ value: one, text: sayStaff(`role.${one}`, language) }))
  const hint = sayStaff('role.hint', language)
  return choice({ name: 'role', label: sayStaff('role', language), hint, value }, options)
}

function roleOptions(value: string, language: Tag): Html {
  return html`${roles.options.map(
    (one) =>
      html`<option value="${one}"${raw(one === value ? ' selected' : '')}>${sayStaff(`role.${one}`, language)}</option>`,
  )}`
}
