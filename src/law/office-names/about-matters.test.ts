import assert from 'node:assert/strict'
import { it } from 'node:test'
import { officeName } from './office-names.ts'

function told(name: string): readonly (string | undefined)[] {
  const known = officeName(name, false)
  return [known?.kk, known?.ru]
}

it('an office that English tells with its matter has that in Kazakh and Russian', () => {
  for (const [name, kk, ru] of [
    [
      'Director of Public Health',
      'денсаулық сақтау жөніндегі директор',
      'директор по вопросам здравоохранения',
    ],
    [
      'head of consumer protection',
      'тұтынушылардың құқықтарын қорғау жөніндегі басшы',
      'руководитель по защите прав потребителей',
    ],
    [
      'Commissioner for Information and Culture',
      'ақпарат және мәдениет жөніндегі комиссар',
      'комиссар по вопросам информации и культуры',
    ],
    ['operations director', 'операциялар жөніндегі директор', 'директор по вопросам операций'],
    [
      'manager of public affairs at the Agency',
      'агенттік қоғаммен байланыс жөніндегі менеджері',
      'менеджер по связям с общественностью агентства',
    ],
    ['Commissioner of Police', 'полиция комиссары', 'комиссар полиции'],
    [
      'Head of the Health Department',
      'Денсаулық сақтау департаментінің басшысы',
      'руководитель департамента здравоохранения',
    ],
  ] as const)
    assert.deepEqual(
      told(name).map((each) => each?.toLowerCase()),
      [kk.toLowerCase(), ru],
      name,
    )
})

it('a department within a house is told in each language', () => {
  const known = officeName('экология комитетінің басқарма бастығы', true)
  assert.equal(known?.ru, 'начальник Управления Комитета экологии')
  assert.equal(officeName('представитель главка', true)?.kk, 'бас басқарма өкілі')
  assert.equal(officeName('облыстық прокурорлар', true)?.ru, 'областные прокуроры')
})
