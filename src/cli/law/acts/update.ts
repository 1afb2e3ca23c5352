import { updateCorpus } from '../../../desk/law/add.ts'
import { namesOf } from '../../../desk/law/builds.ts'
import { lawFolder } from '../../../desk/law/folder.ts'
import { EXIT } from '../../exit-codes.ts'
import { wordsIn } from '../../say.ts'
import type { LawAct } from '../act.ts'
import { createBuildProgress } from '../build-progress.ts'
import { buildSaid } from '../build-said.ts'

/** `saual law update [NAME …]`: reads corpora again from where they were read before. */
const update: LawAct = async (call, names, catalog) => {
  const say = await wordsIn(call.language)
  const folder = lawFolder()
  for (const name of names.length > 0 ? names : namesOf(folder)) {
    const progress = createBuildProgress(process.stderr, say)
    try {
      const build = await updateCorpus(catalog, folder, name, {
        progress: progress.read,
        fetchProgress: progress.fetched,
      })
      progress.clear()
      process.stdout.write(`${buildSaid(build, say)}\n`)
    } finally {
      progress.clear()
    }
  }
  return EXIT.done
}

export default update
