import { loadCatalog } from '../catalog.ts'
import { readConfig } from '../config.ts'
import { type Desk, openDesk } from '../desk/desk.ts'
import { isThere } from '../desk/setup/is-there.ts'
import { Problem } from '../problem.ts'

/**
 * Does something at the desk of this machine.
 * @throws Problem `staff-nothing-there` where nobody has set one up
 */
export async function withDesk<Result>(work: (desk: Desk) => Promise<Result>): Promise<Result> {
  const config = readConfig()
  if (!isThere(config)) throw new Problem('staff-nothing-there', 'input')
  const desk = await openDesk(config, await loadCatalog())
  try {
    return await work(desk)
  } finally {
    await desk.close()
  }
}
