import { namesOf } from '../../../desk/law/builds.ts'
import { lawFolder } from '../../../desk/law/folder.ts'
import { verifyBuild } from '../../../desk/law/verify-build.ts'
import { Problem } from '../../../problem.ts'
import { EXIT, type ExitCode } from '../../exit-codes.ts'
import { tell } from '../../tell.ts'
import type { LawAct } from '../act.ts'
import { lawWords } from '../law-words.ts'
import { createPage, printJson } from '../page.ts'

/** Whether the files of corpora are as they were built. */
const verify: LawAct = {
  does: {
    kk: 'корпус файлының құрылғаннан бері бүлінбегенін тексереді; атау берілмесе, барлығын тексереді',
    ru: 'проверяет, не поврежден ли файл корпуса после сборки; без имени — все',
    en: 'check that the file of a corpus was not damaged since it was built; without a name, of all',
  },
  takes: '[NAME …]',
  options: ['json'],
  prints: 'corpora: [{build, path, bytes} or {problem}]',
  async run(call, names, catalog) {
    const folder = lawFolder()
    const asked = names.length > 0 ? names : namesOf(folder)
    if (asked.length === 0) throw new Problem('law-none', 'input')
    const found = asked.map((name) => {
      try {
        return verifyBuild(catalog, folder, name)
      } catch (error) {
        if (error instanceof Problem) return error
        throw error
      }
    })
    const problems = found.filter((one) => one instanceof Problem)
    if (call.has('json')) {
      printJson({
        corpora: found.map((one) =>
          one instanceof Problem ? { problem: { code: one.code, ...one.values } } : one,
        ),
      })
      return problems.length > 0 ? EXIT.input : EXIT.done
    }
    const words = await lawWords(call.language)
    const page = createPage()
    for (const one of found)
      if (!(one instanceof Problem)) page.put(words.say('law.sound', { name: one.build.name }))
    if (found.length > problems.length) page.print()
    let code: ExitCode = EXIT.done
    for (const problem of problems) code = await tell(problem, call.language)
    return code
  },
}

export default verify
