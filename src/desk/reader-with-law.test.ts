import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { loadCatalog } from '../catalog.ts'
import { aboutLaw } from '../exports/about.ts'
import { toldBy } from '../exports/told.ts'
import { TAGS } from '../law/tags.ts'
import type { Metadata } from '../reader/statement.ts'
import { statementReader } from './read-statement.ts'
import { takeIn } from './take-in.ts'

const catalog = await loadCatalog()
const read = statementReader(catalog)

function countryOf(text: string, known: Metadata): string | undefined {
  return read(takeIn({ text, metadata: {} }, known)).statement.jurisdiction
}

describe('why the law was not asked', () => {
  it('is the same beside each question as at the head', () => {
    for (const [text, known] of [
      [
        'Всех, кто сеет панику фейками, накажут.',
        { body: 'Министерство внутренних дел Республики Узбекистан' },
      ],
      ['В МВД Таджикистана предупредили: распространителей фейков накажут.', {}],
      ['Whoever spreads fakes in Kenya will be punished.', { body: 'National Police Service' }],
    ] as const) {
      const reading = read(takeIn({ text, metadata: {} }, known))
      const head = aboutLaw(reading, toldBy({ checkTitle: (name) => name, law: (code) => catalog.law(code) }))
      const whys = reading.findings.flatMap(({ evidence }) =>
        evidence.flatMap((piece) => (piece.kind === 'not-checked' ? [piece.why] : [])),
      )
      assert.ok(whys.length > 0, text)
      for (const why of whys)
        for (const tag of TAGS)
          assert.ok(head.value(tag).endsWith(why[tag]), `${head.value(tag)} / ${why[tag]}`)
    }
  })
})

const OF_KAZAKHSTAN =
  'Қазақстанда интернет-алаяқтардың қаупі күшейіп келеді. Жалған ақпарат таратқандар жауапкершілікке тартылады.'
const IN_RUSSIAN = 'В Казахстане растет число интернет-мошенников. Распространители фейков будут наказаны.'

describe('a body that many countries have', () => {
  it('is of Kazakhstan in a Kazakh text about Kazakhstan', () => {
    for (const body of ['Сенат', 'Генпрокуратура', 'ЦИК'])
      assert.equal(countryOf(OF_KAZAKHSTAN, { body }), 'kz', body)
    assert.equal(countryOf(OF_KAZAKHSTAN, { office: 'сенатор' }), 'kz')
  })

  it('is of no known country in another language, or in a text about another country', () => {
    assert.equal(countryOf(IN_RUSSIAN, { body: 'Сенат' }), undefined)
    assert.equal(
      countryOf('Қырғызстанда жалған ақпарат көбейді. Бішкекте де солай.', { body: 'Сенат' }),
      undefined,
    )
    assert.equal(countryOf(OF_KAZAKHSTAN, { body: 'АҚШ Сенаты' }), undefined)
  })

  it('is of the one that was chosen', () =>
    assert.equal(countryOf(OF_KAZAKHSTAN, { body: 'Сенат', jurisdiction: 'kg' }), 'kg'))

  it('is of Kazakhstan in a Kazakh text about no other country', () => {
    const text = 'Жалған хабар таратқандар жазаланады.'
    assert.equal(countryOf(text, { body: 'Прокуратура' }), 'kz')
    assert.equal(countryOf(text, { speaker: 'Облыс прокуроры' }), 'kz')
    assert.equal(countryOf(text, { body: 'Футбол клубы' }), undefined)
    assert.equal(countryOf(`Ташкентте ${text}`, { body: 'Прокуратура' }), undefined)
  })
})

describe('a text that can only be of Kazakhstan', () => {
  it('is in Kazakh, names Kazakhstan and no other country', () => {
    assert.equal(countryOf(OF_KAZAKHSTAN, {}), 'kz')
    assert.equal(countryOf(`${OF_KAZAKHSTAN} Ресейде де солай.`, {}), undefined)
  })

  it('or cites the law of Kazakhstan by its name', () => {
    const text =
      'Это нарушает закон. Виновные будут наказаны по статье 274 Уголовного кодекса Республики Казахстан.'
    assert.equal(countryOf(text, { body: 'Прокуратура' }), 'kz')
    assert.equal(countryOf(text, {}), 'kz')
    assert.equal(countryOf(text, { body: 'МВД Узбекистана' }), undefined)
    assert.equal(countryOf(`${text} Так считают в Бишкеке.`, {}), undefined)
    assert.equal(countryOf(IN_RUSSIAN, {}), undefined)
  })

  it('or tells whose words they are', () => {
    const threat = 'распространители фейков будут наказаны.'
    assert.equal(countryOf(`В полиции Шымкента предупредили: ${threat}`, {}), 'kz')
    assert.equal(countryOf(threat, { speaker: 'Марат Асанов, прокурор города Кокшетау' }), 'kz')
    assert.equal(countryOf(threat, { speaker: 'Жамбыл Асанов' }), undefined)
  })
})

describe('an office that turns to the people of Kazakhstan', () => {
  const body = "Prosecutor-General's Office"

  it('is of Kazakhstan, as one whose report is dated from there', () => {
    for (const text of [
      'We urge citizens of Kazakhstan not to spread fakes.',
      'The office has warned the people of Kazakhstan. Whoever spreads fakes will be punished.',
      'ALMATY -- Whoever spreads fakes will be punished.',
      'ASTANA. Whoever spreads fakes will be punished.',
    ])
      assert.equal(countryOf(text, { body }), 'kz', text)
    const call = 'Просим граждан Казахстана не верить фейкам. Распространители фейков будут наказаны.'
    assert.equal(countryOf(call, { body: 'Генпрокуратура' }), 'kz')
    assert.equal(
      countryOf(
        "ASTANA -- The Prosecutor General's Office warned that whoever spreads fakes will be punished.",
        {},
      ),
      'kz',
    )
  })

  it('is of no known country where its people are only told of, or another country is named', () => {
    for (const text of [
      'Police held two citizens of Kazakhstan. Whoever spreads fakes will be punished.',
      'BISHKEK -- Whoever spreads fakes will be punished.',
      'ASTANA -- In Russia, whoever spreads fakes will be punished.',
      'ATTENTION. Whoever spreads fakes will be punished.',
    ])
      assert.equal(countryOf(text, { body }), undefined, text)
    assert.equal(
      countryOf('Просим граждан Казахстана не верить фейкам.', { body: 'Футбольный клуб' }),
      undefined,
    )
  })
})

describe('the country of a body that only one has', () => {
  it('is told by its name alone', () => {
    const reading = (body: string) =>
      read(takeIn({ text: 'Распространители фейков будут наказаны.', metadata: {} }, { body }))
    const told = toldBy({ checkTitle: (name) => name, law: (code) => catalog.law(code) })
    assert.match(aboutLaw(reading('Роскомнадзор'), told).value('ru'), /Россия/u)
    assert.match(aboutLaw(reading('МВД Кыргызской Республики'), told).value('ru'), /Кыргызстан/u)
    assert.match(aboutLaw(reading('Полиция'), told).value('ru'), /не указан/u)
  })
})
