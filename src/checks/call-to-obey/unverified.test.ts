import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadCatalog } from '../../catalog.ts'
import type { Tag } from '../../law/law.ts'

const read = (await loadCatalog()).reader()

const questions = (language: Tag, text: string): string =>
  read({ id: 'a', text, sha256: '', language })
    .questions.map((question) => question.text[language])
    .join('\n')

const SAYS_UNTRUE = /недостоверн|untrue|шындыққа сай е/u
const ASKS_WHO_CHECKED = /кто (?:их|его) проверял|who has checked it|оны кім тексерді/iu

test('of what is only called unverified it is asked who has checked it, not who found it untrue', () => {
  for (const [language, text] of [
    ['ru', 'Просим соседей не верить неподтвержденным сведениям.'],
    ['ru', 'В некоторых каналах распространяется непроверенная информация о закрытии рынка.'],
    ['en', 'Do not trust unconfirmed posts in groups.'],
    ['en', 'We urge drivers not to believe unverified information.'],
    ['kk', 'Жолаушыларды тексерілмеген мәліметке сенбеуге шақырамыз.'],
    ['kk', 'Кейбір сайттарда расталмаған мәлімет тарап жүр.'],
  ] as const) {
    assert.match(questions(language, text), ASKS_WHO_CHECKED, text)
    assert.doesNotMatch(questions(language, text), SAYS_UNTRUE, text)
  }
})

test('of what is called untrue it is asked who found it so', () => {
  for (const [language, text] of [
    ['ru', 'Просим соседей не верить ложным сведениям.'],
    ['ru', 'В некоторых каналах распространяется недостоверная информация о закрытии рынка.'],
    ['en', 'Do not trust false posts in groups.'],
    ['kk', 'Жолаушыларды жалған мәліметке сенбеуге шақырамыз.'],
  ] as const)
    assert.match(questions(language, text), SAYS_UNTRUE, text)
})
