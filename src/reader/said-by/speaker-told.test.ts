import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Tag } from '../../law/law.ts'
import type { Metadata } from '../statement.ts'
import { lastAsked } from './last-asked-in-tests.ts'

type Case = readonly [Tag, Metadata, text: string, to: string]

const OFFICES: readonly Case[] = [
  [
    'ru',
    { speaker: 'Болат Алимов', body: 'Министерство энергетики' },
    'Вице-министр энергетики Болат Алимов выступил в Актау. Число угроз выросло.',
    'Болат Алимов, вице-министр энергетики',
  ],
  [
    'ru',
    { speaker: 'Нина Руденко', body: 'Областная избирательная комиссия' },
    'Число угроз выросло, заявила председатель комиссии Нина Руденко.',
    'Нина Руденко, председатель областной избирательной комиссии',
  ],
  [
    'kk',
    { speaker: 'Болат Әлімов', body: 'Энергетика министрлігі' },
    'Энергетика министрі Болат Әлімов Ақтауға келді. Шабуылдар саны өсті.',
    'Болат Әлімов, энергетика министрі',
  ],
  [
    'en',
    { speaker: 'Joan Carver', body: 'Ministry of Energy' },
    'Deputy minister Joan Carver spoke in Aktau. The number of threats has grown.',
    'Joan Carver, Deputy Minister of Energy',
  ],
  [
    'en',
    { speaker: 'Joan Carver', office: 'minister', body: 'Ministry of Energy' },
    'Deputy minister Joan Carver spoke in Aktau. The number of threats has grown.',
    'Joan Carver, minister',
  ],
  [
    'ru',
    { speaker: 'Болат Алимов', body: 'Министерство энергетики' },
    'Число угроз выросло. Министр Олег Пак болен.',
    'Болат Алимов (Министерство энергетики)',
  ],
]

for (const [language, known, text, to] of OFFICES)
  test(`a speaker has the office that only the text tells: ${text}`, () => {
    assert.equal(lastAsked(text, language, known), to)
  })

const OTHERS: readonly Case[] = [
  [
    'ru',
    { speaker: 'Болат Алимов', body: 'Министерство энергетики' },
    'Число угроз выросло, сказал Олег Панин.',
    'Олег Панин',
  ],
  [
    'en',
    { speaker: 'Ann Lee', body: 'Ministry of Energy' },
    'Ann Lee came to Aktau. The number of threats has grown, said deputy minister Joan Carver.',
    'Joan Carver, deputy minister',
  ],
  [
    'kk',
    { speaker: 'Аскар Жумабаев', body: 'Энергетика министрлігі' },
    'Шабуылдар саны өсті, – деді Асқар Жұмабаев.',
    'Аскар Жумабаев (Энергетика министрлігі)',
  ],
  [
    'en',
    { speaker: 'Ерлан Жумабаев', body: 'Министерство энергетики' },
    'The number of threats has grown, said Yerlan Jumabayev.',
    'Yerlan Zhumabayev (Ministry of Energy)',
  ],
  [
    'ru',
    { speaker: 'Пресс-служба', body: 'Министерство энергетики' },
    'Число угроз выросло, сказал Олег Панин.',
    'Министерство энергетики',
  ],
]

for (const [language, known, text, to] of OTHERS)
  test(`another person who says something is asked, and another spelling is no other person: ${text}`, () => {
    assert.equal(lastAsked(text, language, known), to)
  })
