import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The provisions of a folder of laws as Markdown: what stands between two headings. */
export interface Provisions {
  readonly files: number
  readonly bytes: number
  readonly utf8: readonly Buffer[]
}

export function provisionsBelow(folder: string): Provisions {
  const files = readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
  const utf8 = files.flatMap((file) => partsOf(readFileSync(file)))
  return { files: files.length, bytes: utf8.reduce((sum, { length }) => sum + length, 0), utf8 }
}

function partsOf(file: Buffer): Buffer[] {
  const found: Buffer[] = []
  let from = 0
  for (;;) {
    const next = file.indexOf('\n#', from + 1)
    found.push(file.subarray(from, next < 0 ? file.length : next))
    if (next < 0) return found
    from = next
  }
}
