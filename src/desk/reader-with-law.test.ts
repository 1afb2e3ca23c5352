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
