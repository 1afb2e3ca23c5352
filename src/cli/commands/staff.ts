import type { Command } from '../command.ts'

/** Invites members of the staff and lists them: for the person at the machine, also where no admin can sign in any more. */
const staff: Command = {
  takes: 'COMMAND …',
  options: { role: { type: 'string', value: 'author|editor|lawyer|admin', words: 'staff-role' } },
  async tables(language) {
    const say = await (await import('../say.ts')).wordsIn(language)
    const rows = [
      ['invite NAME', say('members.invite'), ['role']],
      ['list', say('members.list'), []],
    ] as const
    return [{ title: say('members.commands'), rows }]
  },
  run: async (call) => (await import('../staff/run.ts')).runStaff(call),
}

export default staff
