import assert from 'node:assert/strict'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { z } from 'zod'
import { loadCatalog, SOURCE } from '../../catalog.ts'
import { miniatureRepository } from '../../corpora/kazakhstan-law/miniature-in-tests.ts'
import { wordsOf } from '../../law/corpus/index/letters.ts'
import { type EverydayWords, inWordsOfLaw } from '../../law/everyday/everyday.ts'
import { addCorpus } from './add.ts'
import { openBuild } from './builds.ts'
import { everydayWords, searchInWordsOfLaw } from './everyday.ts'
import { keysFor } from './keys-for.ts'

const catalog = await loadCatalog()
const packs = [...catalog.jurisdictions.keys()].flatMap((code) => {
  const words = everydayWords(code)
  return words === undefined ? [] : [{ code, words }]
})
const folder = mkdtempSync(join(tmpdir(), 'saual-everyday-'))
after(() => rmSync(folder, { recursive: true }))

const Words = z.array(z.string().trim().min(2)).min(1)
const Shape = z.object({
  terms: z.array(
    z.strictObject({
      id: z.string().regex(/^[a-z]+(-[a-z]+)*$/u),
      law: z.record(z.string(), Words),
      status: z.enum(['V', 'V1', 'S']),
      sources: Words,
    }),
  ),
  says: z.record(z.string(), z.record(z.string(), Words)),
})

test('the files of every pack have the shape that is promised, and every phrase leads to a term once', () => {
  assert.ok(packs.some(({ code }) => code === 'kz') && packs.some(({ code }) => code === 'xa'))
  for (const { words } of packs) {
    Shape.parse(words)
    const ids = words.terms.map(({ id }) => id)
    assert.equal(new Set(ids).size, ids.length)
    for (const said of Object.values(words.says)) {
      for (const [id, phrases] of Object.entries(said)) {
        assert.ok(ids.includes(id), `no term ${id}`)
        assert.equal(new Set(phrases).size, phrases.length, id)
      }
    }
  }
})

test('an expression that is told to be of the glossary is in it', () => {
  const glossary = readFileSync(join(SOURCE, 'jurisdictions/kz/glossary.json'), 'utf8')
  const known = new Set(wordsOf(glossary))
  const terms = everydayWords('kz')?.terms ?? []
  for (const { id, law, sources } of terms.filter((term) => term.sources.includes('glossary'))) {
    if (sources.length > 1) continue
    for (const words of Object.values(law).flat())
      assert.ok(
        wordsOf(words).every((word) => known.has(word)),
        `${id}: ${words}`,
      )
  }
})

test('Kazakhstan has some hundred terms in each of three languages, and every phrase finds one', () => {
  const words = everydayWords('kz') as EverydayWords
  const find = inWordsOfLaw(words, keysFor(catalog))
  for (const tag of ['kk', 'ru', 'en']) {
    const said = Object.entries(words.says[tag] ?? {})
    assert.ok(said.length > 100, tag)
    for (const [id, phrases] of said) {
      const law = words.terms.find((term) => term.id === id)?.law ?? {}
      const languages = Object.keys(law)
      for (const phrase of phrases)
        assert.ok(find(phrase, languages).length > 0, `«${phrase}» says no more than ${id}`)
    }
  }
})

test('the law has several words for one thing, and each leads to the others', () => {
  const find = inWordsOfLaw(everydayWords('kz') as EverydayWords, keysFor(catalog))
  const keysOf = keysFor(catalog)('kk')
  const glossary = JSON.parse(
    readFileSync(join(SOURCE, 'jurisdictions/kz/glossary.json'), 'utf8'),
  ) as readonly { readonly kk: string; readonly ru: string }[]
  // Where Russian has two words as well, they are two terms in one row.
  const ofOneTerm = glossary.filter(({ ru }) => !ru.includes(' / '))
  const isWithin = (one: string, other: string) =>
    wordsOf(one).every((word) =>
      wordsOf(other).some(
        (known) => known === word || keysOf(known).some((key) => keysOf(word).includes(key)),
      ),
    )
  let told = 0
  for (const variants of ofOneTerm.map(({ kk }) => kk.split(' / ')))
    for (const typed of variants) {
      // One that only says more is found with the other.
      const others = variants.filter((other) => !isWithin(other, typed) && !isWithin(typed, other))
      const found = find(typed, ['kk']).map(({ words }) => words)
      for (const other of others) assert.ok(found.includes(other), `${typed}: ${other} not in ${found}`)
      told += others.length
    }
  assert.ok(told >= 16, String(told))
  const honour = ['абыройы мен қадір-қасиеті', 'ар-намысы мен қадір-қасиеті', 'ар-ожданы']
  for (const typed of honour) assert.equal(find(typed, ['kk']).length, 2, typed)
})

test('what people say finds what the law says, in the miniature of the law of Kazakhstan', async () => {
  const repository = miniatureRepository()
  await addCorpus(catalog, folder, repository, { name: 'kz' })
  rmSync(repository, { recursive: true })
  const corpus = openBuild(catalog, folder, 'kz')
  const asked = (typed: string, ...languages: string[]) =>
    searchInWordsOfLaw(catalog, corpus, typed, { on: '2024-09-26', languages, most: 5 })
  for (const [typed, language, words] of [
    ['фейки', 'ru', 'ложная информация'],
    ['блогерлер', 'kk', 'инфлюенсер (блогер)'],
    ['СМИ', 'ru', 'масс-медиа'],
  ] as const) {
    const found = asked(typed, language).find((one) => one.words === words)
    assert.equal(found?.answer.kind, 'found', typed)
    assert.equal(found?.language, language)
  }
  assert.deepEqual(
    [...new Set(asked('fake news', 'kk', 'ru').map(({ language }) => language))],
    ['kk', 'ru'],
    'a question in a language that the corpus lacks is put in those that it has',
  )
  assert.deepEqual(asked('ложная информация', 'ru'), [])
  corpus.close()
})

test('a corpus of no known country has no everyday words', async () => {
  await addCorpus(catalog, folder, join(SOURCE, '../corpus/plain'), { name: 'nowhere' })
  const corpus = openBuild(catalog, folder, 'nowhere')
  assert.deepEqual(
    searchInWordsOfLaw(catalog, corpus, 'фейк', { on: '2024-09-26', languages: ['ru'], most: 5 }),
    [],
  )
  corpus.close()
})

test('a file adds the entries of a language', () => {
  const copy = join(folder, 'copy')
  cpSync(join(SOURCE, 'jurisdictions/xa/everyday'), join(copy, 'jurisdictions/xa/everyday'), {
    recursive: true,
  })
  const before = readdirSync(join(copy, 'jurisdictions/xa/everyday')).length
  writeFileSync(join(copy, 'jurisdictions/xa/everyday/uz.json'), '{"lawspeaker": ["sudya"]}')
  const words = everydayWords('xa', copy) as EverydayWords
  assert.equal(Object.keys(words.says).length, before)
  assert.deepEqual(
    inWordsOfLaw(words, keysFor(catalog))('sudya', ['en']).map((wording) => wording.words),
    ['lawspeaker'],
  )
  assert.equal(everydayWords('nowhere', copy), undefined)
})
