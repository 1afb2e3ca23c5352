import type { Tag } from '../law/law.ts'
import { Problem } from '../problem.ts'
import { complain } from './complain.ts'
import { EXIT, EXIT_OF, type ExitCode } from './exit-codes.ts'
import { wordsIn } from './say.ts'
import { systemProblem } from './system-problem.ts'

/**
 * Tells on standard error what went wrong and what to do; answers the exit code that goes with it.
 * @param command that was given, so that help is named for it
 * @param source that it is about, where there are several: words that don't name it as it was given are told behind it
 */
export async function tell(
  thrown: unknown,
  language: Tag,
  command?: string,
  source?: string,
): Promise<ExitCode> {
  const say = await wordsIn(language)
  const error = systemProblem(thrown) ?? thrown
  if (!(error instanceof Problem)) {
    const trace = error instanceof Error ? (error.stack ?? error.message) : String(error)
    complain(`${say('fault')}\n${trace}`)
    return EXIT.fault
  }
  const { sayFault, sayProblem } = await import('../messages/messages.ts')
  const said = sayProblem(error, language)
  const words = [source === undefined || said.includes(source) ? said : `${source}: ${said}`]
  for (const { place, fault } of error.faults) words.push(`  ${place}: ${sayFault(fault, language)}`)
  if (error.kind === 'usage')
    words.push(
      say('usage-more', { command: command === undefined || command === 'help' ? '' : ` ${command}` }),
    )
  complain(words.join('\n'))
  return EXIT_OF[error.kind]
}
