import { existsSync } from 'node:fs'
import { loadCatalog } from '../src/catalog.ts'
import { statementReader } from '../src/desk/read-statement.ts'
import { takeIn } from '../src/desk/take-in.ts'
import { askedOf, onlyKnown, refuse } from './asked.ts'
import { type LabelledStatement, readPart } from './development-set.ts'
import { publishFigures } from './publish.ts'
import { addScores, f1, overlaps, precision, recall, type Score, sumOf } from './score.ts'
import { unmarked } from './unmarked.ts'
import { readWholeTexts, WHOLE_TEXTS, type WholeTexts } from './whole-texts.ts'

const USAGE = `npm run evaluate -- [options]
Prints precision, recall and F1 of the reader on the development set, by check and language, and its raises on control texts.

  --language TAG   this language only; may be given several times
  --locked         the half that nobody looks at while writing rules
  --show           misses and wrong raises of the open half
  --plain          whole texts of plain prose by other writers than those of the training sentences
  --published      statements and news as they are published, by writers whom neither the models nor those who wrote rules knew
  --retold         statements retold sentence by sentence after real ones: harder than these
  --unmarked       as a machine writes speech down, without marks and capitals
  --set FOLDER     other labelled statements, as \`saual desk export-labels\` writes them
  --publish        write the figures of the locked half for the pages on checks`

const { values } = askedOf(USAGE, {
  options: {
    locked: { type: 'boolean' },
    show: { type: 'boolean' },
    publish: { type: 'boolean' },
    plain: { type: 'boolean' },
    published: { type: 'boolean' },
    retold: { type: 'boolean' },
    unmarked: { type: 'boolean' },
    language: { type: 'string', multiple: true },
    set: { type: 'string' },
  },
})
if (values.set !== undefined && !existsSync(values.set)) refuse(USAGE, `There is no folder ${values.set}`)
const catalog = await loadCatalog()
onlyKnown(
  USAGE,
  values.language ?? [],
  catalog.languages.map(({ tag }) => tag),
  'language',
)
if (values.publish) {
  console.log(publishFigures(catalog))
  process.exit()
}
const read = statementReader(catalog)
const whole = (Object.keys(WHOLE_TEXTS) as WholeTexts[]).find((kind) => values[kind])
const half = values.locked ? 'locked' : 'open'

console.log(`${setNamed()}\n`)
for (const { tag } of catalog.languages) {
  if (values.language && !values.language.includes(tag)) continue
  const scores = new Map<string, Score>()
  for (const marked of whole ? readWholeTexts(whole, tag) : readPart(tag, half, values.set)) {
    const statement = values.unmarked ? unmarked(marked) : marked
    const { findings } = readingOf(statement)
    addScores(scores, statement.labels, findings)
    if (values.show && !values.locked) show(statement, findings)
  }
  let controlRaises = 0
  const controls = whole ? [] : readPart(tag, `controls-${half}`, values.set)
  for (const control of controls) {
    const { findings } = readingOf(control)
    controlRaises += findings.length
    if (values.show && !values.locked) show(control, findings)
  }
  console.log(`${tag.padEnd(22)} wanted raised precision recall   F1`)
  for (const [check, score] of [...scores].sort(([a], [b]) => (a < b ? -1 : 1)))
    console.log(row(check, score))
  console.log(row('all', sumOf(scores.values())))
  console.log(`raises on ${controls.length} control texts: ${controlRaises}\n`)
}

function setNamed(): string {
  if (whole)
    return `${WHOLE_TEXTS[whole]}. Written for this project; figures on other statements will differ.`
  if (values.set !== undefined) return `Labelled statements in ${values.set}.`
  return `Development set, ${half} half. Written for this project; figures on other statements will differ.`
}

function readingOf({ text, metadata, name }: LabelledStatement) {
  return read(takeIn({ text, metadata }, { id: name }))
}

function row(name: string, score: Score): string {
  const share = (value: number): string => (Number.isNaN(value) ? '—' : value.toFixed(2)).padStart(6)
  return `  ${name.padEnd(20)} ${String(score.wanted).padStart(6)} ${String(score.raised).padStart(6)}    ${share(precision(score))} ${share(recall(score))} ${share(f1(score))}`
}

function show(
  { name, text, labels }: LabelledStatement,
  findings: ReturnType<typeof readingOf>['findings'],
): void {
  for (const label of labels) {
    if (label.hard && !findings.some((finding) => overlaps(finding, label))) {
      console.log(`missed ${label.check}: ${text.slice(label.start, label.end)} (${name})`)
    }
  }
  for (const finding of findings) {
    if (!labels.some((label) => overlaps(finding, label)))
      console.log(`wrong  ${finding.check}: ${finding.quote.text} (${name})`)
  }
}
