import { Hono } from 'hono'
import type { Desk } from '../../desk/desk.ts'
import { siteName } from '../../desk/setup/site-settings.ts'
import { revokeOtherSessions, revokeSession, sessionsOf } from '../../desk/staff/end-sessions.ts'
import { keysOf } from '../../desk/staff/keys-of.ts'
import { addPasskey, madePasskey, newPasskeyOptions, removePasskey } from '../../desk/staff/passkeys.ts'
import { renameMember } from '../../desk/staff/rename-member.ts'
import { isTag } from '../../law/tags.ts'
import { Problem } from '../../problem.ts'
import { deviceWords } from './device.ts'
import { keyPages } from './keys.ts'
import { type AccountState, accountPage } from './pages/account.ts'
import { passkeyPlace } from './passkey-place.ts'
import {
  formOf,
  memberOf,
  requireAct,
  requireFresh,
  type StaffContext,
  type StaffEnv,
  typed,
} from './session.ts'
import { sayStaff } from './words.ts'

const DONE = ['saved', 'ended', 'passkey-added', 'passkey-removed'] as const

/** A member's own page: name, devices, keys. */
export function accountPages(desk: Desk): Hono<StaffEnv> {
  const pages = new Hono<StaffEnv>()
  pages.use('/desk/account/*', requireAct('see-desk'))
  for (const path of ['passkeys', 'passkeys/remove', 'recovery', 'password', 'password/code'])
    pages.use(`/desk/account/${path}`, requireFresh)
  pages.get('/desk/account', async (context) => {
    const done = DONE.find((one) => one === context.req.query('done'))
    const words = done && sayStaff(`account.done.${done}`, context.get('language'))
    return context.html(await page(context, words === undefined ? {} : { done: words }))
  })
  pages.post('/desk/account', async (context) => {
    const form = formOf(context)
    const language = typed(form, 'language')
    try {
      const chosen = isTag(language) ? language : context.get('language')
      await renameMember(desk, memberOf(context), typed(form, 'name'), chosen)
    } catch (problem) {
      if (!(problem instanceof Problem)) throw problem
      return context.html(await page(context, { wrong: { problem, field: 'name' } }), 422)
    }
    return done(context, 'saved')
  })
  pages.post('/desk/account/sessions', async (context) => {
    await revokeOtherSessions(desk, memberOf(context), context.get('session') ?? '')
    return done(context, 'ended')
  })
  pages.post('/desk/account/sessions/:session', async (context) => {
    await revokeSession(desk, memberOf(context), context.req.param('session'))
    return done(context, 'ended')
  })
  pages.post('/desk/account/passkeys', async (context) => {
    const label = deviceWords(context.req.header('user-agent'))
    const answer = typed(formOf(context), 'answer')
    await addPasskey(desk, memberOf(context), await madePasskey(passkeyPlace(desk, context), answer, label))
    return done(context, 'passkey-added')
  })
  pages.post('/desk/account/passkeys/remove', async (context) => {
    await removePasskey(desk, memberOf(context), typed(formOf(context), 'passkey'))
    return done(context, 'passkey-removed')
  })
  pages.route('/', keyPages(desk, page))
  return pages

  async function page(context: StaffContext, more: Pick<AccountState, 'done' | 'wrong'>): Promise<string> {
    const member = memberOf(context)
    const [keys, sessions] = await Promise.all([keysOf(desk, member), sessionsOf(desk, member)])
    const passkey = context.get('fresh') ? await options(context) : undefined
    return accountPage(context, { keys, sessions, ...more, ...(passkey === undefined ? {} : { passkey }) })
  }

  async function options(context: StaffContext): Promise<string> {
    const member = memberOf(context)
    const { login, passkeys } = await keysOf(desk, member)
    const site = await siteName(desk, member.language)
    return newPasskeyOptions(passkeyPlace(desk, context), site, { ...member, login }, passkeys)
  }
}

function done(context: StaffContext, what: (typeof DONE)[number]): Response {
  return context.redirect(`/desk/account?done=${what}`, 303)
}
