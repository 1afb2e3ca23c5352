import { stat } from 'node:fs/promises'
import { askGit, GitFailure } from '../../git/git.ts'
import { type Objects, openObjects } from '../../git/objects.ts'
import { gitDirectoryOf, newestCommit } from '../../git/repository.ts'
import { LARGEST_FILE } from '../file-text.ts'
import { type ActFolder, actFileOf } from './act-folder.ts'
import { filesInTree } from './files-in-tree.ts'
import { foldersOnDisk } from './files-on-disk.ts'
import { folderOf } from './history.ts'
import { readMeta } from './read-meta.ts'
import { Unreadable } from './unreadable.ts'

/** Acts that are looked at before a corpus is taken for another kind: the first of them may be broken. */
const LOOKED_AT = 5
const FOLDERS_LOOKED_AT = 500

/**
 * Whether a place holds acts as this corpus keeps them.
 * @throws GitFailure where git can't read its history
 */
export async function recognisesCorpus(place: string): Promise<boolean> {
  if ((await stat(place).catch(() => undefined))?.isDirectory() !== true) return false
  const directory = gitDirectoryOf(place)
  if (directory === undefined) return holdsActs(onDisk(place))
  try {
    const head = await newestCommit(directory)
    const objects = openObjects(directory, LARGEST_FILE)
    try {
      if (await holdsActs(firstFolders(directory, head, objects))) return true
      for await (const before of beforeRepeals(directory, head))
        if (await holdsActs(firstFolders(directory, before, objects))) return true
      return false
    } finally {
      objects.close()
    }
  } catch (error) {
    // Without git the files that are checked out still tell; reading then says that git is missing.
    if (error instanceof GitFailure && error.reason === 'no-git') return holdsActs(onDisk(place))
    throw error
  }
}

function onDisk(place: string): AsyncIterable<ActFolder> {
  return foldersOnDisk(place, { folders: FOLDERS_LOOKED_AT })
}

async function holdsActs(folders: AsyncIterable<ActFolder>): Promise<boolean> {
  let seen = 0
  for await (const folder of folders) {
    try {
      await readMeta(folder)
      return true
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error
      // It lies where acts of this corpus lie; reading then says what git can't give.
      if (error.fault.code === 'git' || error.fault.code === 'object-missing') return true
    }
    seen += 1
    if (seen === LOOKED_AT) return false
  }
  return false
}

/** A tree that holds files of another kind of corpus is none of this one, whatever was deleted from it. */
const TEXT_OF_LAW = /\/[^/]+\.(?:md|xml|txt)$/u

/** Commits before the newest deletions of acts: where all acts have been repealed, only history holds any. */
async function* beforeRepeals(directory: string, head: string): AsyncGenerator<string> {
  for await (const { path } of filesInTree(directory, head)) if (TEXT_OF_LAW.test(path)) return
  const files = ['meta.yaml', 'rus.md', 'kaz.md'].map((file) => `:(glob)**/${file}`)
  const found = await askGit(directory, [
    ...['log', '--first-parent', '--diff-filter=D', `--max-count=${LOOKED_AT}`, '--format=%P', head, '--'],
    ...files,
  ])
  for (const parents of found.split('\n')) {
    const [parent] = parents.split(' ')
    if (parent) yield parent
  }
}

/** Folders as far as one file of each tells them: a whole listing would be long. */
async function* firstFolders(directory: string, head: string, objects: Objects): AsyncGenerator<ActFolder> {
  for await (const { path, blob } of filesInTree(directory, head)) {
    const place = actFileOf(path)
    if (place && !place.file.includes('/'))
      yield folderOf(place.folder, new Map([[place.file, blob]]), objects)
  }
}
