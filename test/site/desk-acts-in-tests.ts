import type { Act } from '../../src/desk/staff/roles.ts'

/** What a route of the desk asks for: every act named, of whoever is not the author of the opinion. */
export interface Asks {
  readonly acts: readonly Act[]
  /** A form that goes as far as the act and is refused there for want of something, where that can be. */
  readonly fields?: Readonly<Record<string, string>>
}

const asks = (acts: Act | readonly Act[], fields: Asks['fields'] = {}): Asks => ({
  acts: typeof acts === 'string' ? [acts] : acts,
  fields,
})
const ofOthers = (act: Act, fields?: Asks['fields']) => asks([act, 'change-opinion-of-others'], fields)
const OPINION = '/desk/opinions/:id'
const STATEMENT = '/desk/statements/:id'

/** Forms that are taken of anybody: by them people come in and go out. */
export const OPEN_FORMS: ReadonlySet<string> = new Set([
  '/desk/sign-in',
  '/desk/sign-in/passkey',
  '/desk/sign-out',
  '/desk/join/:invitation',
  '/desk/join/:invitation/code',
  '/desk/join/:invitation/passkey',
])

/** Forms of the public, which change nothing and keep nothing. */
export const PUBLIC_FORMS: ReadonlySet<string> = new Set(['/', '/read', '/download/:name'])

/** Every form of the desk. One that is missing here fails the test. */
export const FORMS: Readonly<Record<string, Asks>> = {
  '/desk/account': asks('see-desk', { name: '', language: 'en' }),
  '/desk/account/sessions/:session': asks('see-desk'),
  '/desk/account/passkeys': asks('see-desk', { answer: '' }),
  '/desk/account/passkeys/remove': asks('see-desk', { passkey: '' }),
  '/desk/account/recovery': asks('see-desk'),
  '/desk/account/password': asks('see-desk', { password: '' }),
  '/desk/account/password/code': asks('see-desk', { sealed: '', code: '' }),
  '/desk/account/sessions': asks('see-desk'),
  '/desk/members': asks('manage-members', { name: '', role: 'author', language: 'en' }),
  '/desk/members/:member/invite': asks('manage-members'),
  '/desk/members/:member/restore': asks('manage-members'),
  '/desk/members/:member/role': asks('manage-members', { role: '' }),
  '/desk/members/:member/suspend': asks('manage-members'),
  '/desk/site': asks('change-site', { 'name-en': '', 'accent-light': '', languages: 'en' }),
  '/desk/site/sample': asks('change-site', { sample: 'remove' }),
  '/desk/statements': asks('take-in-statement', { text: '', page: '', title: '', date: '', address: '' }),
  [`${STATEMENT}/describe`]: asks('describe-statement', { title: 'T', date: 'never', 'said-by': '' }),
  [`${STATEMENT}/support`]: asks('describe-statement', { 'support-by': '', 'support-body': '' }),
  [`${STATEMENT}/read`]: asks('make-reading'),
  [`${STATEMENT}/show`]: asks('show-statement'),
  [`${STATEMENT}/withdraw`]: asks('show-statement', { reason: '' }),
  [`${STATEMENT}/translations`]: asks('link-translation', { translation: '' }),
  [`${STATEMENT}/translations/:other`]: asks('link-translation', { 'n-0': '99' }),
  '/desk/people/bodies': asks('record-body', {
    'body-name-en': '',
    kind: 'other',
    jurisdiction: '',
    partOf: '',
  }),
  '/desk/people/bodies/:id': asks('record-body', { 'body-name-en': '', kind: 'other' }),
  '/desk/people/persons': asks('record-person', { 'name-en': '', 'note-en': '' }),
  '/desk/people/persons/:id': asks('record-person', { 'name-en': '' }),
  '/desk/people/persons/:id/offices': asks('record-office', {
    body: '',
    prefix: 'new',
    'new-title-en': '',
    office: '',
  }),
  '/desk/opinions': asks('begin-opinion', { statement: '', 'opinion-title': '', 'opinion-language': 'en' }),
  [`${OPINION}/findings/:finding`]: ofOthers('judge-finding', { do: 'dismiss', reason: '' }),
  [`${OPINION}/pieces/:piece/:tag`]: ofOthers('write-piece', { text: 'x', base: '7', do: 'save' }),
  [`${OPINION}/questions`]: ofOthers('add-question', { quote: '', question: '', near: '', sentence: '' }),
  [`${OPINION}/questions/:question/remove`]: ofOthers('add-question'),
  [`${OPINION}/publishing/request`]: ofOthers('request-review', { of: 'nobody' }),
  [`${OPINION}/publishing/review`]: asks('give-review', { verdict: '', note: '', seen: '' }),
  [`${OPINION}/publishing/byline`]: asks('publish-opinion', { 'byline-en': '\u202e' }),
  [`${OPINION}/publishing/publish`]: asks('publish-opinion', { seen: '' }),
  [`${OPINION}/publishing/schedule`]: asks('publish-opinion', { at: '', seen: '' }),
  [`${OPINION}/publishing/call-off`]: asks('publish-opinion'),
  [`${OPINION}/publishing/correct`]: asks('correct-opinion', { 'note-en': '', seen: '' }),
  [`${OPINION}/publishing/withdraw`]: asks('withdraw-opinion', { 'why-en': '' }),
}

/** Pages that ask for more than seeing the desk. */
export const PAGES: Readonly<Record<string, Act>> = {
  '/desk/members': 'manage-members',
  '/desk/audit': 'read-audit-log',
  '/desk/site': 'change-site',
  '/desk/statements/new': 'take-in-statement',
}

/** Pages that anybody sees: by them people come in. */
export const OPEN_PAGES: ReadonlySet<string> = new Set(['/desk/sign-in', '/desk/join/:invitation'])

/** Acts that no form of the site does: labels are exported by the command `saual desk`. */
export const WITHOUT_FORM: ReadonlySet<Act> = new Set(['export-labels', 'read-audit-log'])
