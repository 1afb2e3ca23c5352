import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Tag } from '../../law/law.ts'
import type { Metadata } from '../statement.ts'
import { lastAsked } from './last-asked-in-tests.ts'

const CASES: readonly (readonly [what: string, Tag, Metadata, text: string, to: string])[] = [
  [
    'another person in the base form',
    'ru',
    { speaker: 'Асель Нурланова' },
    'Выступила Асель Нурланова. За распространение ложной информации будет уголовная ответственность, заявил Марат Ибраев.',
    'Марат Ибраев',
  ],
  [
    'another person in another case',
    'ru',
    { speaker: 'Асель Нурланова' },
    'Выступила Асель Нурланова. По словам Марата Ибраева, за распространение ложной информации будет уголовная ответственность.',
    'Марат Ибраев',
  ],
  [
    'the speaker',
    'ru',
    { speaker: 'Асель Нурланова' },
    'По словам Асель Нурлановой, за распространение ложной информации будет уголовная ответственность.',
    'Асель Нурланова',
  ],
  [
    'another person',
    'en',
    { speaker: 'Assel Nurlanova' },
    'Assel Nurlanova spoke. According to Marat Ibrayev, those who spread false information will be prosecuted.',
    'Marat Ibrayev',
  ],
  [
    'a pronoun for another person',
    'en',
    { speaker: 'Assel Nurlanova' },
    'Assel Nurlanova spoke. Earlier, deputy Marat Ibrayev sent a request. According to him, those who spread false information will be prosecuted.',
    'Marat Ibrayev',
  ],
  [
    'a pronoun for the speaker',
    'en',
    { speaker: 'Assel Nurlanova' },
    'Assel Nurlanova spoke. She said that those who spread false information will be prosecuted.',
    'Assel Nurlanova',
  ],
  [
    'another body',
    'en',
    { speaker: 'Assel Nurlanova', body: 'Ministry of Culture' },
    'Assel Nurlanova spoke for the Ministry of Culture. The National Security Committee said that those who spread false information will be prosecuted.',
    'National Security Committee',
  ],
  [
    'the own body',
    'en',
    { body: 'Ministry of Culture' },
    'The Ministry of Culture said that those who spread false information will be prosecuted.',
    'Ministry of Culture',
  ],
  [
    'another body',
    'ru',
    { body: 'Министерство культуры' },
    'Министерство культуры провело встречу. Генеральная прокуратура сообщила, что за распространение ложной информации будет уголовная ответственность.',
    'Генеральная прокуратура',
  ],
  [
    'the own body by its letters',
    'ru',
    { body: 'Министерство внутренних дел' },
    'В министерстве рассказали о рейдах. В МВД сообщили, что за распространение ложной информации будет уголовная ответственность.',
    'Министерство внутренних дел',
  ],
  [
    'a word for any body',
    'ru',
    { speaker: 'Асель Нурланова', body: 'Министерство культуры' },
    'Асель Нурланова выступила. В ведомстве сообщили, что за распространение ложной информации будет уголовная ответственность.',
    'Асель Нурланова (Министерство культуры)',
  ],
  [
    'another person',
    'kk',
    { speaker: 'Аида Балаева' },
    'Аида Балаева сөз сөйледі. Депутат Ерлан Сайыров жалған ақпарат таратқандар қылмыстық жауапкершілікке тартылады деп айтты.',
    'Ерлан Сайыров, депутат',
  ],
  [
    'the speaker',
    'kk',
    { speaker: 'Аида Балаева' },
    'Жалған ақпарат таратқандар қылмыстық жауапкершілікке тартылады, – деді Аида Балаева.',
    'Аида Балаева',
  ],
]

/** Quotations of several sentences: each is asked of whoever is named behind the last, or before the first. */
const QUOTED: readonly (readonly [Tag, text: string, to: string])[] = [
  [
    'ru',
    '«За распространение ложной информации будет уголовная ответственность. Будьте внимательны», — заявил министр Аскар Ибраев.',
    'Аскар Ибраев, министр',
  ],
  [
    'ru',
    'Министр Аскар Ибраев заявил: «Мы проводим рейды. За распространение ложной информации будет уголовная ответственность. Будьте внимательны».',
    'Аскар Ибраев, министр',
  ],
  [
    'ru',
    'Выступил министр Аскар Ибраев. «За распространение ложной информации будет уголовная ответственность. Будьте внимательны», — сказал он.',
    'Аскар Ибраев, министр',
  ],
  [
    'en',
    '“Those who spread lies will be prosecuted. Mind what you share,” Interior Minister Adam Cole said.',
    'Adam Cole, Interior Minister',
  ],
  [
    'kk',
    '«Жалған ақпарат таратқандар қылмыстық жауапкершілікке тартылады. Сақ болыңыздар», – деді министр Марат Ибраев.',
    'Марат Ибраев, министр',
  ],
  [
    'ru',
    'За распространение ложной информации будет уголовная ответственность. «Мы проводим рейды. Будьте внимательны», — заявил министр Аскар Ибраев.',
    'Аскар Ибраев, министр',
  ],
  [
    'ru',
    '«За распространение ложной информации будет уголовная ответственность», — заявил 26 сентября 2022 года официальный представитель МВД Аскар Ибраев.',
    'Аскар Ибраев, официальный представитель МВД',
  ],
]

for (const [language, text, to] of QUOTED)
  test(`${language}: who is quoted is asked: ${text}`, () => {
    assert.equal(lastAsked(text, language), to)
  })

for (const [what, language, known, text, to] of CASES)
  test(`${language}: a question is put to whom the sentence names: ${what}`, () => {
    assert.equal(lastAsked(text, language, known), to)
  })

test('whom a pronoun stands for is found, however many sentences hand it on and ask for it', () => {
  const named = 'Assel Nurlanova spoke. Earlier, deputy Marat Ibrayev sent a request. '
  const said = 'He said, he said, he said that those who spread false information will be prosecuted. '
  for (const times of [40, 2000])
    assert.equal(lastAsked(named + said.repeat(times), 'en', { speaker: 'Assel Nurlanova' }), 'Marat Ibrayev')
})
