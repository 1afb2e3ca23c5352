import assert from 'node:assert/strict'
import { test } from 'node:test'
import { officeName } from './office-names.ts'

for (const [given, kk, en] of [
  ['мэр Оленёвска', 'Оленёвск қаласының мэрі', 'mayor of Olenyovsk'],
  ['глава Каменки', 'Каменка қаласының басшысы', 'head of Kamenka'],
  ['Прокуратура Лесогорска', 'Лесогорск қаласының прокуратурасы', 'Prosecutor’s Office of Lesogorsk'],
  ['губернатор Заречья', 'Заречье облысының губернаторы', 'governor of Zarechye Region'],
] as const)
  test(`a town that no list holds is told by how its name ends: ${given}`, () => {
    const told = officeName(given, true)
    assert.deepEqual(told && [told.kk, told.en], [kk, en])
  })

for (const name of ['мэр Асанова', 'мэр Краснинский', 'мэр Пронько', 'прокурор Каменки'])
  test(`what may be a surname is no town: ${name}`, () => {
    assert.equal(officeName(name, true), undefined)
  })
