import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Tag } from '../../law/law.ts'
import { asked } from '../../reader/sentence/asked-in-tests.ts'

const isAccused = ([language, text]: readonly [Tag, string]): boolean =>
  asked(language, text).includes('unnamed-accused')

test('what people are, lost or think of a plan is no wrong', () => {
  for (const each of [
    ['en', 'There are persons named in the files who cannot defend themselves.'],
    ['en', 'Bloggers told lies about the flood. Those who live below the dam have been taken to the school.'],
    ['ru', 'Он сочувствовал тем, кто попался, некоторые из них приехали издалека.'],
    ['kk', 'Жоспарға қарсы екенін айтқан кейбір тұрғындар бар.'],
    ['kk', 'Оператор кейбір адамдардың портал жұмысына ренжігенін айтты.'],
  ] as const)
    assert.ok(!isAccused(each), each[1])
})

test('a wrong of those who suffered is one all the same', () => {
  for (const each of [
    ['en', 'Those who live along the river block the road and throw stones.'],
    ['ru', 'Отдельные активисты, которые потеряли работу, клевещут на директора.'],
    ['kk', 'Жұмысынан айырылған кейбір азаматтар өтірік таратып жүр.'],
  ] as const)
    assert.ok(isAccused(each), each[1])
})
