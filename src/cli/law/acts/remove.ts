import { removeBuild } from '../../../desk/law/builds.ts'
import { lawFolder } from '../../../desk/law/folder.ts'
import { Problem } from '../../../problem.ts'
import { EXIT } from '../../exit-codes.ts'
import { wordsIn } from '../../say.ts'
import type { LawAct } from '../act.ts'

/** `saual law remove NAME`: takes a corpus away. */
const remove: LawAct = async (call, names, catalog) => {
  if (names.length === 0) throw new Problem('law-remove-what', 'usage', {})
  const say = await wordsIn(call.language)
  for (const name of names) {
    removeBuild(catalog, lawFolder(), name)
    process.stdout.write(`${say('law.removed', { name })}\n`)
  }
  return EXIT.done
}

export default remove
