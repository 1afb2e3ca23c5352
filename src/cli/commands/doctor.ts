import type { Command } from '../command.ts'

/** Says whether all that the site keeps is well, and what to do where it is not. */
const doctor: Command = {
  takes: '',
  options: { rebuild: { type: 'boolean' } },
  run: async (call) => (await import('../upkeep/doctor.ts')).doctor(call),
}

export default doctor
