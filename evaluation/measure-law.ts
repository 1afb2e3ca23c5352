import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadCatalog } from '../src/catalog.ts'
import { definitionsIn } from '../src/desk/law/defining.ts'
import type { Citation, Day, Tag } from '../src/law/law.ts'
import { askedOf, onlyKnown, refuse } from './asked.ts'

const USAGE = `npm run measure:law -- [--show] [LIST …]
Scores what is read out of texts of law, definitions and citations, on lists that were written and labelled by somebody who did
not know the rules; what counts is a list's first score, before anybody read it.

  LIST     these lists only, by their numbers
  --show   what went wrong on the lists named: only those that were scored before`

const HERE = fileURLToPath(new URL('.', import.meta.url))
const LISTS = readdirSync(join(HERE, 'law')).sort((a, b) => Number(a) - Number(b))
const { values, positionals: named } = askedOf(USAGE, {
  options: { show: { type: 'boolean' } },
  allowPositionals: true,
})
const show = values.show === true
onlyKnown(USAGE, named, LISTS, 'list')
if (show && named.length === 0)
  refuse(USAGE, 'Name the lists to show: a list that is read no longer measures anything')

interface Passage {
  readonly language: Tag
  readonly heading: string
  readonly text: string
  readonly definitions: readonly { readonly term: string; readonly scope: string }[]
}

interface Cited {
  readonly language: Tag
  readonly text: string
  readonly on: Day
  readonly citations: readonly Citation[]
}

const catalog = await loadCatalog()
const law = catalog.law('kz')

for (const list of named.length > 0 ? named : LISTS) {
  for (const language of ['kk', 'ru', 'en'] as const) {
    const passages = read<Passage>(list, 'definitions').filter((one) => one.language === language)
    if (passages.length === 0) continue
    const found = tally(
      passages.map(({ heading, text, definitions }) => ({
        text: `${heading} | ${text}`,
        wanted: definitions.map(({ term }) => plain(term)),
        got: definitionsIn({ heading, text }, language).map(({ term }) => plain(term)),
      })),
    )
    console.log(`list ${list}, definitions, ${language}: ${found}`)
  }
  for (const language of ['kk', 'ru', 'en'] as const) {
    const strings = read<Cited>(list, 'citations').filter((one) => one.language === language)
    if (strings.length === 0) continue
    const cited = strings.map(({ text, on, citations }) => ({
      text,
      wanted: citations.map(written),
      got: (law?.citations(text, language, on) ?? []).map(written),
    }))
    const whole = cited.filter(({ wanted, got }) => wanted.toSorted().join() === got.toSorted().join()).length
    console.log(
      `list ${list}, citations, ${language}: ${tally(cited)}, ${whole} of ${cited.length} strings whole`,
    )
  }
}

/** The rows of a list; one may be of definitions or of citations only. */
function read<Row>(list: string, name: string): Row[] {
  const file = join(HERE, 'law', list, `${name}.jsonl`)
  if (!existsSync(file)) return []
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Row)
}

function written({ act, article, part, point }: Citation): string {
  return [act, article, part ?? '', point ?? ''].join(' ').trimEnd()
}

/** Case, white space and an English article do not make another term. */
function plain(term: string): string {
  return term
    .toLowerCase()
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .replace(/^(?:the|an?) (?=[a-z])/, '')
}

function tally(rows: readonly { text: string; wanted: readonly string[]; got: readonly string[] }[]): string {
  let [right, wrong, missed] = [0, 0, 0]
  for (const { text, wanted, got } of rows) {
    const left = [...wanted]
    for (const one of got) {
      const at = left.indexOf(one)
      if (at >= 0) {
        left.splice(at, 1)
        right++
      } else {
        wrong++
        if (show) console.log(`  wrong  ${one} — ${text.slice(0, 300)}`)
      }
    }
    missed += left.length
    if (show) for (const one of left) console.log(`  missed ${one} — ${text.slice(0, 300)}`)
  }
  const [precision, recall] = [right / (right + wrong), right / (right + missed)]
  return `precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)} (${right + missed} wanted)`
}
