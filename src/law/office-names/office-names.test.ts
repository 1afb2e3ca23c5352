import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { lead } from './lead-in-tests.ts'
import { officeName } from './office-names.ts'

describe('the name of a body', () => {
  it('leads from any language to the others', () => {
    lead(
      ['kk', 'ru', 'en'],
      [
        ['Грузияның Қаржы министрлігі', 'Министерство финансов Грузии', 'Ministry of Finance of Georgia'],
        [
          'Қырғыз Республикасының Денсаулық сақтау министрлігі',
          'Министерство здравоохранения Кыргызской Республики',
          'Ministry of Health of the Kyrgyz Republic',
        ],
        [
          'Беларусь Республикасының Мәдениет, спорт және туризм министрлігі',
          'Министерство культуры, спорта и туризма Республики Беларусь',
          'Ministry of Culture, Sports and Tourism of the Republic of Belarus',
        ],
        [
          'Қордай ауданының прокуратурасы',
          'Прокуратура Кордайского района',
          'Prosecutor’s Office of Korday District',
        ],
        ['Талас облысының әкімшілігі', 'Администрация Таласской области', 'Administration of Talas Region'],
        [
          'Шалқар ауданының білім бөлімі',
          'Отдел образования Шалкарского района',
          'Education Division of Shalkar District',
        ],
      ],
    )
  })

  it('has a region beside its district or town', () => {
    lead(
      ['kk', 'ru', 'en'],
      [
        [
          'Атырау облысы Құлсары қаласының әкімдігі',
          'Акимат города Кульсары Атырауской области',
          'Akimat of Kulsary, Atyrau Region',
        ],
        [
          'Жамбыл облысы Меркі ауданының полиция бөлімі',
          'Отдел полиции Меркенского района Жамбылской области',
          'Police Division of Merki District, Zhambyl Region',
        ],
      ],
    )
  })

  it('is known by an adjective of its place', () => {
    assert.equal(
      officeName('Қызылорда облыстық полиция департаменті', true)?.ru,
      'Департамент полиции Кызылординской области',
    )
    assert.equal(
      officeName('Шымкент қалалық денсаулық сақтау басқармасы', true)?.en,
      'Health Department of Shymkent',
    )
    assert.equal(officeName('Жамбылская областная прокуратура', true)?.kk, 'Жамбыл облысының прокуратурасы')
    assert.equal(
      officeName('Pavlodar Region Health Department', true)?.ru,
      'Департамент здравоохранения Павлодарской области',
    )
  })

  it('is known by such an adjective within other words', () => {
    for (const [given, kk, en] of [
      [
        'Отдел культуры Витебского облисполкома',
        'Витебск облысы атқару комитетінің мәдениет бөлімі',
        'Culture Division of the Executive Committee of Vitebsk Region',
      ],
      [
        'Медеуский районный суд города Алматы',
        'Алматы қаласы Медеу ауданының соты',
        'Court of Medeu District of Almaty',
      ],
    ] as const) {
      const told = officeName(given, true)
      assert.deepEqual(told && [told.kk, told.en], [kk, en])
    }
  })

  it('of the place that a text is about agrees with its noun', () => {
    lead(['kk', 'ru'], [['аудандық мәдениет бөлімі', 'районный отдел культуры', 'district culture division']])
    assert.equal(officeName('облыстық сайлау комиссиясы', true)?.ru, 'областная избирательная комиссия')
  })

  it('has words for what tells it from others', () => {
    lead(
      ['kk', 'ru'],
      [
        [
          'Өзбекстан Республикасының Орталық сайлау комиссиясы',
          'Центральная избирательная комиссия Республики Узбекистан',
          'Central Election Commission of the Republic of Uzbekistan',
        ],
        [
          'Ұлттық қауіпсіздік мемлекеттік комитеті',
          'Государственный комитет национальной безопасности',
          'State Committee for National Security',
        ],
      ],
    )
    assert.equal(
      officeName('Federal Communications Commission', true)?.ru,
      'Федеральная комиссия по коммуникациям',
    )
    assert.equal(officeName('МИД Узбекистана', true)?.en, 'Ministry of Foreign Affairs of Uzbekistan')
  })
})

