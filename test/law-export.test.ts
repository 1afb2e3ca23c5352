import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { miniatureRepository } from '../src/corpora/kazakhstan-law/miniature-in-tests.ts'
import type { CorpusSearch } from '../src/law/corpus/found.ts'
import { type Ended, runCommand } from './command-in-tests.ts'

const FOLDER = mkdtempSync(join(tmpdir(), 'saual-law-export-'))
let repository: string

/** Runs `saual law` as a person or another program would. */
function law(...words: readonly string[]): Promise<Ended> {
  return runCommand(['law', ...words], { environment: { SAUAL_LAW: join(FOLDER, 'law') }, folder: FOLDER })
}

async function done(...words: readonly string[]): Promise<string> {
  const { code, out, err } = await law(...words)
  assert.equal(err, '')
  assert.equal(code, 0)
  return out
}

before(async () => {
  repository = miniatureRepository()
  await done('add', repository, '--name', 'kz')
})
after(() => {
  rmSync(FOLDER, { recursive: true })
  rmSync(repository, { recursive: true })
})

test('an act is printed as one document, in the language asked for', async () => {
  const xml = await done('export', '990020', '--on', '2022-09-26', '--language', 'ru')
  assert.match(xml, /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<akomaNtoso /u)
  assert.match(xml, /<FRBRuri value="\/akn\/kz\/act\/code\/2014-07-03\/226-V\/rus@2022-09-03"\/>/u)
  const { answer } = JSON.parse(await done('export', '990020', '--on', '2022-09-26', '--json')) as {
    answer: { files: readonly { language: string; xml: string }[] }
  }
  assert.deepEqual(
    answer.files.map(({ language }) => language),
    ['ru'],
  )
})

test('a folder takes every language, and is a corpus that can be added', async () => {
  const out = await done('export', '990020', '--on', '2022-09-26', '--into', 'acts')
  assert.deepEqual(readdirSync(join(FOLDER, 'acts')), [
    '990020.kaz@2022-09-03.xml',
    '990020.rus@2022-09-03.xml',
  ])
  assert.equal(out.trim().split('\n').length, 2)
  await done('add', 'acts', '--name', 'again')
  const text = async (corpus: string, act: string): Promise<string> => {
    const words = ['show', act, '174', '--corpus', corpus, '--language', 'ru', '--on', '2022-09-26', '--json']
    return (JSON.parse(await done(...words)) as { answer: { passage: { text: string } } }).answer.passage.text
  }
  assert.equal(await text('again', '/akn/kz/act/code/2014-07-03/226-V'), await text('kz', '990020'))
  await done('remove', 'again')
})

test('what cannot be exported is told, and nothing is written', async () => {
  assert.deepEqual([(await law('export')).code, (await law('export', '990020', 'more')).code], [2, 2])
  const missing = await law('export', 'nothing')
  assert.equal(missing.code, 1)
  assert.match(missing.err, /“nothing”/u)
  assert.match((await law('export', '990060', '--on', '2026-01-01')).err, /not in force/u)
  writeFileSync(join(FOLDER, 'taken'), '')
  const { code, err, out } = await law('export', '990020', '--on', '2022-09-26', '--into', 'taken')
  assert.equal(code, 1)
  assert.match(err, /taken/u)
  assert.equal(out, '')
  assert.equal(readFileSync(join(FOLDER, 'taken'), 'utf8'), '')
})

test('the answer about a provision tells its identifier', async () => {
  const ELI = '/eli/kz/code/2014/226-v/art_174/2022-09-03/rus'
  const words = ['990020', '174', '--on', '2022-09-26', '--language', 'ru']
  assert.ok((await done('show', ...words)).includes(ELI))
  assert.equal(
    (JSON.parse(await done('show', ...words, '--json')) as { answer: { eli: string } }).answer.eli,
    ELI,
  )
  const cited = JSON.parse(await done('cite', 'ч. 3 ст. 174 УК РК', '--on', '2022-09-26', '--json')) as {
    answer: { places: readonly { eli?: string }[] }
  }
  assert.equal(cited.answer.places[0]?.eli, ELI.replace('art_174', 'art_174/part_3'))
})

test('a search says that the words of the law were searched too, unless only the typed ones are asked', async () => {
  const typed = ['search', 'фейки', '--on', '2024-09-26']
  const out = (await done(...typed)).replaceAll(/\s+/gu, ' ')
  assert.match(out, /“фейки”: no provision .*in place of “фейки” its own words were searched too/u)
  assert.match(out, /“ложная информация”: \d+ provision/u)
  assert.doesNotMatch(await done(...typed, '--as-typed'), /own words/u)
  const json = async (more: readonly string[]) =>
    (
      JSON.parse(await done(...typed, ...more, '--json')) as {
        answer: CorpusSearch & { also: readonly { words: string; said: string[]; answer: CorpusSearch }[] }
      }
    ).answer
  const answer = await json([])
  assert.equal(answer.kind, 'absent', 'what was typed stands nowhere, whatever else was found')
  assert.deepEqual(
    answer.also.map(({ words, said }) => [words, said]),
    [
      ['ложная информация', ['фейки']],
      ['распространение заведомо ложной информации', ['фейки']],
    ],
  )
  assert.equal(answer.also[0]?.answer.kind, 'found')
  assert.deepEqual((await json(['--as-typed'])).also, [])
  assert.match(await done('search', 'traffic police', '--on', '2024-09-26'), /ішкі істер органдары/u)
})
