import assert from 'node:assert/strict'
import { it } from 'node:test'
import { officeName } from './office-names.ts'

function told(name: string): readonly (string | undefined)[] {
  const known = officeName(name, false)
  return [known?.kk, known?.ru]
}

it('an English body is told by its kind, what it is for and where it is', () => {
  for (const [name, kk, ru] of [
    [
      'Securities and Markets Board of Freedonia',
      'Freedonia Бағалы қағаздар және нарықтар кеңесі',
      'Совет по ценным бумагам и рынкам Freedonia',
    ],
    [
      'head of the Water Agency',
      'Су ресурстары агенттігінің басшысы',
      'руководитель Агентства по водным ресурсам',
    ],
    ['Valdoria Food Authority', 'Valdoria Азық-түлік басқармасы', 'Управление продовольствия Valdoria'],
    [
      'director of the Valdoria Audit Agency',
      'Valdoria Аудит агенттігінің директоры',
      'директор Агентства по аудиту Valdoria',
    ],
    ['Border Agency', 'Шекаралық агенттік', 'Пограничное агентство'],
    [
      'Committee on Refugees and Charities',
      'Босқындар істері және қайырымдылық ұйымдары комитеті',
      'Комитет по делам беженцев и делам благотворительных организаций',
    ],
  ] as const)
    assert.deepEqual(told(name), [kk, ru], name)
})

it('of a part that is not known nothing is told', () => {
  for (const name of ['Wetland Water Board', 'Joint Water Authority', 'Agency for Dreams and Water'])
    assert.equal(officeName(name, false), undefined, name)
})
