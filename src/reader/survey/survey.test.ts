import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { readPart } from '../../../evaluation/development-set.ts'
import { loadCatalog } from '../../catalog.ts'
import type { StatementLanguage } from '../../law/law.ts'
import { conceptsOf } from '../lists/concepts.ts'
import { FLOOR } from '../model/context.ts'
import {
  conceptFeature,
  conceptPairFeature,
  described,
  leapFeature,
  listFeature,
  pairFeature,
  pairKey,
} from '../model/features.ts'
import { columnOf } from '../model/model.ts'
import { createVocabulary } from '../vocabulary/vocabulary.ts'
import { inCalm } from './calm.ts'
import { createFindHits, HIT } from './hits.ts'
import { createSurveyor, type Survey } from './survey.ts'
import { type Candidate, JOINED } from './weigh.ts'
import { eachWindow } from './windows.ts'

const catalog = await loadCatalog()

/** Sentences of the development set, shuffled, repeated and run together: real words in orders that nobody wrote. */
const texts = (tag: StatementLanguage): fc.Arbitrary<string> => {
  const sentences = readPart(tag, 'open').flatMap(({ text }) => text.split(/(?<=[.!?,])\s+/u))
  return fc
    .array(fc.tuple(fc.nat(sentences.length - 1), fc.constantFrom(' ', ', ', '. ', '\n\n')), {
      minLength: 1,
      maxLength: 90,
    })
    .map((parts) => parts.map(([at, mark]) => `${sentences[at]}${mark}`).join(''))
}

function hitsOf(found: Survey, n: number): number[] {
  const { numbers, from, to } = found.hits(n)
  return [...numbers.subarray(from, to)]
}

/** Models that ask for words alone: what else is heard is asked for in `in-context.test.ts`. */
const knowledge = catalog.knowledge.map((each) => ({ ...each, model: { ...each.model, contexts: {} } }))

for (const { language, model, phrases, concepts } of knowledge) {
  const { tag } = language
  const vocabulary = createVocabulary(knowledge)
  const survey = createSurveyor(vocabulary, FLOOR)
  const searches = new Map(vocabulary.tags.map((each) => [each, createFindHits(vocabulary.of(each))]))
  const ofLanguage = (found: Survey, n: number): boolean => found.languageOf(n) === tag
  const isInAll = ({ languages }: Survey, list: string): boolean =>
    languages.every((each) => vocabulary.of(each).knowledge.phrases.lists.includes(list))

  test(`${tag}: phrases kept in the pass are those that a search of the sentence finds`, () => {
    fc.assert(
      fc.property(texts(tag), (text) => {
        const found = survey(text, tag)
        const { sentences, sentenceCount } = found.tokens
        for (let n = 0; n < sentenceCount; n++) {
          const own = vocabulary.of(found.languageOf(n))
          const search = searches.get(found.languageOf(n))
          assert.ok(search)
          const sought = search(found.tokens, sentences[n] as number, sentences[n + 1] as number)
          assert.deepEqual(hitsOf(found, n), sought)
          for (const [place, list] of own.knowledge.phrases.lists.entries()) {
            const holds = sought.some((each, at) => at % HIT === 0 && each === place)
            assert.equal(found.holds(n, place), holds, list)
            // A list that one language of the text lacks may not be asked for in any.
            if (isInAll(found, list)) assert.equal(found.sentencesWith('', list).includes(n), holds, list)
          }
        }
      }),
      { numRuns: 4 },
    )
  })

  test(`${tag}: stretches are weighed as one adds up their features one by one`, () => {
    fc.assert(
      fc.property(texts(tag), (text) => {
        const found = survey(text, tag)
        const { sentences, sentenceCount } = found.tokens
        const plain: Candidate[] = []
        for (let n = 0; n < sentenceCount; n++)
          plain.push(
            ...(ofLanguage(found, n)
              ? weighed(found, n, sentences[n] as number, sentences[n + 1] as number)
              : found.candidates.filter(({ sentence }) => sentence === n)),
          )
        const own = (all: readonly Candidate[]): Candidate[] =>
          all.filter(({ sentence }) => ofLanguage(found, sentence))
        assert.deepEqual(own(found.candidates), own(inCalm(plain, sentenceCount)))
      }),
      { numRuns: 10 },
    )
  })

  /** What every window of a sentence says for each check, feature by feature; the best of each check. */
  function weighed(found: Survey, n: number, from: number, to: number): Candidate[] {
    const own = vocabulary.of(tag)
    const features = featuresOf(found, n, from, to)
    const best = model.checks.map(() => ({ worth: Number.NEGATIVE_INFINITY, steps: 0, from: 0, to: 0 }))
    const clauses = new Set<number>()
    eachWindow(own, found.tokens, from, to, (first) => clauses.add(first))
    const wordsOf = (token: number): string =>
      vocabulary.words.folded[found.tokens.word[token] as number] as string
    eachWindow(own, found.tokens, from, to, (first, last) => {
      for (const [column, most] of best.entries()) {
        let steps = 0
        for (let token = first; token < last; token++) {
          steps += columnOf(model.wordWeights(described(wordsOf(token)))[column >> 1] as number, column)
          for (const feature of features[token - from] as number[]) steps += model.weight(feature, column)
        }
        const further = [...clauses].filter((start) => start > first && start < last).length
        const worth = steps - further * Math.round(JOINED / (model.scale[column] as number))
        if (worth > most.worth) Object.assign(most, { worth, steps, from: first, to: last })
      }
    })
    return best.flatMap(({ steps, from: first, to: last }, column) => {
      const score = steps * (model.scale[column] as number) + (model.bias[column] as number)
      return score < FLOOR
        ? []
        : [{ check: model.checks[column] as string, sentence: n, from: first, to: last, score }]
    })
  }

  /** Features of each word beside those of the word by itself. */
  function featuresOf(found: Survey, n: number, from: number, to: number): number[][] {
    const { tokens } = found
    const features: number[][] = []
    const keys: number[] = []
    const before: number[] = []
    for (let token = from; token < to; token++) {
      const folded = vocabulary.words.folded[tokens.word[token] as number] as string
      const key = pairKey(described(folded))
      const own: number[] = []
      if (keys.length > 0) own.push(pairFeature(keys.at(-1) as number, key))
      if (keys.length > 1) own.push(leapFeature(keys.at(-2) as number, key))
      keys.push(key)
      const standsFor = conceptsOf(concepts, folded).map((place) =>
        conceptFeature(concepts.names[place] as string),
      )
      own.push(...standsFor)
      const [concept] = standsFor
      if (concept !== undefined) {
        for (const earlier of before.slice(-2)) own.push(conceptPairFeature(earlier, concept))
        before.push(concept)
      }
      features.push(own)
    }
    const hits = hitsOf(found, n)
    for (let at = 0; at < hits.length; at += HIT)
      (features[(hits[at + 2] as number) - 1 - from] as number[]).push(
        listFeature(phrases.lists[hits[at] as number] as string),
      )
    return features
  }
}
