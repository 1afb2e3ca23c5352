import assert from 'node:assert/strict'
import { it } from 'node:test'
import { spelledAtHome } from './spelled-at-home.ts'

it('a first name of one country tells how that writes the name', () => {
  for (const [name, latin] of [
    ['Мехмет Аксой', 'Mehmet Aksoy'],
    ['Айварс Озолс', 'Aivars Ozols'],
    ['Ваге Мирзоян', 'Vahe Mirzoyan'],
    ['Томаш Вильчак', 'Tomasz Wilczak'],
    ['Катажина Новацкая', 'Katarzyna Nowacka'],
    ['Анджей Ковальский', 'Andrzej Kowalski'],
    ['Войцех Жук', 'Wojciech Zhuk'],
  ] as const)
    assert.equal(spelledAtHome(name), latin)
})

it('other names are spelled by their letters', () => {
  for (const name of ['Марат Омаров', 'Пётр Ковальский', 'Томаш', 'Ярослав Новак'])
    assert.equal(spelledAtHome(name), undefined, name)
})
