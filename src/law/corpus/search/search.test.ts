import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { foldedWord, placesOfWords, wordsOf } from '../index/letters.ts'
import { openPhraseIndex } from '../index/phrase-index.ts'
import { createPhraseWriter } from '../index/phrase-writer.ts'
import { partOf } from '../part.ts'
import { extractAround } from './extract.ts'
import { hyphenedIn } from './hyphened.ts'
import { type SearchOptions, searchProvisions } from './search.ts'
import { keyedForms, namesOfTerm } from './term-forms.ts'
import type { AskHyphens } from './term-search.ts'

/** Words of five letters and more are forms of one word where their first five letters are alike. */
const keysOf = (word: string) => [word.slice(0, 5)]

function searched(
  texts: readonly string[],
  words: string,
  ranks: readonly number[] = [],
  options: SearchOptions = { most: 100 },
) {
  const writer = createPhraseWriter(keysOf)
  for (const text of texts) writer.add(new TextEncoder().encode(text))
  const columns = {
    since: Int32Array.from(texts, () => 20200101),
    until: Int32Array.from(texts, () => 99999999),
    act: Int32Array.from(texts, (_, index) => index),
    actStarts: Int32Array.from([...texts.keys(), texts.length]),
    rank: Uint8Array.from(texts, (_, index) => ranks[index] ?? 4),
  }
  const index = openPhraseIndex(writer.finish(), keysOf)
  const hasHyphens: AskHyphens = (parted) => {
    const isHyphenedIn = hyphenedIn(parted, keysOf)
    return (provision) => isHyphenedIn(texts[provision] as string)
  }
  return searchProvisions(index, columns, words, () => true, hasHyphens, options)
}

test('the phrase comes before words that are near, and these before words that are apart', () => {
  const far = 'x '.repeat(20)
  const texts = [
    `statement ${far} false`,
    'false is the statement',
    'a false statement',
    'only false',
    'a statements false',
  ]
  const { shown, provisions, acts } = searched(texts, 'false statement')
  assert.deepEqual(
    shown.map(({ provision, nearness }) => [provision, nearness]),
    [
      [2, 'phrase'],
      [4, 'near'],
      [1, 'near'],
      [0, 'apart'],
    ],
  )
  assert.equal(provisions, 4)
  assert.equal(acts, 4)
  assert.deepEqual(shown[0]?.places, [1, 2])
})

test('among alike places the act of the higher rank comes first', () => {
  const { shown } = searched(['false, no news', 'false a b c news', 'false x news'], 'false news', [1, 4, 4])
  assert.deepEqual(
    shown.map(({ provision }) => provision),
    [0, 2, 1],
  )
})

test('words of which one in the text is two are shown where they are closest, however few are shown', () => {
  const texts = ['false state', 'false state', 'false state', 'statements of false', 'state state false']
  const shownOf = (most: number) =>
    searched(texts, 'falsehood statements false', [0, 0, 0, 1, 1], { most }).shown.map(
      ({ provision, places }) => [provision, places],
    )
  assert.deepEqual(shownOf(5).slice(3), [
    [4, [1, 2]],
    [3, [0, 2]],
  ])
  assert.deepEqual(shownOf(4), shownOf(5).slice(0, 4))
})

test('property: a page of few hits is the beginning of a page of all, with the same counts', () => {
  const word = fc.constantFrom('false', 'falsehood', 'state', 'statements', 'of', 'x', 'law')
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.array(word, { minLength: 1, maxLength: 25 }), fc.nat(3)), {
        minLength: 1,
        maxLength: 30,
      }),
      fc.array(word, { minLength: 1, maxLength: 3 }),
      fc.integer({ min: 1, max: 6 }),
      (provisions, asked, most) => {
        const texts = provisions.map(([words]) => words.join(' '))
        const ranks = provisions.map(([, rank]) => rank).sort()
        const all = searched(texts, asked.join(' '), ranks)
        const page = searched(texts, asked.join(' '), ranks, { most })
        assert.deepEqual(page, { ...all, shown: all.shown.slice(0, most) })
      },
    ),
  )
})

