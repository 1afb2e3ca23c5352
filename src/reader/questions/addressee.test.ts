import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { loadCatalog } from '../../catalog.ts'
import type { Metadata } from '../statement.ts'
import { addresseeOf } from './addressee.ts'

const { languages, ...catalog } = await loadCatalog()
const law = catalog.law('kz')
const POLICE = {
  kk: 'Қазақстан Республикасы Ішкі істер министрлігі',
  ru: 'Министерство внутренних дел Республики Казахстан',
  en: 'Ministry of Internal Affairs of the Republic of Kazakhstan',
}

describe('what a press service says is asked of its body', () => {
  for (const [name, known] of [
    ['the press service as speaker', { speaker: 'пресс-служба', body: POLICE.ru }],
    ['a Kazakh press service', { speaker: 'Баспасөз қызметі', body: POLICE.ru }],
    [
      'a spokesperson by name',
      { speaker: 'Ш. Қайратова', office: 'официальный представитель', body: POLICE.ru },
    ],
    ['a press secretary', { speaker: 'A. Omarova', office: 'Press Secretary', body: POLICE.ru }],
    [
      'an office that holds the body',
      { office: 'пресс-служба Министерства внутренних дел Республики Казахстан' },
    ],
    [
      'as speaker',
      { speaker: 'Press Service of the Ministry of Internal Affairs of the Republic of Kazakhstan' },
    ],
  ] satisfies [string, Metadata][])
    it(name, () => assert.deepEqual(addresseeOf(known, law, languages).ru, POLICE.ru))

  it('in the words given where the law is not known', () => {
    const body = 'Министерство снега'
    assert.deepEqual(addresseeOf({ speaker: 'пресс-служба', body }, undefined, languages), {
      kk: body,
      ru: body,
      en: body,
    })
    assert.equal(
      addresseeOf({ speaker: 'пресс-служба снега' }, undefined, languages).ru,
      'пресс-служба снега',
    )
  })
})

it('of a person whose office is not known the body is told', () => {
  const { kk, ru, en } = addresseeOf({ speaker: 'А. Серік', body: POLICE.ru }, law, languages)
  assert.equal(kk, 'А. Серік (Қазақстан Республикасының Ішкі істер министрлігі)')
  assert.equal(ru, `А. Серік (${POLICE.ru})`)
  assert.equal(en, `А. Серік (${POLICE.en})`)
})

it('a person is asked as such', () => {
  assert.equal(
    addresseeOf({ speaker: 'А. Серік', office: 'министр', body: POLICE.ru }, law, languages).ru,
    'А. Серік, министр',
  )
})
