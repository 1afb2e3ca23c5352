import { join } from 'node:path'
import { keyOfTyped } from '../../../desk/law/act-names.ts'
import { namesOf, openBuild } from '../../../desk/law/builds.ts'
import { type ExportedAct, exportAct } from '../../../desk/law/export-act.ts'
import { lawFolder } from '../../../desk/law/folder.ts'
import { holdsAct } from '../../../desk/law/holds-act.ts'
import { likeliestFirst } from '../../../desk/law/text-language.ts'
import type { TextLanguage } from '../../../law/corpus/act.ts'
import type { Day } from '../../../law/law.ts'
import type { LawCatalog } from '../../../law-catalog.ts'
import { makeFolder } from '../../../make-folder.ts'
import { Problem } from '../../../problem.ts'
import type { Call } from '../../command.ts'
import { EXIT } from '../../exit-codes.ts'
import { writeWhole } from '../../write-whole.ts'
import type { LawAct } from '../act.ts'
import { asked, dayAsked } from '../asked.ts'
import { notInForce } from '../not-in-force.ts'
import { printJson } from '../page.ts'

/** The text of an act on a day for other programs: Akoma Ntoso 3.0, one document for each language. */
const exportText: LawAct = {
  does: {
    kk: 'актінің сол күнгі мәтіні Akoma Ntoso 3.0 пішімінде; --into қалтаға әр тілде бір файл жазады',
    ru: 'текст акта на этот день в формате Akoma Ntoso 3.0; --into пишет в папку по файлу на язык',
    en: 'the text of an act on that day as Akoma Ntoso 3.0; --into writes a file a language into a folder',
  },
  takes: 'ACT [--on DAY] [--into FOLDER]',
  options: ['on', 'corpus', 'language', 'into', 'json'],
  prints: 'asked, answer {files: [{language, name, xml, or path with --into}]}, build',
  async run(call, [typed, extra], catalog) {
    if (typed === undefined) throw new Problem('law-export-what', 'usage')
    if (extra !== undefined) throw new Problem('usage-extra', 'usage', { word: extra })
    const { corpus, on, language } = asked(catalog, call, undefined, corpusOf(call, catalog, typed))
    try {
      const act = keyOfTyped(catalog, corpus, typed, on)
      if (!holdsAct(corpus, act)) throw new Problem('law-no-act', 'input', { act })
      const into = call.one('into')
      // A folder takes every language; what is printed is one document.
      const wanted = call.has('language') ? [language] : likeliestFirst(corpus.build.languages, language)
      const texts = wanted.flatMap((one) => exportAct(catalog, corpus, act, one, on) ?? [])
      const [first] = texts
      if (first === undefined) throw notInForce(corpus, act, language, on)
      const question = { act, on, language }
      if (into === undefined) {
        if (call.has('json')) printJson({ asked: question, answer: { files: [first] }, build: corpus.build })
        else process.stdout.write(first.xml)
        return EXIT.done
      }
      const files = await written(texts, into)
      if (call.has('json')) printJson({ asked: question, answer: { files }, build: corpus.build })
      else process.stdout.write(files.map(({ path }) => `${path}\n`).join(''))
      return EXIT.done
    } finally {
      corpus.close()
    }
  },
}

export default exportText

/**
 * The only corpus that holds an act, where several stand and none was named.
 * @throws Problem where none or several hold it: what is written is one act of one corpus
 */
function corpusOf(call: Call, catalog: LawCatalog, act: string): string | undefined {
  const names = namesOf(lawFolder())
  if (call.has('corpus') || names.length < 2) return undefined
  const on = dayAsked(call)
  const holding = names.filter((name) => holdsTyped(catalog, name, act, on))
  const [only, another] = holding
  if (only === undefined) throw new Problem('law-no-act-in-all', 'input', { act, names: names.join(', ') })
  if (another !== undefined) throw new Problem('law-which', 'usage', { names: holding.join(', ') })
  return only
}

/** A damaged file keeps nobody from asking the others. */
function holdsTyped(catalog: LawCatalog, name: string, act: string, on: Day): boolean {
  try {
    const corpus = openBuild(catalog, lawFolder(), name)
    try {
      return holdsAct(corpus, keyOfTyped(catalog, corpus, act, on))
    } finally {
      corpus.close()
    }
  } catch (error) {
    if (error instanceof Problem) return false
    throw error
  }
}

/** Writes each text into a file of the folder, which is made where it is missing. */
async function written(
  texts: readonly ExportedAct[],
  folder: string,
): Promise<{ readonly language: TextLanguage; readonly path: string }[]> {
  try {
    makeFolder(folder)
  } catch (error) {
    const { code: reason = 'EIO' } = error as NodeJS.ErrnoException
    throw new Problem('out-unwritable', 'input', { name: folder, reason }, { cause: error })
  }
  const files = []
  for (const { language, name, xml } of texts) {
    const path = join(folder, name)
    await writeWhole(path, xml)
    files.push({ language, path })
  }
  return files
}
