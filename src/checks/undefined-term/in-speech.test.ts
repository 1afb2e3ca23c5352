import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Tag } from '../../law/law.ts'
import { readingOf } from '../../reader/quotes/quoted-in-tests.ts'

const CASES: readonly (readonly [Tag, term: string, text: string])[] = [
  [
    'en',
    'videos of a provocative nature',
    'Police warned residents against sharing provocative videos. "These days videos of a provocative nature go around in messengers, inviting people to shut the road," the chief said.',
  ],
  [
    'ru',
    'видео провокационного характера',
    'Полиция предостерегла жителей от пересылки провокационных видео. «В мессенджерах ходят видео провокационного характера, которые зовут людей перекрыть дорогу», – сказал начальник.',
  ],
  // Of another thing the official says another thing.
  [
    'en',
    'provocative videos',
    'Police warned residents against sharing provocative videos. "The road is open, and we ask drivers to report provocative shouting at the market on the line 102," the chief said.',
  ],
  [
    'ru',
    'публикация деструктивного характера',
    'В чатах замечены публикации деструктивного характера. Просим не пересылать их.',
  ],
]

for (const [language, term, text] of CASES)
  test(`${language}: a term is asked about in the official’s own words: ${term}`, () => {
    const asked = readingOf(text, language).questions.find(({ text }) => text[language].includes(term))
    assert.ok(asked, text)
  })
