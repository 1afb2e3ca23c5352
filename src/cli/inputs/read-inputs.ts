import { existsSync } from 'node:fs'
import { loadCatalog } from '../../catalog.ts'
import { withBodyOfPage } from '../../desk/body-of-page.ts'
import { doubtsOf } from '../../desk/doubts.ts'
import { statementReader } from '../../desk/read-statement.ts'
import { takeIn } from '../../desk/take-in.ts'
import { toldBy } from '../../exports/told.ts'
import { Problem } from '../../problem.ts'
import type { Call } from '../command.ts'
import { EXIT, type ExitCode } from '../exit-codes.ts'
import { metadataOf } from '../metadata.ts'
import { endWhenUnwritable } from '../pipe.ts'
import { createProgress } from '../progress.ts'
import { readingOptions } from '../reading-options.ts'
import { gather, isAddress, nameOf, STANDARD_INPUT } from './gather.ts'
import { prepareOutput } from './output.ts'

/** Reads the statements that were named, in order; one that cannot be read does not keep the others back. */
export async function readInputs(call: Call): Promise<ExitCode> {
  const sources = sourcesOf(call)
  const given = metadataOf(call)
  const output = await prepareOutput(call, sources)
  const gatherOptions = { allowHttp: call.has('allow-http') }
  const first = sources[0] as string
  const asked = isAddress(first) ? gather(first, gatherOptions) : undefined
  // Waited for below; until then a failure is nobody's fault.
  asked?.catch(() => undefined)
  const catalog = await loadCatalog()
  const read = statementReader(catalog, await readingOptions(call, catalog))
  const told = toldBy(catalog)
  const progress = createProgress(sources.length)
  let exit: ExitCode = EXIT.done
  for (const [index, source] of sources.entries()) {
    progress.at(index + 1, source)
    try {
      const gathered = await ((index === 0 && asked) || gather(source, gatherOptions))
      const extracted = withBodyOfPage(gathered, given, catalog)
      const draft = takeIn(extracted, given)
      const notes = [...(extracted.notes ?? []), ...doubtsOf(draft)]
      const reading = read(draft)
      progress.clear()
      await output.put(reading, nameOf(source), told)
      // Behind the reading: it begins with the statement, and what is told last stands where one types on.
      if (notes.length > 0) {
        const { tellNotes } = await import('./tell-notes.ts')
        await tellNotes(notes, source, call.language)
      }
    } catch (error) {
      progress.clear()
      if (!(error instanceof Problem)) throw error
      endWhenUnwritable()
      const { tell } = await import('../tell.ts')
      const { named } = await import('./named.ts')
      const oneOfMany = sources.length > 1 ? source : undefined
      const problem = await named(error, source, call.language)
      const code = await tell(problem, call.language, undefined, oneOfMany)
      if (code > exit) exit = code
    }
  }
  return exit
}

function sourcesOf({ words }: Call): readonly string[] {
  if (words.length > 0) {
    if (words.filter((word) => word === STANDARD_INPUT).length > 1)
      throw new Problem('usage-standard-input-twice', 'usage')
    const name = words.join(' ')
    if (words.length > 1 && existsSync(name)) throw new Problem('usage-file-spaces', 'usage', { name })
    return words
  }
  // Somebody who pipes a text in and names nothing means that text.
  if (process.stdin.isTTY !== true) return [STANDARD_INPUT]
  throw new Problem('usage-nothing', 'usage')
}
