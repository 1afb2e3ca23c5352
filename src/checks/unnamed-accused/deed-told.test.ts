import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadCatalog } from '../../catalog.ts'
import type { Tag } from '../../law/law.ts'

const read = (await loadCatalog()).reader()

const asked = (language: Tag, text: string): string => {
  const { findings, questions } = read({ id: 'a', text, sha256: '', language })
  const ids = findings.filter(({ check }) => check === 'unnamed-accused').map(({ id }) => id)
  return questions
    .filter(({ finding }) => ids.includes(finding))
    .map((question) => question.text[language])
    .join('\n')
}

const WHAT_WAS_DONE = /What exactly did they do|В чем именно это выразилось|Бұл нақты неден көрінді/u
const WHAT_FORBIDS_IT = /which provision forbids it|какой нормой это запрещено|қай норма тыйым салады/u

test('where the words say what was done, it is asked what forbids it', () => {
  for (const [language, text] of [
    ['en', '“Certain activists hand out leaflets at the gates of schools,” the mayor said.'],
    [
      'en',
      '“Dishonest traders are buying up flour and selling it at three times the price,” the mayor said.',
    ],
    ['ru', '«Отдельные активисты раздают листовки у проходной», – сказал мэр.'],
    ['ru', '«Недобросовестные торговцы скупают муку и продают ее втрое дороже», – сказал мэр.'],
    ['kk', '«Кейбір белсенділер зауыт қақпасында үнпарақ үлестіріп жүр», – деді әкім.'],
    ['kk', '«Жосықсыз саудагерлер ұнды сатып алып, үш есе қымбатқа сатып отыр», – деді әкім.'],
  ] as const) {
    assert.match(asked(language, text), WHAT_FORBIDS_IT, text)
    assert.doesNotMatch(asked(language, text), WHAT_WAS_DONE, text)
  }
})

test('of a figure of speech it is asked what was done', () => {
  for (const [language, text] of [
    ['en', '“Certain forces are playing on the hardships of farmers,” the mayor said.'],
    ['en', '“Some bloggers are stirring up the crowd and filming it,” the mayor said.'],
    ['ru', '«Определенные силы раскачивают ситуацию в городе», – сказал мэр.'],
    ['kk', '«Кейбір күштер қаладағы жағдайды ушықтырып отыр», – деді әкім.'],
  ] as const)
    assert.match(asked(language, text), WHAT_WAS_DONE, text)
})