test('property: a search that counts few finds phrases wherever they stand, and says that there are more', () => {
  const word = fc.constantFrom('false', 'falsehood', 'state', 'statements', 'of', 'law')
  fc.assert(
    fc.property(
      fc.array(fc.array(word, { minLength: 1, maxLength: 9 }), { minLength: 1, maxLength: 30 }),
      fc.array(word, { minLength: 1, maxLength: 3 }),
      fc.integer({ min: 1, max: 4 }),
      fc.integer({ min: 1, max: 9 }),
      (provisions, asked, most, mostCounted) => {
        const texts = provisions.map((words) => words.join(' '))
        const all = searched(texts, asked.join(' '), [], { most: 100 })
        const few = searched(texts, asked.join(' '), [], { most, mostCounted })
        assert.equal(few.provisions, Math.min(mostCounted, all.provisions))
        assert.equal(few.acts, few.provisions)
        assert.equal(few.more, all.provisions > mostCounted)
        const phrases = all.shown.filter(({ nearness }) => nearness === 'phrase').slice(0, most)
        assert.deepEqual(few.shown.slice(0, phrases.length), phrases)
        assert.equal(few.shown.length > 0, all.provisions > 0)
      },
    ),
  )
})

test('a search of however many words finds only what holds them all', () => {
  const many = Array.from({ length: 70 }, (_, index) => `n${index}`)
  const whole = many.join(' ')
  const texts = [whole, many.slice(0, 69).join(' '), many.toReversed().join(' '), `${whole} x ${whole}`]
  const { shown, provisions } = searched(texts, whole)
  assert.deepEqual(
    shown.map(({ provision, nearness }) => [provision, nearness]),
    [
      [0, 'phrase'],
      [3, 'phrase'],
      [2, 'near'],
    ],
  )
  assert.equal(provisions, 3)
  assert.equal(searched(texts, `${whole} absent`).provisions, 0)
})

test('a word that is asked whole is found where a hyphen parts it, and the other way round', () => {
  const texts = [
    'fees of re-entry',
    'the re entry',
    'a mass media fee',
    'the co-operative pays a re-\nentry fee',
  ]
  const provisions = (words: string) =>
    searched(texts, words)
      .shown.map(({ provision }) => provision)
      .sort()
  assert.deepEqual(provisions('reentry'), [0, 3])
  assert.deepEqual(provisions('reentry cooperative'), [3])
  assert.deepEqual(provisions('massmedia'), [])
  assert.deepEqual(provisions('me-dia fee'), [2])
})

test('a word that is asked twice must stand twice for a phrase only', () => {
  const { shown } = searched(['step by step', 'one step by hand'], 'step by step')
  assert.deepEqual(
    shown.map(({ nearness }) => nearness),
    ['phrase', 'near'],
  )
})

test('property: exactly the provisions that hold all the words are found', () => {
  const word = fc.constantFrom(...'закон законы закона блогер блогерами ақпарат statement 456-2 я'.split(' '))
  const text = fc.array(word, { maxLength: 30 }).map((words) => words.join(' '))
  fc.assert(
    fc.property(
      fc.array(text, { minLength: 1, maxLength: 8 }),
      fc.array(word, { minLength: 1, maxLength: 3 }),
      (texts, asked) => {
        const { shown } = searched(texts, asked.join(' '))
        const keys = wordsOf(asked.join(' ')).map((one) => one.slice(0, 5))
        const wanted = texts.flatMap((one, index) => {
          const held = new Set(wordsOf(one).map((each) => each.slice(0, 5)))
          return keys.every((key) => held.has(key)) ? [index] : []
        })
        assert.deepEqual(shown.map(({ provision }) => provision).sort(), wanted)
        for (const { provision, places } of shown)
          for (const place of places)
            assert.ok(keys.includes(wordsOf(texts[provision] as string)[place]?.slice(0, 5) as string))
      },
    ),
  )
})

