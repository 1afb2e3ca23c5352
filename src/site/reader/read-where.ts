import { readFileSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'

/** What runs a library in a thread of its own; a browser has its own way to do that. */
const APART = join('formats', 'apart.ts')

/**
 * Where a format can be read besides the server: `worker` by our own code alone, `apart` with a library, which gets a file
 * and a worker of its own, or `server` alone, since it needs a module of Node.
 */
export function readWhere(module: string): 'worker' | 'apart' | 'server' {
  const outside = outsideOf(module)
  if (outside.has(APART)) outside.delete(APART)
  else return outside.size === 0 ? 'worker' : 'server'
  return [...outside].some((name) => name.startsWith('node:')) ? 'server' : 'apart'
}

/** What a module, or one that it imports, takes from outside our own source at once; libraries loaded later are not among it. */
function outsideOf(module: string, seen = new Set<string>(), found = new Set<string>()): Set<string> {
  if (seen.has(module)) return found
  seen.add(module)
  const imported = readFileSync(module, 'utf8').matchAll(
    /^(?:import|export) (?!type )(?:[\w*{][^'=(;]*? from )?'([^']+)'/gmu,
  )
  for (const [, name = ''] of imported) {
    const place = join(dirname(module), name)
    if (!name.startsWith('.')) found.add(name)
    else if (place.endsWith(sep + APART)) found.add(APART)
    else outsideOf(place, seen, found)
  }
  return found
}
