import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadLanguages } from '../src/catalog.ts'
import type { Language } from '../src/reader/language.ts'
import { wordsOfAll } from '../src/reader/scan/words-of-all.ts'

const languages = await loadLanguages()
/** Themes that all languages are asked for together. */
const THEMES = [
  'acts',
  'articles',
  'bodies',
  'clauses',
  'figures',
  'liability',
  'penalties',
  'terms',
  'years',
] as const satisfies readonly (keyof Language)[]

/** Whether a pattern may hold for a text in ASCII alone; where it can't be told, it may. */
function mayHoldInAscii(source: string): boolean {
  let at = 0
  const isNext = (text: string) => source.startsWith(text, at)
  const take = (pattern: RegExp): string | undefined => {
    const found = pattern.exec(source.slice(at))?.[0]
    if (found !== undefined) at += found.length
    return found
  }

  function alternatives(): boolean {
    let may = sequence()
    while (take(/^\|/u)) may = sequence() || may
    return may
  }

  function sequence(): boolean {
    let may = true
    while (at < source.length && !isNext('|') && !isNext(')')) {
      const part = atom()
      const times = take(/^(?:[*?]|\+|\{\d+(?:,\d*)?\})\??/u) ?? ''
      may = (part || /^(?:[*?]|\{0)/u.test(times)) && may
    }
    return may
  }

  function atom(): boolean {
    if (isNext('(')) {
      const opening = take(/^\((?:\?(?:<?[!=]|<\w+>|[a-z-]*:))?/u) as string
      const may = alternatives()
      assert.equal(take(/^\)/u), ')', source)
      return may || opening.endsWith('!')
    }
    if (take(/^\[/u)) {
      let may = take(/^\^/u) !== undefined
      while (!take(/^\]/u)) {
        may = character() || may
        // A range begins with its lowest.
        if (take(/^-(?!\])/u)) character()
      }
      return may
    }
    return character()
  }

  function character(): boolean {
    const written = take(
      /^(?:\\(?:[pP]\{[^}]*\}|u\{[0-9a-f]+\}|u[0-9a-f]{4}|x[0-9a-f]{2}|k<\w+>|.)|.)/isu,
    ) as string
    const unit = /^\\[ux]\{?([0-9a-f]+)/iu.exec(written)?.[1]
    return (unit ? Number.parseInt(unit, 16) : (written.codePointAt(written.length - 1) as number)) < 0x80
  }

  const may = alternatives()
  assert.equal(at, source.length, source)
  return may
}

test('no pattern of a language in other letters holds for words in plain Latin ones', () => {
  for (const language of languages.filter(({ alphabet }) => alphabet !== undefined))
    for (const theme of THEMES)
      for (const [name, pattern] of Object.entries(language[theme]))
        if (pattern instanceof RegExp && !pattern.source.startsWith('^[ '))
          assert.ok(!mayHoldInAscii(pattern.source), `${language.tag} ${theme} ${name}`)
})

test('what a pattern may hold for is told from its source', () => {
  for (const source of ['^закон', '(?:а|б)+', 'x*ж', '[а-я]{2}', 'а(?=б)', '№', '\\u0436', '(?<!x)ж', '[ж]'])
    assert.ok(!mayHoldInAscii(source), source)
  for (const source of [
    'закон|law',
    '(?:а|b)',
    'ж?',
    'ж*x',
    '[а-яa]',
    '[^а]',
    '\\p{L}',
    '\\d',
    '(?!ж)',
    '[ж]{0,2}',
  ])
    assert.ok(mayHoldInAscii(source), source)
})

test('words in plain Latin letters are asked of the other languages only where one may have a pattern for them', () => {
  const asked: string[] = []
  const words = wordsOfAll(
    languages.map((language) => ({
      ...language,
      get years() {
        asked.push(language.tag)
        return language.years
      },
    })),
  )
  assert.equal(words.years.has('years', 'years'), true)
  assert.equal(words.years.has('years', '2022'), false)
  assert.deepEqual(asked, ['en'])
  assert.equal(words.years.has('years', 'лет'), true)
  assert.deepEqual(asked, ['en', 'en', 'kk', 'ru'])
})
