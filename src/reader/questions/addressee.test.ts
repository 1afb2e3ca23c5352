import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { loadCatalog } from '../../catalog.ts'
import type { Metadata } from '../statement.ts'
import { addresseeOf } from './addressee.ts'

const { languages, ...catalog } = await loadCatalog()
const law = catalog.law('kz')
const POLICE = {
  kk: 'Қазақстан Республикасы Ішкі істер министрлігі',
  ru: 'Министерство внутренних дел Республики Казахстан',
  en: 'Ministry of Internal Affairs of the Republic of Kazakhstan',
}

describe('what a press service says is asked of its body', () => {
  for (const [name, known] of [
    ['the press service as speaker', { speaker: 'пресс-служба', body: POLICE.ru }],
    ['a Kazakh press service', { speaker: 'Баспасөз қызметі', body: POLICE.ru }],
    [
      'a spokesperson by name',
      { speaker: 'Ш. Қайратова', office: 'официальный представитель', body: POLICE.ru },
    ],
    ['a press secretary', { speaker: 'A. Omarova', office: 'Press Secretary', body: POLICE.ru }],
    [
      'an office that holds the body',
      { office: 'пресс-служба Министерства внутренних дел Республики Казахстан' },
    ],
    [
      'as speaker',
      { speaker: 'Press Service of the Ministry of Internal Affairs of the Republic of Kazakhstan' },
    ],
  ] satisfies [string, Metadata][])
    it(name, () => assert.deepEqual(addresseeOf(known, law, languages).ru, POLICE.ru))

  it('in the words given where the law is not known', () => {
    const body = 'Министерство снега'
    assert.deepEqual(addresseeOf({ speaker: 'пресс-служба', body }, undefined, languages), {
      kk: body,
      ru: body,
      en: body,
    })
    assert.equal(
      addresseeOf({ speaker: 'пресс-служба снега' }, undefined, languages).ru,
      'пресс-служба снега',
    )
  })
})

it('of a person whose office is not known the body is told', () => {
  const { kk, ru, en } = addresseeOf({ speaker: 'А. Серік', body: POLICE.ru }, law, languages)
  assert.equal(kk, 'А. Серік (Қазақстан Республикасының Ішкі істер министрлігі)')
  assert.equal(ru, `А. Серик (${POLICE.ru})`)
  assert.equal(en, `A. Serik (${POLICE.en})`)
})

it('a body that the office beside the name tells by its letters is not told again', () => {
  const known: Metadata = {
    speaker: 'Мейрам Қалиев',
    body: 'Комитет национальной безопасности Республики Казахстан',
    language: 'ru',
  }
  const { ru } = addresseeOf(known, law, languages, () => 'заместитель председателя КНБ Республики Казахстан')
  assert.match(ru, /^Мейрам Калиев, заместитель председателя [^()]+$/u)
})

it('a person is asked as such, in Latin letters in English', () => {
  assert.equal(addresseeOf({ speaker: 'Ерлан Жүсіпов' }, law, languages).en, 'Yerlan Zhusipov')
  assert.equal(addresseeOf({ speaker: 'Совет мастеров' }, law, languages).en, 'Совет мастеров')
  assert.equal(
    addresseeOf({ speaker: 'Ерлан Жүсіпов', body: 'Министерство снега' }, law, languages).en,
    'Yerlan Zhusipov',
  )
  assert.equal(
    addresseeOf({ speaker: 'А. Серік', office: 'министр', body: POLICE.ru }, law, languages).ru,
    'А. Серик, министр',
  )
})

