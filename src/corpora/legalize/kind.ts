import { askGit, GitFailure } from '../../git/git.ts'
import type { FileText } from '../file-text.ts'
import { partLateFrontMatter } from './front-matter.ts'
import { MANIFEST } from './manifest.ts'
import { isLawName, markdownBelow, openPlace, type Place, readTreeFile } from './place.ts'
import { openTexts } from './texts.ts'

/** `convention`: legalize-dev; `plain`: law files with front matter of their own, as bundestag/gesetze has them. */
export type Kind = 'convention' | 'plain'

/** Files that are looked at before a place is held to be something else. */
const SAMPLE = 8
/** Characters of a listing that hold more than enough of them. */
const LISTING = 100_000

/**
 * What kind of corpus stands at a place; nothing where it is none.
 * @throws GitFailure where that can't be told, since files that tell it are missing in the repository
 */
export async function kindOf(place: Place): Promise<Kind | undefined> {
  let missing: string | undefined
  for await (const { path, file } of place.kind === 'tree'
    ? treeSample(place.folder)
    : historySample(place)) {
    if (path === MANIFEST) return 'convention'
    const parted = 'text' in file ? partLateFrontMatter(file.text) : file
    if ('fault' in parted) {
      if (parted.fault.code === 'object-missing') missing ??= path
      continue
    }
    const { front } = parted
    if (front.has('identifier') && front.has('title') && front.has('country')) return 'convention'
    if (front.has('slug') && (front.has('Title') || front.has('jurabk'))) return 'plain'
  }
  if (missing !== undefined) throw new GitFailure(`missing object of ${missing}`)
  return undefined
}

/**
 * Whether a corpus of one of the kinds stands there.
 * @throws GitFailure where it is a repository that git can't read
 */
export async function isCorpus(place: string): Promise<boolean> {
  try {
    return (await kindOf(await openPlace(place))) !== undefined
  } catch (error) {
    if (error instanceof GitFailure && error.reason !== 'no-git') throw error
    return false
  }
}

type Sample = AsyncGenerator<{ path: string; file: FileText }>

async function* treeSample(folder: string): Sample {
  const manifest = await readTreeFile(folder, MANIFEST)
  if ('text' in manifest) yield { path: MANIFEST, file: manifest }
  let left = SAMPLE
  for await (const path of markdownBelow(folder)) {
    yield { path, file: await readTreeFile(folder, path) }
    left -= 1
    if (left === 0) return
  }
}

async function* historySample({ directory, head }: Extract<Place, { kind: 'history' }>): Sample {
  const listing = await askGit(directory, ['ls-tree', '-r', '--name-only', '-z', head], LISTING)
  const paths = listing.split('\0').slice(0, -1)
  const objects = openTexts(directory)
  try {
    const wanted = [...paths.filter((path) => path === MANIFEST), ...paths.filter(isLawName).slice(0, SAMPLE)]
    for (const path of wanted) yield { path, file: await objects.read(`${head}:${path}`) }
  } finally {
    objects.close()
  }
}
