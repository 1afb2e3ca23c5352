import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { loadCatalog } from '../../src/catalog.ts'
import { addCorpus } from '../../src/desk/law/add.ts'
import { openBuild } from '../../src/desk/law/builds.ts'
import { spreadOver } from './times.ts'

/**
 * The whole way as people go it, in a process of its own so that its memory can be told: `add FOLDER PLACE` builds a corpus,
 * `ask PLACE PHRASES` opens it and asks for terms. Prints figures as JSON.
 */
const [act, ...told] = process.argv.slice(2) as [string, string, string]
const NAME = 'bench'
const catalog = await loadCatalog()
if (act === 'add') {
  const [folder, place] = told
  const started = performance.now()
  await addCorpus(catalog, place, folder, { name: NAME, currentOnly: true })
  const seconds = (performance.now() - started) / 1000
  const { size } = statSync(join(place, `${NAME}.sqlite`))
  console.log(JSON.stringify({ seconds, size, memory: peakMemory() }))
} else {
  const [place, phrases] = told
  const corpus = openBuild(catalog, place, NAME)
  const [language = ''] = corpus.build.languages
  const on = '2100-01-01'
  const asked = JSON.parse(readFileSync(phrases, 'utf8')) as string[]
  const spread = spreadOver(asked, (phrase) => corpus.term(phrase, language, on))
  const absent = asked.filter((phrase) => corpus.term(phrase, language, on).kind === 'absent').length
  console.log(JSON.stringify({ ...spread, absent, memory: peakMemory() }))
  corpus.close()
}

/** Most memory that this process has held at a time, in bytes; 0 where the system does not tell. */
function peakMemory(): number {
  const status = process.platform === 'linux' ? readFileSync('/proc/self/status', 'utf8') : ''
  return Number(/VmHWM:\s+(\d+)/u.exec(status)?.[1] ?? 0) * 1024
}
