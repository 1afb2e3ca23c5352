import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'esbuild'
import { SOURCE } from '../../catalog.ts'
import { pageStyle, pageStyleHash } from '../../exports/html/style.ts'
import { entrySource } from './entry-source.ts'

/** Where an installed package has the worker, made when it was packed. */
const PACKED = new URL('worker.js', import.meta.url)

/** The worker as one file: as it was packed, or made anew from a checkout. */
export async function workerFile(): Promise<Uint8Array> {
  return existsSync(PACKED) ? readFileSync(PACKED) : bundleWorker(SOURCE)
}

/**
 * Puts all that the worker needs into one file.
 * @param root folder of our own source
 */
export async function bundleWorker(root: string): Promise<Uint8Array> {
  // Only a checkout has it: a package brings the worker ready.
  const { build } = await import('esbuild')
  const { outputFiles, metafile } = await build({
    stdin: { contents: entrySource(root), resolveDir: root, sourcefile: 'worker-entry.ts', loader: 'ts' },
    absWorkingDir: root,
    bundle: true,
    write: false,
    metafile: true,
    minify: true,
    charset: 'utf8',
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    logLevel: 'silent',
    plugins: [insteadOfFiles()],
  })
  const words = JSON.stringify(messagesOf(root, Object.keys(metafile.inputs)))
  return new TextEncoder().encode(`self.${WORDS}=${words};\n${outputFiles[0]?.text ?? ''}`)
}

/** Name by which the worker knows the words of the folders that its modules stand in. */
const WORDS = 'saualWords'

/** What our own modules read from the disk when they are asked, a worker has in itself. */
function insteadOfFiles(): Plugin {
  const contents: Readonly<Record<string, () => string>> = {
    'exports/html/style.ts': () =>
      `export const pageStyle = () => ${JSON.stringify(pageStyle())}
export const pageStyleHash = () => ${JSON.stringify(pageStyleHash())}`,
    'messages/elsewhere.ts': () => `export const elsewhere = () => self.${WORDS}`,
  }
  return {
    name: 'instead-of-files',
    setup(build) {
      for (const [file, make] of Object.entries(contents)) {
        const filter = new RegExp(`[/\\\\]${file.replaceAll('/', '[/\\\\]').replace('.', '\\.')}$`)
        build.onLoad({ filter }, () => ({ contents: make(), loader: 'ts' }))
      }
    },
  }
}

/** The words of the folders, and of the folders in these, that any of the modules stands in. */
function messagesOf(root: string, modules: readonly string[]): object {
  const found = new Set(
    modules.flatMap((module) => {
      const [folder = '', below = ''] = module.split('/')
      return [`${folder}/messages.json`, `${folder}/${below}/messages.json`]
    }),
  )
  // These the worker holds already.
  found.delete('messages/messages.json')
  const files = [...found].map((file) => join(root, file)).filter((file) => existsSync(file))
  return Object.assign({}, ...files.map((file) => JSON.parse(readFileSync(file, 'utf8')) as object))
}
