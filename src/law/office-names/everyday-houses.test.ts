import assert from 'node:assert/strict'
import { it } from 'node:test'
import { officeName } from './office-names.ts'

/** Houses and offices of which Kazakh news tell every day, as an editor writes them. */
const NAMES: readonly (readonly [kk: string, ru: string, en: string])[] = [
  ['Мекеменің баспасөз хатшысы', 'Пресс-секретарь учреждения', 'Press Secretary of the institution'],
  ['Бас әскери прокуратура', 'Главная военная прокуратура', 'Chief Military Prosecutor’s Office'],
  [
    'облыстық еңбек инспекциясы басқармасының басшысы',
    'руководитель областного управления по инспекции труда',
    'head of the regional labour inspection department',
  ],
  [
    'қалалық жедел жәрдем стансасының директоры',
    'директор городской станции скорой помощи',
    'director of the city ambulance station',
  ],
  ['учаскелік полиция инспекторы', 'участковый инспектор полиции', 'community police inspector'],
  [
    'Өнеркәсіп және құрылыс министрлігінің жауапты хатшысы',
    'Ответственный секретарь Министерства промышленности и строительства',
    'Executive Secretary of the Ministry of Industry and Construction',
  ],
  [
    'Балалардың құқықтарын қорғау комитеті',
    'Комитет по охране прав детей',
    'Children’s Rights Protection Committee',
  ],
  [
    'Жер ресурстарын басқару комитеті',
    'Комитет по управлению земельными ресурсами',
    'Land Management Committee',
  ],
  ['Сумен жабдықтау басқармасы', 'Управление водоснабжения', 'Water Supply Department'],
  [
    'Құрылыс, сәулет және қала құрылысы басқармасы',
    'Управление строительства, архитектуры и градостроительства',
    'Construction, Architecture and Urban Planning Department',
  ],
  ['ауылдық округ әкімі', 'аким сельского округа', 'rural district akim'],
  ['Ақжар ауылдық округінің әкімі', 'аким сельского округа Акжар', 'Akim of Akzhar Rural District'],
  ['облыстық өрт сөндіру қызметі', 'областная пожарная служба', 'regional fire service'],
  [
    'Қазақстан Республикасы Премьер-Министрінің Кеңсесі',
    'Канцелярия Премьер-Министра Республики Казахстан',
    'Prime Minister’s Office of the Republic of Kazakhstan',
  ],
  ['Қазгидрометтің баспасөз қызметі', 'Пресс-служба Казгидромета', 'Press Service of Kazhydromet'],
  ['Қазселденқорғау', 'Казселезащита', 'Kazselezashchita'],
  ['Қазақстан темір жолы', '«Қазақстан темір жолы»', 'Kazakhstan Temir Zholy'],
]

it('a rural district has a name in Kazakh', () =>
  assert.equal(officeName('аким сельского округа', false)?.kk, 'ауылдық округ әкімі'))

for (const [kk, ru, en] of NAMES)
  it(`${kk} has a name in Russian and in English`, () => {
    const known = officeName(kk, false)
    assert.deepEqual([known?.ru.toLowerCase(), known?.en.toLowerCase()], [ru.toLowerCase(), en.toLowerCase()])
  })
