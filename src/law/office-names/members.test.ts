import assert from 'node:assert/strict'
import { it } from 'node:test'
import { lead } from './lead-in-tests.ts'
import { officeName } from './office-names.ts'

it('who sits in a parliament is a member of it in English, and who sits in another assembly its deputy', () => {
  lead(
    ['kk', 'ru'],
    [
      ['депутат', 'депутат', 'member of parliament'],

      ['облыстық мәслихаттың депутаты', 'депутат областного маслихата', 'deputy of the regional maslikhat'],
    ],
  )
  assert.equal(officeName('депутат Сената', true)?.en, 'member of the Senate')
  assert.equal(officeName('Депутат', true)?.beside?.en, 'Member of Parliament')
  assert.equal(officeName('депутат городского кенеша', true)?.en, 'deputy of the city council')
  assert.equal(officeName('Member of the State Duma', true)?.ru, 'депутат Государственной думы')
})

it('a member of a body that is no assembly is no deputy', () => {
  assert.equal(officeName('Member of the Election Commission', true)?.ru, 'член избирательной комиссии')
})