describe('whoever is asked stands in the language of the question', () => {
  const asked = (known: Metadata) => {
    const { kk, ru, en } = addresseeOf(known, law, languages)
    return [kk, ru, en]
  }

  it('by a body that the law does not list', () => {
    assert.deepEqual(asked({ body: 'Управление образования Атырауской области' }), [
      'Атырау облысының білім басқармасы',
      'Управление образования Атырауской области',
      'Education Department of Atyrau Region',
    ])
  })

  it('with the office before the name', () => {
    assert.equal(
      asked({ speaker: 'Chairman Brig (retd) Joan Carver' })[1],
      'Председатель Brig (retd) Joan Carver',
    )
    const speaker = 'Deputy Mayor Joan Carver'
    assert.deepEqual(asked({ speaker, body: 'Ministry of Justice of Georgia' }), [
      'Әкімнің орынбасары Joan Carver (Грузияның Әділет министрлігі)',
      'Заместитель акима Joan Carver (Министерство юстиции Грузии)',
      `${speaker} (Ministry of Justice of Georgia)`,
    ])
  })

  it('with the office behind the name, which begins with a small letter', () => {
    const told = [
      'Асқар Оспан, аудандық мәдениет бөлімінің басшысы',
      'Аскар Оспан, руководитель районного отдела культуры',
      'Askar Ospan, Head of the district culture division',
    ]
    const office = 'Аудандық мәдениет бөлімінің басшысы'
    assert.deepEqual(asked({ speaker: 'Асқар Оспан', office }), told)
    assert.deepEqual(asked({ speaker: `Асқар Оспан, ${office}` }), told)
  })

  it('as it was given where no more than a part is known', () => {
    for (const speaker of ['Warden Gadget', 'Wing Commander Joan Carver', 'Head of Nowhere, Joan Carver'])
      assert.deepEqual(asked({ speaker }), [speaker, speaker, speaker])
  })
})

it('an office that is known in the words of one language only stands in no other beside a name', () => {
  const told = (known: Metadata) => {
    const { kk, ru, en } = addresseeOf(known, law, languages)
    return [kk, ru, en]
  }
  assert.deepEqual(told({ speaker: 'Асель Омарова', office: 'смотритель маяка', language: 'ru' }), [
    'Әсел Омарова',
    'Асель Омарова, смотритель маяка',
    'Asel Omarova',
  ])
  assert.deepEqual(told({ speaker: 'Askar Omarov', office: 'keeper of the lighthouse', language: 'en' }), [
    'Асқар Омаров',
    'Аскар Омаров',
    'Askar Omarov, keeper of the lighthouse',
  ])
  const foreign = 'Joan Carver, keeper of the lighthouse'
  assert.deepEqual(told({ speaker: foreign, language: 'en' }), [foreign, foreign, foreign])
})

it('a person is asked in Cyrillic letters in Kazakh and Russian where these can be known', () => {
  const told = addresseeOf({ speaker: 'Askar Omarov', body: 'Ministry of Justice' }, law, languages)
  assert.equal(told.kk, 'Асқар Омаров (Әділет министрлігі)')
  assert.equal(told.ru, 'Аскар Омаров (Министерство юстиции)')
  assert.equal(told.en, 'Askar Omarov (Ministry of Justice)')
  const elsewhere = addresseeOf({ speaker: 'Joan Carver', body: 'Ministry of Justice' }, law, languages)
  assert.equal(elsewhere.ru, 'Joan Carver (Министерство юстиции)')
})

it('whoever names a body as the speaker, too, has it named once, and a Kazakh name has Russian letters in Russian', () => {
  const body = 'Ішкі істер министрлігі'
  assert.equal(addresseeOf({ speaker: body, body }, undefined, languages).kk, body)
  assert.equal(addresseeOf({ speaker: 'Айгүл Тоқаева' }, undefined, languages).ru, 'Айгуль Токаева')
})

describe('whoever names a body as the speaker in other words has it named once, by the fuller name', () => {
  for (const [speaker, body, told] of [
    ['Қаржы министрлігі', 'қаржы министрлігі', 'Ministry of Finance'],
    ['ҚР Қаржы министрлігі', 'Қаржы министрлігі', 'Ministry of Finance of the Republic of Kazakhstan'],
    [
      'Министерство финансов',
      'Министерство финансов РК',
      'Ministry of Finance of the Republic of Kazakhstan',
    ],
    ['МВД', 'Министерство внутренних дел', 'Ministry of Internal Affairs'],
    ['Ішкі істер министрлігі', 'ІІМ', 'Ministry of Internal Affairs'],
    ['The Ministry of Finance', 'Ministry of Finance', 'Ministry of Finance'],
    ['MIA', 'Ministry of Internal Affairs', 'Ministry of Internal Affairs'],
    ['NSC', 'National Security Committee', 'National Security Committee'],
    ['Департамент полиции', 'Департамент полиции города Алматы', 'Police Department of Almaty'],
  ] as const)
    it(`${speaker}, ${body}`, () => assert.equal(addresseeOf({ speaker, body }, law, languages).en, told))

  it('and two bodies are told as two', () => {
    for (const [speaker, body] of [
      ['Министерство здравоохранения', 'Министерство образования'],
      ['Министр здравоохранения', 'Министерство здравоохранения'],
      ['Полиция', 'МВД'],
      ['Health Committee', 'Health Ministry'],
      ['Департамент полиции города Алматы', 'Департамент полиции города Астаны'],
    ] as const)
      assert.match(addresseeOf({ speaker, body }, law, languages).ru, /\(.+\)$/u, speaker)
  })
})

