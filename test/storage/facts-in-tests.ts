import { createHash } from 'node:crypto'
import type { Reading } from '../../src/reader/reading.ts'
import type { Fact } from '../../src/record/fact.ts'
import type { KeysOf } from '../../src/storage/search/keys.ts'

/** Words of five letters and more are forms of one word where their first five letters are alike. */
export const keysOf: KeysOf = () => (word) => [word.slice(0, 5)]

export const TEXT = 'Bloggers spread provocative statements. The number of rumours has grown sharply.'
export const STATEMENT = idOf(TEXT)
export const AUTHOR = 'm-aigerim'
export const EDITOR = 'm-daniyar'
export const OPINION = 'o-1'

export function idOf(text: string): string {
  return sha256(text).slice(0, 16)
}

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

export function takenIn(text = TEXT, more: Partial<Fact<'statement-taken-in'>['body']> = {}): Fact {
  return {
    kind: 'statement-taken-in',
    subject: idOf(text),
    body: {
      text,
      sha256: sha256(text),
      language: 'en',
      metadata: { title: 'On rumours', speaker: 'A. Official', date: '2026-03-02' },
      saidBy: {},
      provenance: { channel: 'pasted' },
      ...more,
    },
  }
}

/** A reading of two findings, as a reader would make it. */
function readingMade(text = TEXT): Fact<'reading-made'> {
  const quote = (start: number, end: number) => ({ start, end, text: text.slice(start, end) })
  const words = { kk: 'сұрақ', ru: 'вопрос', en: 'What specific number?' }
  const made: Reading = {
    schema: 'https://saual.org/schemas/reading-1.json',
    reader: '0.1.0',
    law: null,
    statement: { id: idOf(text), text, sha256: sha256(text), language: 'en' },
    genre: { kind: 'warning', grounds: [] },
    claims: [{ n: 1, quote: quote(0, 10) }],
    findings: ['1.1', '1.2'].map((id) => ({
      id,
      check: id === '1.1' ? 'unnamed-accused' : 'undefined-term',
      claim: 1,
      quote: quote(0, 10),
      trigger: [quote(0, 8)],
      certainty: 'certain',
      evidence: [],
      missing: words,
    })),
    questions: ['1.1', '1.2'].map((finding) => ({ finding, claim: 1, to: words, text: words })),
    cards: [],
  }
  return {
    kind: 'reading-made',
    subject: idOf(text),
    body: { reading: sha256(JSON.stringify(made)).slice(0, 16), reader: '0.1.0', law: null, made },
  }
}

export function begun(more: Partial<Fact<'opinion-begun'>['body']> = {}, subject = OPINION): Fact {
  const reading = readingMade().body.reading
  return {
    kind: 'opinion-begun',
    subject,
    body: { slug: 'on-rumours', statement: STATEMENT, reading, author: AUTHOR, language: 'en', ...more },
  }
}

export function written(
  piece: string,
  text: string,
  base: number,
  language: 'kk' | 'ru' | 'en' = 'en',
): Fact<'piece-written'> {
  return { kind: 'piece-written', subject: OPINION, body: { piece, language, text, base } }
}

/** All that happens until an opinion can be published. */
export const STORY: readonly Fact[] = [
  { kind: 'body-added', subject: 'ministry', body: { name: { en: 'Ministry of Calm' }, kind: 'ministry' } },
  { kind: 'person-added', subject: 'a-official', body: { name: { en: 'A. Official' } } },
  {
    kind: 'office-held',
    subject: 'a-official',
    body: { office: 'minister-1', body: 'ministry', title: { en: 'Minister' }, since: '2025-01-10' },
  },
  takenIn(TEXT, { saidBy: { person: 'a-official', office: 'minister-1', body: 'ministry' } }),
  readingMade(),
  begun(),
  written('title', 'Who are the bloggers?', 0),
  written('title', 'Блогеры — кто они?', 0, 'ru'),
  written('comment/1', 'Nobody is named here, and no decision of a court.', 0),
  { kind: 'finding-kept', subject: OPINION, body: { finding: '1.1' } },
  { kind: 'finding-dismissed', subject: OPINION, body: { finding: '1.2', reason: 'an everyday word' } },
  { kind: 'question-added', subject: OPINION, body: { id: 'q1', quote: { start: 40, end: 60 } } },
  written('question/q1', 'Grown from what to what?', 0),
  { kind: 'review-requested', subject: OPINION, body: { of: EDITOR } },
]