describe('the name of an office', () => {
  it('leads from a language to the others', () => {
    lead(
      ['kk', 'en'],
      [
        [
          'Әзербайжанның Әділет министрі',
          'министр юстиции Азербайджана',
          'Minister of Justice of Azerbaijan',
        ],
        [
          'Ішкі істер министрінің бірінші орынбасары',
          'первый заместитель министра внутренних дел',
          'First Deputy Minister of Internal Affairs',
        ],
        [
          'Бішкек қаласы мэриясының баспасөз хатшысы',
          'пресс-секретарь Мэрии города Бишкека',
          'Press Secretary of the Mayor’s Office of Bishkek',
        ],
        [
          'Қостанай облысы денсаулық сақтау департаментінің басшысы',
          'руководитель Департамента здравоохранения Костанайской области',
          'Head of the Health Department of Kostanay Region',
        ],
      ].map(([kk = '', ru = '', en = '']) => [kk, ru, en] as const),
    )
    assert.equal(
      officeName('Облыстың бас мемлекеттік санитариялық дәрігері', true)?.ru,
      'главный санитарный врач области',
    )
    for (const [short, full] of [
      ['замминистра юстиции Армении', 'заместитель министра юстиции Армении'],
      ['замначальника отдела', 'заместитель начальника отдела'],
      ['первый замакима области', 'первый заместитель акима области'],
    ] as const)
      assert.equal(officeName(short, true)?.kk, officeName(full, true)?.kk)
    assert.match(officeName('замначальника отдела', true)?.kk ?? '', /бастығының орынбасары$/u)
    assert.equal(officeName('замок министра', true), undefined)
    assert.equal(officeName('министр юстиции Армении', true)?.kk, 'Арменияның Әділет министрі')
    assert.equal(officeName('министр юстиции Армении', true)?.en, 'minister of justice of Armenia')
    lead(['kk', 'ru'], [['мәслихат депутаты', 'депутат маслихата', 'deputy of the maslikhat']])
  })

  it('alone is that of the list, as small as it is given', () => {
    lead(
      ['kk', 'ru'],
      [
        ['премьер-министр', 'премьер-министр', 'prime minister'],
        ['облыс әкімі', 'аким области', 'regional akim'],
        ['бөлім бастығы', 'начальник отдела', 'head of the division'],
        ['сайлау комиссиясының мүшесі', 'член избирательной комиссии', 'member of the election commission'],
      ],
    )
    for (const [given, ru] of [
      ['health minister', 'министр здравоохранения'],
      ['deputy director', 'заместитель директора'],
      ['inspector general', 'генеральный инспектор'],
      ['chief of police', 'начальник полиции'],
      ['deputy head of the district police', 'заместитель руководителя районной полиции'],
      ['head of the fraud division', undefined],
      ['head of the Migration Service department', 'руководитель департамента миграционной службы'],
      ['Ministry of Justice spokesman', 'официальный представитель Министерства юстиции'],
    ] as const)
      assert.equal(officeName(given, false)?.ru, ru)
  })

  it('is an akim where the country has them', () => {
    assert.equal(officeName('governor', true)?.ru, 'аким')
    assert.equal(officeName('governor', false)?.ru, 'губернатор')
    assert.equal(officeName('mayor of Kentau', false)?.kk, 'Кентау қаласының әкімі')
    assert.equal(officeName('mayor of Tbilisi', true)?.kk, 'Тбилиси қаласының мэрі')
  })

  it('has no capital beside the name of its holder, but for names', () => {
    assert.equal(officeName('Аудандық мәслихат депутаты', true)?.beside?.kk, 'аудандық мәслихат депутаты')
    assert.equal(officeName('Арал ауданының әкімі', true)?.beside?.kk, 'Арал ауданының әкімі')
    assert.equal(officeName('Senator', true)?.beside?.ru, 'сенатор')
    assert.equal(officeName('Прокуратура', true)?.beside, undefined)
  })
})

it('a name of which a part is not known is told in no other language', () => {
  for (const name of [
    '',
    'Серик Омаров',
    'Қуат Жексен',
    'Управление снов по Самарской области',
    'Прокуратура города Привольной',
    'Управление снов и видений',
    'Түс көру басқармасы',
    'Ministry of Silly Walks',
    'Health Service of Public Trust',
    'Court of Appeal',
    'Office of Fair Trading',
    'министр погоды Кыргызской Республики',
    `Министерство${' финансов'.repeat(10_000)}`,
  ])
    assert.equal(officeName(name, true), undefined, name.slice(0, 60))
})
