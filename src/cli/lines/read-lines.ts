import { loadCatalog } from '../../catalog.ts'
import { doubtsOf } from '../../desk/doubts.ts'
import { statementReader } from '../../desk/read-statement.ts'
import { Problem } from '../../problem.ts'
import type { Reading } from '../../reader/reading.ts'
import type { Call } from '../command.ts'
import { complain } from '../complain.ts'
import { EXIT, EXIT_OF, type ExitCode } from '../exit-codes.ts'
import { metadataOf } from '../metadata.ts'
import { readingOptions } from '../reading-options.ts'
import { createBatches } from './batches.ts'
import { draftOf, type ParsedLine, parseLine } from './draft-of-line.ts'
import type { Id } from './id.ts'
import { linesOf } from './lines.ts'
import { createUnknownFields } from './unknown-fields.ts'

/** Reads a statement from each line of standard input and prints its reading as a line, in the same order. */
export async function readLines(call: Call): Promise<ExitCode> {
  refuseWhatDoesNotGo(call)
  const otherwise = metadataOf(call)
  const catalog = await loadCatalog()
  const read = statementReader(catalog, await readingOptions(call, catalog))
  const output = createBatches(process.stdout)
  const unknown = createUnknownFields(call.language)
  let number = 0
  let exit: ExitCode = EXIT.done

  for await (const lines of linesOf(process.stdin)) {
    for (const line of lines) {
      number++
      let parsed: ParsedLine | undefined
      try {
        parsed = parseLine(line)
        if (parsed) await unknown.look(parsed.object, number)
        if (parsed) {
          const draft = draftOf(parsed, otherwise)
          const doubts = doubtsOf(draft)
          if (doubts.length > 0) {
            const { tellNotes } = await import('../inputs/tell-notes.ts')
            await tellNotes(doubts, String(number), call.language)
          }
          output.add(inLine(read(draft), parsed.id))
        }
      } catch (error) {
        const { code, message } = await described(error, call)
        output.add(JSON.stringify({ id: parsed?.id ?? null, error: { code, message } }))
        complain(`${number}: ${message}`)
        exit = worse(exit, error instanceof Problem ? EXIT_OF[error.kind] : EXIT.fault)
      }
      if (output.full) await output.write()
    }
    await output.write()
  }
  return exit
}

function refuseWhatDoesNotGo(call: Call): void {
  const [word] = call.words
  if (word !== undefined && word !== '-') throw new Problem('usage-jsonl-input', 'usage', { word })
  for (const option of ['out', 'explain']) {
    if (call.has(option)) throw new Problem('usage-jsonl-option', 'usage', { option: `--${option}` })
  }
  if (call.has('format') && call.one('format') !== 'json')
    throw new Problem('usage-jsonl-option', 'usage', { option: '--format' })
}

function inLine(reading: Reading, id: Id | undefined): string {
  // The reader knows ids as strings; a number goes back as the number that it was.
  const same = typeof id === 'object' ? { ...reading, statement: { ...reading.statement, id } } : reading
  return JSON.stringify(same)
}

async function described(
  error: unknown,
  { language }: Call,
): Promise<{ readonly code: string; readonly message: string }> {
  const { sayProblem } = await import('../../messages/messages.ts')
  if (error instanceof Problem) return { code: error.code, message: sayProblem(error, language) }
  // One statement that the program stumbles over must not take the others with it.
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`)
  return { code: 'fault', message: sayProblem(new Problem('line-fault', 'input'), language) }
}

function worse(a: ExitCode, b: ExitCode): ExitCode {
  return a > b ? a : b
}
