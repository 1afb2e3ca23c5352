import { Hono } from 'hono'
import type { Desk } from '../../desk/desk.ts'
import { siteName } from '../../desk/setup/site-settings.ts'
import { checkFree, type Invitee, inviteeOf, join, type Person } from '../../desk/staff/join.ts'
import { hasAdmin } from '../../desk/staff/list-members.ts'
import { newPasswordKeys, type PasswordKeys, provenKeys } from '../../desk/staff/new-keys.ts'
import { madePasskey, newPasskeyOptions } from '../../desk/staff/passkeys.ts'
import { checkLogin, checkName } from '../../desk/staff/person.ts'
import { beginSession } from '../../desk/staff/sessions.ts'
import { isTag } from '../../law/tags.ts'
import { Problem } from '../../problem.ts'
import { keyPart } from '../setup/key-part.ts'
import { addWantedSample } from '../setup/wanted-sample.ts'
import { deviceWords } from './device.ts'
import { authenticatorPage } from './pages/authenticator.ts'
import { joinPage } from './pages/join.ts'
import { recoveryPage } from './pages/recovery.ts'
import { passkeyPlace } from './passkey-place.ts'
import { seal, unseal } from './seal.ts'
import { formOf, keepSession, type StaffContext, type StaffEnv, typed } from './session.ts'
import { letIn } from './sign-in.ts'
import { sayStaff } from './words.ts'

/** What is carried, sealed, from the page of the password to the page of the authenticator. */
interface Pending {
  readonly person: Person
  readonly keys: PasswordKeys
}

const PATH = '/desk/join/:invitation'

/** The way of an invited person into the staff. */
export function joinPages(desk: Desk): Hono<StaffEnv> {
  const pages = new Hono<StaffEnv>()
  pages.get(PATH, async (context) => {
    const invitee = await inviteeOf(desk, invitation(context))
    return context.html(await page(context, invitee, invitee.account))
  })
  pages.post(PATH, async (context) => {
    const [token, form] = [invitation(context), formOf(context)]
    const invitee = await inviteeOf(desk, token)
    try {
      const person = await personIn(form, invitee)
      const keys = await newPasswordKeys(passwordIn(form), [person.name, person.login])
      return await showSecret(context, { person, keys })
    } catch (problem) {
      return again(context, invitee, problem)
    }
  })
  pages.post(`${PATH}/code`, async (context) => {
    const [token, form] = [invitation(context), formOf(context)]
    await inviteeOf(desk, token)
    const pending = unseal(typed(form, 'sealed'), token) as Pending | undefined
    if (pending === undefined) return context.redirect(pathOf(token), 303)
    let keys: PasswordKeys
    try {
      keys = provenKeys(desk, pending.keys, typed(form, 'code'))
    } catch (problem) {
      if (!(problem instanceof Problem)) throw problem
      return await showSecret(context, pending, problem)
    }
    const { member, recoveryCodes } = await join(desk, token, pending.person, keys)
    context.set('language', pending.person.language)
    keepSession(context, await beginSession(desk, member, deviceWords(context.req.header('user-agent'))))
    await addWantedSample(desk, member)
    return context.html(recoveryPage(context, recoveryCodes, sayStaff('join.done', pending.person.language)))
  })
  pages.post(`${PATH}/passkey`, async (context) => {
    const [token, form] = [invitation(context), formOf(context)]
    const invitee = await inviteeOf(desk, token)
    try {
      const person = await personIn(form, invitee)
      const label = deviceWords(context.req.header('user-agent'))
      const passkey = await madePasskey(passkeyPlace(desk, context), typed(form, 'answer'), label)
      const { member } = await join(desk, token, person, { kind: 'passkey', passkey })
      await addWantedSample(desk, member)
      return await letIn(desk, context, member, '/desk')
    } catch (problem) {
      return again(context, invitee, problem)
    }
  })
  return pages

  async function page(
    context: StaffContext,
    { state, account }: Invitee,
    person: Person,
    problem?: Problem,
  ): Promise<string> {
    const options = { id: state.id, name: account.name, login: account.login }
    const passkey = await newPasskeyOptions(passkeyPlace(desk, context), await siteName(desk, 'en'), options)
    return joinPage(context, {
      path: pathOf(invitation(context)),
      person,
      role: state.role,
      again: state.joinedAt !== undefined,
      passkey,
      ...((await isFirst(state.role)) ? { key: await keyPart(desk, context.get('language')) } : {}),
      ...(problem ? { wrong: { problem, field: fieldOf(problem) } } : {}),
    })
  }

  /** Whether it is the one who set the site up, who is to know what makes the site known. */
  async function isFirst(role: Invitee['state']['role']): Promise<boolean> {
    return role === 'admin' && !(await hasAdmin(desk))
  }

  async function again(context: StaffContext, invitee: Invitee, problem: unknown): Promise<Response> {
    if (!(problem instanceof Problem) || problem.code === 'staff-invitation-void') throw problem
    const form = formOf(context)
    const chosen = typed(form, 'language')
    const language = isTag(chosen) ? chosen : context.get('language')
    const person = { name: typed(form, 'name'), login: typed(form, 'login'), language }
    return context.html(await page(context, invitee, person, problem), 422)
  }

  async function personIn(form: FormData, { state }: Invitee): Promise<Person> {
    const language = typed(form, 'language')
    const [name, login] = [checkName(typed(form, 'name')), checkLogin(typed(form, 'login'))]
    await checkFree(desk, login, state.id)
    return { name, login, language: isTag(language) ? language : 'en' }
  }

  async function showSecret(context: StaffContext, pending: Pending, problem?: Problem): Promise<Response> {
    const token = invitation(context)
    const body = authenticatorPage(context, {
      path: `${pathOf(token)}/code`,
      login: pending.person.login,
      site: await siteName(desk, pending.person.language),
      secret: pending.keys.totp,
      sealed: seal(pending, token),
      ...(problem ? { wrong: { problem, field: 'code' } } : {}),
    })
    return context.html(body, problem ? 422 : 200)
  }
}

/** The password as it was typed: spaces belong to it. */
export function passwordIn(form: FormData): string {
  const value = form.get('password')
  return typeof value === 'string' ? value : ''
}

function invitation(context: StaffContext): string {
  return context.req.param('invitation') ?? ''
}

function pathOf(token: string): string {
  return `/desk/join/${encodeURIComponent(token)}`
}

/** The field at which a problem is shown. */
function fieldOf({ code }: Problem): string {
  if (code.startsWith('staff-name')) return 'name'
  return code.startsWith('staff-login') ? 'login' : 'password'
}
