import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { CorpusSearch } from '../../src/law/corpus/found.ts'
import { peakMemory, watchChildren } from './children.ts'
import type { FirstLookUp } from './first-look-up.ts'
import { spreadOf, spreadOver } from './times.ts'
import type { Asked } from './whole-way.ts'

/**
 * The whole way as people go it, in a process of its own so that its memory can be told: `add FOLDER PLACE` builds a corpus,
 * `ask PLACE PHRASES` opens it and asks for terms, then searches; `ask PLACE PHRASES FILLING` tells apart searches that filled
 * their page elsewhere rather than those that do here; `first PLACE PHRASE` asks for one term only. Prints figures as JSON. `--built` takes the modules of the package as it
 * is installed, from `dist`, rather than those of the checkout.
 */
const NAME = 'bench'
const ON = '2100-01-01'
/** Provisions on the first page of a search. */
const PAGE = 20

const isBuilt = process.argv.includes('--built')
const [act, ...told] = process.argv.slice(2).filter((argument) => argument !== '--built')
const acts = { add, ask, first }
console.log(JSON.stringify(await (acts[act as keyof typeof acts] as (...told: string[]) => unknown)(...told)))

async function add(folder: string, place: string): Promise<Record<string, number>> {
  const { lawCatalog } = (await import(moduleOf('law-catalog'))) as typeof import('../../src/law-catalog.ts')
  const { addCorpus } = (await import(moduleOf('desk/law/add'))) as typeof import('../../src/desk/law/add.ts')
  const catalog = lawCatalog()
  const { taken, stop } = watchChildren()
  const started = performance.now()
  await addCorpus(catalog, place, folder, { name: NAME, currentOnly: true })
  const seconds = (performance.now() - started) / 1000
  const { user, system } = process.cpuUsage()
  const { size } = statSync(join(place, `${NAME}.sqlite`))
  stop()
  const work = (user + system) / 1e6 + taken.work
  const memory = Math.max(peakMemory(), taken.memory)
  return { seconds, work, size, memory, together: taken.together }
}

async function first(place: string, phrase: string): Promise<FirstLookUp> {
  const { catalog, openBuild } = await opening()
  const started = performance.now()
  const corpus = openBuild(catalog, place, NAME)
  corpus.term(phrase, corpus.build.languages[0] ?? '', ON)
  const whole = performance.now()
  return { whole, opening: whole - started }
}

async function opening() {
  const { lawCatalog } = (await import(moduleOf('law-catalog'))) as typeof import('../../src/law-catalog.ts')
  const { openBuild } = (await import(
    moduleOf('desk/law/builds')
  )) as typeof import('../../src/desk/law/builds.ts')
  return { catalog: lawCatalog(), openBuild }
}

async function ask(place: string, phrases: string, filling?: string): Promise<Asked> {
  const { catalog, openBuild } = await opening()
  const corpus = openBuild(catalog, place, NAME)
  const [language = ''] = corpus.build.languages
  const listed = (file: string): string[] => JSON.parse(readFileSync(file, 'utf8')) as string[]
  const asked = listed(phrases)
  const absent = asked.filter((phrase) => corpus.term(phrase, language, ON).kind === 'absent').length
  const memory = peakMemory()
  const term = spreadOver(asked, (phrase) => corpus.term(phrase, language, ON))
  const searched = asked.slice(0, asked.length / 4)
  const find = (words: string) => corpus.search(words, language, ON, PAGE)
  const search = spreadOver(searched, find)
  const shown = (words: string): number => shownBy(find(words))
  const filled = filling === undefined ? searched.filter((words) => shown(words) === PAGE) : listed(filling)
  const full = spreadOver(filled, find)
  const medianShown = spreadOf(searched.map(shown)).p50
  corpus.close()
  return { ...term, search, full, filled, medianShown, absent, memory }
}

/** Provisions that a search shows. */
function shownBy(answer: CorpusSearch): number {
  return answer.kind === 'found' ? answer.places.length : 0
}

function moduleOf(name: string): string {
  return isBuilt ? `../../dist/${name}.js` : `../../src/${name}.ts`
}
