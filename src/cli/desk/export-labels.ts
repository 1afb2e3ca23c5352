import { labelledSet } from '../../desk/opinions/labelled-set.ts'
import { writeLabels } from '../../desk/opinions/write-labels.ts'
import { Problem } from '../../problem.ts'
import type { Call } from '../command.ts'
import { EXIT, type ExitCode } from '../exit-codes.ts'
import { wordsIn } from '../say.ts'
import { withDesk } from '../with-desk.ts'

/** Writes what editors said of the reader's findings as a labelled set that `npm run evaluate` reads. */
export async function exportLabels(call: Call): Promise<ExitCode> {
  const [act, folder, more] = call.words
  if (act !== 'export-labels' || folder === undefined) throw new Problem('desk-act', 'usage')
  if (more !== undefined) throw new Problem('usage-extra', 'usage', { word: more })
  const { statements, labels, dismissed } = await withDesk(async (desk) =>
    writeLabels(folder, await labelledSet(desk, 'program')),
  )
  const say = await wordsIn(call.language)
  process.stdout.write(`${say('desk.labels-written', { folder, statements, labels, dismissed })}\n`)
  return EXIT.done
}
