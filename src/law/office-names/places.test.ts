import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { lead } from './lead-in-tests.ts'
import { officeName } from './office-names.ts'

describe('the name of a body', () => {
  it('may hold the name of a place that nobody lists', () => {
    const told = officeName('Көкөзек ауданының әкімдігі', true)
    assert.deepEqual(told && [told.ru, told.en], ['Акимат района Кокозек', 'Akimat of Kokozek District'])
    assert.equal(officeName('Мэрия города Узген', true)?.en, 'Mayor’s Office of Uzgen')
    for (const [given, kk, en] of [
      [
        'Прокуратура Зареченского района',
        'Заречен ауданының прокуратурасы',
        'Prosecutor’s Office of Zarechensky District',
      ],
      [
        'Управление культуры Сарыбулакской области',
        'Сарыбулак облысының мәдениет басқармасы',
        'Culture Department of Sarybulak Region',
      ],
      [
        'Избирательная комиссия Привольного края',
        'Привольный өлкесінің сайлау комиссиясы',
        'Election Commission of Privolny Krai',
      ],
      ['Администрация города Лесогорска', 'Лесогорск қаласының әкімшілігі', 'Administration of Lesogorsk'],
      [
        'Заречная районная прокуратура',
        'Заречный ауданының прокуратурасы',
        'Prosecutor’s Office of Zarechny District',
      ],
      [
        'Тоғай-3 ауданының полиция бөлімі',
        'Тоғай-3 ауданының полиция бөлімі',
        'Police Division of Togay-3 District',
      ],
    ] as const) {
      const { kk: inKazakh, en: inEnglish } = officeName(given, true) ?? {}
      assert.deepEqual([inKazakh, inEnglish], [kk, en])
    }
    const police = officeName('Police Department of Zhanatalap District', true)
    assert.deepEqual(police && [police.kk, police.ru], [
      'Жанаталап ауданының полиция департаменті',
      'Департамент полиции района Жанаталап',
    ])
  })

  it('may be told by «по» before its place', () => {
    lead(
      ['ru'],
      [
        [
          'Роспотребнадзордың Самара облысы бойынша басқармасы',
          'Управление Роспотребнадзора по Самарской области',
          'Department of Rospotrebnadzor for Samara Region',
        ],
      ],
    )
    for (const [given, kk, en] of [
      [
        'Главное управление МВД России по Тульской области',
        'Ресей ІІМ Тула облысы бойынша бас басқармасы',
        'Main Directorate of the Ministry of Internal Affairs of Russia for Tula Region',
      ],
      [
        'ГУ МЧС по Сарыбулакской области',
        'ТЖМ Сарыбулак облысы бойынша бас басқармасы',
        'Main Directorate of the Ministry of Emergency Situations for Sarybulak Region',
      ],
      [
        'УМВД по городу Лесогорску',
        'ІІМ Лесогорск қаласы бойынша басқармасы',
        'Department of the Ministry of Internal Affairs for Lesogorsk',
      ],
      [
        'Департамент полиции по Абайской области',
        'Абай облысының полиция департаменті',
        'Police Department of Abai Region',
      ],
      [
        'Управление юстиции по Республике Татарстан',
        'Татарстан Республикасының Әділет басқармасы',
        'Justice Department of the Republic of Tatarstan',
      ],
      ['Комитет по делам молодежи', 'Жастар істері комитеті', 'Youth Affairs Committee'],
    ] as const) {
      const { kk: inKazakh, en: inEnglish } = officeName(given, true) ?? {}
      assert.deepEqual([inKazakh, inEnglish], [kk, en])
    }
    assert.equal(
      officeName('начальник ГУ МВД по Курской области', true)?.en,
      'head of the Main Directorate of the Ministry of Internal Affairs for Kursk Region',
    )
    assert.equal(
      officeName('начальник Ленинского РОВД', true)?.kk,
      'Ленин ауданы ішкі істер бөлімінің бастығы',
    )
    assert.equal(
      officeName('Main Directorate of the Ministry of Internal Affairs for Korday District', true)?.ru,
      'Главное управление Министерства внутренних дел по Кордайскому району',
    )
    assert.equal(officeName('ГУ «Отдел занятости»', true), undefined)
  })
})

describe('the name of a district of Kazakhstan', () => {
  it('is told as each language has it', () => {
    lead(
      ['kk', 'ru', 'en'],
      [
        [
          'Жарқайың ауданының прокуратурасы',
          'Прокуратура Жаркаинского района',
          'Prosecutor’s Office of Zharkain District',
        ],
        [
          'Қарағанды облысы Қарқаралы ауданының әкімдігі',
          'Акимат Каркаралинского района Карагандинской области',
          'Akimat of Karkaraly District, Karaganda Region',
        ],
        ['Есік қаласының полиция бөлімі', 'Отдел полиции города Есика', 'Police Division of Esik'],
      ],
    )
  })

  it('may have several words', () => {
    lead(
      ['kk', 'ru', 'en'],
      [
        ['Біржан сал ауданының әкімдігі', 'Акимат района Биржан сал', 'Akimat of Birzhan Sal District'],
        [
          'Солтүстік Қазақстан облысы Мағжан Жұмабаев ауданының прокуратурасы',
          'Прокуратура района Магжана Жумабаева Северо-Казахстанской области',
          'Prosecutor’s Office of Magzhan Zhumabayev District, North Kazakhstan Region',
        ],
        [
          'Ғабит Мүсірепов ауданының әкімдігі',
          'Акимат района имени Габита Мусрепова',
          'Akimat of Gabit Musrepov District',
        ],
      ],
    )
  })

  it('may stand in marks', () => {
    assert.equal(
      officeName('Акимат района «Сарыарка» города Астаны', true)?.kk,
      'Астана қаласы Сарыарқа ауданының әкімдігі',
    )
    assert.equal(officeName('«Тұран» ауданының әкімдігі', true)?.ru, 'Акимат района Туран')
  })
})

it('a body is where «бойынша» tells', () => {
  const told = officeName('ҰҚК Қостанай облысы бойынша департаментінің бастығы', true)
  assert.deepEqual(told && [told.ru, told.en], [
    'начальник Департамента КНБ по Костанайской области',
    'Head of the Department of the National Security Committee for Kostanay Region',
  ])
  assert.equal(
    officeName('Атырау облысы бойынша төтенше жағдайлар департаменті', true)?.ru,
    'Департамент по чрезвычайным ситуациям Атырауской области',
  )
  assert.equal(officeName('өңірлік әділет департаменті', true)?.ru, 'областной департамент юстиции')
})
