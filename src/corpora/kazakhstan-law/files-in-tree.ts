import { startGit } from '../../git/git.ts'
import { nullParted } from '../../git/null-parted.ts'
import type { Objects } from '../../git/objects.ts'
import type { ActFolder } from './act-folder.ts'
import { folderOf } from './history.ts'
import { StandingActs } from './standing-acts.ts'

const ENTRY = /^100(?:644|755) blob (?<blob>[0-9a-f]+)\t(?<path>.+)$/su

/**
 * Folders of acts in the tree of a commit.
 * @throws GitFailure
 */
export async function* foldersInTree(
  directory: string,
  commit: string,
  objects: Objects,
): AsyncGenerator<ActFolder> {
  const acts = new StandingActs()
  for await (const change of filesInTree(directory, commit)) acts.apply([change])
  for (const path of acts.folders()) yield folderOf(path, acts.files(path), objects)
}

/** Regular files of the tree of a commit; reading may stop at any of them. */
export async function* filesInTree(
  directory: string,
  commit: string,
): AsyncGenerator<{ readonly path: string; readonly blob: string }> {
  const git = startGit(directory, ['ls-tree', '-r', '-z', '--full-tree', commit])
  git.input.end()
  try {
    for await (const piece of nullParted(git.output)) {
      const found = ENTRY.exec(piece)?.groups
      if (found) yield { path: found.path as string, blob: found.blob as string }
    }
    await git.ended
  } finally {
    git.stop()
  }
}
