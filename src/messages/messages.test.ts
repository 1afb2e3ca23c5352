import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { IntlMessageFormat } from 'intl-messageformat'
import { TAGS } from '../law/tags.ts'
import { say, sayIfKnown, sayProblem } from './messages.ts'

const SOURCE = new URL('..', import.meta.url)

function filesOfMessages(): URL[] {
  return readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
    .filter((path) => /(?:^|\/)messages\.json$/u.test(path))
    .map((path) => new URL(path, SOURCE))
}

test('every message is there in three languages, with the same gaps, and is sound ICU', () => {
  const files = filesOfMessages()
  assert.ok(files.length > 0)
  for (const file of files) {
    const texts = JSON.parse(readFileSync(file, 'utf8')) as Record<string, Record<string, string>>
    for (const [id, words] of Object.entries(texts)) {
      assert.deepEqual(Object.keys(words).sort(), [...TAGS].sort(), id)
      const gaps = TAGS.map((tag) => gapsOf(words[tag] as string, tag))
      assert.deepEqual(gaps[1], gaps[0], id)
      assert.deepEqual(gaps[2], gaps[0], id)
    }
  }
})

/** «Под словом», «под выражением»: what only one language has to say beside a value. */
const OF_GRAMMAR: ReadonlySet<string> = new Set(['named'])

/** Names of the values that a message asks for. */
function gapsOf(words: string, language: string): string[] {
  const names = new Set<string>()
  for (const part of new IntlMessageFormat(words, language).getAst())
    if ('value' in part && part.type !== 0 && !OF_GRAMMAR.has(String(part.value)))
      names.add(String(part.value))
  return [...names].sort()
}

test('every problem has words', () => {
  const codes = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
    .filter((path) => /(?<!\.test|-in-tests)\.ts$/u.test(path))
    .flatMap((path) => [
      ...readFileSync(new URL(path, SOURCE), 'utf8').matchAll(/new Problem\(\s*'([^']+)'/gu),
    ])
    .map(([, code]) => code as string)
  assert.ok(codes.length > 60)
  const without = codes.filter((code) => {
    try {
      return sayIfKnown(`problem.${code}`, 'kk') === undefined
    } catch {
      // It has words, only nothing to fill them with.
      return false
    }
  })
  assert.deepEqual([...new Set(without)], [])
})

test('a Russian day that ends a sentence brings its full stop; what was said stays as it was', () => {
  const known = (day: string): string => say('norm.known-from', 'ru', { day })
  assert.equal(known('1 января 2015\u00a0г.'), 'Об этой статье известно с 1 января 2015\u00a0г.')
  assert.equal(known('1 января 2015 г.'), 'Об этой статье известно с 1 января 2015 г.')
  assert.match(say('form.placed', 'ru', { name: 'отчет 2022 г...' }), /«отчет 2022 г\.\.\.»/u)
})

test('plurals as each language has them', () => {
  assert.equal(say('reading.sum', 'ru', { claims: 1, questions: 2 }), '1 утверждение, 2 вопроса')
  assert.equal(say('reading.sum', 'ru', { claims: 11, questions: 25 }), '11 утверждений, 25 вопросов')
  assert.equal(say('reading.sum', 'en', { claims: 1, questions: 2 }), '1 claim, 2 questions')
  assert.equal(say('reading.sum', 'kk', { claims: 1, questions: 2 }), '1 тұжырым, 2 сұрақ')
})

test('a problem without words still says its code', () => {
  assert.match(sayProblem({ code: 'never-heard-of', values: {} }, 'ru'), /never-heard-of/u)
})
