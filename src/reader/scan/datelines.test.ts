import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sentencesOf } from './scanned-in-tests.ts'

/** What a bar parts are sentences. */
const CASES: readonly string[] = [
  'KARAGANDA, May 4 – | The police will close more channels.',
  'Karaganda. May 4 – | The police will close more channels.',
  'Karaganda, 4 May 2023 (Steppe Wire): | The police will close more channels.',
  'Karaganda (SW) – | The police will close more channels.',
  'May 4, 2023. Karaganda – | The police will close more channels, the mayor said.',
  '(Karaganda, May 4) | The police will close more channels.',
  'LUSAKA, Zambia, May 4 -- | The police will close more channels.',
  'КАРАГАНДА, 4 мая. /Степь/ – | Полиция закроет новые каналы.',
  'г. Караганда, 4 мая 2023 года – | Полиция закроет новые каналы.',
  'Караганда. 04.05.2023 – | Полиция закроет новые каналы.',
  'Бишкек, 4 мая. /Степь/ | Полиция закроет новые каналы.',
  'ҚАРАҒАНДЫ, 4 мамыр – | Полиция тағы да арналарды жабады.',
  'Қарағанды. 2023 жылғы 4 мамыр – | Полиция тағы да арналарды жабады.',
  'ҚАРАҒАНДЫ. DALAPRESS – | Полиция тағы да арналарды жабады.',
  'КАРАГАНДА, СтепьПресс — | Полиция закроет новые каналы.',
  // A heading in capitals is none.
  'ПОЛИЦИЯ – ХАЛЫҚ ҚЫЗМЕТІНДЕ.',
  'ҚАРАҒАНДЫ. | Қала – облыс орталығы.',
  // A day that is told of, a title and a match are none.
  'May 4 – Day of the Journalist.',
  'Until May 4, in Karaganda – and only there – the roads are closed.',
  'Omarov (SDP) – a deputy and a journalist.',
  'Astana, 12 people – all of them drivers.',
  'Алматы, 4 мая – и ни днем позже.',
  '4 мамыр – журналистер күні.',
]

for (const marked of CASES)
  test(`a dateline is a sentence of its own, and nothing else is one: ${marked}`, () => {
    const expected = marked.split(' | ')
    const found = sentencesOf(marked.replace(' | ', ' '))
    assert.deepEqual(found.slice(-1), expected.slice(-1))
    assert.ok(found.length >= expected.length)
  })

test('a dateline stands at the head of a paragraph', () => {
  const text = 'Roads were closed.\n\nKARAGANDA, May 4 – The police will close more channels.'
  assert.equal(sentencesOf(text).at(-1), 'The police will close more channels.')
})