test('property: places of words are those words, whatever the letters', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const whole = text.toWellFormed()
      assert.deepEqual(
        placesOfWords(whole).map(([from, to]) => foldedWord(whole.slice(from, to))),
        wordsOf(whole),
      )
    }),
  )
})

test('an extract is the paragraph around the words, cut between words', () => {
  const text = `Heading\nfirst paragraph\n${'long '.repeat(60)}sought words ${'more '.repeat(80)}end\nlast`
  const words = wordsOf(text)
  const at = words.indexOf('sought')
  const { text: shown, marks, cut } = extractAround(text, [at, at + 1])
  assert.deepEqual(
    marks.map(([from, to]) => shown.slice(from, to)),
    ['sought', 'words'],
  )
  assert.deepEqual(cut, { before: true, after: true })
  assert.match(shown, /^long .* more$/u)
  assert.ok(shown.length <= 280)
  const whole = extractAround('One line.\nAnother.', [2])
  assert.deepEqual(whole, { text: 'Another.', marks: [[0, 7]], cut: { before: false, after: false } })
})

test('property: marks of an extract are words of it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 800 }), fc.nat(), fc.nat(3), (text, from, more) => {
      const all = placesOfWords(text)
      if (all.length === 0) return
      const first = from % all.length
      const words = [first, Math.min(all.length - 1, first + more)]
      const { text: shown, marks } = extractAround(text, [...new Set(words)])
      const [start, end] = all[first] as [number, number]
      const [mark] = marks
      assert.ok(mark)
      assert.equal(shown.slice(mark[0], mark[1]), text.slice(start, end))
    }),
  )
})

test('forms of a term, and names in brackets', () => {
  assert.deepEqual(namesOfTerm('инфлюенсер (блогер)'), ['инфлюенсер (блогер)', 'инфлюенсер  ', 'блогер'])
  assert.deepEqual(namesOfTerm('средство (далее – СМИ)').at(-1), 'СМИ')
  assert.deepEqual(namesOfTerm('сигнал, знак'), ['сигнал, знак', 'сигнал', 'знак'])
  assert.deepEqual(namesOfTerm('қайық немесе сал').slice(1), ['қайық', 'сал'])
  assert.deepEqual(namesOfTerm('trail keeper, assistant keeper').slice(1), [
    'trail keeper',
    'assistant keeper',
  ])
  assert.deepEqual(namesOfTerm('неустойка (штраф, пеня)').slice(-2), ['штраф', 'пеня'])
  for (const term of [
    'лицо, ищущее убежище',
    'физическое лицо, ищущее убежище',
    'лицо, бежавшее',
    'устный, письменный перевод',
    'крупный ущерб или вред',
    'ауызша, жазбаша аударма',
    'large damage or harm',
    'vessel, other than a ship',
    'person residing, domiciled',
  ])
    assert.deepEqual(namesOfTerm(term), [term])
  const keys = (word: string) => (word === 'b' ? ['b1', 'b2'] : [word])
  assert.deepEqual(keyedForms('a b', keys), ['a b1', 'a b2'])
  assert.deepEqual(keyedForms('…', keys), [])
  assert.ok(keyedForms('b '.repeat(40), keys).length <= 64)
})

test('a part of an article goes up to the next part', () => {
  const text = '1. One.\n1) point\n2. Two:\n1) first\n2-1. Added.\n3. Three.'
  assert.equal(partOf(text, '2'), '2. Two:\n1) first')
  assert.equal(partOf(text, '2-1'), '2-1. Added.')
  assert.equal(partOf(text, '3'), '3. Three.')
  assert.equal(partOf(text, '4'), undefined)
})
