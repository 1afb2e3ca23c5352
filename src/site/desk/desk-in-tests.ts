import assert from 'node:assert/strict'
import type { Visitor } from '../staff/staff-in-tests.ts'

/** Takes a statement in by the form, and opens its page. Answers the path of the page. */
export async function takeIn(visitor: Visitor, fields: Readonly<Record<string, string>>): Promise<string> {
  await visitor.get('/desk/statements/new')
  const answer = await visitor.post('/desk/statements', fields)
  assert.equal(answer.status, 303, visitor.text)
  const place = new URL(answer.headers.get('location') as string, 'http://own.invalid').pathname
  await visitor.get(place)
  return place
}
