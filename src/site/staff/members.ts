import { Hono } from 'hono'
import type { Desk } from '../../desk/desk.ts'
import { changeRole } from '../../desk/staff/change-role.ts'
import { inviteAgain, inviteMember } from '../../desk/staff/invite-member.ts'
import { listMembers } from '../../desk/staff/list-members.ts'
import { restoreMember, suspendMember } from '../../desk/staff/suspend-member.ts'
import { isTag } from '../../law/tags.ts'
import { Problem } from '../../problem.ts'
import { type Role, role as roles } from '../../record/facts/staff.ts'
import { invitationPage, type MembersState, membersPage } from './pages/members.ts'
import { formOf, memberOf, requireAct, type StaffContext, type StaffEnv, typed } from './session.ts'
import { sayStaff } from './words.ts'

const DONE = ['role', 'suspended', 'restored'] as const

/** The pages on which an admin invites members and takes their access away. */
export function memberPages(desk: Desk): Hono<StaffEnv> {
  const pages = new Hono<StaffEnv>()
  pages.use('/desk/members/*', requireAct('manage-members'))
  pages.get('/desk/members', async (context) => {
    const done = DONE.find((one) => one === context.req.query('done'))
    const words = done && sayStaff(`member.done.${done}`, context.get('language'))
    return context.html(await page(context, words === undefined ? {} : { done: words }))
  })
  pages.post('/desk/members', async (context) => {
    const form = formOf(context)
    const [name, role, language] = [typed(form, 'name'), roleIn(form), typed(form, 'language')]
    const wanted = { name, role, language: isTag(language) ? language : context.get('language') }
    try {
      const { token } = await inviteMember(desk, memberOf(context), wanted)
      return context.html(invitationPage(context, name, linkOf(desk, context, token)))
    } catch (problem) {
      if (!(problem instanceof Problem)) throw problem
      return context.html(await page(context, { typed: wanted, wrong: { problem, field: 'name' } }), 422)
    }
  })
  pages.post('/desk/members/:member/role', async (context) => {
    await changeRole(desk, memberOf(context), context.req.param('member'), roleIn(formOf(context)))
    return context.redirect('/desk/members?done=role', 303)
  })
  pages.post('/desk/members/:member/suspend', async (context) => {
    await suspendMember(desk, memberOf(context), context.req.param('member'))
    return context.redirect('/desk/members?done=suspended', 303)
  })
  pages.post('/desk/members/:member/restore', async (context) => {
    await restoreMember(desk, memberOf(context), context.req.param('member'))
    return context.redirect('/desk/members?done=restored', 303)
  })
  pages.post('/desk/members/:member/invite', async (context) => {
    const member = context.req.param('member')
    const token = await inviteAgain(desk, memberOf(context), member)
    const name = (await desk.staff.accounts.get(member))?.name ?? ''
    return context.html(invitationPage(context, name, linkOf(desk, context, token)))
  })
  return pages

  async function page(context: StaffContext, state: Omit<MembersState, 'members'>): Promise<string> {
    return membersPage(context, { members: await listMembers(desk, memberOf(context)), ...state })
  }
}

/** Where an invitation is taken up. */
function linkOf(desk: Desk, context: StaffContext, token: string): string {
  return `${desk.config.address ?? new URL(context.req.url).origin}/desk/join/${token}`
}

/** @throws Problem `staff-role` */
function roleIn(form: FormData): Role {
  const { success, data } = roles.safeParse(typed(form, 'role'))
  if (!success) throw new Problem('staff-role', 'input')
  return data
}
