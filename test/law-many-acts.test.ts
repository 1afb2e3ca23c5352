import assert from 'node:assert/strict'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { before, test } from 'node:test'
import { FOLDER, json, LAW, law, unwrapped } from './law-command-in-tests.ts'

const MANY = join(FOLDER, 'many')

before(async () => {
  mkdirSync(MANY)
  mkdirSync(LAW)
  for (let act = 0; act <= 200; act++)
    writeFileSync(
      join(MANY, `${act}.md`),
      `---\nkey: A${act}\ntitle: Act ${act}\nlanguage: en\nsince: 2020-01-01\n---\nArticle 1. One\n\nA green lamp${act === 7 ? ' and lantern' : ''}.`,
    )
  await law('add', [MANY])
})

test('an expression that stands in more acts than are counted is said to', async () => {
  const told = async (language: string) => unwrapped(await law('term', ['green lamp', '--lang', language]))
  assert.match(await told('en'), /stands in more than 200 acts in force on/u)
  assert.match(await told('ru'), /встречается более чем в 200 актах, действовавших на/u)
  assert.match(await told('kk'), /күні қолданыста болған 200-ден астам актіде кездеседі/u)
  assert.match(unwrapped(await law('term', ['lantern'])), /stands in 1 act in force on/u)
})

test('other programs are told so, too', async () => {
  const { answer } = await json<{ kind: string; acts: number; more?: true }>('term', ['green lamp'])
  assert.deepEqual([answer.kind, answer.acts, answer.more], ['used', 200, true])
  const { answer: one } = await json<{ acts: number; more?: true }>('term', ['lantern'])
  assert.deepEqual([one.acts, one.more], [1, undefined])
})
