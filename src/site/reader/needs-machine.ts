import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Whether a module, or one that it imports, needs something that a browser has not: a module of Node or a library. */
export function needsMachine(module: string, seen = new Set<string>()): boolean {
  if (seen.has(module)) return false
  seen.add(module)
  const imported = [
    ...readFileSync(module, 'utf8').matchAll(
      /^(?:import|export) (?!type )(?:[\w*{][^'=(;]*? from )?'([^']+)'/gmu,
    ),
  ]
  return imported.some(([, name = '']) =>
    name.startsWith('.') ? needsMachine(join(dirname(module), name), seen) : true,
  )
}
