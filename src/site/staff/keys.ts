import { Hono } from 'hono'
import type { Desk } from '../../desk/desk.ts'
import { siteName } from '../../desk/setup/site-settings.ts'
import { keysOf } from '../../desk/staff/keys-of.ts'
import {
  changeKeys,
  changeRecoveryCodes,
  newPasswordKeys,
  type PasswordKeys,
  provenKeys,
} from '../../desk/staff/new-keys.ts'
import { Problem } from '../../problem.ts'
import type { FormProblem } from './field.ts'
import { visitOf } from './form-token.ts'
import { passwordIn } from './join.ts'
import { authenticatorPage } from './pages/authenticator.ts'
import { recoveryPage } from './pages/recovery.ts'
import { seal, unseal } from './seal.ts'
import { formOf, memberOf, type StaffContext, type StaffEnv, typed } from './session.ts'
import { sayStaff } from './words.ts'

type AccountPage = (context: StaffContext, more: { readonly wrong: FormProblem }) => Promise<string>

/** A new password with its authenticator and recovery codes; behind what asks for fresh keys. */
export function keyPages(desk: Desk, accountPage: AccountPage): Hono<StaffEnv> {
  const pages = new Hono<StaffEnv>()
  pages.post('/desk/account/recovery', async (context) => {
    const codes = await changeRecoveryCodes(desk, memberOf(context).id)
    return context.html(recoveryPage(context, codes, sayStaff('recovery.new', context.get('language'))))
  })
  pages.post('/desk/account/password', async (context) => {
    const member = memberOf(context)
    const { login } = await keysOf(desk, member)
    try {
      return await showSecret(
        context,
        await newPasswordKeys(passwordIn(formOf(context)), [member.name, login]),
      )
    } catch (problem) {
      if (!(problem instanceof Problem)) throw problem
      return context.html(await accountPage(context, { wrong: { problem, field: 'password' } }), 422)
    }
  })
  pages.post('/desk/account/password/code', async (context) => {
    const form = formOf(context)
    const pending = unseal(typed(form, 'sealed'), visitOf(context)) as PasswordKeys | undefined
    if (pending === undefined) return context.redirect('/desk/account', 303)
    let keys: PasswordKeys
    try {
      keys = provenKeys(desk, pending, typed(form, 'code'))
    } catch (problem) {
      if (!(problem instanceof Problem)) throw problem
      return await showSecret(context, pending, problem)
    }
    const codes = await changeKeys(desk, memberOf(context), context.get('session') ?? '', keys)
    return context.html(recoveryPage(context, codes, sayStaff('keys.changed', context.get('language'))))
  })
  return pages

  async function showSecret(context: StaffContext, keys: PasswordKeys, problem?: Problem): Promise<Response> {
    const member = memberOf(context)
    const body = authenticatorPage(context, {
      path: '/desk/account/password/code',
      login: (await keysOf(desk, member)).login,
      site: await siteName(desk, member.language),
      secret: keys.totp,
      sealed: seal(keys, visitOf(context)),
      ...(problem ? { wrong: { problem, field: 'code' } } : {}),
    })
    return context.html(body, problem ? 422 : 200)
  }
}
