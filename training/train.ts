import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { askedOf, onlyKnown } from '../evaluation/asked.ts'
import { loadConcepts, loadLanguages, loadPhrases, loadSheets, SOURCE } from '../src/catalog.ts'
import type { Language } from '../src/reader/language.ts'
import { NO_MODEL, withBreaks, writeModel } from '../src/reader/model/model.ts'
import { createScanner } from '../src/reader/scan/scan.ts'
import { createVocabulary } from '../src/reader/vocabulary/vocabulary.ts'
import { fitBreaks, type Scanning } from './breaks.ts'
import { calibrate } from './calibrate.ts'
import { describe } from './describe.ts'
import { fit, fittingOf } from './fit.ts'
import { writeLetters } from './letters.ts'
import { readSentences, sheetSentences } from './sentences.ts'

const USAGE = `npm run train -- [--letters | --breaks] [LANGUAGE …]
Trains the model of each language, or of those named (kk, ru, en), from the labelled sentences and writes
src/languages/LANGUAGE/model.bin, with it where sentences end in text without marks, and which letters follow each other in its words (usual-runs.ts).
The same sentences always give the same files.
  --letters   only the letters
  --breaks    only the ends of sentences: the rest of the model stays`

const {
  positionals: wanted,
  values: { letters: onlyLetters, breaks: onlyBreaks },
} = askedOf(USAGE, {
  allowPositionals: true,
  options: { letters: { type: 'boolean' }, breaks: { type: 'boolean' } },
})
const languages = await loadLanguages()
const tags = languages.map(({ tag }) => tag)
onlyKnown(USAGE, wanted, tags, 'language')
const sheets = loadSheets(tags)

for (const language of languages) {
  if (wanted.length > 0 && !wanted.includes(language.tag)) continue
  const written = readSentences(language.tag)
  const sentences = [...written, ...sheetSentences(sheets, language.tag)]
  const path = join(SOURCE, 'languages', language.tag, 'model.bin')
  if (onlyBreaks) {
    writeFileSync(path, withBreaks(readFileSync(path), fitBreaks(written, scanning(language))))
    continue
  }
  writeLetters(language, sentences)
  if (onlyLetters) continue
  const described = describe(
    sentences,
    language,
    loadPhrases(language.tag, sheets),
    loadConcepts(language.tag),
  )
  const started = performance.now()
  const model = calibrate(fit(described, fittingOf(language.tag)), described, language.tag)
  const bytes = writeModel({ ...model, breaks: fitBreaks(written, scanning(language)) })
  writeFileSync(path, bytes)
  console.log(
    `${language.tag}: ${sentences.length} sentences, ${model.weights.size} features, ${(bytes.length / 1e6).toFixed(2)} MB, ${((performance.now() - started) / 1000).toFixed(1)} s`,
  )
}

/** How the reader parts a text of a language into words. */
function scanning(language: Language): Scanning {
  const phrases = loadPhrases(language.tag, sheets)
  const concepts = loadConcepts(language.tag)
  const { words, boundaries } = createVocabulary([{ language, phrases, concepts, model: NO_MODEL }])
  return { scan: createScanner(words, boundaries), words }
}
