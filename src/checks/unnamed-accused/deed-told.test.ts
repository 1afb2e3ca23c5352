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
const HOW_KNOWN =
  /How is this known, and who established|Откуда это известно и кем установлено|Бұл қайдан белгілі, оны кім анықтады/u
const WHOM_IT_SERVES = /Whom exactly does this serve|Кому именно это служит|Бұл нақты кімге қызмет етеді/u
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

test('of a deed that the words tell in full, or the sentence behind, it is asked how it is known', () => {
  for (const [language, text] of [
    ['en', '“Dishonest farmers secretly connect their pumps past the meter,” the mayor said.'],
    ['en', '“There are traitors among us. They film our positions for the enemy,” the mayor said.'],
    ['ru', '«Отдельные хозяйства тайком подключают насосы в обход счетчиков», – сказал мэр.'],
    ['ru', '«Там орудуют лжецелители. Они запугивают людей и продают отвары», – сказал мэр.'],
    ['kk', '«Монша иелері пешке дөңгелек жағып, жұртты улап отыр», – деді әкім.'],
    ['kk', '«Жекелеген делдалдар ұнды арзанға сатып алып, арғы бетке қымбатқа өткізіп отыр», – деді әкім.'],
  ] as const) {
    assert.match(asked(language, text), HOW_KNOWN, text)
    assert.doesNotMatch(asked(language, text), WHAT_WAS_DONE, text)
  }
})

test('a figure of speech with a verb of trade tells no deed', () => {
  for (const [language, text] of [
    ['en', "“Certain people sell other people's grief for likes,” the mayor said."],
    ['ru', '«Некоторые блогеры торгуют чужим горем», – сказал мэр.'],
    ['kk', '«Кейбір блогерлер елдің қайғысын сатып, лайк жинап отыр», – деді әкім.'],
  ] as const)
    assert.match(asked(language, text), WHAT_WAS_DONE, text)
})

test('where words are said to help others it is asked whom', () => {
  const text = '«Такие посты играют на руку определенным силам», – сказал мэр.'
  assert.match(asked('ru', text), WHOM_IT_SERVES)
  const people = '«Отдельные активисты играют на руку врагам», – сказал мэр.'
  assert.doesNotMatch(asked('ru', people), WHOM_IT_SERVES)
})

test('what a letter that goes round accuses somebody of is no accusation of the one who tells of it', () => {
  assert.equal(asked('kk', 'Желіде блогерлерді «қылмыстық топ құрды» деп айыптайтын хат тарады.'), '')
  assert.notEqual(asked('kk', 'Әкім: «Кейбір блогерлер қылмыстық топ құрды», – деді.'), '')
})
