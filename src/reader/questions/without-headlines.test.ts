import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Tag } from '../../law/law.ts'
import { readingOf } from '../quotes/quoted-in-tests.ts'

/** How many findings the check has that asks most of a text. */
function mostAsked(text: string, language: Tag): number {
  const { findings } = readingOf(text, language)
  return Math.max(
    ...[...Map.groupBy(findings, ({ check }) => check).values()].map((ofCheck) => ofCheck.length),
  )
}

const BELOW: Readonly<Record<Tag, string>> = {
  ru: '\n\nДорогу чинят. «Доверяйте только официальным данным», – сказал прокурор Иван Петров.',
  en: '\n\nThe road is open. "Trust only official data," prosecutor Ann Pike said.',
  kk: '\n\nЖол жөнделуде. «Тек ресми деректерге сеніңіздер», – деді прокурор Иван Петров.',
}

const HEADLINES: readonly (readonly [Tag, string])[] = [
  ['ru', 'Доверяйте только официальным источникам – прокуратура'],
  ['ru', 'Прокуратура: доверяйте только официальным источникам'],
  ['en', "Trust only official sources – prosecutor's office"],
  ['en', "Prosecutor's office: trust only official sources"],
  ['kk', 'Тек ресми дереккөздерге сеніңіздер – прокуратура'],
  ['kk', 'Прокуратура: тек ресми дереккөздерге сеніңіздер'],
]

test('a headline that names the office asks nothing that its words below ask', () => {
  for (const [language, headline] of HEADLINES) {
    const text = headline + BELOW[language]
    const { claims } = readingOf(text, language)
    assert.equal(mostAsked(text, language), 1, text)
    assert.ok((claims[0]?.quote.start ?? 0) > headline.length, text)
  }
})

test('it asks where nothing below does, and a sentence that names nobody asks always', () => {
  for (const [language, headline] of HEADLINES)
    assert.equal(mostAsked(`${headline}\n\n2026.`, language), 1, headline)
  assert.equal(mostAsked(`Доверяйте только официальным источникам.${BELOW.ru}`, 'ru'), 2)
  assert.equal(mostAsked(`Trust only official sources.${BELOW.en}`, 'en'), 2)
  assert.equal(mostAsked(`Тек ресми дереккөздерге сеніңіздер.${BELOW.kk}`, 'kk'), 2)
})

test('a headline that begins with the office asks nothing that the text below asks', () => {
  const text =
    'Prosecutor\'s office warns: trust only official data\n\nThe road is open. "Trust only official data," prosecutor Ann Pike said.'
  const spoken =
    'Prosecutor\'s office tells citizens to trust only official data\n\nThe road is open. "Trust only official data," prosecutor Ann Pike said.'
  for (const one of [text, spoken]) assert.equal(mostAsked(one, 'en'), 1, one)
})

test('a headline gives way that names somebody whom the text tells in full, or that says what the text says', () => {
  for (const [language, headline, below] of [
    ['en', 'Ospan: attacks have risen sharply', 'Mayor Ulan Ospan said that attacks have risen sharply.'],
    [
      'en',
      'Attacks have risen sharply, says mayor',
      'Mayor Ulan Ospan said on Friday that attacks have risen sharply.',
    ],
    [
      'ru',
      'Оспан: число нападений резко выросло',
      'Аким Улан Оспан заявил, что число нападений резко выросло.',
    ],
    [
      'ru',
      'Число нападений резко выросло – Оспан',
      'Аким Улан Оспан заявил, что число нападений резко выросло.',
    ],
    ['kk', 'Оспан: Шабуылдар саны күрт өсті', '«Шабуылдар саны күрт өсті», – деді әкім Ұлан Оспан.'],
  ] as const) {
    const text = `${headline}\n\n${below}`
    const { claims } = readingOf(text, language)
    assert.equal(mostAsked(text, language), 1, text)
    assert.ok((claims[0]?.quote.start ?? 0) > headline.length, text)
  }
})

test('where it alone says so, its words are quoted without whose they are', () => {
  for (const headline of [
    'Ospan: attacks have risen sharply',
    'Attacks have risen sharply – mayor',
    'Attacks have risen sharply: mayor',
  ]) {
    const { findings } = readingOf(`${headline}\n\nThe road is open, Mayor Ulan Ospan said.`, 'en')
    assert.match(findings[0]?.quote.text ?? '', /^attacks have risen sharply$/iu, headline)
  }
})
