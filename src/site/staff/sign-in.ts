import { Hono } from 'hono'
import type { Desk } from '../../desk/desk.ts'
import { endSession } from '../../desk/staff/end-sessions.ts'
import type { Member } from '../../desk/staff/member.ts'
import { passkeyOptions, signInByPasskey } from '../../desk/staff/passkeys.ts'
import { beginSession } from '../../desk/staff/sessions.ts'
import { signIn } from '../../desk/staff/sign-in.ts'
import { Problem } from '../../problem.ts'
import { dropCookie } from './cookies.ts'
import { deviceWords } from './device.ts'
import { ownPath } from './own-path.ts'
import { type SignInState, signInPage } from './pages/sign-in.ts'
import { passkeyPlace } from './passkey-place.ts'
import { formOf, keepSession, type StaffContext, type StaffEnv, typed } from './session.ts'

/** The way in and the way out. */
export function signInPages(desk: Desk): Hono<StaffEnv> {
  const pages = new Hono<StaffEnv>()
  pages.get('/desk/sign-in', async (context) => {
    const to = ownPath(context.req.query('to'))
    return context.get('member') ? context.redirect(to, 303) : context.html(await page(context, { to }))
  })
  pages.post('/desk/sign-in', (context) => {
    const form = formOf(context)
    const [login, code] = [typed(form, 'login'), typed(form, 'code')]
    const password = form.get('password')
    const keys = { login, password: typeof password === 'string' ? password : '', code }
    return letInBy(context, () => signIn(desk, keys), login)
  })
  pages.post('/desk/sign-in/passkey', (context) =>
    letInBy(context, () =>
      signInByPasskey(desk, passkeyPlace(desk, context), typed(formOf(context), 'answer')),
    ),
  )
  pages.post('/desk/sign-out', async (context) => {
    const [member, session] = [context.get('member'), context.get('session')]
    if (member && session !== undefined) await endSession(desk, member, session)
    dropCookie(context, 'saual-session', { secure: context.get('secure') })
    const to = typed(formOf(context), 'to')
    return context.redirect(`/desk/sign-in${to === '' ? '' : `?to=${encodeURIComponent(ownPath(to))}`}`, 303)
  })
  return pages

  async function letInBy(
    context: StaffContext,
    proven: () => Promise<Member>,
    login?: string,
  ): Promise<Response> {
    const to = ownPath(typed(formOf(context), 'to'))
    try {
      return await letIn(desk, context, (await proven()).id, to)
    } catch (problem) {
      if (!(problem instanceof Problem)) throw problem
      const state = { to, wrong: { problem, field: 'login' }, ...(login === undefined ? {} : { login }) }
      return context.html(await page(context, state), problem.kind === 'unavailable' ? 503 : 403)
    }
  }

  async function page(context: StaffContext, state: Omit<SignInState, 'passkey'>): Promise<string> {
    const passkey = await passkeyOptions(passkeyPlace(desk, context))
    return signInPage(context, { ...state, passkey })
  }
}

/** Begins a session of this browser, a new one each time, and goes on. */
export async function letIn(
  desk: Desk,
  context: StaffContext,
  member: string,
  to: string,
): Promise<Response> {
  keepSession(context, await beginSession(desk, member, deviceWords(context.req.header('user-agent'))))
  return context.redirect(to, 303)
}
