import { html } from 'hono/html'
import type { Act } from '../../desk/staff/roles.ts'
import { may } from '../../desk/staff/roles.ts'
import type { Html } from '../../html/voice.ts'
import { formToken } from './form-token.ts'
import type { StaffContext } from './session.ts'
import { type StaffWord, sayStaff } from './words.ts'

/** A place of the desk that stands in the line beneath the masthead, for those who may do what is done there. */
interface Place {
  readonly path: string
  readonly act: Act
  readonly name: StaffWord
}

const PLACES: readonly Place[] = [
  { path: '/desk/statements', act: 'see-desk', name: 'place-statements' },
  { path: '/desk/opinions', act: 'see-desk', name: 'place-opinions' },
  { path: '/desk/people', act: 'see-desk', name: 'place-people' },
  { path: '/desk/members', act: 'manage-members', name: 'place-members' },
  { path: '/desk/audit', act: 'read-audit-log', name: 'place-audit' },
  { path: '/desk/site', act: 'change-site', name: 'place-site' },
]

/** The places of the desk that are open to whoever is signed in, and the way out. */
export function deskNav(context: StaffContext): Html | '' {
  const member = context.get('member')
  const language = context.get('language')
  if (!member) return ''
  return html`<nav class="desk-line" aria-label="${sayStaff('desk', language)}"><ul>
${PLACES.filter(({ act }) => may(member, act)).map((place) => item(place.path, sayStaff(place.name, language), context))}
</ul>
<form method="post" action="/desk/sign-out">${formToken(context)}<a href="/desk/account"${current('/desk/account', context)}>${member.name}</a>
<button>${sayStaff('sign-out', language)}</button></form>
</nav>`
}

function item(path: string, name: string, context: StaffContext): Html {
  return html`<li><a href="${path}"${current(path, context)}>${name}</a></li>
`
}

function current(path: string, context: StaffContext): Html | '' {
  const here = context.req.path
  if (here === path) return html` aria-current="page"`
  return here.startsWith(`${path}/`) ? html` aria-current="true"` : ''
}
