import { installedBuilds } from '../../../desk/law/builds.ts'
import { lawFolder } from '../../../desk/law/folder.ts'
import { Problem } from '../../../problem.ts'
import { EXIT, type ExitCode } from '../../exit-codes.ts'
import { wordsIn } from '../../say.ts'
import { tell } from '../../tell.ts'
import type { LawAct } from '../act.ts'
import { buildSaid } from '../build-said.ts'

const MEGABYTE = 1e6

/** `saual law list`: the corpora that stand ready. */
const list: LawAct = async (call, _words, catalog) => {
  const say = await wordsIn(call.language)
  const builds = installedBuilds(catalog, lawFolder())
  if (builds.length === 0) process.stdout.write(`${say('law.list-empty')}\n`)
  let code: ExitCode = EXIT.done
  for (const one of builds) {
    if (one instanceof Problem) code = await tell(one, call.language)
    else
      process.stdout.write(
        `${buildSaid(one.build, say)}\n  ${say('law.size', { megabytes: Math.ceil(one.bytes / MEGABYTE) })}\n`,
      )
  }
  return code
}

export default list
