import { type InstalledBuild, installedBuilds } from '../../../desk/law/builds.ts'
import { lawFolder } from '../../../desk/law/folder.ts'
import { Problem } from '../../../problem.ts'
import { EXIT, type ExitCode } from '../../exit-codes.ts'
import { tell } from '../../tell.ts'
import type { LawAct } from '../act.ts'
import { type LawWords, lawWords } from '../law-words.ts'
import { createPage, printJson } from '../page.ts'
import { brokenForPrograms, putBroken, putUnread } from '../put-broken.ts'

const MEGABYTE = 1e6

/** The corpora that stand ready. */
const list: LawAct = {
  does: {
    kk: 'дайын корпустар; атауы берілсе, одан не қалып қойғаны да айтылады',
    ru: 'готовые корпуса; с именем — и то, что в нем не прочитано',
    en: 'corpora that stand ready; with a name, also what it left out',
  },
  takes: '[NAME …]',
  options: ['json'],
  prints:
    'corpora: [{build, broken: [{place, code, what}], unread: [{act, language, unread: part | whole, since, until}], path, bytes} or {problem}]',
  async run(call, names, catalog) {
    const folder = lawFolder()
    const builds = installedBuilds(catalog, folder, names.length > 0 ? names : undefined)
    const words = await lawWords(call.language)
    if (call.has('json')) {
      printJson({ corpora: builds.map((one) => forPrograms(one, words)) })
      return builds.some((one) => one instanceof Problem) ? EXIT.input : EXIT.done
    }
    const page = createPage()
    if (builds.length === 0) page.put(words.say('law.list-empty'))
    const problems: Problem[] = []
    for (const one of builds) {
      if (one instanceof Problem) problems.push(one)
      else {
        page.put(words.build(one.build))
        page.put(words.say('law.size', { megabytes: Math.ceil(one.bytes / MEGABYTE) }), 2)
        putBroken(page, one.broken, words, names.length > 0 ? undefined : 0)
        putUnread(page, one.unread, words, names.length > 0 ? undefined : 0)
      }
    }
    if (builds.length > problems.length || builds.length === 0) page.print()
    let code: ExitCode = EXIT.done
    for (const problem of problems) code = await tell(problem, call.language)
    return code
  },
}

function forPrograms(one: InstalledBuild | Problem, words: LawWords) {
  return one instanceof Problem
    ? { problem: { code: one.code, ...one.values } }
    : { ...one, broken: brokenForPrograms(one.broken, words) }
}

export default list
