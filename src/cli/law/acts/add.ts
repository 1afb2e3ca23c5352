import { addCorpus } from '../../../desk/law/add.ts'
import { lawFolder } from '../../../desk/law/folder.ts'
import { Problem } from '../../../problem.ts'
import type { LawAct } from '../act.ts'
import { buildShown } from '../build-shown.ts'
import { lawWords } from '../law-words.ts'
import { printJson } from '../page.ts'
import { builtForPrograms, exitOf, printBuilt } from '../put-built.ts'
import { stoppable } from '../stoppable.ts'

/** Reads a corpus and builds it. */
const add: LawAct = {
  does: {
    kk: 'корпусты оқып, құрады: қалта, файл, репозиторий мекенжайы немесе ел коды; оқылмаған файл болса, код — 1, бірақ оқылғаны сақталады; тоқтап қалса, жүктеу жеткен жерінен жалғасады, құру басынан басталады',
    ru: 'читает корпус и собирает его: папка, файл, адрес репозитория или код страны; если какой-то файл не прочитан, код завершения 1, но прочитанное остается; после остановки загрузка продолжается с достигнутого, а сборка начинается заново',
    en: 'read a corpus and build it: a folder, a file, a repository or a country; where some file could not be read it ends with 1, and what was read stays; after a stop the fetch goes on from where it was, the build begins anew',
  },
  takes: 'FOLDER|FILE|ADDRESS|CODE',
  options: ['name', 'current', 'json'],
  prints:
    'built: [{build, broken: [{place, code, what}], unread: [{act, language, unread: part | whole, since, until}], before}]',
  async run(call, [place, extra], catalog) {
    if (place === undefined) throw new Problem('law-add-what', 'usage')
    if (extra !== undefined) throw new Problem('usage-extra', 'usage', { word: extra })
    const words = await lawWords(call.language)
    const name = call.one('name')
    return stoppable(words.say, async (signal) => {
      const built = await buildShown(catalog, words, signal, (options) =>
        addCorpus(catalog, lawFolder(), place, {
          ...options,
          ...(name === undefined ? {} : { name }),
          ...(call.has('current') ? { currentOnly: true } : {}),
        }),
      )
      if (call.has('json')) printJson({ built: [builtForPrograms(built, words)] })
      else printBuilt(built, words)
      return exitOf(built.broken)
    })
  },
}

export default add
