import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Tag } from '../../law/law.ts'
import { asked } from './asked-in-tests.ts'

/** What was said and done before anybody who can be asked. */
const PAST: Readonly<Record<Tag, readonly string[]>> = {
  kk: [
    '1932 жылы прокурор шетел жалдаған зиянкестер атылады деп жариялаған.',
    'Патша заманында үнпарақ таратып, халықты бүлдіргендер түрмеге қамалатын.',
  ],
  ru: [
    'В 1932 году прокурор объявил, что вредителей, нанятых иностранными державами, расстреляют.',
    'В царское время за листовки сажали в тюрьму всех, кто сеял смуту.',
    'Наместник летом 1911 года пригрозил, что смутьянов, распускающих слухи, сошлют.',
  ],
  en: [
    'In 1932 the prefect announced that saboteurs hired by foreign powers would be shot.',
    'Under the emperor, whoever printed leaflets was sent to prison for ten years.',
    'The viceroy declared in 1911 that agitators who spread false rumours would be hanged.',
  ],
}

/** Who speaks of today, of those who deny what was, or of a law, asks for an answer. */
const NOW: Readonly<Record<Tag, readonly string[]>> = {
  kk: ['1951 жылы жаулар болған, бүгін де сатылған блогерлер елді бүлдіріп жүр.'],
  ru: [
    'Тех, кто отрицает события 1943 года, посадят на пять лет.',
    'В 1951 году у нас были враги, и сегодня наемные блогеры разжигают рознь по заказу.',
  ],
  en: [
    'Those who deny what happened in 1943 will be jailed for five years.',
    'In 1951 our enemies hired spies, and today they pay bloggers to ruin us.',
    'Under the 1962 Penal Code, anyone who spreads rumours will be jailed for five years.',
  ],
}

for (const language of ['kk', 'ru', 'en'] as const)
  test(`nobody is asked about a time long past, and somebody about today in ${language}`, () => {
    for (const text of PAST[language]) assert.deepEqual(asked(language, text), [], text)
    for (const text of NOW[language]) assert.notDeepEqual(asked(language, text), [], text)
  })
