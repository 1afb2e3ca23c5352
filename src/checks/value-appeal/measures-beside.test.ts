import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asked, readerWith } from '../../../test/asked-in-tests.ts'
import type { Tag } from '../../law/law.ts'

const read = readerWith({ checks: ['value-appeal'] })

/** What is asked of an appeal in its own text, in English. */
const askedOf = (text: string, language: Tag): string => asked('value-appeal', read(text, { language })).en

const BESIDE: readonly (readonly [Tag, string])[] = [
  ['en', 'Buses will leave the school for Ardak at 18:00. We ask residents to remain calm.'],
  [
    'en',
    'Remain calm, everyone. The crews will restore the water supply by 15 May, and 40 families were evacuated.',
  ],
  ['ru', 'Автобусы отправятся от школы в 18:00. Просим жителей сохранять спокойствие.'],
  ['ru', 'Призываю всех сохранять спокойствие. Компенсации по 200 тысяч тенге получат 340 семей.'],
  ['kk', 'Автобус сағат 18:00-де мектеп алдынан шығады. Тұрғындарды сабыр сақтауға шақырамыз.'],
  ['kk', 'Тұрғындарды сабыр сақтауға шақырамыз. Су басқан 40 үйдің иесіне өтемақы төленеді.'],
]

const ALONE: readonly (readonly [Tag, string])[] = [
  ['en', 'We ask residents to remain calm.'],
  ['en', 'In 2023 certain bloggers spread 300 rumours about compensation. We ask residents to remain calm.'],
  ['ru', 'Просим жителей сохранять спокойствие.'],
  ['ru', 'За год зарегистрировано 300 обращений. Просим жителей сохранять спокойствие.'],
  ['kk', 'Тұрғындарды сабыр сақтауға шақырамыз.'],
  ['kk', 'Биыл 300 өтініш түсті. Тұрғындарды сабыр сақтауға шақырамыз.'],
]

for (const [language, text] of BESIDE)
  test(`no measure is asked for where measures stand beside the appeal: ${text}`, () =>
    assert.match(askedOf(text, language), /Measures are named beside these words/u))

for (const [language, text] of ALONE)
  test(`measures are asked for where none are named: ${text}`, () =>
    assert.match(askedOf(text, language), /What specific measures stand behind these words/u))
