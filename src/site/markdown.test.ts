import assert from 'node:assert/strict'
import { test } from 'node:test'
import { markdown, plainWords } from './markdown.ts'

test('what editors write becomes paragraphs, lists, quotations and links', () => {
  const made = String(
    markdown(
      'One *two* **three**\nfour\n\n- a\n- b\n\n> said\n\n## Head\n\n[law](https://example.org/?a=1&b=2)',
    ),
  )
  for (const part of [
    '<em>two</em>',
    '<strong>three</strong>',
    '<ul><li>',
    '<blockquote><p>said</p>',
    '<h4>Head</h4>',
    '<a href="https://example.org/?a=1&amp;b=2" rel="noreferrer">law</a>',
  ])
    assert.ok(made.includes(part), `${part} in ${made}`)
})

test('tags are shown as typed, whatever they are', () => {
  for (const typed of [
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    'a <b>b</b>',
    '<!-- x -->',
  ]) {
    const made = String(markdown(typed))
    assert.ok(!/<(?:script|img|b|!--)/iu.test(made), made)
    assert.ok(made.includes('&lt;'))
  }
})

test('links lead to the web or a mailbox, or are no links', () => {
  for (const address of [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,x',
    '//elsewhere.example',
    '/desk/sign-out',
    'vbscript:x',
    'java\nscript:x',
  ]) {
    const made = String(markdown(`[words](<${address}>) and [ref]\n\n[ref]: ${address}`))
    assert.ok(!made.includes('<a '), made)
  }
  assert.match(String(markdown('[to us](mailto:desk@example.org)')), /href="mailto:desk@example\.org"/u)
  assert.match(String(markdown('[x][r]\n\n[r]: https://example.org')), /href="https:\/\/example\.org"/u)
})

test('a quotation mark in an address does not end the attribute', () => {
  assert.ok(!String(markdown('[x](https://example.org/"onmouseover="x)')).includes('"onmouseover'))
})

test('pictures are their words: no page asks another site for one', () => {
  assert.equal(String(markdown('![a map](https://example.org/x.png)')).includes('<img'), false)
})

test('the first paragraph as plain words', () => {
  assert.equal(plainWords('# Head\n\nOne *two*\n[three](https://example.org)\n\nmore'), 'One two three')
  assert.equal(plainWords(''), '')
})
