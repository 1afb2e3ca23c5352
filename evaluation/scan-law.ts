import { buildOf, namesOf } from '../src/desk/law/builds.ts'
import { lawFolder } from '../src/desk/law/folder.ts'
import { calendarDay } from '../src/law/days/calendar-day.ts'
import { lawCatalog } from '../src/law-catalog.ts'
import { askedOf, onlyKnown, refuse } from './asked.ts'
import { heldAgainstScan } from './scan/held-against.ts'

const USAGE = `npm run scan:law -- [--on DAY] [--phrases NUMBER] [--seed NUMBER] [--show] [CORPUS …]
Asks corpora that were added with “saual law add” for phrases from random places of their texts: across lines and hyphens, in
capitals, with a word in another form, and changed so that most stand nowhere. Each answer is held against a look at every word of
the texts, which knows nothing of the index. Ends with code 1 where an answer was false.

  CORPUS     these corpora only, by their names
  --on       the day of the law asked, 2026-01-01 where left out
  --phrases  phrases of each kind and language, 10000 where left out
  --seed     another number draws other phrases
  --show     the phrases that were answered falsely`

const SHOWN = 20

const { values, positionals: named } = askedOf(USAGE, {
  options: {
    on: { type: 'string', default: '2026-01-01' },
    phrases: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    show: { type: 'boolean', default: false },
  },
  allowPositionals: true,
})
const [phrases, seed] = [Number(values.phrases), Number(values.seed)]
if (!Number.isSafeInteger(phrases) || phrases < 1) refuse(USAGE, 'How many phrases is told by a number')
if (!Number.isSafeInteger(seed)) refuse(USAGE, 'The seed is a number')
const on = calendarDay(values.on) ?? refuse(USAGE, 'The day is written as 2026-01-31')

const folder = lawFolder()
const known = namesOf(folder)
onlyKnown(USAGE, named, known, 'corpus')
const catalog = lawCatalog()

for (const name of named.length > 0 ? named : known)
  for (const language of buildOf(folder, name).languages) {
    const asking = { folder, name, language, on, phrases, seed }
    for (const { kind, asked, standing, falselyDenied, falselyFound } of heldAgainstScan(catalog, asking)) {
      console.log(
        `${name}, ${language}, ${kind}: ${asked} asked, ${standing} stand there; ${falselyDenied.length} falsely denied, ${falselyFound.length} falsely found`,
      )
      if (values.show)
        for (const [what, drawn] of Object.entries({ falselyDenied, falselyFound }))
          for (const { typed } of drawn.slice(0, SHOWN)) console.log(`  ${what}: ${JSON.stringify(typed)}`)
      if (falselyDenied.length + falselyFound.length > 0) process.exitCode = 1
    }
  }
