import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadConcepts, loadLanguages, loadPhrases, loadSheets, SOURCE } from '../src/catalog.ts'
import type { Tag } from '../src/law/law.ts'
import { writeModel } from '../src/reader/model.ts'
import { calibrate } from './calibrate.ts'
import { describe } from './describe.ts'
import { fit } from './fit.ts'
import { readSentences, sheetSentences } from './sentences.ts'

/** Trains the model of each language from the labelled sentences and writes `src/languages/<tag>/model.bin`. */
const languages = await loadLanguages()
const tags = languages.map(({ tag }) => tag)
const wanted = process.argv.slice(2) as Tag[]
const sheets = loadSheets(tags)

for (const language of languages) {
  if (wanted.length > 0 && !wanted.includes(language.tag)) continue
  const sentences = [...readSentences(language.tag), ...sheetSentences(sheets, language.tag)]
  const described = describe(
    sentences,
    language,
    loadPhrases(language.tag, sheets),
    loadConcepts(language.tag),
  )
  const started = performance.now()
  const model = calibrate(fit(described), described)
  const bytes = writeModel(model)
  writeFileSync(join(SOURCE, 'languages', language.tag, 'model.bin'), bytes)
  console.log(
    `${language.tag}: ${sentences.length} sentences, ${model.weights.size} features, ${(bytes.length / 1e6).toFixed(2)} MB, ${((performance.now() - started) / 1000).toFixed(1)} s`,
  )
}
