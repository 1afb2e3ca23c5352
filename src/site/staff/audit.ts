import { Hono } from 'hono'
import type { Desk } from '../../desk/desk.ts'
import { auditLog } from '../../desk/staff/audit-log.ts'
import { auditPage } from './pages/audit.ts'
import { memberOf, requireAct, type StaffEnv } from './session.ts'

/** The page on which an admin reads what was done with the access of the staff. */
export function auditPages(desk: Desk): Hono<StaffEnv> {
  const pages = new Hono<StaffEnv>()
  pages.get('/desk/audit', requireAct('read-audit-log'), async (context) => {
    const before = context.req.query('before') ?? ''
    const page = /^\d{1,15}$/u.test(before) ? Number(before) : undefined
    return context.html(auditPage(context, await auditLog(desk, memberOf(context), page)))
  })
  return pages
}
