import { html } from 'hono/html'
import type { AccessFact, AuditPage } from '../../../desk/staff/audit-log.ts'
import type { Html } from '../../../html/voice.ts'
import type { Tag } from '../../../law/law.ts'
import { deskPage } from '../desk-page.ts'
import { momentIn } from '../moments.ts'
import type { StaffContext } from '../session.ts'
import { sayStaff } from '../words.ts'

/** What was done with the access of the staff, the latest first. */
export function auditPage(context: StaffContext, { facts, names, next }: AuditPage): string {
  const language = context.get('language')
  const title = sayStaff('audit', language)
  const nameOf = (id: string): string =>
    id === 'program'
      ? sayStaff('audit.program', language)
      : (names.get(id) ?? sayStaff('member.forgotten', language))
  return deskPage(context, {
    title,
    main: html`<div class="intro">
<h1>${title}</h1>
<p class="lede">${sayStaff('audit.lede', language)}</p>
</div>
${facts.length === 0 ? html`<p>${sayStaff('audit.empty', language)}</p>` : ''}
<ol class="log" reversed>
${facts.map((fact) => line(context, fact, nameOf))}
</ol>
${next === undefined ? '' : html`<p><a href="/desk/audit?before=${next}">${sayStaff('audit.earlier', language)}</a></p>`}`,
  })
}

function line(context: StaffContext, fact: AccessFact, nameOf: (id: string) => string): Html {
  const language = context.get('language')
  const people = { actor: nameOf(fact.actor), member: nameOf(fact.subject) }
  return html`<li>${momentIn(context, fact.at)} <span>${words(fact, people, language)}</span></li>
`
}

function words(fact: AccessFact, people: { actor: string; member: string }, language: Tag): string {
  switch (fact.kind) {
    case 'member-invited':
    case 'role-changed':
      return sayStaff(`audit.${fact.kind}`, language, {
        ...people,
        role: sayStaff(`role.${fact.body.role}`, language),
      })
    case 'session-revoked':
      return sayStaff(`audit.session-revoked`, language, { ...people, all: String(fact.body.all) })
    case 'sign-in-changed':
      return sayStaff(`audit.${fact.body.what}`, language, people)
    default:
      return sayStaff(`audit.${fact.kind}`, language, people)
  }
}
