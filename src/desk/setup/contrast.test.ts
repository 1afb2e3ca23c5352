import assert from 'node:assert/strict'
import { test } from 'node:test'
import { contrast, isColour } from './contrast.ts'
import { PAPER, USUAL_ACCENT } from './site-settings.ts'

test('contrast as WCAG defines it', () => {
  assert.equal(contrast('#000000', '#ffffff'), 21)
  assert.equal(contrast('#777777', '#777777'), 1)
  assert.equal(contrast('#777777', '#ffffff').toFixed(2), '4.48')
  assert.equal(contrast('#ffffff', '#777777'), contrast('#777777', '#ffffff'))
})

test('the usual accent stands out on both pages', () => {
  assert.ok(contrast(USUAL_ACCENT.light, PAPER.light) > 7)
  assert.ok(contrast(USUAL_ACCENT.dark, PAPER.dark) > 7)
})

test('a colour is written in one way', () => {
  assert.ok(isColour('#0b5653'))
  for (const other of ['0b5653', '#0B5653', '#0b565', 'teal', '#0b5653;}body{display:none'])
    assert.equal(isColour(other), false)
})
