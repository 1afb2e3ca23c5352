import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Tag } from '../../../law/law.ts'
import { lastAsked } from '../last-asked-in-tests.ts'

type Case = readonly [Tag, text: string, to: string]

/** What is said by somebody whose name stood in full before. */
const BY_SURNAME: readonly Case[] = [
  [
    'ru',
    'Выступил министр Аскар Умаров.\n— Отдельные блогеры сознательно распространяют ложь, — сказал Умаров.',
    'Аскар Умаров, министр',
  ],
  [
    'ru',
    'Выступили Аскар Умаров и Серик Умаров.\n— Отдельные блогеры сознательно распространяют ложь, — сказал Умаров.',
    'автор заявления',
  ],
  [
    'en',
    'Askar Umarov met reporters. “Some bloggers deliberately spread lies,” Umarov said.',
    'Askar Umarov',
  ],
  [
    'kk',
    'Министр Асқар Омаров сөз сөйледі. «Кейбір блогерлер әдейі өтірік таратып жүр», – деді Омаров.',
    'Асқар Омаров, министр',
  ],
  [
    'en',
    'Mayor Askar Umarov met reporters. The hall was full.\nUmarov also said that some bloggers deliberately spread lies.',
    'Askar Umarov, Mayor',
  ],
  [
    'ru',
    'Выступил министр Аскар Умаров. Зал был полон.\nПозже Умаров еще раз подчеркнул, что отдельные блогеры сознательно распространяют ложь.',
    'Аскар Умаров, министр',
  ],
  [
    'kk',
    'Министр Асқар Омаров сөз сөйледі. Зал толы болды.\nСонымен қатар Омаров кейбір блогерлер әдейі өтірік таратып жүргенін айтты.',
    'Асқар Омаров, министр',
  ],
  [
    'kk',
    'Министр Асқар Омаров сөз сөйледі. Зал толы болды.\nБұдан бөлек, Омаров кейбір блогерлер әдейі өтірік таратып жүргенін айтты.',
    'Асқар Омаров, министр',
  ],
  [
    'en',
    'Mayor Lena O’Keefe met reporters. “Some bloggers deliberately spread lies,” said O’Keefe.',
    'Lena O’Keefe, Mayor',
  ],
  [
    'en',
    'Mayor Askar Umarov met reporters. According to Mayor Umarov, some bloggers deliberately spread lies.',
    'Askar Umarov, Mayor',
  ],
  [
    'en',
    'Mayor Askar Umarov met reporters. In Umarov’s view, some bloggers deliberately spread lies.',
    'Askar Umarov, Mayor',
  ],
  [
    'en',
    'Mayor Askar Umarov met reporters. On Friday Umarov said that some bloggers deliberately spread lies.',
    'Askar Umarov, Mayor',
  ],
  [
    'en',
    'Mayor Askar Umarov met reporters. “Some bloggers deliberately spread lies,” said Umarov on Friday.',
    'Askar Umarov, Mayor',
  ],
  ...['Ержана Седова', 'Седова', 'министра Седова'].map(
    (named): Case => [
      'ru',
      `Министр Ержан Седов открыл форум. По словам ${named}, отдельные блогеры намеренно распространяют ложь.`,
      'Ержан Седов, министр',
    ],
  ),
  [
    'ru',
    'Министр Марат Ким открыл форум. По словам Кима, отдельные блогеры намеренно распространяют ложь.',
    'Марат Ким, министр',
  ],
  ...['Сапаровтың', 'Министр Сапаровтың', 'Болат Сапаровтың'].map(
    (named): Case => [
      'kk',
      `Министр Болат Сапаров мектепке барды. ${named} айтуынша, кейбір блогерлер әдейі өтірік таратып жүр.`,
      'Болат Сапаров, министр',
    ],
  ),
]

/** What others say of whom it is told, `…` standing for who says it: not asked of who is named in full. */
const BY_OTHERS: readonly (readonly [Tag, before: string, others: readonly string[], name: string])[] = [
  [
    'en',
    'Mayor Lena Holt met reporters.',
    [
      'According to a friend of Holt, …',
      'According to sources near Holt, …',
      'According to Holt supporters, …',
      'In Holt’s lawyer’s view, …',
      'A man who works for Holt said …',
      'People close to Holt said …',
      '“Now …,” said Holt supporters.',
      '“Now …,” said Holt’s lawyer.',
      '“Now …,” said Holts.',
      'According to Holte, …',
    ],
    'Lena Holt',
  ],
  [
    'ru',
    'Мэр Ержан Седов открыл форум.',
    [
      'По словам сторонников Седова, …',
      'По мнению адвоката Седова, …',
      'По данным источника, близкого к Седову, …',
      'По словам представителя Седова, …',
      '«Сейчас …», – сказала Седова.',
      'Адвокат Седова сказал, что …',
      'По словам Седовой, …',
    ],
    'Ержан Седов',
  ],
  ['ru', 'Мэр Ольга Ким открыла форум.', ['По словам Кима, …', 'По мнению оппонентов Ким, …'], 'Ольга Ким'],
  [
    'kk',
    'Министр Болат Сапаров мектепке барды.',
    [
      'Сапаровтың жақтастарының айтуынша, …',
      'Сапаровтың қорғаушысының пікірінше, …',
      'Сапаровтың қорғаушысы … деп мәлімдеді.',
      'Қазір …, – деді Сапаровтың көршісі.',
      'Сапаровтарға жақын адамның айтуынша, …',
    ],
    'Болат Сапаров',
  ],
]

const LIES = {
  en: 'some bloggers deliberately spread lies',
  ru: 'отдельные блогеры намеренно распространяют ложь',
  kk: 'кейбір блогерлер әдейі өтірік таратып жүр',
}

for (const [language, before, others, name] of BY_OTHERS)
  for (const said of others)
    test(`${language}: who only belongs to somebody named is not taken for that person: ${said}`, () => {
      assert.notEqual(lastAsked(`${before} ${said.replace('…', LIES[language])}`, language), name)
    })

for (const [language, text, to] of BY_SURNAME)
  test(`${language}: who is named in full before is asked: ${text}`, () => {
    assert.equal(lastAsked(text, language), to)
  })
