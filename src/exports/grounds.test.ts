import assert from 'node:assert/strict'
import { it } from 'node:test'
import kazakhstan from '../jurisdictions/kz/jurisdiction.ts'
import type { TermUse } from '../law/law.ts'
import { place } from '../law/place.ts'
import { cited, grounds } from './grounds.ts'

const law = kazakhstan.law((word) => [word])
const fact = (cite: string, on: string) => {
  const [found] = law.provisions(place(cite), on)
  assert.ok(found)
  return found
}

it('what was struck out is in no force: the day of that is told', () => {
  const periods = (cite: string) =>
    (['kk', 'ru', 'en'] as const).map((language) => cited(fact(cite, '2025-01-01'), language).period)
  assert.deepEqual(periods('CAO 452'), [
    '2024 жылғы 20 тамыз күнінен бастап алып тасталған',
    'исключено с 20 августа 2024 г.',
    'excluded since 20 August 2024',
  ])
  assert.match(periods('CAO 456-1(2)')[2] ?? '', /^excluded since .*, day approximate$/u)
})

it('of a term one sentence tells whether it is defined', () => {
  const use = (kind: 'defined' | 'used', ru: string) => {
    const says = { kk: ru, ru, en: ru }
    return cited({ ...fact('CAO 434', '2024-01-01'), kind, says } as TermUse, 'ru').text
  }
  assert.equal(use('used', 'Используется без определения'), 'Используется без определения')
  assert.equal(use('defined', 'Определено в законе о связи'), 'Определено в законе о связи')
  assert.equal(
    use('used', 'Как предел свободы слова'),
    'Употребляет термин без определения: как предел свободы слова',
  )
  assert.equal(use('defined', 'СМИ и их сотрудники'), 'Определяет термин: СМИ и их сотрудники')
})

it('a law that was not asked is said so once', () => {
  const why = {
    kk: 'мәлімдеменің күні белгісіз',
    ru: 'дата заявления неизвестна',
    en: 'the date is not known',
  }
  for (const [language, lead] of [
    ['kk', 'Заң тексерілмеді'],
    ['ru', 'Закон не проверен'],
    ['en', 'Law not checked'],
  ] as const) {
    const [ground] = grounds([{ kind: 'not-checked', why }], language)
    assert.deepEqual([ground?.lead, ground?.text], [lead, why[language]])
  }
})

it('remarks on sources are in the language of the reader', () => {
  const sources = (language: 'kk' | 'ru' | 'en') =>
    cited(fact('CAO 434', '2024-01-01'), language).sources.map(({ text }) => text)
  assert.match(sources('kk')[0] ?? '', /, 2022 жылғы қыркүйек$/u)
  assert.match(sources('ru')[0] ?? '', /, сентябрь 2022 года$/u)
  assert.match(sources('en')[0] ?? '', /, September 2022$/u)
})
