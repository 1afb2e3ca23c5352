import { addCorpus } from '../../../desk/law/add.ts'
import { lawFolder } from '../../../desk/law/folder.ts'
import { Problem } from '../../../problem.ts'
import { EXIT } from '../../exit-codes.ts'
import type { LawAct } from '../act.ts'
import { createBuildProgress } from '../build-progress.ts'
import { lawWords } from '../law-words.ts'
import { printJson } from '../page.ts'
import { brokenIn, printBuilt } from '../put-built.ts'

/** Reads a corpus and builds it. */
const add: LawAct = {
  does: {
    kk: 'корпусты оқып, құрады: қалта, файл, репозиторий мекенжайы немесе ел коды',
    ru: 'читает корпус и собирает его: папка, файл, адрес репозитория или код страны',
    en: 'read a corpus and build it: a folder, a file, a repository or a country',
  },
  takes: 'FOLDER|FILE|ADDRESS|CODE',
  options: ['name', 'current', 'json'],
  prints: 'built: [{build, broken: [{place, what}]}]',
  async run(call, [place, extra], catalog) {
    if (place === undefined) throw new Problem('law-add-what', 'usage')
    if (extra !== undefined) throw new Problem('usage-extra', 'usage', { word: extra })
    const words = await lawWords(call.language)
    const progress = createBuildProgress(process.stderr, words.say)
    const name = call.one('name')
    try {
      const build = await addCorpus(catalog, lawFolder(), place, {
        ...(name === undefined ? {} : { name }),
        ...(call.has('current') ? { currentOnly: true } : {}),
        progress: progress.read,
        fetchProgress: progress.fetched,
      })
      progress.clear()
      const broken = brokenIn(catalog, build)
      if (call.has('json')) printJson({ built: [{ build, broken }] })
      else printBuilt(build, broken, words)
    } finally {
      progress.clear()
    }
    return EXIT.done
  },
}

export default add
