import { readConfig } from '../../config.ts'
import { backUpSite } from '../../desk/upkeep/upkeep.ts'
import type { Call } from '../command.ts'
import { EXIT, type ExitCode } from '../exit-codes.ts'
import { wordsIn } from '../say.ts'
import { theFile } from './the-file.ts'

/** Writes a backup and tells what is in it. A file that could not be saved makes it end as not well. */
export async function backup(call: Call): Promise<ExitCode> {
  const path = theFile(call)
  const say = await wordsIn(call.language)
  const { facts, files, damaged, hasKey } = await backUpSite(readConfig(), path)
  process.stdout.write(`${say('backup.done', { path, facts, files })}\n`)
  process.stdout.write(`${say(hasKey ? 'backup.secret.key' : 'backup.secret')}\n`)
  for (const sha256 of damaged) process.stderr.write(`${say('backup.damaged', { sha256 })}\n`)
  return damaged.length === 0 ? EXIT.done : EXIT.input
}
