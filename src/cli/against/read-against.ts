import { type Catalog, loadCatalog } from '../../catalog.ts'
import { withBodyOfPage } from '../../desk/body-of-page.ts'
import { statementReader } from '../../desk/read-statement.ts'
import { type Draft, takeIn } from '../../desk/take-in.ts'
import { Problem } from '../../problem.ts'
import { compareReadings, isUnchanged } from '../../reader/changes/compare.ts'
import type { Check } from '../../reader/check.ts'
import type { Reading } from '../../reader/reading.ts'
import type { Metadata } from '../../reader/statement.ts'
import type { Call } from '../command.ts'
import { EXIT, type ExitCode } from '../exit-codes.ts'
import { gather } from '../inputs/gather.ts'
import { named } from '../inputs/named.ts'
import { METADATA, metadataOf } from '../metadata.ts'
import { readingOptions } from '../reading-options.ts'
import { wordsIn } from '../say.ts'
import { comparisonInWords } from './comparison-in-words.ts'
import { readingBefore } from './reading-before.ts'

const FORMS = ['terminal', 'json']

/** Reads a statement again and tells what has changed since an earlier reading of it. */
export async function readAgainst(call: Call): Promise<ExitCode> {
  const form = formOf(call)
  const before = await readingBefore(call.one('against') as string)
  const catalog = await loadCatalog()
  const draft = await draftOf(call, before, catalog)
  const options = await readingOptions(call, catalog)
  const after = statementReader(catalog, options)(draft)
  const comparison = compareReadings(before, after, chosen(options.checks, catalog))
  process.stdout.write(
    form === 'json'
      ? `${JSON.stringify(comparison, null, 2)}\n`
      : comparisonInWords(comparison, call.language, await wordsIn(call.language)),
  )
  return isUnchanged(comparison) ? EXIT.done : EXIT.changed
}

function chosen(
  names: readonly string[] | undefined,
  { checks }: Catalog,
): ReadonlyMap<string, Check> | undefined {
  return names === undefined ? undefined : new Map([...checks].filter(([name]) => names.includes(name)))
}

/** The statement of the earlier reading, or the file named: what it leaves open is known from the earlier reading. */
async function draftOf(call: Call, { statement }: Reading, catalog: Catalog): Promise<Draft> {
  const [source, extra] = call.words
  if (extra !== undefined) throw new Problem('usage-extra', 'usage', { word: extra })
  const given = metadataOf(call)
  const known: Record<string, string> = {}
  for (const key of METADATA.values()) {
    const value = statement[key]
    if (value !== undefined) known[key] = value
  }
  if (source === undefined) {
    const { text, cues, id } = statement
    return takeIn(
      { text, metadata: known as Metadata, ...(cues ? { cues } : {}) },
      { ...given, id: String(id) },
    )
  }
  try {
    const extracted = await gather(source, { allowHttp: call.has('allow-http') })
    const told = { ...extracted, metadata: { ...(known as Metadata), ...extracted.metadata } }
    return takeIn(withBodyOfPage(told, given, catalog), given)
  } catch (error) {
    throw error instanceof Problem ? await named(error, source, call.language) : error
  }
}

function formOf(call: Call): string {
  for (const option of ['out', 'explain', 'jsonl'])
    if (call.has(option)) throw new Problem('usage-against', 'usage', { option: `--${option}` })
  const form = call.one('format') ?? 'terminal'
  if (!FORMS.includes(form)) throw new Problem('usage-against', 'usage', { option: `--format ${form}` })
  return form
}
