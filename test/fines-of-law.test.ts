import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Tag } from '../src/law/law.ts'
import { POLICE_OF_KAZAKHSTAN, readerOn, readerWith } from './asked-in-tests.ts'

const read = readerWith({ checks: ['threatened-sanction', 'wrong-citation'] })
const readingOf = readerOn('2025-05-20', POLICE_OF_KAZAKHSTAN, {
  checks: ['threatened-sanction', 'wrong-citation'],
})

/** Questions that call a penalty wrong, in the language of the text. */
function wrong(text: string, language: Tag): string[] {
  return readingOf(text, language)
    .questions.filter(({ text: { en } }) => /penalty named|fine of this size/u.test(en))
    .map((question) => question.text[language])
}

/** Fines that the law of that day does not carry, and what the question holds of it. */
const FALSE: readonly (readonly [Tag, string, ...string[]])[] = [
  [
    'ru',
    'По статье 456-2 КоАП РК за распространение ложной информации предусмотрен штраф от 10 до 20 МРП.',
    '(10 МРП)',
    '20, 30, 40',
  ],
  [
    'ru',
    'По статье 456-2 КоАП РК блогерам грозит штраф 100 МРП.',
    '30 МРП — ч. 5, инфлюенсер (блогер); 50 МРП — ч. 6',
  ],
  [
    'ru',
    'По части 3 статьи 456-2 КоАП РК предусмотрен штраф 40 МРП для физических лиц.',
    '20 МРП — пользователь',
  ],
  ['ru', 'По статье 456-2 КоАП РК грозит штраф до девятисот МРП.', '900 МРП'],
  [
    'ru',
    'Для физических лиц по статье 456-2 КоАП РК предусмотрен штраф 393 тысячи тенге.',
    '393\u00a0000 тенге',
    '20 МРП (78\u00a0640 тенге)',
  ],
  [
    'ru',
    'За распространение ложной информации предусмотрена административная ответственность: штраф для физических лиц от 10 до 20 МРП.',
    '10 МРП',
    'ст. 456-2 КоАП РК (физические лица): 20 МРП — ч. 3',
  ],
  ['ru', 'По статье 131 УК РК предусмотрен штраф до 1 000 000 МРП.', '1\u00a0000\u00a0000 МРП'],
  ['ru', 'По статье 131 УК РК предусмотрен штраф до 10.000 МРП.', '10\u00a0000 МРП'],
  [
    'ru',
    'По статье 131 УК РК предусмотрен штраф до 5 миллиардов тенге.',
    '5\u00a0000\u00a0000\u00a0000 тенге',
  ],
  ['ru', 'По статье 131 УК РК предусмотрен штраф до пяти миллионов тенге.', '5\u00a0000\u00a0000 тенге'],
  ['ru', 'По статье 131 УК РК предусмотрен штраф до 5 000 000 тг.', '5\u00a0000\u00a0000 тенге'],
  [
    'kk',
    'ҚР ӘҚБтК 456-2-бабы бойынша жеке тұлғаларға 10 АЕК-тен 20 АЕК-ке дейін, заңды тұлғаларға 100 АЕК-ке дейін айыппұл көзделген.',
    '10 АЕК',
    '20 АЕК — 3-бөлік',
  ],
  ['kk', 'ҚР ӘҚБтК 456-2-бабы бойынша блогерлерге 100 АЕК айыппұл салынады.', '30 АЕК — 5-бөлік'],
  [
    'kk',
    'Желіде жалған ақпарат таратқандар әкімшілік жауапқа тартылады. Жеке тұлғалар үшін 10-20 айлық есептік көрсеткіштен басталады, ал заңды тұлғаларға 100 АЕК-ке дейін айыппұл қарастырылған.',
    '10 АЕК',
    'ҚР ӘҚБтК 456-2-бабы (жеке тұлғалар): 20 АЕК — 3-бөлік',
  ],
  [
    'en',
    'Article 456-2 of the Code of Administrative Offences provides for a fine of 10 to 20 MCI for individuals.',
    '(10 MCI)',
    '20 MCI (part 3',
  ],
  [
    'en',
    'Under Article 456-2 of the Code of Administrative Offences bloggers face a fine of 100 MCI.',
    '(100 MCI)',
    '30 MCI (part 5',
  ],
]

for (const [language, text, ...told] of FALSE)
  test(`a fine that the law does not carry: ${text}`, () => {
    const [question] = wrong(text, language)
    assert.ok(question)
    for (const words of told) assert.ok(question.includes(words), `${words} in ${question}`)
  })

const TRUE: readonly (readonly [Tag, string])[] = [
  [
    'ru',
    'Статья 456-2 КоАП РК предусматривает для физических лиц штраф 20 МРП, а для юридических лиц до 100 МРП.',
  ],
  ['ru', 'По статье 456-2 КоАП РК гражданам грозит штраф в размере двадцати МРП.'],
  ['ru', 'По статье 456-2 КоАП РК грозит штраф от 20 до 40 МРП.'],
  ['ru', 'По статье 456-2 КоАП РК грозит штраф 20 МРП для физических лиц, 100 МРП для крупного бизнеса.'],
  ['ru', 'Для физических лиц по статье 456-2 КоАП РК предусмотрен штраф около 79 тысяч тенге.'],
  ['ru', 'Для физических лиц по статье 456-2 КоАП РК предусмотрен штраф 20 МРП (78 640 тенге).'],
  ['ru', 'Для физических лиц по статье 456-2 КоАП РК предусмотрен штраф более 70 тысяч тенге.'],
  ['kk', 'ҚР ӘҚБтК 456-2-бабы бойынша жеке тұлғаға 70 мың теңгеден астам айыппұл салынады.'],
  ['ru', 'По статье 131 УК РК предусмотрен штраф до 200 МРП.'],
  ['ru', 'По статье 131 УК РК предусмотрен штраф до ста МРП.'],
  [
    'ru',
    'По статье 87 КоАП РК работодатель несет административную ответственность. Для ложной информации это не так, а здесь крупному бизнесу грозит штраф 150 МРП.',
  ],
  ['kk', 'ҚР ӘҚБтК 456-2-бабы бойынша жеке тұлғаға жиырма АЕК айыппұл салынады.'],
  ['kk', 'ҚР ӘҚБтК 456-2-бабы бойынша инфлюенсерлерге 30 АЕК айыппұл салынады.'],
  [
    'en',
    'Under Article 456-2 of the Code of Administrative Offences individuals face a fine of 20 MCI and legal entities up to 100 MCI.',
  ],
]

for (const [language, text] of TRUE)
  test(`a fine that the law carries: ${text}`, () => {
    assert.deepEqual(wrong(text, language), [])
  })

test('units and money are those of the law that is asked', () => {
  const asked = (text: string): string[] =>
    read(text, { date: '2025-05-20', language: 'en', jurisdiction: 'xa', body: 'Office of Gazettes' })
      .questions.map((question) => question.text.en)
      .filter((words) => /penalty named/u.test(words))
  const [question = ''] = asked(
    'Under article 30 of the Gazettes Act editors face a fine of up to 900 marks.',
  )
  assert.ok(question.includes('900 marks'), question)
  assert.ok(question.includes('40 to 120 marks'), question)
  assert.deepEqual(asked('Under article 30 of the Gazettes Act editors face a fine of up to 120 marks.'), [])
  assert.deepEqual(asked('Under article 30 of the Gazettes Act editors face a fine of up to 900 MCI.'), [])
})
