import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { addQuestion, removeQuestion } from './add-question.ts'
import { openTestOpinions, TEXT } from './opinions-in-tests.ts'
import { publishOpinion } from './publish-opinion.ts'

const opened = await openTestOpinions()
const { author, editor, begin, stateOf, agree, write } = opened
after(() => opened.close())

test('an own question is put to words that stand in the statement, letter by letter', async () => {
  const id = await begin()
  const { desk } = opened
  const ask = (quote: string, near?: number) =>
    addQuestion(desk, author, id, { quote, language: 'en', text: 'Which?', ...(near ? { near } : {}) })
  const question = await ask('the guilty  will\nbe punished')
  const [added] = (await stateOf(id)).added
  assert.equal(TEXT.slice(added?.quote.start, added?.quote.end), 'the guilty will be punished')
  assert.equal((await stateOf(id)).pieces[`question/${question} en`]?.text, 'Which?')
  await assert.rejects(ask('the guilty shall be punished'), { code: 'quote-not-found' })
  await assert.rejects(ask('(.*)'), { code: 'quote-not-found' })
  await assert.rejects(ask(' '), { code: 'quote-empty' })
  await assert.rejects(ask('We warn'), { code: 'quote-many', values: { times: 2 } })
  await ask('We warn', TEXT.lastIndexOf('We warn'))
  await removeQuestion(desk, author, id, question)
  assert.equal((await stateOf(id)).added.length, 1)
  const empty = { quote: 'bloggers', language: 'en', text: ' ' } as const
  await assert.rejects(addQuestion(desk, author, id, empty), { code: 'question-empty' })
})

test('an own question that was emptied is worded or taken back before anything is published', async () => {
  const { desk } = opened
  const id = await begin('Unworded')
  const given = { quote: 'bloggers', language: 'en', text: 'Which?' } as const
  const question = await addQuestion(desk, author, id, given)
  await write(id, `question/${question}`, '')
  await agree(id)
  const seen = (await stateOf(id)).seq
  await assert.rejects(publishOpinion(desk, editor, id, seen), { code: 'opinion-unworded' })
})
