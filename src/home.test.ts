import assert from 'node:assert/strict'
import { homedir } from 'node:os'
import { test } from 'node:test'
import { home } from './home.ts'

test('the home is that which Node tells', () => {
  const before = process.env.HOME
  try {
    for (const named of ['/tmp/somewhere else', '', undefined]) {
      if (named === undefined) delete process.env.HOME
      else process.env.HOME = named
      if (named !== '') assert.equal(home(), homedir())
    }
    process.env.HOME = ''
    assert.equal(home(), homedir())
  } finally {
    if (before === undefined) delete process.env.HOME
    else process.env.HOME = before
  }
})
