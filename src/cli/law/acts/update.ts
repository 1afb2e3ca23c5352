import { updateCorpus } from '../../../desk/law/add.ts'
import { namesOf } from '../../../desk/law/builds.ts'
import { lawFolder } from '../../../desk/law/folder.ts'
import type { Broken, CorpusBuild } from '../../../law/corpus/corpus.ts'
import { Problem } from '../../../problem.ts'
import { EXIT, type ExitCode } from '../../exit-codes.ts'
import { tell } from '../../tell.ts'
import type { LawAct } from '../act.ts'
import { createBuildProgress } from '../build-progress.ts'
import { lawWords } from '../law-words.ts'
import { printJson } from '../page.ts'
import { brokenIn, printBuilt } from '../put-built.ts'

/** Reads corpora again from where they were read before; one that fails does not keep the others back. */
const update: LawAct = {
  does: {
    kk: 'корпустарды алғашқы көзінен қайта оқиды: аталғандарын немесе барлығын',
    ru: 'перечитывает корпуса оттуда, где они взяты: названные или все',
    en: 'read corpora again from where they came: those named, or all',
  },
  takes: '[NAME …]',
  options: ['json'],
  prints: 'built: [{build, broken: [{place, what}]}]',
  async run(call, names, catalog) {
    const words = await lawWords(call.language)
    const folder = lawFolder()
    const built: { build: CorpusBuild; broken: readonly Broken[] }[] = []
    let exit: ExitCode = EXIT.done
    for (const name of names.length > 0 ? names : namesOf(folder)) {
      const progress = createBuildProgress(process.stderr, words.say)
      try {
        const build = await updateCorpus(catalog, folder, name, {
          progress: progress.read,
          fetchProgress: progress.fetched,
        })
        progress.clear()
        built.push({ build, broken: brokenIn(catalog, build) })
        if (!call.has('json')) printBuilt(build, brokenIn(catalog, build), words)
      } catch (error) {
        progress.clear()
        if (!(error instanceof Problem)) throw error
        const code = await tell(error, call.language)
        if (code > exit) exit = code
      }
    }
    if (call.has('json')) printJson({ built })
    else if (built.length === 0 && exit === EXIT.done)
      process.stdout.write(`${words.say('law.list-empty')}\n`)
    return exit
  },
}

export default update
