import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inEach, readerWith } from '../../../test/asked-in-tests.ts'

const read = readerWith({ checks: ['call-to-obey', 'legal-form'] })

const askedOf = (text: string, language: 'kk' | 'ru' | 'en'): string =>
  read(text, { language })
    .questions.map((question) => question.text.en)
    .join('\n')

test('of what the text tells to be untrue it is not asked which that is', () => {
  for (const texts of [
    {
      kk: 'Банк бөлімшелер жабылады деген қауесетті жоққа шығарды. Жалған мәліметке сенбеуге шақырамыз.',
      ru: 'Банк опроверг слухи о закрытии отделений. Просим не верить фейкам.',
      en: 'The bank denied that it is closing. We urge customers not to believe fakes.',
    },
    {
      kk: 'Мектептер жабылады деген қауесетке сенбеуге шақырамыз.',
      ru: 'Просим не верить слухам о закрытии школ.',
      en: 'We urge parents not to believe rumours that the schools will close.',
    },
  ])
    inEach(texts, (text, language) => {
      assert.match(askedOf(text, language), /What shows that/u, text)
      assert.doesNotMatch(askedOf(text, language), /Which information/u, text)
    })
})

test('of news that nothing tells of it is asked which that is', () => {
  inEach(
    {
      kk: 'Жолаушыларды жалған мәліметке сенбеуге шақырамыз.',
      ru: 'Просим соседей не верить ложным сведениям.',
      en: 'Do not trust false posts in groups.',
    },
    (text, language) => assert.match(askedOf(text, language), /Which information/u, text),
  )
})
