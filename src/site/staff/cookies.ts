import { randomBytes } from 'node:crypto'
import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'

const BASE = { path: '/', httpOnly: true, sameSite: 'Strict' } as const

/** The two cookies of the desk: one says who is signed in, the other only that it is the same browser as before. */
export type CookieName = 'saual-session' | 'saual-visit'

/** Whether the site is asked for by https: only then browsers keep cookies that are marked so. */
export interface CookieOptions {
  readonly secure: boolean
}

/** The value of a cookie, or nothing. */
export function cookie(context: Context, name: CookieName, { secure }: CookieOptions): string | undefined {
  return getCookie(context, named(name, secure)) || undefined
}

/** Sets a cookie that scripts can't read and that no other site's page sends. It ends with the browser or at its expiry. */
export function putCookie(
  context: Context,
  name: CookieName,
  value: string,
  { secure }: CookieOptions,
): void {
  setCookie(context, named(name, secure), value, { ...BASE, secure })
}

export function dropCookie(context: Context, name: CookieName, { secure }: CookieOptions): void {
  deleteCookie(context, named(name, secure), { ...BASE, secure })
}

/** A value that nobody guesses. */
export function newVisit(): string {
  return randomBytes(32).toString('base64url')
}

/** `__Host-`: no other host of the same domain can set it. */
function named(name: CookieName, secure: boolean): string {
  return secure ? `__Host-${name}` : name
}
