import { html } from 'hono/html'
import type { Person } from '../../../desk/staff/join.ts'
import { SHORTEST_PASSWORD } from '../../../desk/staff/password.ts'
import type { Html } from '../../../html/voice.ts'
import type { Tag } from '../../../law/law.ts'
import { LANGUAGE_OPTIONS } from '../../../messages/messages.ts'
import type { Role } from '../../../record/facts/staff.ts'
import { deskPage } from '../desk-page.ts'
import { choice, type FormProblem, field, problemSummary } from '../field.ts'
import { formToken } from '../form-token.ts'
import { passkeyButton } from '../passkey-button.ts'
import type { StaffContext } from '../session.ts'
import { sayStaff } from '../words.ts'

/** What stands in the form already, and what is said of it. */
export interface JoinState {
  readonly path: string
  readonly person: Person
  readonly role: Role
  /** Whether the person has been a member already and gets new keys. */
  readonly again: boolean
  /** What a browser needs to make a passkey. */
  readonly passkey: string
  /** What is said of the key of a site that was just set up. */
  readonly key?: Html
  readonly wrong?: FormProblem
}

/** Where an invited person chooses a name and what to sign in with. */
export function joinPage(
  context: StaffContext,
  { path, person, role, again, passkey, key, wrong }: JoinState,
): string {
  const language = context.get('language')
  const title = sayStaff(again ? 'join.again' : 'join', language)
  return deskPage(context, {
    title,
    path,
    island: '/assets/passkey.js',
    main: html`<div class="intro">
<h1>${title}</h1>
${problemSummary(wrong, language)}
<p class="lede">${sayStaff(again ? 'join.again.lede' : 'join.lede', language, { role: sayStaff(`role.${role}`, language) })}</p>
</div>
<form class="entry" method="post" action="${path}?lang=${language}">
${formToken(context)}
${field({ name: 'name', label: sayStaff('name', language), hint: sayStaff('name.hint', language), value: person.name, autocomplete: 'name' }, wrong, language)}
${field({ name: 'login', label: sayStaff('login', language), hint: sayStaff('login.hint', language), value: person.login, autocomplete: 'username' }, wrong, language)}
${languageChoice(person.language, language)}
${passkeyButton({ does: 'create', options: passkey, action: `${path}/passkey?lang=${language}`, words: sayStaff('join.passkey', language) }, language)}
${newPassword(wrong, language)}
<p class="do"><button class="read">${sayStaff('join.go-on', language)}</button></p>
</form>
${key ?? ''}`,
  })
}

/** The field in which a new password is chosen. */
export function newPassword(wrong: FormProblem | undefined, language: Tag): Html {
  const hint = sayStaff('password.hint', language, { least: SHORTEST_PASSWORD })
  const label = sayStaff('password', language)
  return field(
    { name: 'password', label, hint, type: 'password', autocomplete: 'new-password' },
    wrong,
    language,
  )
}

/** The choice of the language in which we speak to a person. */
export function languageChoice(value: Tag, language: Tag, label = sayStaff('language', language)): Html {
  return choice({ name: 'language', label, value }, LANGUAGE_OPTIONS)
}
