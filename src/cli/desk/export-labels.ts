import { loadCatalog } from '../../catalog.ts'
import { readConfig } from '../../config.ts'
import { openDesk } from '../../desk/desk.ts'
import { labelledSet } from '../../desk/opinions/labelled-set.ts'
import { writeLabels } from '../../desk/opinions/write-labels.ts'
import { isThere } from '../../desk/setup/is-there.ts'
import { Problem } from '../../problem.ts'
import type { Call } from '../command.ts'
import { EXIT, type ExitCode } from '../exit-codes.ts'
import { wordsIn } from '../say.ts'

/** Writes what editors said of the reader's findings as a labelled set that `npm run evaluate` reads. */
export async function exportLabels(call: Call): Promise<ExitCode> {
  const [act, folder, more] = call.words
  if (act !== 'export-labels' || folder === undefined) throw new Problem('desk-act', 'usage')
  if (more !== undefined) throw new Problem('usage-extra', 'usage', { word: more })
  const config = readConfig()
  if (!isThere(config)) throw new Problem('staff-nothing-there', 'input')
  const say = await wordsIn(call.language)
  const desk = await openDesk(config, await loadCatalog())
  try {
    const { statements, labels, dismissed } = writeLabels(folder, await labelledSet(desk, 'program'))
    process.stdout.write(`${say('desk.labels-written', { folder, statements, labels, dismissed })}\n`)
    return EXIT.done
  } finally {
    await desk.close()
  }
}
