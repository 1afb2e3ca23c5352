import type { Desk } from '../../desk/desk.ts'
import { INVITATION_DAYS, inviteAgain, inviteMember } from '../../desk/staff/invite-member.ts'
import { type Listed, listMembers } from '../../desk/staff/list-members.ts'
import { Problem } from '../../problem.ts'
import { type Role, role as roles } from '../../record/facts/staff.ts'
import type { Call } from '../command.ts'
import { EXIT, type ExitCode } from '../exit-codes.ts'
import { wordsIn } from '../say.ts'

/** Where `saual serve` opens the site when no public address is set. */
const USUAL_ADDRESS = 'http://127.0.0.1:4400'

/** Prints a link by which somebody joins, or gets back in. */
export async function invite(desk: Desk, call: Call, name: string): Promise<ExitCode> {
  const wanted = roleOf(call.one('role'))
  const known = (await listMembers(desk, 'program')).find((member) => isCalled(member, name))
  if (known && wanted !== undefined && wanted !== known.role)
    throw new Problem('staff-invite-role', 'refused', { name, role: known.role })
  const role = known?.role ?? wanted ?? 'author'
  const token = known
    ? await inviteAgain(desk, 'program', known.id)
    : (await inviteMember(desk, 'program', { name, role, language: call.language })).token
  const say = await wordsIn(call.language)
  const words = say('members.invited', { name, role: say(`members.role.${role}`), days: INVITATION_DAYS })
  process.stderr.write(`${words}\n`)
  process.stdout.write(`${desk.config.address ?? USUAL_ADDRESS}/desk/join/${token}\n`)
  return EXIT.done
}

function isCalled({ name, login }: Listed, asked: string): boolean {
  const folded = (words: string | undefined): string | undefined =>
    words?.normalize('NFKC').trim().toLowerCase()
  return [folded(name), folded(login)].includes(folded(asked))
}

function roleOf(asked: string | undefined): Role | undefined {
  if (asked === undefined) return undefined
  const { success, data } = roles.safeParse(asked)
  if (!success) throw new Problem('staff-role', 'usage')
  return data
}
