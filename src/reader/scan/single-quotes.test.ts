import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadCatalog } from '../../catalog.ts'
import { createReader } from '../read.ts'

const catalog = await loadCatalog()
const read = createReader({ knowledge: catalog.knowledge, checks: catalog.checks, wording: catalog.sheets })

function found(text: string): string[] {
  return read({ id: 'a', text, sha256: '', language: 'en' }).findings.map(
    ({ check, quote }) => `${check}: ${quote.text}`,
  )
}

test('what others are quoted with in single marks is not the official’s own', () => {
  for (const [open, close] of [
    ["'", "'"],
    ['‘', '’'],
    ['“', '”'],
  ]) {
    for (const text of [
      `A blogger wrote: ${open}All journalists are corrupt and spread lies.${close} This is untrue.`,
      `${open}All journalists are corrupt and spread lies,${close} a blogger wrote.`,
      `“A friend of mine calls it ${open}all the truth about it${close}: all journalists are corrupt and spread lies,” a blogger wrote.`,
      `A blogger wrote that ${open}the ministers${"'"} aides are corrupt and spread lies for money${close}, and it is untrue.`,
    ])
      assert.deepEqual(found(text), [], text)
  }
})

test('a sentence ends behind the single mark that closes it', () => {
  const said = "The minister said: 'We shall wait.' Trust only official sources."
  assert.deepEqual(found(said), ['exclusive-trust: Trust only official sources'])
})

test('an apostrophe quotes nobody', () => {
  for (const text of [
    "The bloggers' posts aren't true: all bloggers spread lies, users' comments too.",
    "Some bloggers spread lies in the '90s and the bloggers' union knew it.",
    "Rock 'n' roll bloggers spread lies.",
  ])
    assert.ok(
      found(text).some((one) => one.startsWith('unnamed-accused')),
      text,
    )
})
