import assert from 'node:assert/strict'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { before, test } from 'node:test'
import { addFour, CORPORA, FOLDER, LAW, law, saual } from './law-command-in-tests.ts'

const CYRILLIC_KAZAKH = /[әғқңөұүһі]/iu

before(addFour)

test('what is wrong is said with what to do, and nothing on standard output', async () => {
  const empty = join(FOLDER, 'empty')
  mkdirSync(empty)
  const broken = join(FOLDER, 'broken')
  mkdirSync(broken)
  writeFileSync(join(broken, 'a.md'), '---\nkey: A\ntitle: Act\nlanguage: en\n---\nArticle 1. One')
  const damaged = join(FOLDER, 'damaged')
  mkdirSync(damaged)
  writeFileSync(join(damaged, 'kz.sqlite'), 'no database')
  const wrong: readonly (readonly [words: string, code: number, says: RegExp, folder?: string])[] = [
    ['', 2, /what to do: add, cite, contents/u],
    ['shwo 1 2', 2, /Did you mean “show”/u],
    ['nothing-like-it', 2, /There are: add, cite/u],
    ['add', 2, /Name a folder, a file/u],
    ['add none-such', 1, /no folder or file “none-such”/u],
    [`add ${empty}`, 1, /No corpus of law was found in .*akoma-ntoso, kazakhstan-law/u],
    [`add ${broken}`, 1, /Nothing in .* could be read.*There is 1 fault.*a\.md: no since/su],
    [`add ${join(CORPORA, 'plain')} --name Ä`, 2, /begins with a small Latin letter/u],
    ['add http://127.0.0.1/y.git', 2, /begins with https:/u],
    ['add git@127.0.0.1:z.git', 2, /begins with https:/u],
    ['add https://127.0.0.1:9/x.git', 1, /could not be fetched: .*try again/u],
    ['term x --corpus none', 1, /no corpus “none”/u],
    ['term x --corpus kz --language fr', 2, /holds: kk, ru/u],
    ['term x --corpus kz --on 2022-02-30', 2, /--on: there is no such day/u],
    ['term x --corpus kz --on 05/06/2022', 2, /5 June 2022 or 6 May 2022/u],
    ['term', 2, /No expression was named/u],
    ['term … --corpus kz', 2, /No expression was named/u],
    ['show 990020 --corpus kz', 2, /key of the act and the number/u],
    ['show none 1', 1, /no act with the key “none”/u],
    ['show УК 999', 1, /no provision “999”.*contents 990020/u],
    ['show none 1 --corpus kz', 1, /no act with the key “none”/u],
    ['show 990020 999 --corpus kz', 1, /no provision “999”.*contents 990020/u],
    ['show 990020 174 2 --corpus kz', 2, /“2” is one word too many/u],
    ['show 990020 174 --from 2022-01-01 --corpus kz', 2, /takes no --from/u],
    ['diff 990020 174 --from 2022-01-01 --corpus kz', 2, /two days/u],
    [
      'diff 990020 174 --from 2022-01-01 --to tomorrow --corpus kz',
      2,
      /--to: the date “tomorrow” was not understood/u,
    ],
    ['search --corpus kz', 2, /No words to search for/u],
    ['cite слова --corpus kz', 1, /No citation of an act that is known here was found/u],
    ['cite x --corpus plain', 2, /only known for the law of kz, and/u],
    ['contents none --corpus kz', 1, /no act with the key/u],
    ['contents 990020 --corpus kz --on 2000-01-01', 1, /not in force on 2000-01-01/u],
    ['remove', 2, /No corpus to remove/u],
    ['remove none', 1, /no corpus “none”/u],
    ['show 990020 1', 1, /no corpus of law yet/u, empty],
    ['term x', 1, /kz\.sqlite is no corpus of law, or it is damaged/u, damaged],
    ['list', 1, /is no corpus of law, or it is damaged/u, damaged],
    ['update', 1, /is no corpus of law, or it is damaged/u, damaged],
  ]
  await Promise.all(
    wrong.map(async ([words, code, says, folder]) => {
      const asked = ['law', ...words.split(' ').filter((word) => word !== '')]
      const ended = await saual(asked, folder === undefined ? {} : { folder })
      assert.equal(ended.code, code, `${words}: ${ended.err}`)
      assert.equal(ended.out, '', words)
      assert.match(ended.err, says)
      assert.doesNotMatch(ended.err, /\n\s+at /u, 'no trace of the program')
    }),
  )
})

test('problems and answers are said in the language of whoever asks', async () => {
  const kk = await saual(['law', 'show', 'none', '1', '--corpus', 'kz', '--lang', 'kk'])
  assert.match(kk.err, /кілті «none» акт жоқ/u)
  const ru = await saual(['law', 'show', 'none', '1', '--corpus', 'kz', '--lang', 'ru'])
  assert.match(ru.err, /нет акта с ключом «none»/u)
  const out = await law('show 990020 174 --corpus kz --lang kk --on 2024-01-01')
  assert.match(out, CYRILLIC_KAZAKH)
  assert.match(out, /^174-бап\. Алауыздықты қоздыру$/mu)
  assert.match(out, /^2022 жылғы 3 қыркүйек күнінен бастап қолданыста$/mu)
})

test('a file that is damaged further on is told of, in a reading, too', async () => {
  const folder = join(FOLDER, 'torn')
  mkdirSync(folder)
  const bytes = readFileSync(join(LAW, 'kz.sqlite'))
  bytes.fill(0x5a, 20_000)
  writeFileSync(join(folder, 'kz.sqlite'), bytes)
  const { code, err } = await saual(['law', 'show', '990020', '174'], { folder })
  assert.equal(code, 1)
  assert.match(err, /it is damaged/u)
  const reading = await saual(['read', '-', '--date', '2022-09-26', '--jurisdiction', 'kz'], {
    folder,
    input: 'Участились провокационные высказывания.',
  })
  assert.equal(reading.code, 1)
  assert.match(reading.err, /it is damaged/u)
})
