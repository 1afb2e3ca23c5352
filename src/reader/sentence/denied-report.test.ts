import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asked } from './asked-in-tests.ts'

test('what a report of any kind tells is nobody’s claim where the sentence calls it untrue', () => {
  for (const [language, text] of [
    ['kk', 'Прокурорлар пара алады деген мақала шындыққа жанаспайды.'],
    ['kk', 'Дәрігерлер науқастан ақша бопсалайды деген бейнебаян жалған.'],
    ['ru', 'Рассказ о том, что прокуроры вымогают взятки, неверен.'],
    ['ru', 'Репортаж о том, что санитары избивают больных, не подтвердился.'],
    ['ru', 'Аудиозапись о том, будто тренеры берут взятки, — фальшивка.'],
    ['en', 'The article claiming that prosecutors take bribes is untrue.'],
    ['en', 'The account that orderlies beat patients has been debunked.'],
    ['en', 'A leaflet alleging that doctors extort money from patients is a forgery.'],
  ] as const)
    assert.deepEqual(asked(language, text), [], text)
})

test('whoever spreads it is accused by the speaker', () => {
  for (const [language, text] of [
    ['kk', 'Кейбір блогерлер нан таусылды деген жалған видео таратып жүр.'],
    ['ru', 'Некоторые активисты рассылают поддельные письма о том, что хлеба нет.'],
    ['en', 'Some bloggers deliberately spread a clip claiming that the bread is poisoned.'],
  ] as const)
    assert.ok(asked(language, text).includes('unnamed-accused'), text)
})
