import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { loadCatalog } from '../catalog.ts'
import type { Reading } from '../reader/reading.ts'
import { askedInTranslation, type InTranslation, quotedInTranslation } from './asked-in-translation.ts'

const OURS = [
  'Отдельные блогеры делают провокационные высказывания.',
  'Призываем жителей доверять только официальным источникам.',
]
const THEIRS = [
  'Certain bloggers make provocative statements.',
  'We call on residents to trust only official sources.',
]

let checks: InTranslation['checks']
let read: (text: string, language: 'ru' | 'en') => Reading
before(async () => {
  const catalog = await loadCatalog()
  checks = catalog.checks
  const reader = catalog.reader()
  read = (text, language) => reader({ id: 's', text, language, sha256: '' })
})

/** The statement as it is known with sentences of a translation linked. */
function known(theirs: readonly string[], readings: InTranslation['readings']): InTranslation {
  const places = (sentences: readonly string[]) => {
    let at = 0
    return sentences.map((sentence) => {
      const start = at
      at += sentence.length + 1
      return { start, end: start + sentence.length }
    })
  }
  const there = places(theirs)
  const pairs = places(OURS).flatMap((here, n) => (there[n] ? [{ here, there: there[n] }] : []))
  const translation = { id: 't', language: 'en', text: theirs.join(' '), pairs } as const
  const statement = { text: OURS.join(' '), language: 'ru', translations: [translation] } as const
  return { statement, readings, checks }
}

/** What is asked in English, by check. */
function asked(theirs: readonly string[], isRead = true): Map<string, string> {
  const reading = read(OURS.join(' '), 'ru')
  const readings = new Map(isRead ? [['t', read(theirs.join(' '), 'en')] as const] : [])
  const words = reading.questions.map((question) => {
    const finding = reading.findings.find(({ id }) => id === question.finding)
    assert.ok(finding)
    const { text, quoted } = askedInTranslation(question, finding, reading, known(theirs, readings))
    assert.equal(text.ru, question.text.ru, 'in its own language it stays')
    assert.ok(quoted.en === undefined || text.en.includes(quoted.en))
    return [finding.check, text.en] as const
  })
  return new Map(words)
}

test('a question quotes the sentences of the translation', () => {
  assert.match(
    asked(THEIRS).get('exclusive-trust') ?? '',
    /^The statement says: “We call on residents to trust only official sources”\./u,
  )
  assert.match(
    asked(THEIRS).get('unnamed-accused') ?? '',
    /^The statement says: “Certain bloggers make provocative statements”\./u,
  )
})

test('a term is quoted as the reader finds it in the translation', () => {
  assert.match(asked(THEIRS).get('undefined-term') ?? '', /“provocative statements”/u)
})

test('a term that is not found there is quoted in the original, never by a whole sentence', () => {
  assert.match(asked(THEIRS, false).get('undefined-term') ?? '', /“провокационные высказывания”/u)
  const mild = ['Some bloggers talk.', THEIRS[1] as string]
  assert.match(asked(mild).get('undefined-term') ?? '', /“провокационные высказывания”/u)
})

test('what has no sentence in the translation is quoted in the original', () => {
  const first = THEIRS.slice(0, 1)
  assert.match(asked(first).get('exclusive-trust') ?? '', /“Призываем жителей доверять/u)
})

test('what an author asks about is quoted by sentences that say little more', () => {
  const quotedOf = (words: string) => {
    const start = OURS.join(' ').indexOf(words)
    const quote = { start, end: start + words.length, text: words }
    return quotedInTranslation(quote, known(THEIRS, new Map())).en
  }
  assert.equal(quotedOf(OURS[1] as string), 'We call on residents to trust only official sources')
  assert.equal(quotedOf('жителей'), undefined)
})
