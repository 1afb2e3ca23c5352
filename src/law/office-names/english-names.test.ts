import assert from 'node:assert/strict'
import { it } from 'node:test'
import { officeName } from './office-names.ts'

it('an English name is told in the other languages', () => {
  for (const [name, kk, ru] of [
    [
      'Committee on Youth Policy of Georgia',
      'Грузияның Жастар саясаты комитеті',
      'Комитет молодежной политики Грузии',
    ],
    ['Presidential Spokesman', 'президенттің ресми өкілі', 'официальный представитель президента'],
    ['Kenya National Police Service', 'Кенияның Ұлттық полиция қызметі', 'Национальная служба полиции Кении'],
    [
      'Kazakhstan’s Ministry of Finance',
      'Қазақстанның Қаржы министрлігі',
      'Министерство финансов Казахстана',
    ],
    ['Uzbek Ministry of Finance', 'Өзбекстанның Қаржы министрлігі', 'Министерство финансов Узбекистана'],
    [
      'Kostanay Regional Prosecutor’s Office',
      'Қостанай облысының прокуратурасы',
      'Прокуратура Костанайской области',
    ],
    ['Civil Defence Corps', 'азаматтық қорғаныс корпусы', 'корпус гражданской обороны'],
    ['Head of State', 'Мемлекет басшысы', 'Глава государства'],
  ] as const) {
    const told = officeName(name, true)
    assert.deepEqual(told && [told.kk, told.ru], [kk, ru], name)
  }
  assert.equal(officeName('Atlantis Ministry of Finance', true), undefined)
  assert.equal(officeName('Presidential Palace', true), undefined)
})
