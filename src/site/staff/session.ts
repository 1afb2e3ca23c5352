import type { Context, MiddlewareHandler } from 'hono'
import { type Country, countriesIn } from '../../desk/countries.ts'
import type { Desk } from '../../desk/desk.ts'
import { type SiteSettings, siteSettings } from '../../desk/setup/site-settings.ts'
import { timeZoneOf } from '../../desk/setup/time-zone.ts'
import type { Member } from '../../desk/staff/member.ts'
import { type Act, may } from '../../desk/staff/roles.ts'
import { type SignedIn, signedInBy } from '../../desk/staff/sessions.ts'
import type { Tag } from '../../law/law.ts'
import { isTag } from '../../law/tags.ts'
import { Problem } from '../../problem.ts'
import { languageAsked } from '../language.ts'
import { receiveForm } from '../receive.ts'
import { cookie, dropCookie, putCookie } from './cookies.ts'
import { isTokenOf, useVisit } from './form-token.ts'
import { problemPage } from './problem-page.ts'

export { typed } from './typed.ts'

/** What the pages of the staff know of a request. */
export interface StaffEnv {
  Variables: {
    /** Present on every page behind `requireAct`. */
    member?: Member
    /** Id of the session; lets nobody in. */
    session?: string
    /** Whether the member has shown their keys a short while ago. */
    fresh?: boolean
    language: Tag
    /** What tells this browser from others: forms are tied to it. */
    visit: string
    /** The form that was sent, its token checked; present where the method is POST. */
    form?: FormData
    secure: boolean
    /** What the site is called and looks like; nothing before it is set up. */
    site?: SiteSettings
    /** The time zone by which the site tells the time. */
    timeZone: string
    /** Countries whose law can be asked. */
    countries: readonly Country[]
  }
}

export type StaffContext = Context<StaffEnv>

/**
 * Stands before all pages of the staff: finds out who is signed in, in which language to speak, and lets no form in that was
 * not made by a page of ours in the same browser.
 */
export function staffSession(desk: Desk): MiddlewareHandler<StaffEnv> {
  const secure = desk.config.address?.startsWith('https:') ?? false
  const countries = countriesIn(desk.catalog)
  return async (context, next) => {
    context.set('secure', secure)
    context.set('countries', countries)
    // First of all: also a fault in what follows has to be told in some language.
    context.set('language', languageAsked(context))
    const site = await siteSettings(desk)
    if (site) context.set('site', site)
    context.set('timeZone', timeZoneOf(site, desk.catalog))
    const token = cookie(context, 'saual-session', { secure })
    const signedIn = token === undefined ? undefined : await signedInBy(desk, token)
    if (token !== undefined && !signedIn) dropCookie(context, 'saual-session', { secure })
    useVisit(context, signedIn ? (token as string) : undefined)
    await speak(desk, context, signedIn)
    if (context.req.method === 'GET' || context.req.method === 'HEAD') return next()
    try {
      const form = await receiveForm(context.req.raw)
      if (!isTokenOf(context, form.get('token'))) throw new Problem('staff-form-token', 'refused')
      // Not every database can be asked for it, let alone keep it.
      if ([...form.values()].some((value) => typeof value === 'string' && value.includes('\0')))
        throw new Problem('desk-words-broken', 'input')
      context.set('form', form)
    } catch (error) {
      if (error instanceof Problem) return problemPage(context, error)
      throw error
    }
    return next()
  }
}

/** Sends those who are not signed in to do so; refuses those whose role may not do it. */
export function requireAct(act: Act): MiddlewareHandler<StaffEnv> {
  return async (context, next) => {
    const member = context.get('member')
    if (!member) return toSignIn(context)
    if (!may(member, act)) return problemPage(context, new Problem('staff-not-allowed', 'refused'))
    return next()
  }
}

/** Lets those on who have shown their keys a short while ago; for what changes the keys themselves. */
export const requireFresh: MiddlewareHandler<StaffEnv> = async (context, next) => {
  if (!context.get('fresh')) return problemPage(context, new Problem('staff-not-fresh', 'refused'))
  return next()
}

/** Who acts. Only behind `requireAct`. */
export function memberOf(context: StaffContext): Member {
  const member = context.get('member')
  if (!member) throw new Error(`${context.req.path} is not behind requireAct`)
  return member
}

/** The form that was sent; its token has been checked. */
export function formOf(context: StaffContext): FormData {
  const form = context.get('form')
  if (!form) throw new Error(`${context.req.path} was not sent a form`)
  return form
}

/** Puts the token of a new session into the browser, in place of whatever was there. */
export function keepSession(context: StaffContext, token: string): void {
  const secure = context.get('secure')
  putCookie(context, 'saual-session', token, { secure })
  dropCookie(context, 'saual-visit', { secure })
}

/** A member's choice of language is kept; for others it is the one of this page. */
async function speak(desk: Desk, context: StaffContext, signedIn: SignedIn | undefined): Promise<void> {
  if (!signedIn) return
  const asked = context.req.query('lang')
  const { member, session, fresh } = signedIn
  const language = isTag(asked) ? asked : member.language
  if (language !== member.language) await desk.staff.accounts.change(member.id, { language })
  context.set('language', language)
  context.set('member', { ...member, language })
  context.set('session', session)
  context.set('fresh', fresh)
}

function toSignIn(context: StaffContext): Response {
  const { pathname, search } = new URL(context.req.url)
  // What was typed can't be kept over a sign-in; the page it was typed on can be opened again.
  const to = context.req.method === 'GET' ? `?to=${encodeURIComponent(pathname + search)}` : ''
  return context.redirect(`/desk/sign-in${to}`, 303)
}
