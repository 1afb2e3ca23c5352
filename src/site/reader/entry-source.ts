import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { folders } from '../../catalog.ts'
import { readWhere } from './read-where.ts'

/** Kinds of folders, and the file that speaks for each; what is not named here a browser has no use for. */
const KINDS = {
  checks: 'check',
  languages: 'language',
  jurisdictions: 'jurisdiction',
  formats: 'format',
  exports: 'export',
} as const

/**
 * The entry of the worker, made from the folders: a check or a language that is added there is in it.
 * @param root folder that holds `checks/`, `languages/` and the others, as source
 */
export function entrySource(root: string): string {
  const lines: string[] = []
  const named: Record<string, string> = {}
  for (const [kind, file] of Object.entries(KINDS)) {
    const pairs: string[] = []
    for (const name of folders(join(root, kind))) {
      const module = join(root, kind, name, `${file}.ts`)
      if (!existsSync(module) || (kind === 'formats' && readWhere(module) === 'server')) continue
      const local = `${file}${lines.length}`
      lines.push(`import ${local} from './${kind}/${name}/${file}.ts'`)
      pairs.push(`[${JSON.stringify(name)}, ${local}]`)
    }
    named[kind] = `new Map([${pairs.join(', ')}])`
  }
  const { checks, languages, jurisdictions, formats, exports } = named
  return `${lines.join('\n')}
import { startWorker } from './site/reader/worker/worker.ts'
startWorker(self, {
  checks: ${checks},
  languages: [...${languages}.values()],
  jurisdictions: ${jurisdictions},
  formats: [...${formats}.values()],
  exports: ${exports},
})
`
}

/** Formats that a browser reads with a library. */
export function formatsApart(root: string): string[] {
  const modules = folders(join(root, 'formats')).map((name) => ({
    name,
    module: join(root, 'formats', name, 'format.ts'),
  }))
  return modules
    .filter(({ module }) => existsSync(module) && readWhere(module) === 'apart')
    .map(({ name }) => name)
}

/** The entry of the worker that reads files of one format. */
export function formatEntry(name: string): string {
  return `import { read } from './formats/${name}/format.ts'
import { startFormat } from './site/reader/format-worker/start.ts'
startFormat(self, read)
`
}
