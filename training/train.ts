import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { askedOf, onlyKnown } from '../evaluation/asked.ts'
import { loadConcepts, loadLanguages, loadPhrases, loadSheets, SOURCE } from '../src/catalog.ts'
import { writeModel } from '../src/reader/model/model.ts'
import { calibrate } from './calibrate.ts'
import { describe } from './describe.ts'
import { fit } from './fit.ts'
import { writeLetters } from './letters.ts'
import { readSentences, sheetSentences } from './sentences.ts'

const USAGE = `npm run train -- [--letters] [LANGUAGE …]
Trains the model of each language, or of those named (kk, ru, en), from the labelled sentences and writes
src/languages/LANGUAGE/model.bin, and which letters follow each other in its words (usual-runs.ts).
The same sentences always give the same files.
  --letters   only the letters`

const {
  positionals: wanted,
  values: { letters: onlyLetters },
} = askedOf(USAGE, { allowPositionals: true, options: { letters: { type: 'boolean' } } })
const languages = await loadLanguages()
const tags = languages.map(({ tag }) => tag)
onlyKnown(USAGE, wanted, tags, 'language')
const sheets = loadSheets(tags)

for (const language of languages) {
  if (wanted.length > 0 && !wanted.includes(language.tag)) continue
  const sentences = [...readSentences(language.tag), ...sheetSentences(sheets, language.tag)]
  writeLetters(language, sentences)
  if (onlyLetters) continue
  const described = describe(
    sentences,
    language,
    loadPhrases(language.tag, sheets),
    loadConcepts(language.tag),
  )
  const started = performance.now()
  const model = calibrate(fit(described), described, language.tag)
  const bytes = writeModel(model)
  writeFileSync(join(SOURCE, 'languages', language.tag, 'model.bin'), bytes)
  console.log(
    `${language.tag}: ${sentences.length} sentences, ${model.weights.size} features, ${(bytes.length / 1e6).toFixed(2)} MB, ${((performance.now() - started) / 1000).toFixed(1)} s`,
  )
}
