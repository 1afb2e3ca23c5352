import assert from 'node:assert/strict'
import { join } from 'node:path'
import { before, test } from 'node:test'
import type { CorpusBuild } from '../src/law/corpus/build.ts'
import { addFour, CORPORA, FOLDER, law, saual, unwrapped } from './law-command-in-tests.ts'

before(addFour)

const ON = ['--on', '2024-01-01']

/** The corpora that answer, as the page says, in the order of their answers. */
const answering = (page: string): string[] =>
  [...page.matchAll(/^Corpus: (.+)$/gmu)].map(([, name = '']) => name)

async function asked(words: string, more: readonly string[] = []): Promise<string[]> {
  return answering(await law(words, [...more, '--lang', 'en']))
}

test('what only one corpus knows is answered from it, and said to be', async () => {
  assert.deepEqual(await asked('cite', ['ч. 3 ст. 174 УК', ...ON]), ['Kazakhstan'])
  assert.deepEqual(await asked('history УК 174'), ['Kazakhstan'])
  assert.deepEqual(await asked('history HR-2023-18 2'), ['plain'])
  assert.deepEqual(await asked('diff HR-2014-226 174 --from 2021-01-01 --to 2024-01-01'), ['plain'])
  assert.deepEqual(await asked('contents HR-2023-18', ON), ['plain'])
  assert.deepEqual(await asked('contents УК', ON), ['Kazakhstan'])
})

test('several answers are shown corpus by corpus, the best first', async () => {
  const named = ['Penal Code', '174']
  assert.deepEqual(await asked('history', named), ['Kazakhstan', 'plain'])
  assert.deepEqual(await asked('diff', [...named, '--from', '2021-01-01', '--to', '2024-01-01']), [
    'Kazakhstan',
    'plain',
  ])
  assert.deepEqual(await asked('contents', ['Penal Code', ...ON]), ['Kazakhstan', 'plain'])
  const found = unwrapped(await law('search', ['page for many', ...ON, '--lang', 'en']))
  assert.match(found, /^Corpus: plain .*1 provision in force .*Corpus: Kazakhstan .*was not checked/u)
  const held = unwrapped(await law('contents', [...ON, '--lang', 'en']))
  assert.match(held, /Corpus: gesetze probg .*Corpus: plain HR-1990-1/u)
  // One that holds no act of that day says so behind those that do.
  assert.match(
    held,
    /Corpus: akoma-ntoso On 1 January 2024 the corpus holds no act in force\. Day: 1 January 2024 [^:]*“akoma/u,
  )
})

test('programs get the other answers beside the best', async () => {
  const words = ['history', 'Penal Code', '174', '--json']
  const { build, others } = JSON.parse(await law('history', words.slice(1))) as {
    readonly build: CorpusBuild
    readonly others: readonly { readonly asked: { readonly act: string }; readonly build: CorpusBuild }[]
  }
  assert.equal(build.name, 'kz')
  assert.deepEqual(
    others.map((one) => [one.asked.act, one.build.name]),
    [['HR-2014-226', 'plain']],
  )
})

test('a corpus that is named is asked alone', async () => {
  const { code, err } = await saual(['law', 'history', 'УК', '174', '--corpus', 'plain', '--lang', 'en'])
  assert.equal(code, 1)
  assert.match(err, /no act with the key “УК”/u)
  assert.doesNotMatch(await law('history УК 174 --corpus kz --lang en'), /^Corpus: /mu)
})

test('where none answers, the problem is that of the corpus that knows most', async () => {
  for (const [words, says] of [
    [['cite', 'слова'], /No citation of an act that is known here was found/u],
    [['history', 'УК', '999'], /no provision “999”.*contents 990020/u],
    [['contents', 'HR-2023-18', '--on', '2000-01-01'], /“HR-2023-18” was not in force on 2000-01-01/u],
    [['contents', 'none'], /corpora \(akoma-ntoso, gesetze, kz, plain\) hold no act with the key “none”/u],
  ] as const) {
    const { code, out, err } = await saual(['law', ...words, '--lang', 'en'])
    assert.deepEqual([code, out], [1, ''], err)
    assert.match(err, says)
  }
})

test('what is wrong with all corpora is told of all, not of the first', async () => {
  const folder = join(FOLDER, 'of no country')
  for (const corpus of ['plain', 'akoma-ntoso']) await law('add', [join(CORPORA, corpus)], { folder })
  for (const [lang, says] of [
    ['kk', /^saual: Корпустарда \(akoma-ntoso, plain\) сілтемелер оқылмайды/u],
    ['ru', /^saual: По корпусам \(akoma-ntoso, plain\) ссылки не читаются/u],
    ['en', /^saual: Citations can’t be read for the corpora \(akoma-ntoso, plain\)/u],
  ] as const) {
    const { code, err } = await saual(['law', 'cite', 'ст. 174 УК', '--lang', lang], { folder })
    assert.equal(code, 2)
    assert.match(err, says)
  }
})

test('an act is written out of the one corpus that holds it, and asked about where several do', async () => {
  assert.match(await law('export HR-2023-18', ON), /Act on Online Platforms/u)
  const { code, err } = await saual(['law', 'export', 'Penal Code', ...ON, '--lang', 'en'])
  assert.equal(code, 2)
  assert.match(err, /several corpora: kz, plain/u)
  const none = await saual(['law', 'export', 'none', '--lang', 'en'])
  assert.match(none.err, /no act with the key “none”/u)
})

test('an article is told of by the corpus that holds its act', async () => {
  assert.deepEqual(await asked('norm HR-2014-226 174', ON), ['plain'])
  // The country whose law the pack knows is asked alone, as before.
  assert.match(unwrapped(await law('norm УК 174 --on 2024-01-01 --lang en')), /Corpus “kz”/u)
})
