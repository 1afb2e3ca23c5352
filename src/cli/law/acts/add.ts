import { addCorpus } from '../../../desk/law/add.ts'
import { lawFolder } from '../../../desk/law/folder.ts'
import { Problem } from '../../../problem.ts'
import { EXIT } from '../../exit-codes.ts'
import { wordsIn } from '../../say.ts'
import type { LawAct } from '../act.ts'
import { createBuildProgress } from '../build-progress.ts'
import { buildSaid } from '../build-said.ts'

/** `saual law add NAME|ADDRESS|FOLDER`: reads a corpus and builds it. */
const add: LawAct = async (call, [place, extra], catalog) => {
  if (place === undefined) throw new Problem('law-add-what', 'usage', {})
  if (extra !== undefined) throw new Problem('usage-extra', 'usage', { word: extra })
  const say = await wordsIn(call.language)
  const progress = createBuildProgress(process.stderr, say)
  const name = call.one('name')
  try {
    const build = await addCorpus(catalog, lawFolder(), place, {
      ...(name === undefined ? {} : { name }),
      ...(call.has('current') ? { currentOnly: true } : {}),
      progress: progress.read,
      fetchProgress: progress.fetched,
    })
    progress.clear()
    process.stdout.write(`${buildSaid(build, say)}\n`)
    if (build.broken > 0) process.stdout.write(`${say('law.broken', { count: build.broken })}\n`)
  } finally {
    progress.clear()
  }
  return EXIT.done
}

export default add
