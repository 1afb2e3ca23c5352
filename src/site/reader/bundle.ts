import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BuildOptions, BuildResult, Metafile } from 'esbuild'
import { SOURCE } from '../../catalog.ts'
import { entrySource, formatEntry, formatsApart } from './entry-source.ts'
import { insteadOfFiles, MESSAGES, onlyWhatAReadingAsks, onlyWhatIsUsed } from './instead-of-files.ts'
import { type Keep, keepingScripts } from './kept-scripts.ts'
import { licencesOf } from './licences.ts'

/** Name of the script that reads; the others each read files of one format for it. */
export const WORKER = 'worker'

/** Where an installed package has the scripts, made when it was packed. */
const PACKED = new URL('scripts/', import.meta.url)

/**
 * Each script as one file, by its name: as it was packed or, in a checkout, as it was kept or is made anew.
 * @param over ends the making, which then fails
 */
export async function readerScripts(over?: AbortSignal): Promise<Map<string, Uint8Array>> {
  if (!existsSync(PACKED)) return await bundleScripts(SOURCE, { keep: keepingScripts(SOURCE), over })
  return new Map(
    readdirSync(PACKED).map((file) => [file.replace(/\.js$/u, ''), readFileSync(new URL(file, PACKED))]),
  )
}

/** How scripts are made. */
interface Bundling {
  readonly keep?: Keep
  readonly over?: AbortSignal | undefined
}

/**
 * Puts all that each script needs into one file.
 * @param root folder of our own source
 */
export async function bundleScripts(
  root: string,
  { keep = (_, make) => make(), over }: Bundling = {},
): Promise<Map<string, Uint8Array>> {
  const entries = [
    [WORKER, entrySource(root)] as const,
    ...formatsApart(root).map((name) => [name, formatEntry(name)] as const),
  ]
  return new Map(
    await Promise.all(
      entries.map(
        async ([name, entry]) =>
          [name, await keep(name, () => bundle(root, entry, name === WORKER, over))] as const,
      ),
    ),
  )
}

/** Libraries come packed: to shorten their names too takes seconds and saves a tenth. */
async function bundle(
  root: string,
  entry: string,
  isOwn: boolean,
  over: AbortSignal | undefined,
): Promise<Uint8Array> {
  // Only a checkout has it: a package brings the scripts ready.
  const { context } = await import('esbuild')
  const bundling = await context({
    ...options(root),
    ...(isOwn ? { minify: true } : { minifyWhitespace: true }),
    write: false,
    metafile: true,
    stdin: stdin(root, entry),
  })
  const end = (): void => void bundling.cancel()
  over?.addEventListener('abort', end)
  try {
    over?.throwIfAborted()
    return scriptOf(root, await bundling.rebuild())
  } finally {
    over?.removeEventListener('abort', end)
    await bundling.dispose()
  }
}

/** The form in which a bundle comes. */
interface Bundled {
  readonly write: false
  readonly metafile: true
}

function scriptOf(root: string, { outputFiles, metafile }: BuildResult<Bundled>): Uint8Array {
  const code = outputFiles[0]?.text ?? ''
  const words = Object.entries(messagesOf(root, metafile.inputs)).filter(([id]) => mayAsk(code, id))
  const parts = [
    `self.${MESSAGES}=${JSON.stringify(Object.fromEntries(words))};`,
    code,
    licencesOf(root, Object.keys(metafile.inputs)),
  ]
  return new TextEncoder().encode(parts.join('\n'))
}

function stdin(root: string, contents: string): NonNullable<BuildOptions['stdin']> {
  return { contents, resolveDir: root, sourcefile: 'entry.ts', loader: 'ts' }
}

function options(root: string): BuildOptions {
  return {
    absWorkingDir: root,
    bundle: true,
    charset: 'utf8',
    legalComments: 'none',
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    logLevel: 'silent',
    // A script has no place of its own: what our modules find beside them it holds already.
    define: { 'import.meta.url': '""' },
    plugins: [insteadOfFiles(), onlyWhatAReadingAsks(), onlyWhatIsUsed()],
  }
}

/** How problems and notes on a text are called: by codes that other scripts find. */
const FOUND_ELSEWHERE = ['problem.', 'note.']

/** Whether a script may ask for a message: by its whole name or, as folders do whose names begin alike, by what is behind the first dot. */
function mayAsk(code: string, id: string): boolean {
  if (FOUND_ELSEWHERE.some((prefix) => id.startsWith(prefix))) return true
  return [id, id.slice(id.indexOf('.') + 1)].some((name) =>
    ['"', "'", '`'].some((mark) => code.includes(mark + name + mark)),
  )
}

/** What a module asks that has words: messages itself, or a problem that is told in words. */
const SAYING: ReadonlySet<string> = new Set(['messages/messages.ts', 'problem.ts'])

/** The words of the folders, and of the folders in these, in which any of the modules has words. */
function messagesOf(root: string, inputs: Metafile['inputs']): object {
  const found = new Set(
    Object.entries(inputs).flatMap(([module, { imports }]) => {
      if (!imports.some(({ path }) => SAYING.has(path))) return []
      const [folder = '', below = ''] = module.split('/')
      return [`${folder}/messages.json`, `${folder}/${below}/messages.json`]
    }),
  )
  const files = [...found]
    // What a module loads itself the script holds already.
    .filter((file) => inputs[file] === undefined)
    .map((file) => join(root, file))
    .filter((file) => existsSync(file))
  return Object.assign({}, ...files.map((file) => JSON.parse(readFileSync(file, 'utf8')) as object))
}
