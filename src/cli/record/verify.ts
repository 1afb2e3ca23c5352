import { verifyRecord } from '../../desk/public-record/verify.ts'
import { Problem } from '../../problem.ts'
import type { Call } from '../command.ts'
import { EXIT, type ExitCode } from '../exit-codes.ts'
import { printLooked } from '../print-looked.ts'
import { wordsIn } from '../say.ts'

/** Tells, line by line, what of a downloaded record is as it was signed; ends as not well where anything is not. */
export async function verify(call: Call): Promise<ExitCode> {
  const [place, more] = call.words
  if (place === undefined) throw new Problem('usage-folder', 'usage')
  if (more !== undefined) throw new Problem('usage-extra', 'usage', { word: more })
  const say = await wordsIn(call.language)
  const looked = verifyRecord(place, call.one('key'))
  const wrong = await printLooked(looked, call.language, ({ condition, code }) =>
    condition === 'ill' ? `verify.${code}.ill` : `verify.${code}`,
  )
  process.stdout.write(`${wrong === 0 ? say('verify.well') : say('verify.wrong', { things: wrong })}\n`)
  return wrong === 0 ? EXIT.done : EXIT.input
}
