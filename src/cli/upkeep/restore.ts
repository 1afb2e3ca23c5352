import { readConfig } from '../../config.ts'
import { restoreSite } from '../../desk/upkeep/upkeep.ts'
import type { Call } from '../command.ts'
import { EXIT, type ExitCode } from '../exit-codes.ts'
import { wordsIn } from '../say.ts'
import { theFile } from './the-file.ts'

/** Restores a backup and tells what was in it. */
export async function restore(call: Call): Promise<ExitCode> {
  const path = theFile(call)
  const say = await wordsIn(call.language)
  const { madeAt, facts, files, hasKey } = await restoreSite(readConfig(), path)
  process.stdout.write(`${say('restore.done', { path, madeAt, facts, files })}\n`)
  process.stdout.write(`${say(hasKey ? 'restore.key' : 'restore.no-key')}\n`)
  return EXIT.done
}
