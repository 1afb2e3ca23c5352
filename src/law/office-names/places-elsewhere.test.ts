import assert from 'node:assert/strict'
import { it } from 'node:test'
import { officeName } from './office-names.ts'

function told(name: string): readonly (string | undefined)[] {
  const known = officeName(name, false)
  return [known?.kk, known?.ru]
}

it('a place that nobody lists stands in its own letters', () => {
  for (const [name, kk, ru] of [
    ['Mayor of Brackley', 'Brackley мэрі', 'мэр Brackley'],
    [
      'Health Service of Lower Umbria',
      'Lower Umbria Денсаулық сақтау қызметі',
      'Служба здравоохранения Lower Umbria',
    ],
    [
      'Police Department of Kisumu District',
      'Kisumu ауданының полиция департаменті',
      'Департамент полиции района Kisumu',
    ],
    ['Governor of Benue State', 'Benue штатының губернаторы', 'губернатор штата Benue'],
    ['Nakuru County Commissioner', 'Nakuru округінің комиссары', 'комиссар округа Nakuru'],
  ] as const)
    assert.deepEqual(told(name), [kk, ru], name)
})

it('a state, a region or a county may have an office without its name', () => {
  assert.deepEqual(told("the state's finance minister"), ['штат Қаржы министрі', 'министр финансов штата'])
  assert.deepEqual(told('county commissioner'), ['округ комиссары', 'комиссар округа'])
  assert.equal(officeName('губернатор штата', false)?.en, 'state governor')
})

it('regions that are called by where they lie', () => {
  assert.deepEqual(told('Eastern Regional Minister, Ghana'), [
    'Гана Шығыс облысының министрі',
    'министр Восточной области Ганы',
  ])
})

it('a Kazakh akim of another country is what that country calls him', () => {
  for (const [name, ru, en] of [
    ['Самарқан қаласының әкімдігі', 'Хокимият города Самарканда', 'Khokimiyat of Samarkand'],
    ['Бішкек қаласының әкімі', 'мэр города Бишкека', 'mayor of Bishkek'],
    ['Алматы қаласының әкімі', 'аким города Алматы', 'akim of Almaty'],
  ] as const) {
    const known = officeName(name, true)
    assert.deepEqual([known?.kk, known?.ru, known?.en.toLowerCase()], [name, ru, en.toLowerCase()])
  }
  assert.equal(officeName('Ереванская мэрия', true)?.kk, 'Ереван қаласының мэриясы')
})

it('a bank bears the name of its country', () => {
  assert.deepEqual(told('Bangladesh Bank'), ['Бангладеш Банкі', 'Банк Бангладеш'])
  assert.equal(told('Central Bank of Nigeria')[0], 'Нигерияның Орталық Банкі')
})
