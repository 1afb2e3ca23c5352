import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { loadCatalog } from '../../catalog.ts'
import type { Language } from '../language.ts'
import { compileConcepts } from '../lists/concepts.ts'
import { compilePhrases } from '../lists/phrases.ts'
import { NO_MODEL } from '../model/model.ts'
import { createVocabulary } from '../vocabulary/vocabulary.ts'
import { createFindHits, HIT } from './hits.ts'
import { createSurveyor } from './survey.ts'

const [language] = (await loadCatalog()).languages as [Language]

/** Few words, so that most phrases stand somewhere; with many phrases each goes on with so many that it is looked up another way. */
const WORDS = ['tree', 'trees', 'river', 'stone', 'cloud', 'grass', 'of', 'field', 'bird']
const GAPS = ['', ' ..', ' ...'] as const
const REACH = { '': 0, ' ..': 4, ' ...': 10 } as const

interface Part {
  readonly words: readonly string[]
  readonly gap: (typeof GAPS)[number]
}

/** A phrase of up to three parts, no word in two of them. */
const phrase: fc.Arbitrary<readonly Part[]> = fc
  .tuple(
    fc.shuffledSubarray(WORDS, { minLength: 3, maxLength: 6 }),
    fc.array(fc.constantFrom(...GAPS), { minLength: 2, maxLength: 2 }),
    fc.integer({ min: 1, max: 3 }),
  )
  .map(([words, gaps, length]) =>
    Array.from({ length }, (_, place) => ({
      words: words.filter((_, at) => at % length === place),
      gap: place === 0 ? ('' as const) : (gaps[place - 1] as Part['gap']),
    })),
  )

const written = (parts: readonly Part[]): string =>
  parts.map(({ words, gap }) => `${gap} ${words.join('|')}`.trim()).join(' ')

/** Hits of one phrase in the words of a sentence, found part by part: each part goes on from where the one before stood last. */
function plainHits(parts: readonly Part[], words: readonly string[]): string[] {
  const at = parts.map(() => Number.NEGATIVE_INFINITY)
  const begun = parts.map(() => 0)
  const hits: string[] = []
  for (const [token, word] of words.entries()) {
    for (let place = parts.length - 1; place >= 0; place--) {
      const part = parts[place] as Part
      if (!part.words.includes(word)) continue
      const waited = place === 0 ? 0 : token - (at[place - 1] as number) - 1
      if (waited > REACH[part.gap]) continue
      at[place] = token
      begun[place] = place === 0 ? token : (begun[place - 1] as number)
      if (place === parts.length - 1) hits.push(`${begun[place]} ${token + 1}`)
    }
  }
  return hits
}

test('the walk finds each phrase where one finds it by looking for it alone', () => {
  const sentence = fc.array(fc.constantFrom(...WORDS, 'x', 'y'), { minLength: 1, maxLength: 40 })
  fc.assert(
    fc.property(
      fc.oneof(
        fc.uniqueArray(phrase, { minLength: 1, maxLength: 30, selector: written }),
        fc.uniqueArray(phrase, { minLength: 120, maxLength: 200, selector: written }),
      ),
      fc.array(sentence, { minLength: 1, maxLength: 4 }),
      (phrases, sentences) => {
        const lists = phrases.map((parts, place) => ({
          name: place % 2 === 0 ? `list-${place}` : `check/list-${place}`,
          language: language.tag,
          phrases: [written(parts)],
        }))
        const knowledge = {
          language,
          phrases: compilePhrases(lists),
          concepts: compileConcepts([]),
          model: NO_MODEL,
        }
        const vocabulary = createVocabulary([knowledge])
        const survey = createSurveyor(vocabulary, 0)
        const found = survey(sentences.map((words) => `${words.join(' ')}.`).join('\n\n'), language.tag)
        const search = createFindHits(vocabulary.of(language.tag))
        assert.equal(found.tokens.sentenceCount, sentences.length)
        for (const [n, words] of sentences.entries()) {
          const [from, to] = [found.tokens.sentences[n] as number, found.tokens.sentences[n + 1] as number]
          const kept = found.hits(n)
          const hits = [...kept.numbers.subarray(kept.from, kept.to)]
          assert.deepEqual(search(found.tokens, from, to), hits)
          for (const [place, parts] of phrases.entries()) {
            const own: string[] = []
            for (let at = 0; at < hits.length; at += HIT)
              if (hits[at] === place)
                own.push(`${(hits[at + 1] as number) - from} ${(hits[at + 2] as number) - from}`)
            assert.deepEqual(own, plainHits(parts, words), written(parts))
            if (place % 2 === 0) assert.equal(found.holds(n, place), own.length > 0)
          }
        }
      },
    ),
    { numRuns: 40 },
  )
})
