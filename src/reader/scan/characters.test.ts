import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lowerOf } from './characters.ts'

test('each unit has the lower case that Unicode gives it alone, apart from ё, which is read as е', () => {
  for (let unit = 0x21; unit < 0xfff0; unit++) {
    const lower = String.fromCharCode(unit).toLowerCase()
    // Cherokee and Coptic have capital letters too: no language that is read here is written so.
    const isRead = unit < 0x588 || (unit >= 0x1e00 && unit < 0x2000) || unit >= 0xff21
    const expected = /[Ёё]/u.test(lower) ? 0x435 : lower.length > 1 ? unit : lower.charCodeAt(0)
    if (isRead) assert.equal(lowerOf(unit), expected, unit.toString(16))
  }
})
