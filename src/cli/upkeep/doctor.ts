import { readConfig } from '../../config.ts'
import { examineSite, rebuildSite } from '../../desk/upkeep/upkeep.ts'
import { Problem } from '../../problem.ts'
import type { Call } from '../command.ts'
import { EXIT, type ExitCode } from '../exit-codes.ts'
import { printLooked } from '../print-looked.ts'
import { wordsIn } from '../say.ts'

/** Tells, line by line, what is well and what is not; ends as not well where something has to be done. */
export async function doctor(call: Call): Promise<ExitCode> {
  const [word] = call.words
  if (word !== undefined) throw new Problem('usage-extra', 'usage', { word })
  const config = readConfig()
  const say = await wordsIn(call.language)
  if (call.has('rebuild')) {
    const facts = await rebuildSite(config)
    process.stdout.write(`${say('doctor.rebuilt', { facts })}\n`)
  }
  const done = await printLooked(examineSite(config), call.language, ({ code }) => `doctor.${code}`)
  process.stdout.write(`${done === 0 ? say('doctor.well') : say('doctor.ill', { things: done })}\n`)
  return done === 0 ? EXIT.done : EXIT.input
}
