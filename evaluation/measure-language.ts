import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadConcepts, loadLanguages } from '../src/catalog.ts'
import type { StatementLanguage } from '../src/law/law.ts'
import { compilePhrases } from '../src/reader/lists/phrases.ts'
import { NO_MODEL } from '../src/reader/model/model.ts'
import { createScanner } from '../src/reader/scan/scan.ts'
import { createVocabulary } from '../src/reader/vocabulary/vocabulary.ts'
import { askedOf } from './asked.ts'
import { measureForms } from './forms.ts'

const USAGE = `npm run measure
Scores sentence boundaries and word forms on lists that were written by people who did not know the rules. A list is scored once
before anybody reads it: that is the figure that counts (docs/measures.md). Afterwards it is opened, the rules are mended, and the next
list tells how far that carries. The lists take speech behind a colon or a comma for part of its sentence, the reader reads each of its
sentences: ends within it are not counted. It takes no options.`

askedOf(USAGE, {})
/** Speech behind a colon or a comma: the lists take it for part of its sentence, the reader reads each of its sentences. */
const SPEECH = /[:,]\s+["“«„][^"”»“]*["”»“]/gu
const HERE = fileURLToPath(new URL('.', import.meta.url))
const languages = await loadLanguages()
const knowledge = languages.map((language) => ({
  language,
  phrases: compilePhrases([]),
  concepts: loadConcepts(language.tag),
  model: NO_MODEL,
}))
const vocabulary = createVocabulary(knowledge)
const scan = createScanner(vocabulary.words, vocabulary.boundaries)

for (const list of readdirSync(join(HERE, 'sentences')).sort()) {
  console.log(`Sentence boundaries, list ${list}`)
  for (const { tag } of languages) {
    if (!existsSync(join(HERE, 'sentences', list, `${tag}.txt`))) continue
    const { right, extra, missed } = boundaries(list, tag)
    const precision = right / (right + extra)
    const recall = right / (right + missed)
    const f1 = (2 * precision * recall) / (precision + recall)
    console.log(
      `  ${tag}: F1 ${(f1 * 100).toFixed(1)} %, ${extra} extra, ${missed} missed of ${right + missed}`,
    )
  }
}
measureForms()

function boundaries(list: string, tag: StatementLanguage): { right: number; extra: number; missed: number } {
  const counts = { right: 0, extra: 0, missed: 0 }
  const paragraphs = readFileSync(join(HERE, 'sentences', list, `${tag}.txt`), 'utf8')
    .trim()
    .split(/\n\s*\n/u)
  for (const paragraph of paragraphs) {
    const lines = paragraph
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
    const text = lines.join(' ')
    const wanted = new Set<number>()
    let at = 0
    for (const line of lines.slice(0, -1)) {
      at += line.length
      wanted.add(at)
      at += 1
    }
    const { sentenceCount, sentenceEnd } = scan(text)
    const speech = [...text.matchAll(SPEECH)].map(({ index, 0: all }) => [index, index + all.length] as const)
    const found = new Set(
      [...sentenceEnd.subarray(0, sentenceCount)].filter(
        (end) => end < text.length && !speech.some(([from, to]) => end > from && end < to),
      ),
    )
    for (const end of found) counts[wanted.has(end) ? 'right' : 'extra']++
    for (const end of wanted) if (!found.has(end)) counts.missed++
  }
  return counts
}
