import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadCatalog, loadExports } from '../catalog.ts'
import { statementReader } from '../desk/read-statement.ts'
import { takeIn } from '../desk/take-in.ts'
import { TAGS } from '../law/tags.ts'
import { toldBy } from './told.ts'

const [catalog, exports] = await Promise.all([loadCatalog(), loadExports()])
const read = statementReader(catalog)
const told = toldBy(catalog)
const COUNTRY = {
  kk: 'Қазақстан, мәлімдеме күнгі',
  ru: 'Казахстан, на день заявления',
  en: 'Kazakhstan, as of the day',
}
const OTHER = { kk: '(Замбия)', ru: '(Замбия)', en: '(Zambia)' }

function shown(name: string, text: string, known: object): (language: 'kk' | 'ru' | 'en') => string {
  const reading = read(takeIn({ text, metadata: {} }, { language: 'en', date: '2024-03-01', ...known }))
  return (language) =>
    exports
      .get(name)
      ?.render(reading, { language, told, width: 200 })
      .replaceAll('\u00a0', ' ')
      .replace(/<[^>]*>/gu, '') ?? ''
}

for (const name of ['terminal', 'markdown', 'html'])
  for (const language of TAGS) {
    test(`${name} in ${language}: a reading with law names the country`, () => {
      const page = shown(name, 'Those who spread rumours will be jailed.', { jurisdiction: 'kz' })(language)
      assert.ok(page.includes(COUNTRY[language]), page)
    })

    test(`${name} in ${language}: another country that the statement names is named, and no law offered`, () => {
      const page = shown(name, 'Zambians who spread rumours will be jailed.', {})(language)
      assert.ok(page.includes(OTHER[language]), page)
      assert.ok(!page.includes('--jurisdiction'))
    })
  }
