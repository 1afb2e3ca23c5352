import assert from 'node:assert/strict'
import { it } from 'node:test'
import { houseByNoun } from './house-by-noun.ts'

function told(name: string): readonly string[] {
  const { kk, ru, en } = houseByNoun({ kk: name, ru: name, en: name })
  return [kk, ru, en]
}

it('a body that is not known whole is told by its noun in other languages', () => {
  const commission = 'Widget Commission of the Lower Isles'
  assert.deepEqual(told(commission), [`комиссия (${commission})`, `комиссия (${commission})`, commission])
  const inspection = 'Инспекция ночных снов'
  assert.deepEqual(told(inspection), [
    `инспекция (${inspection})`,
    inspection,
    `inspectorate (${inspection})`,
  ])
  const department = 'Түс көру басқармасы'
  assert.deepEqual(told(department), [department, `управление (${department})`, `department (${department})`])
})

it('an office that a small word goes on behind is no person', () => {
  const speaker = 'Представитель компании «Тарн»'
  assert.deepEqual(told(speaker), [`өкіл (${speaker})`, speaker, `representative (${speaker})`])
})

it('a person, and what has no known noun, stay', () => {
  for (const name of [
    'Nadim Haddad',
    'Judith Head',
    'Судья Иван Петров',
    'ECZ',
    'Police',
    'маяк и смотритель',
  ])
    assert.deepEqual(told(name), [name, name, name])
})
