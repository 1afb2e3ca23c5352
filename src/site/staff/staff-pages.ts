import { Hono } from 'hono'
import type { Desk } from '../../desk/desk.ts'
import { sitePages } from '../setup/site.ts'
import { accountPages } from './account.ts'
import { auditPages } from './audit.ts'
import { joinPages } from './join.ts'
import { memberPages } from './members.ts'
import { answerError } from './problem-page.ts'
import { type StaffEnv, staffSession } from './session.ts'
import { signInPages } from './sign-in.ts'

const PARTS = [signInPages, joinPages, accountPages, memberPages, auditPages, sitePages]

/** The pages on who may come in: before them stands what finds out who is signed in, for all pages of the desk. */
export function staffPages(desk: Desk): Hono<StaffEnv> {
  const pages = new Hono<StaffEnv>()
  pages.use('/desk/*', staffSession(desk))
  for (const part of PARTS) pages.route('/', part(desk))
  pages.onError(answerError)
  return pages
}
