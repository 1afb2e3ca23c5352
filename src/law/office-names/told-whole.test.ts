import assert from 'node:assert/strict'
import { it } from 'node:test'
import { lead } from './lead-in-tests.ts'
import { officeName } from './office-names.ts'

it('centres and departments that watch, secure or inquire are told in each language', () => {
  lead(
    ['kk', 'ru', 'en'],
    [
      [
        'Ұлттық киберқауіпсіздік орталығы',
        'Национальный центр кибербезопасности',
        'National Cybersecurity Centre',
      ],
      [
        'Ұлттық ақпараттық технологиялар орталығы',
        'Национальный центр информационных технологий',
        'National Information Technology Centre',
      ],
      [
        'Павлодар облысының экономикалық тергеп-тексеру департаменті',
        'Департамент экономических расследований Павлодарской области',
        'Economic Investigations Department of Pavlodar Region',
      ],
    ],
  )
})

it('a ministry that Russian shortens is told whole elsewhere', () => {
  for (const [name, kk, en] of [
    ['Минтруда', 'Еңбек министрлігі', 'Ministry of Labour'],
    ['Минюст РК', 'ҚР Әділет министрлігі', 'Ministry of Justice of the Republic of Kazakhstan'],
    [
      'глава Минздрава РК',
      'ҚР Денсаулық сақтау министрлігінің басшысы',
      'head of the Ministry of Health of the Republic of Kazakhstan',
    ],
    ['пресс-секретарь Минобороны', 'Қорғаныс министрлігінің баспасөз хатшысы', undefined],
  ] as const) {
    const told = officeName(name, true)
    assert.equal(told?.kk, kk, name)
    assert.equal(told?.ru, name)
    if (en) assert.equal(told?.en, en)
  }
  for (const name of ['Минск', 'Минпуха', 'Минная безопасность'])
    assert.equal(officeName(name, true), undefined, name)
})

it('the head of a state or of its government has a capital in Kazakh where the country is named', () => {
  assert.equal(officeName('Президент Республики Молдова', true)?.kk, 'Молдова Республикасының Президенті')
  assert.equal(officeName('премьер-министр Грузии', true)?.kk, 'Грузияның Премьер-Министрі')
  assert.equal(
    officeName('Deputy Prime Minister of Mongolia', false)?.kk,
    'Моңғолия Премьер-Министрінің орынбасары',
  )
  assert.equal(officeName('президент', true)?.kk, 'президент')
})

it('bodies of other countries are told in Kazakh and Russian', () => {
  for (const [name, kk, ru] of [
    ['Barbados Police Service', 'Барбадостың Полиция қызметі', 'Служба полиции Барбадоса'],
    ['Malawi Revenue Authority', 'Малавидің Кірістер басқармасы', 'Управление доходов Малави'],
    [
      'Independent Electoral Commission of Liberia',
      'Либерияның Тәуелсіз сайлау комиссиясы',
      'Независимая избирательная комиссия Либерии',
    ],
    [
      'Ministry of Health of Jamaica',
      'Ямайканың Денсаулық сақтау министрлігі',
      'Министерство здравоохранения Ямайки',
    ],
    [
      'district emergency department',
      'аудандық төтенше жағдайлар департаменті',
      'районный департамент по чрезвычайным ситуациям',
    ],
  ] as const) {
    const told = officeName(name, false)
    assert.deepEqual(told && [told.kk, told.ru], [kk, ru], name)
  }
})

it('an office of more words has the genitive of a body before it in Kazakh', () => {
  assert.equal(officeName('police spokesperson', true)?.kk, 'полицияның ресми өкілі')
  assert.equal(officeName('начальник отдела', true)?.kk, 'бөлім бастығы')
})

it('a woman who chairs a body is told so where the language tells it', () => {
  lead(
    ['kk', 'en'],
    [
      [
        'Семей қаласы сайлау комиссиясының төрайымы',
        'председатель Избирательной комиссии города Семей',
        'Chairwoman of the Election Commission of Semey',
      ],
    ],
  )
})

