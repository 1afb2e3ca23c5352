import assert from 'node:assert/strict'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import type { Tag, TermAnswer } from '../src/law/law.ts'
import { FOLDER, law, saual, unwrapped } from './law-command-in-tests.ts'

const folder = join(FOLDER, 'no-corpus')
mkdirSync(folder)

const term = async (expression: string, on: string, language: Tag, ...more: string[]) =>
  unwrapped(await law(`term --on ${on} --lang ${language}`, [expression, ...more], { folder }))

test('without a corpus the pack answers, and says that it does', async () => {
  const defined = await term('блогерами', '2024-01-01', 'ru')
  assert.match(defined, /«блогерами» По набору норм \(kz [\d-]+\) на 1 января 2024 г\. это определено/u)
  assert.match(
    defined,
    /ст\. 1 Закона «.*\(в силе с 11 сентября 2023 г\..*; сверено, два источника/u,
    'act, article, days and status',
  )
  assert.match(defined, /Тексты законов не просматривались: корпуса нет\. .*law add kz/u)
  const used = await term('провокация', '2022-09-26', 'ru')
  assert.match(used, /употребляется в законодательстве; определения в наборе нет/u)
  for (const [language, words, says] of [
    ['ru', 'провокационный вброс', /в наборе норм \(kz .*\) этого нет\. .*не проверялось/u],
    ['kk', 'арандатушы жалған ақпар', /нормалар жинағында \(kz .*\) жоқ\. .*тексерілген жоқ/u],
    ['en', 'provocative nonsense', /Not in the norm pack \(kz .*\) .*was not checked/u],
  ] as const)
    assert.match(await term(words, '2022-09-26', language), says)
  assert.match(
    await term('блогер', '2022-09-26', 'ru'),
    /этого нет\. .*В законодательстве появилось позже: подп\. 6\) ст\. 1/u,
  )
})

test('programs are told the pack in place of a build', async () => {
  const out = await law('term --json --on 2024-01-01', ['блогер'], { folder })
  const { asked, answer, pack, build } = JSON.parse(out) as {
    readonly asked: object
    readonly answer: TermAnswer
    readonly pack: { readonly jurisdiction: string; readonly build: string }
    readonly build: null
  }
  assert.deepEqual(asked, { expression: 'блогер', language: 'ru', on: '2024-01-01' })
  assert.equal(answer.kind, 'defined')
  assert.equal(pack.jurisdiction, 'kz')
  assert.match(pack.build, /^kz /u)
  assert.equal(build, null)
})

test('a country that is named is asked by its pack; a language that no pack has is refused', async () => {
  assert.match(await term('blogger', '2024-01-01', 'en', '--corpus', 'kz'), /defined in the law in force/u)
  const refused = await saual(['law', 'term', 'Wort', '--language', 'de'], { folder })
  assert.equal(refused.code, 2)
  assert.match(unwrapped(refused.err), /kk, ru, en/u)
  const none = await saual(['law', 'term', 'x', '--corpus', 'none'], { folder })
  assert.equal(none.code, 1)
  assert.match(none.err, /no corpus of law yet/u)
})
