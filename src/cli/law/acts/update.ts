import { updateCorpus } from '../../../desk/law/add.ts'
import { namesOf } from '../../../desk/law/builds.ts'
import { lawFolder } from '../../../desk/law/folder.ts'
import { Problem } from '../../../problem.ts'
import { EXIT, type ExitCode } from '../../exit-codes.ts'
import { tell } from '../../tell.ts'
import type { LawAct } from '../act.ts'
import { buildShown } from '../build-shown.ts'
import { lawWords } from '../law-words.ts'
import { printJson } from '../page.ts'
import { type Built, brokenBefore, builtForPrograms, exitOf, printBuilt } from '../put-built.ts'
import { stoppable } from '../stoppable.ts'

/** Reads corpora again from where they were read before; one that fails does not keep the others back. */
const update: LawAct = {
  does: {
    kk: 'корпустарды алғашқы көзінен қайта оқиды: аталғандарын немесе барлығын; бұрын айтылмаған оқылмаған файл болса, код — 1',
    ru: 'перечитывает корпуса оттуда, где они взяты: названные или все; код 1, если не прочитано что-то, о чем раньше не сообщалось',
    en: 'read corpora again from where they came: those named, or all; ends with 1 where something could not be read that was not told of before',
  },
  takes: '[NAME …]',
  options: ['json'],
  prints:
    'built: [{build, broken: [{place, code, what}], unread: [{act, language, unread: part | whole, since, until}], before}]',
  async run(call, names, catalog) {
    const words = await lawWords(call.language)
    const folder = lawFolder()
    const built: Built[] = []
    let exit: ExitCode = EXIT.done
    const code = await stoppable(words.say, async (signal) => {
      for (const name of names.length > 0 ? names : namesOf(folder)) {
        const known = brokenBefore(catalog, name)
        try {
          const one = await buildShown(catalog, words, signal, (options) =>
            updateCorpus(catalog, folder, name, options),
          )
          built.push(one)
          if (!call.has('json')) printBuilt(one, words)
          const ended = exitOf(one.broken, known)
          if (ended > exit) exit = ended
        } catch (error) {
          if (!(error instanceof Problem)) throw error
          const told = await tell(error, call.language)
          if (told > exit) exit = told
        }
      }
      return exit
    })
    if (call.has('json')) printJson({ built: built.map((one) => builtForPrograms(one, words)) })
    else if (built.length === 0 && code === EXIT.done)
      process.stdout.write(`${words.say('law.list-empty')}\n`)
    return code
  },
}

export default update
