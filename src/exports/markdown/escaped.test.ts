import assert from 'node:assert/strict'
import { test } from 'node:test'
import { escaped, linked } from './escaped.ts'

test('nothing in a statement becomes markup', () => {
  assert.equal(escaped('# heading'), '\\# heading')
  assert.equal(escaped('1. item'), '1\\. item')
  assert.equal(escaped('a *b* [c](d) <script> `e`'), 'a \\*b\\* \\[c\\](d) \\<script\\> \\`e\\`')
})

test('only an address of the web becomes a link', () => {
  assert.equal(linked({ text: 'Act', url: 'https://example.org/a' }), 'Act <https://example.org/a>')
  assert.equal(linked({ text: 'Act', url: 'javascript:alert(1)' }), 'Act')
})
