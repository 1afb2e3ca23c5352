import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadCatalog } from '../../src/catalog.ts'
import { namesIn } from '../../src/reader/facts/names.ts'
import { createScanner } from '../../src/reader/scan/scan.ts'
import { createVocabulary } from '../../src/reader/vocabulary/vocabulary.ts'
import { inKazakh, personInRussian, placeInRussian } from './declined.ts'
import { NO_PERSONS, PERSONS } from './persons.ts'

const { knowledge } = await loadCatalog()
const vocabulary = createVocabulary(knowledge)
const scan = createScanner(vocabulary.words, vocabulary.boundaries)

/** Names of persons in a text of one sentence. */
function personsIn(language: 'kk' | 'ru' | 'en', text: string): string[] {
  const tokens = scan(text)
  const { names } = vocabulary.of(language).knowledge.language
  return namesIn({ text, tokens, words: vocabulary.words }, names, 0, tokens.count)
    .filter(({ kind }) => kind === 'person')
    .map((name) => text.slice(tokens.start[name.from], tokens.end[name.to - 1]))
}

const inEnglish = (name: string): string[] => [name, `${name}’s`]
const PERSON_IN_ALL_CASES = { ru: personInRussian, kk: inKazakh, en: inEnglish }
const PLACE_IN_ALL_CASES = { ru: placeInRussian, kk: inKazakh, en: inEnglish }

/** Sentences that the name is set into. */
const AROUND = {
  ru: (name: string) => `В сообщении говорится: ${name} и другие`,
  kk: (name: string) => `Хабарламада бұл туралы ${name} деп жазылған`,
  en: (name: string) => `The report speaks of ${name} and of others`,
} as const

for (const language of ['ru', 'kk', 'en'] as const) {
  const named = (list: string): string[] => list.split(';').map((name) => name.replace(/\s+/gu, ' ').trim())

  test(`persons are known by their names in all cases: ${language}`, () => {
    const persons = named(PERSONS[language])
    assert.ok(persons.length >= 60)
    const missed = persons.flatMap((person) =>
      PERSON_IN_ALL_CASES[language](person).filter(
        (form) => personsIn(language, AROUND[language](form))[0] !== form,
      ),
    )
    assert.deepEqual(missed, [])
  })

  test(`places, bodies and peoples are no persons in any case: ${language}`, () => {
    const others = named(NO_PERSONS[language])
    assert.ok(others.length >= 60)
    const taken = others.flatMap((other) =>
      PLACE_IN_ALL_CASES[language](other).filter(
        (form) => personsIn(language, AROUND[language](form)).length > 0,
      ),
    )
    assert.deepEqual(taken, [])
  })
}

test('a person is known by initials, title or patronymic', () => {
  assert.deepEqual(personsIn('ru', 'Дело ведет А. Б. Сарсен вместе с Петровым В. Г. из отдела'), [
    'А. Б. Сарсен',
    'Петровым В. Г',
  ])
  assert.deepEqual(personsIn('ru', 'Обвинен блогер Сатпаев и оправдана госпожа Ниязова'), [
    'Сатпаев',
    'Ниязова',
  ])
  assert.deepEqual(personsIn('ru', 'Выступил Кемел Серикулы перед залом'), ['Кемел Серикулы'])
  assert.deepEqual(personsIn('kk', 'Бұл туралы Ғ. Мұқанова мен депутат Смаилов айтты'), [
    'Ғ. Мұқанова',
    'Смаилов',
  ])
  assert.deepEqual(personsIn('en', 'We asked Mr Navalny and the blogger Temirbek about it'), [
    'Navalny',
    'Temirbek',
  ])
})

test('a thing that bears a name is no person', () => {
  assert.deepEqual(personsIn('ru', 'На улице Жамбыла Жабаева и в школе имени Мухтара Ауэзова'), [])
  assert.deepEqual(personsIn('ru', 'Начальник отдела полиции живёт в районе Магжана Жумабаева'), [])
  assert.deepEqual(personsIn('ru', 'Выступил начальник отдела культуры района Магжан Жумабаев'), [
    'Магжан Жумабаев',
  ])
  assert.deepEqual(personsIn('kk', 'Абай Құнанбайұлы атындағы театрда, Тұрар Рысқұлов ауданында'), [])
  assert.deepEqual(personsIn('en', 'The Nelson Mandela Foundation and the John Kennedy Airport said so'), [])
})
