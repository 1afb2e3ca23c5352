import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lastAsked } from './last-asked-in-tests.ts'

const TOLD = 'bloggers are rocking the boat and provocations are becoming more frequent'
const GUARD = 'Revenue Guard of Ostrenia'
const MINISTER = 'Ada Lorne, Minister of Fisheries'
const NOBODY = 'the author of the statement'

/** What a subject does that only leads to what it says. */
const DOES: readonly string[] = [
  'finds it right to say that',
  'wishes to make clear that',
  'feels obliged to remind everyone that',
  'would remind the public that',
  'sought to make plain that',
  'was clear that',
  'left no doubt that',
  'regrets to inform residents that',
]

for (const does of DOES)
  test(`whoever a clause begins with says what an infinitive of telling leads to, whatever governs that: ${does}`, () => {
    assert.equal(lastAsked(`The ${GUARD} ${does} ${TOLD}.`, 'en'), GUARD)
    assert.equal(lastAsked(`The Minister of Fisheries, Ada Lorne, ${does} ${TOLD}.`, 'en'), MINISTER)
    assert.equal(lastAsked(`In a letter on Monday, the ${GUARD} ${does} ${TOLD}.`, 'en'), GUARD)
  })

test('an aside tells who says the rest, by a house or by a name between commas', () => {
  assert.equal(lastAsked(`As the ${GUARD} has made known, ${TOLD}.`, 'en'), GUARD)
  assert.equal(lastAsked(`As the ${GUARD} said, ${TOLD}.`, 'en'), GUARD)
  assert.equal(lastAsked(`As the Minister of Fisheries, Ada Lorne, sees it, ${TOLD}.`, 'en'), MINISTER)
  assert.equal(lastAsked(`Here ${TOLD}, as the ${GUARD} puts it.`, 'en'), GUARD)
  assert.equal(lastAsked(`It is the firm view of the ${GUARD} that ${TOLD}.`, 'en'), GUARD)
})

test('what happens meanwhile is no aside, and nobody says what is only so', () => {
  assert.equal(lastAsked(`Here ${TOLD}, as the ${GUARD} looks on.`, 'en'), NOBODY)
  assert.equal(lastAsked(`It is a fact that ${TOLD}.`, 'en'), NOBODY)
})

test('a house before a name between commas is no name of a list of persons', () => {
  const said = (office: string): string | undefined =>
    lastAsked(`The head of the ${office}, Ann Dorrow, said that ${TOLD}.`, 'en')
  assert.equal(said('Road Board'), 'Ann Dorrow, head of the Road Board')
  assert.equal(said('Council for Broadcasting'), 'Ann Dorrow, head of the Council for Broadcasting')
  assert.equal(lastAsked(`The Council for Broadcasting said that ${TOLD}.`, 'en'), 'Council for Broadcasting')
})
