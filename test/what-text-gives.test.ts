import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Tag } from '../src/law/law.ts'
import { asked, readerWith } from './asked-in-tests.ts'

const read = readerWith()

/** The question of a check in the text's own language. */
function question(check: string, language: Tag, text: string): string {
  return asked(check, read(text, { language }))[language]
}

const EACH = ['kk', 'ru', 'en'] as const

test('where the text gives a figure for what grows, it is named, and only its comparison asked for', () => {
  for (const [language, text, figure] of [
    [
      'kk',
      'Жалған ақпарат тарату жағдайлары көбейіп кетті. 2025 жылдың алғашқы алты айында жалған ақпарат тарату бойынша 47 қылмыстық іс тіркелді.',
      '«47 қылмыстық іс',
    ],
    [
      'ru',
      'Растет число случаев распространения ложной информации. За шесть месяцев 2025 года зарегистрировано 47 дел по фактам распространения ложной информации.',
      '«47 дел',
    ],
    [
      'ru',
      'Резко выросло распространение ложной информации. За первое полугодие 2025 года зарегистрировано 47 дел о ложной информации.',
      '«47 дел',
    ],
    [
      'en',
      'Cases of false information are growing. In the first half of 2025, 47 cases of spreading false information were registered.',
      '“47 cases',
    ],
    [
      'en',
      'The spread of false information has grown sharply. In the first half of 2025, 47 cases of false information were registered.',
      '“47 cases',
    ],
  ] as const) {
    const words = question('unmeasured-trend', language, text)
    assert.ok(words.includes(figure), words)
  }
})

test('a figure for something else, or without a period, answers nothing', () => {
  for (const [language, text] of [
    ['ru', 'Число ложных сообщений резко выросло. В 2024 году выявлено 1204 факта мошенничества.'],
    ['ru', 'Число ложных сообщений резко выросло. Выявлено 47 ложных сообщений.'],
    ['en', 'Disinformation is growing. In 2024 we recorded 1,204 incidents of arson.'],
    ['kk', 'Жалған ақпарат көбейіп кетті. 2024 жылы 120 өрт жағдайы тіркелді.'],
  ] as const)
    assert.doesNotMatch(question('unmeasured-trend', language, text), /47|1204|1,204|120/u)
})

test('a year, a number beyond a mark and the number of an item count nothing', () => {
  for (const behind of [
    'The page published false information repeatedly in 2020; cases of false information were recorded.',
    '3. The cases of false information of 2020 are known.',
    'In 2020 cases of false information were recorded.',
    'It was on page 12, and cases of false information were recorded in 2020.',
  ])
    assert.doesNotMatch(
      question('unmeasured-trend', 'en', `The spread of false information has grown sharply.\n\n${behind}`),
      /same text/u,
      behind,
    )
})

test('a count of those who are paid is asked for its source, not for the proof of a purpose', () => {
  const texts = {
    kk: 'Елде 200 үкіметтік емес ұйым шетелден қаржыландырылады.',
    ru: 'Около 200 неправительственных организаций в стране финансируются из-за рубежа, 70% из них – США.',
    en: 'About 200 non-governmental organizations are financed by foreign countries.',
  }
  const asks = { kk: /дерек/u, ru: /данны/u, en: /data/u }
  for (const language of EACH)
    assert.match(question('imputed-motive', language, texts[language]), asks[language])
})

test('a breach that is claimed without its provision is asked for it', () => {
  const texts = {
    kk: 'Министрлік бұл жарияланымды журналистік этиканы бұзу деп бағалады.',
    ru: 'В ведомстве назвали публикацию нарушением журналистской этики и законодательства.',
    en: 'The ministry called the report a violation of journalistic ethics and national legislation.',
  }
  const asks = { kk: /норма/u, ru: /норм/u, en: /provision/u }
  for (const language of EACH)
    assert.match(question('unused-power', language, texts[language]), asks[language])
})
