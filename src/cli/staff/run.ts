import { Problem } from '../../problem.ts'
import type { Call } from '../command.ts'
import type { ExitCode } from '../exit-codes.ts'
import { withDesk } from '../with-desk.ts'
import { invite } from './invite.ts'
import { list } from './list.ts'

/** Does what the first word behind `staff` asks. */
export async function runStaff(call: Call): Promise<ExitCode> {
  const [act, ...words] = call.words
  if (act === 'list') {
    const [word] = words
    if (word !== undefined) throw new Problem('usage-extra', 'usage', { word })
    return withDesk((desk) => list(desk, call.language))
  }
  if (act !== 'invite' || words.length === 0) throw new Problem('staff-act', 'usage')
  return withDesk((desk) => invite(desk, call, words.join(' ')))
}