it('a person whose name is given in Russian is called in Kazakh as Kazakh writes the first name', () => {
  const asked = (speaker: string, language: Metadata['language'] & {}) =>
    addresseeOf({ speaker, body: 'Ministry of Justice', language }, law, languages)
  assert.equal(asked('Айгерим Сатова', 'ru').kk, 'Айгерім Сатова (Әділет министрлігі)')
  assert.equal(asked('Айгерим Сатова', 'kk').kk, 'Айгерим Сатова (Әділет министрлігі)')
  assert.equal(asked('Ms. Satova', 'en').kk, 'Сатова ханым (Әділет министрлігі)')
  assert.equal(asked('Mr Satov', 'en').ru, 'г-н Сатов (Министерство юстиции)')
  assert.equal(asked('Mr Carver', 'en').ru, 'Mr Carver (Министерство юстиции)')
})

describe('of a speaker whose office tells the body nothing more is told', () => {
  for (const [language, speaker, body, told] of [
    [
      'ru',
      'Олег Сухов, заместитель прокурора Костанайской области',
      'Прокуратура Костанайской области',
      'Олег Сухов, заместитель прокурора Костанайской области',
    ],
    [
      'kk',
      'Олег Сухов, Қостанай облысының прокуроры',
      'Қостанай облысының прокуратурасы',
      'Олег Сухов, Қостанай облысының прокуроры',
    ],
    ['en', 'Joan Carver, Minister of Energy', 'Ministry of Energy', 'Joan Carver, Minister of Energy'],
    [
      'ru',
      'Олег Сухов, начальник управления',
      'Прокуратура Костанайской области',
      'Олег Сухов, начальник управления (Прокуратура Костанайской области)',
    ],
  ] as const)
    it(speaker, () => assert.equal(addresseeOf({ speaker, body, language }, law, languages)[language], told))
})

describe('an office that is given short is told as the text tells it', () => {
  for (const [language, given, office, told] of [
    ['ru', 'вице-министр', 'вице-министр сельского хозяйства', 'вице-министр сельского хозяйства'],
    ['kk', 'вице-министр', 'ауыл шаруашылығы вице-министрі', 'ауыл шаруашылығы вице-министрі'],
    ['en', 'Deputy Minister', 'Deputy Minister of Energy', 'Deputy Minister of Energy'],
    // Another office of the same noun is another office.
    ['ru', 'министр', 'советник министра', 'министр'],
    ['ru', 'министр', 'министр', 'министр'],
    ['ru', 'министр энергетики', 'министр', 'министр энергетики'],
    ['kk', 'орынбасары', 'министрдің баспасөз хатшысы', 'орынбасары'],
    ['en', 'Minister', 'Deputy Minister', 'Minister'],
  ] as const)
    for (const metadata of [
      { speaker: `Олег Сухов, ${given}` },
      { speaker: 'Олег Сухов', office: given },
    ] satisfies Metadata[])
      it(`${office} for ${JSON.stringify(metadata)}`, () => {
        const asked = addresseeOf({ ...metadata, language }, law, languages, (person) =>
          person === 'Олег Сухов' ? office : undefined,
        )
        assert.equal(asked[language].split(', ')[1]?.toLowerCase(), told.toLowerCase())
      })
})

describe('an office that only begins to tell its house is told with all of its name', () => {
  for (const [language, office, body, told] of [
    [
      'ru',
      'официальный представитель',
      'Министерство торговли Казахстана',
      'официальный представитель Министерства торговли Казахстана',
    ],
    ['kk', 'бөлім басшысы', 'Кентау қаласының білім бөлімі', 'Кентау қаласы білім бөлімінің басшысы'],
    [
      'en',
      'government spokesman',
      'Government of Georgia',
      'official representative of the Government of Georgia',
    ],
    ['ru', 'начальник отдела', 'Акимат города Кентау', 'начальник отдела (Акимат города Кентау)'],
  ] as const)
    it(`${office}, ${body}`, () => {
      const asked = addresseeOf({ speaker: 'Олег Сухов', body, language }, law, languages, () => office)
      assert.equal(asked[language].slice(asked[language].indexOf(', ') + 2), told)
    })
})
