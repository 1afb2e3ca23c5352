import { fault } from '../fault.ts'
import type { ActFolder } from './act-folder.ts'
import { splitFrontMatter } from './front-matter.ts'
import { textOfFile } from './text-of-file.ts'
import { Unreadable } from './unreadable.ts'

/** A row of the table that an index keeps of its parts: a link to a file in the folder of its language. */
const ROW = /^\s*\|\s*\[[^\]]*\]\((?<file>(?:rus|kaz)\/[\w.-]+\.md)\)/u

/**
 * The texts of a version in one language, in order: the index without its table of parts, then the parts. A part that cannot
 * be read is put into `broken` and left out.
 * @throws Unreadable where the index itself cannot be read
 */
export async function textsOf(folder: ActFolder, name: string, broken: Unreadable[]): Promise<string[]> {
  const { before, parts, after } = splitIndex(await readText(folder, `${name}.md`))
  const own = folder.files.filter((file) => file.startsWith(`${name}/`)).sort()
  // A cut-off index names none of its parts; their names sort as they follow.
  const order = parts.length > 0 ? parts : own
  for (const file of own.filter((file) => !order.includes(file)))
    broken.push(new Unreadable(`${folder.path}/${file}`, fault('part-unnamed')))
  const texts = [before]
  for (const file of order) {
    try {
      if (!folder.files.includes(file)) throw new Unreadable(`${folder.path}/${file}`, fault('part-missing'))
      texts.push(await readText(folder, file))
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error
      broken.push(error)
    }
  }
  return [...texts, after]
}

async function readText(folder: ActFolder, file: string): Promise<string> {
  const place = `${folder.path}/${file}`
  return splitFrontMatter(textOfFile(await folder.read(file), place), place).body
}

/** Cuts the table of parts out of an index, with the heading and the words above it that explain the splitting. */
function splitIndex(text: string): { before: string; parts: readonly string[]; after: string } {
  const lines = text.split('\n')
  const parts = lines.flatMap((line) => ROW.exec(line)?.groups?.file ?? [])
  if (parts.length === 0) return { before: text, parts, after: '' }
  const first = lines.findIndex((line) => ROW.test(line))
  const last = lines.findLastIndex((line) => ROW.test(line))
  const heading = lines.slice(0, first).findLastIndex((line) => /^##\s/u.test(line))
  return {
    before: lines.slice(0, heading === -1 ? first : heading).join('\n'),
    parts,
    after: lines.slice(last + 1).join('\n'),
  }
}
