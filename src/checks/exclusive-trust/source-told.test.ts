import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readerWith } from '../../../test/asked-in-tests.ts'
import type { Tag } from '../../law/law.ts'

const read = readerWith({ checks: ['exclusive-trust'] })
const WHICH =
  /Which official sources are there|Какие официальные источники есть|қандай ресми дереккөздер бар/u

const NAMED: readonly (readonly [Tag, string])[] = [
  ['en', 'Trust only official sources: the site of the ministry and the channel of the headquarters.'],
  ['en', 'Citizens should get information from official sources only (kazhydromet.kz, the 112 app).'],
  ['en', 'Please rely on official sources only. These are the ministry’s site and its page on Facebook.'],
  ['ru', 'Доверяйте только официальным источникам: сайту министерства и каналу штаба.'],
  [
    'ru',
    'Информацию гражданам следует получать только из официальных источников (kazhydromet.kz, приложение 112).',
  ],
  ['kk', 'Тек ресми дереккөздерге сеніңіздер: министрліктің сайты мен штаб арнасы.'],
  ['kk', 'Тек ресми дереккөздерді пайдалануды сұраймыз. Олар — министрліктің сайты және Facebook парақшасы.'],
]

const UNNAMED: readonly (readonly [Tag, string])[] = [
  ['en', 'Trust only official sources: rumours do harm, the ministry said.'],
  ['en', 'Please rely on official sources only. The ministry works round the clock.'],
  ['ru', 'Доверяйте только официальным источникам: остальное ложь.'],
  ['kk', 'Тек ресми дереккөздерге сену керек: қалғаны жалған.'],
]

const asksWhich = (language: Tag, text: string): boolean => {
  const { questions } = read(text, { language })
  assert.equal(questions.length, 1)
  return questions.some((question) => WHICH.test(question.text[language]))
}

for (const [language, text] of NAMED)
  test(`which sources are meant is not asked where it is told: ${text}`, () =>
    assert.equal(asksWhich(language, text), false))

for (const [language, text] of UNNAMED)
  test(`which sources are meant is asked where none is told: ${text}`, () =>
    assert.equal(asksWhich(language, text), true))
