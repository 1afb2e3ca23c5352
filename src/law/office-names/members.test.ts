import assert from 'node:assert/strict'
import { it } from 'node:test'
import { lead } from './lead-in-tests.ts'
import { officeName } from './office-names.ts'
import { placing } from './within-places.ts'

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

it('a commissioner of a commission is its member in Kazakh and Russian', () => {
  const told = officeName('Commissioner of the Human Rights Commission', false)
  assert.deepEqual(
    [told?.kk, told?.ru],
    ['адам құқықтары комиссиясының мүшесі', 'член комиссии по правам человека'],
  )
  assert.equal(officeName('Commissioner of Police', false)?.ru, 'комиссар полиции')
})

it('a commissioner sits in the one commission that the text names', () => {
  const told = (text: string): string => placing('en', () => text)('Commissioner')
  assert.equal(
    told('The Election Commission met. Commissioner Ana Cruz spoke.'),
    'Commissioner of the Election Commission',
  )
  for (const text of [
    'Commissioner of Police Ana Cruz met the Election Commission.',
    'Commissioner Ana Cruz spoke.',
    'The Election Commission and the Fisheries Commission met Commissioner Cruz.',
  ])
    assert.equal(told(text), 'Commissioner', text)
})
