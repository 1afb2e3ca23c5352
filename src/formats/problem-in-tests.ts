/** For tests only: matches a problem by its code and, where given, its values. */
import assert from 'node:assert/strict'
import { Problem } from '../problem.ts'

export function problem(code: string | RegExp, values?: Problem['values']): (error: unknown) => true {
  return (error) => {
    assert.ok(error instanceof Problem, `a problem, not ${error}`)
    if (typeof code === 'string') assert.equal(error.code, code)
    else assert.match(error.code, code)
    if (values) assert.deepEqual(error.values, values)
    return true
  }
}
