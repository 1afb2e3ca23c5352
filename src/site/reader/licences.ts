import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The licences of the packages that are in a script, as a comment at its end: whoever gets the script gets them too. */
export function licencesOf(root: string, modules: readonly string[]): string {
  const names = modules.flatMap((module) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/u.exec(module)?.[1] ?? [])
  const texts = new Map<string, string[]>()
  for (const name of [...new Set(names)].sort()) {
    const { version, text } = licenceOf(join(root, '..', 'node_modules', name))
    texts.set(text, [...(texts.get(text) ?? []), `${name} ${version}`])
  }
  const parts = [...texts].map(([text, packages]) => `${packages.join(', ')}\n\n${text}`)
  return parts.length === 0 ? '' : `/*\n${parts.join('\n\n').replaceAll('*/', '* /')}\n*/\n`
}

function licenceOf(folder: string): { version: string; text: string } {
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    version: string
    license: string
  }
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/iu.test(entry))
  return { version, text: file ? readFileSync(join(folder, file), 'utf8').trim() : license }
}
