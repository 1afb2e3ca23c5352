import assert from 'node:assert/strict'
import { it } from 'node:test'
import { lead } from './lead-in-tests.ts'
import { officeName } from './office-names.ts'

it('the head of a school or a hospital is told with it', () => {
  lead(
    ['kk', 'ru'],
    [
      ['№ 8 гимназияның директоры', 'директор гимназии № 8', 'director of Gymnasium No. 8'],
      [
        'аудандық аурухананың бас дәрігері',
        'главный врач районной больницы',
        'chief doctor of the district hospital',
      ],
      [
        'облыстық балалар ауруханасының бас дәрігері',
        'главный врач областной детской больницы',
        'chief doctor of the regional children’s hospital',
      ],
      ['Тараз қаласының № 3 емханасы', 'Поликлиника № 3 города Тараза', 'Polyclinic No. 3 of Taraz'],
      [
        'облыстың бас санитариялық дәрігері',
        'главный санитарный врач области',
        'regional chief sanitary doctor',
      ],
    ],
  )
  for (const [given, ru, en] of [
    [
      'қалалық емханада бас дәрігер',
      'главный врач городской поликлиники',
      'chief doctor of the city polyclinic',
    ],
    ['ауданның бас санитар дәрігері', 'главный санитарный врач района', 'district chief sanitary doctor'],
    ['№21 орта мектептің директоры', 'директор средней школы № 21', 'director of Secondary School No. 21'],
    ['мектеп-лицей директоры', 'директор школы-лицея', 'director of the school-lyceum'],
    [
      'облыстық жұқпалы аурулар ауруханасының директоры',
      'директор областной инфекционной больницы',
      'director of the regional infectious diseases hospital',
    ],
  ] as const) {
    const told = officeName(given, true)
    assert.deepEqual(told && [told.ru, told.en], [ru, en], given)
  }
  assert.equal(officeName('Director of School No. 5', true)?.kk, '№ 5 мектептің директоры')
  assert.equal(officeName('директор школы волшебства', true), undefined)
})
