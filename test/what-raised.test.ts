import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Tag } from '../src/law/law.ts'
import { catalog, findingsOf, readerWith } from './asked-in-tests.ts'

const read = readerWith()
const raisedBy = (check: string, text: string, language: Tag): string[] =>
  findingsOf(check, read(text, { language, jurisdiction: 'kz', date: '2022-09-26' })).flatMap(({ trigger }) =>
    trigger.map((words) => words.text),
  )

/** What stands beside a question as its trigger, by check. */
const WHOLE: readonly (readonly [check: string, language: Tag, text: string, phrase: string])[] = [
  [
    'threatened-sanction',
    'ru',
    'По статье 274 УК РК грозит до 20 лет лишения свободы.',
    'грозит до 20 лет лишения свободы',
  ],
  [
    'threatened-sanction',
    'kk',
    'Мұндай әрекеттер үшін 20 жылға дейін бас бостандығынан айыру көзделген.',
    '20 жылға дейін бас бостандығынан айыру көзделген',
  ],
  [
    'threatened-sanction',
    'en',
    'Spreading false information is punishable by up to 20 years of imprisonment under article 174.',
    'Spreading false information is punishable by up to 20 years of imprisonment',
  ],
  [
    'call-to-obey',
    'ru',
    'Призываем граждан не поддаваться на провокации и не верить слухам.',
    'не поддаваться на провокации и не верить слухам',
  ],
  [
    'exclusive-trust',
    'en',
    'Trust only official sources of information.',
    'Trust only official sources of information',
  ],
]

for (const [check, language, text, phrase] of WHOLE)
  test(`the words that raised a finding stand in their phrase: ${check}, ${language}`, () => {
    const raised = raisedBy(check, text, language)
    assert.ok(
      raised.some((words) => words.includes(phrase)),
      raised.join(' | '),
    )
  })

test('what raised a finding goes on behind a comma within a list only', () => {
  const raised = (text: string): readonly string[] => raisedBy('threatened-sanction', text, 'en')
  const list = raised('Failure to do so will result in your arrest, detention and prosecution.')
  assert.ok(
    list.some((words) => words.endsWith('your arrest, detention and prosecution')),
    list.join(' | '),
  )
  const clauses = raised('Failure to do so will result in your arrest, and the police will seek prosecution.')
  assert.ok(clauses.length > 0)
  for (const words of clauses) assert.doesNotMatch(words, /,/u)
})

test('words of general meaning alone raise nothing, and no phrase is grown to end in one', () => {
  const text =
    'Bloggers do it in their own interests and in the interests of third parties, and they want other people to panic.'
  const general = catalog.languages.find(({ tag }) => tag === 'en')?.generalWords
  assert.ok(general)
  const { findings } = read(text, { language: 'en' })
  assert.ok(findings.length > 0)
  for (const { trigger } of findings)
    for (const { text } of trigger) {
      const words = text.toLowerCase().split(' ')
      assert.ok(!words.every((word) => general.has(word)), text)
      assert.ok(!general.has(words.at(-1) as string), text)
    }
})
