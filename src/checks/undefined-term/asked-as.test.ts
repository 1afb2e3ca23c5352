import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadCatalog } from '../../catalog.ts'

const read = (await loadCatalog()).reader()

/** How a text's term stands in its question. */
const askedAs: readonly (readonly ['kk' | 'ru' | 'en', string, string])[] = [
  ['ru', 'На площадь рвутся так называемые активисты-провокаторы.', '«активисты-провокаторы»'],
  ['ru', 'Видео сняли так называемые журналисты.', '«так называемые журналисты»'],
  ['ru', 'Детей втягивают ради своих деструктивных целей.', '«деструктивные цели»'],
  ['ru', 'Сайты рассылают фейки и дезинформацию о паводке.', '«фейк и дезинформация»'],
  ['en', 'Several pages spread fakes about the flood.', '“fakes”'],
  ['kk', 'Кейбір парақшалар фейк таратады.', '«фейк»'],
]

test('a term is asked about by its own words, in their base form', () => {
  for (const [language, text, term] of askedAs) {
    const { questions } = read({ id: 'a', text, sha256: '', language })
    const asked = questions.map((question) => question.text[language]).join('\n')
    assert.ok(asked.includes(term), asked)
  }
})