it('whoever does the work of an office is told so', () => {
  for (const [name, kk, ru, en] of [
    [
      'и.о. директора гимназии № 4',
      '№ 4 гимназия директорының міндетін атқарушы',
      'и.о. директора гимназии № 4',
      'Acting Director of Gymnasium No. 4',
    ],
    [
      'acting deputy minister of finance',
      'Қаржы министрінің орынбасарының міндетін атқарушы',
      'исполняющий обязанности заместителя министра финансов',
      'acting deputy minister of finance',
    ],
    [
      'бөлім бастығының міндетін атқарушы',
      'бөлім бастығының міндетін атқарушы',
      'исполняющий обязанности начальника отдела',
      'Acting Head of the division',
    ],
  ] as const) {
    const told = officeName(name, true)?.beside
    assert.deepEqual(told && [told.kk, told.ru, told.en], [kk, ru, en], name)
  }
  for (const name of ['Acting Ministry of Health', 'заместитель исполняющего обязанности министра'])
    assert.equal(officeName(name, true), undefined, name)
})

it('two bodies that speak together are both told', () => {
  for (const [name, kk, ru, en] of [
    [
      'Полиция и прокуратура Кордайского района',
      'Полиция және Қордай ауданының прокуратурасы',
      'Полиция и прокуратура Кордайского района',
      'Police and Prosecutor’s Office of Korday District',
    ],
    [
      'Тараз қаласының прокуратурасы мен әкімдігі',
      'Тараз қаласының прокуратурасы мен әкімдігі',
      'Прокуратура города Тараза и акимат',
      'Prosecutor’s Office of Taraz and akimat',
    ],
  ] as const) {
    const told = officeName(name, true)
    assert.deepEqual(told && [told.kk, told.ru, told.en], [kk, ru, en], name)
  }
  for (const name of ['Полиция и рыба', 'аким и прокурор области'])
    assert.equal(officeName(name, true), undefined, name)
  assert.equal(officeName('Министерство науки и туризма', true)?.en, 'Ministry of Science and Tourism')
})

it('an adjective of a country tells whose a body or an office is', () => {
  for (const [name, ru] of [
    ['Ugandan government', 'Правительство Уганды'],
    ['Royal Bahamas Police Force', 'Королевская полиция Багамских Островов'],
    ['Qatari Ministry of Education', 'Министерство образования Катара'],
    ['Central Bank of Samoa', 'Центральный банк Самоа'],
    ['Georgian Deputy Minister of Justice', 'заместитель министра юстиции Грузии'],
  ] as const)
    assert.equal(officeName(name, false)?.ru, ru, name)
})

it('offices and bodies by their everyday names are told in full elsewhere', () => {
  for (const [name, kk, en] of [
    ['детский омбудсмен', 'бала құқықтары жөніндегі уәкіл', 'Commissioner for Children’s Rights'],
    ['хоким столицы', 'қала хокимі', 'City Khokim'],
    ['Налоговое ведомство', 'салық ведомствосы', 'Tax Authority'],
    ['Природоохранная прокуратура', 'табиғат қорғау прокуратурасы', 'Environmental Prosecutor’s Office'],
    ['начальник милиции', 'милиция бастығы', 'Head of the police'],
  ] as const) {
    const told = officeName(name, true)
    assert.deepEqual(told && [(told.beside ?? told).kk, (told.beside ?? told).en], [kk, en], name)
  }
  for (const [name, ru] of [
    [
      'Әділет министрлігі Құқықтық статистика комитеті',
      'Комитет по правовой статистике Министерства юстиции',
    ],
    ['министр орынбасары', 'заместитель министра'],
    ['ІІМ Көші-қон комитеті', 'Комитет миграции МВД'],
    [
      'Ұлттық қауіпсіздік комитетінің қалалық департаменті',
      'Городской департамент Комитета национальной безопасности',
    ],
    ['Жамбыл облысындағы әділет департаменті', 'Департамент юстиции Жамбылской области'],
  ] as const)
    assert.equal(officeName(name, true)?.ru, ru, name)
})

it('a person behind an office is no place', () => {
  for (const name of ['Аким области Марат', 'аким города Серик'])
    assert.equal(officeName(name, true), undefined, name)
})
