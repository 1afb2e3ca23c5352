import { lawFolder } from '../../../desk/law/folder.ts'
import { removeBuild } from '../../../desk/law/remove-build.ts'
import { Problem } from '../../../problem.ts'
import { EXIT } from '../../exit-codes.ts'
import type { LawAct } from '../act.ts'
import { lawWords } from '../law-words.ts'
import { printJson } from '../page.ts'

/** Takes corpora away. */
const remove: LawAct = {
  does: {
    kk: 'корпусты жояды; ол құрылған қалтаға тимейді',
    ru: 'удаляет корпус; папка, из которой он собран, остается',
    en: 'remove a corpus; the folder that it was built from stays',
  },
  takes: 'NAME …',
  options: ['json'],
  prints: 'removed: [name]',
  async run(call, names) {
    if (names.length === 0) throw new Problem('law-remove-what', 'usage')
    const words = await lawWords(call.language)
    for (const name of names) {
      await removeBuild(lawFolder(), name)
      if (!call.has('json')) process.stdout.write(`${words.say('law.removed', { name })}\n`)
    }
    if (call.has('json')) printJson({ removed: names })
    return EXIT.done
  },
}

export default remove
