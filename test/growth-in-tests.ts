import { addLanguage } from './growth-of-language-in-tests.ts'

/** Writes a file of the source. */
type Write = (path: string, text: string) => void

/** What newcomers add, one of each kind: each is one folder or file, and touches none that is there. */
export function addOneOfEach(write: Write): void {
  addCheck(write)
  addLanguage(write)
  addJurisdiction(write)
  addFormat(write)
  addExport(write)
  addImporter(write)
  addLawAct(write)
  addDefining(write)
  addOutput(write)
}

function addCheck(write: Write): void {
  write(
    'checks/borrowed-authority/check.ts',
    `import { withTraits } from '../../reader/check.ts'

export default withTraits({ asks: ['who'], missing: ['name'] }, function* (view) {
  for (const move of view.moves()) {
    yield { at: move, trigger: [move], asks: 'who', missing: 'name', certainty: 'certain', evidence: [] }
  }
})
`,
  )
  const sheet = (words: string, question: string) => `# T

S

## Words: experts

${words}

## Questions

- who: ${question}
- again: ${question}

## Missing

- name: ${question}
`
  write('checks/borrowed-authority/en.md', sheet('experts .. agree', 'Which experts: “{quote}”?'))
  write('checks/borrowed-authority/ru.md', sheet('эксперт* .. едины|сходятся', 'Какие эксперты: «{quote}»?'))
  write('checks/borrowed-authority/kk.md', sheet('сарапшылар*', 'Қай сарапшылар: «{quote}»?'))
}

function addJurisdiction(write: Write): void {
  write(
    'jurisdictions/zz/jurisdiction.ts',
    `import type { Jurisdiction } from '../../law/jurisdiction.ts'
import kazakhstan from '../kz/jurisdiction.ts'

const zedland: Jurisdiction = {
  ...kazakhstan,
  code: 'zz',
  recognises: (body) => body.includes('Zedland'),
  law: (keys) => ({ ...kazakhstan.law(keys), jurisdiction: 'zz', build: 'zz 1' }),
}

export default zedland
`,
  )
}

function addFormat(write: Write): void {
  write(
    'formats/shouted/format.ts',
    `import type { Format } from '../../reader/format.ts'

const shouted: Format = {
  name: 'shouted',
  extensions: ['shout'],
  mediaTypes: ['text/x-shout'],
  recognises: (bytes) => bytes[0] === 0x21 && bytes[1] === 0x21,
  extract: async ({ bytes }) => ({ text: new TextDecoder().decode(bytes.subarray(2)), metadata: {} }),
}

export default shouted
`,
  )
}

function addExport(write: Write): void {
  write(
    'exports/count/export.ts',
    `import type { Export } from '../export.ts'

const count: Export = {
  name: 'count',
  extension: 'txt',
  mediaType: 'text/plain',
  render: (reading) => String(reading.questions.length),
}

export default count
`,
  )
}

function addImporter(write: Write): void {
  write(
    'corpora/one-line/importer.ts',
    `import { readFile } from 'node:fs/promises'
import type { Importer } from '../importer.ts'

const oneLine: Importer = {
  name: 'one-line',
  recognises: async (place) => place.endsWith('.law'),
  async *read(place) {
    const text = await readFile(place, 'utf8')
    yield {
      kind: 'version',
      version: {
        act: 'one', language: 'en', title: 'One', rank: 4, since: '2030-01-01', path: place,
        provisions: [{ anchor: '1', number: '1', heading: '', within: [], state: 'text', text, notes: [] }],
      },
    }
  },
}

export default oneLine
`,
  )
}

function addLawAct(write: Write): void {
  write(
    'cli/law/acts/count.ts',
    `import type { LawAct } from '../act.ts'

const count: LawAct = {
  does: { kk: 'санайды', ru: 'считает', en: 'counts' },
  takes: '',
  options: [],
  prints: 'nothing',
  run: async () => 0,
}

export default count
`,
  )
}

function addDefining(write: Write): void {
  write(
    'law/corpus/definitions/eo/formulas.ts',
    `import en from '../en/formulas.ts'
import type { Formulas } from '../formulas.ts'
import { matched } from '../matches.ts'

const esperanto: Formulas = {
  ...en,
  inSentence: (sentence) => [...sentence.matchAll(/^(?<term>[^.]+) signifas (?<says>[^.]+)/dg)].map((found) => matched(found)),
  shortNames: () => [],
}

export default esperanto
`,
  )
}

function addOutput(write: Write): void {
  write(
    'outputs/count/output.ts',
    `import type { Output } from '../output.ts'

const count: Output = {
  ending: 'count',
  mediaType: 'text/plain; charset=utf-8',
  link: { name: 'Count', place: 3.5 },
  render: async ({ claims }) => String(claims.length),
}

export default count
`,
  )
}
