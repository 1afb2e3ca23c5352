import { createHmac, timingSafeEqual } from 'node:crypto'
import { html } from 'hono/html'
import type { Html } from '../../html/voice.ts'
import { cookie, newVisit, putCookie } from './cookies.ts'
import type { StaffContext } from './session.ts'

/**
 * Every form of the staff carries a token that only a page of ours in the same browser can have: it is made from the session,
 * or before somebody is signed in from a cookie that is made for it.
 */
export function useVisit(context: StaffContext, session: string | undefined): void {
  context.set('visit', session ?? cookie(context, 'saual-visit', { secure: context.get('secure') }) ?? '')
}

/** The hidden field of a form. */
export function formToken(context: StaffContext): Html {
  return html`<input type="hidden" name="token" value="${tokenOf(visitOf(context))}">`
}

/** Whether a value is the token of this browser. */
export function isTokenOf(context: StaffContext, value: unknown): boolean {
  const visit = context.get('visit')
  if (visit === '' || typeof value !== 'string') return false
  const [given, right] = [Buffer.from(value), Buffer.from(tokenOf(visit))]
  return given.length === right.length && timingSafeEqual(given, right)
}

/** What is known of this browser from one request to the next; begun where there is nothing yet. */
export function visitOf(context: StaffContext): string {
  const known = context.get('visit')
  if (known !== '') return known
  const visit = newVisit()
  context.set('visit', visit)
  putCookie(context, 'saual-visit', visit, { secure: context.get('secure') })
  return visit
}

function tokenOf(visit: string): string {
  return createHmac('sha256', visit).update('form').digest('base64url')
}
