import assert from 'node:assert/strict'
import { test } from 'node:test'
import { definitionsIn } from '../../desk/law/defining.ts'
import type { CorpusBuild } from '../corpus/build.ts'
import type { CorpusAct, Passage } from '../corpus/passage.ts'
import { writeAkomaNtoso } from './write.ts'

const act: CorpusAct = { key: 'ZZ 1', title: 'On <trials> & "errors"', rank: 9 }
const build: CorpusBuild = {
  name: 'trial',
  source: 'https://law.example/trials.git',
  newest: '2031-01-01',
  acts: 1,
  versions: 1,
  languages: ['en'],
  broken: 0,
  hash: 'abc',
}

function written(text: string, more: Partial<Passage> = {}, language = 'en'): string {
  const edition = { act, since: '2030-01-01' }
  const passage: Passage = {
    act,
    language,
    anchor: 'art_1',
    number: '1',
    heading: 'Trials',
    within: [],
    state: 'text',
    text,
    notes: [],
    since: '2030-01-01',
    ...more,
  }
  return writeAkomaNtoso({
    country: 'zz',
    jurisdiction: 'trial',
    on: '2030-06-01',
    build,
    definitionsIn,
    text: { language, edition, editions: [edition], provisions: [passage] },
  })
}

test('marks of XML and characters that it cannot hold do no harm', () => {
  const xml = written('a < b & c > d \u0000\u000b\ud800 "e"')
  assert.match(xml, /<p>a &lt; b &amp; c &gt; d \ufffd "e"<\/p>/u)
  assert.match(xml, /showAs="On &lt;trials&gt; &amp; &quot;errors&quot;"/u)
})

test('parts, points and letters stand within each other; other lines follow what stands before them', () => {
  const xml = written(
    'Words first:\n1. A part:\n1) a point:\na) a letter;\n2) a point;\nwords between.\n2. A part.\n2. Again.',
  )
  for (const eId of [
    'art_1__para_1',
    'art_1__para_1__point_1',
    'art_1__para_1__point_1__indent_a',
    'art_1__para_1__point_2',
    'art_1__para_1__al_1',
    'art_1__para_2',
    'art_1__para_2-dup2',
  ])
    assert.ok(xml.includes(`eId="${eId}"`), eId)
  assert.match(xml, /<intro>\s*<p>Words first:<\/p>\s*<\/intro>/u)
})

test('a provision that is gone, or not in force yet, says so', () => {
  assert.match(written('', { state: 'excluded' }), /<article eId="art_1" status="removed">/u)
  const pending = written('Later.', { state: 'pending', begins: '2032-05-01' })
  assert.match(pending, /<article eId="art_1" period="#tg_e2">/u)
  assert.match(pending, /<eventRef eId="e2" date="2032-05-01"/u)
  assert.match(written('Later.', { state: 'pending' }), /<article eId="art_1" status="incomplete">/u)
  assert.match(written('', { state: 'not-held' }), /<article eId="art_1" status="incomplete">/u)
})

test('a section bears its number as its act writes it', () => {
  assert.match(written('Text.', { anchor: 'sec_4', number: '4', language: 'de' }), /<num>§ 4<\/num>/u)
  assert.match(written('Text.', { anchor: 'sec_4', number: '4', language: 'en' }), /<num>Section 4<\/num>/u)
})

test('an act without number, day and known rank still has addresses, and no white space in them', () => {
  const xml = written('Text.', { anchor: 'an nex 1' })
  assert.match(xml, /<FRBRuri value="\/akn\/zz\/act\/other\/undated\/key-ZZ%201"\/>/u)
  assert.match(xml, /<FRBRdate date="2030-01-01" name="first-known-version"\/>/u)
  assert.match(xml, /<article eId="an_nex_1">/u)
})
