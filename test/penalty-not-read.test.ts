import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asked, inEach, POLICE_OF_KAZAKHSTAN, readerOn } from './asked-in-tests.ts'

const readingOf = readerOn('2017-03-10', POLICE_OF_KAZAKHSTAN)

const FAKES = {
  kk: 'Жалған ақпарат таратқандар ҚК 274-бабы бойынша он бес жылға дейін сотталады.',
  ru: 'По статье 274 УК за фейки предусмотрено до пятнадцати лет лишения свободы.',
  en: 'Fakes carry up to fifteen years in prison under Article 274 of the Criminal Code.',
}

test('where the penalty of the day was not read, the question on a term says so', () => {
  inEach(FAKES, (text, language) => {
    const { en, ru, kk } = asked('threatened-sanction', readingOf(text, language))
    assert.match(en, /does not contain the penalty that the article carried on that day: from which version/u)
    assert.match(ru, /Санкции этой статьи на тот день в наборе норм нет/u)
    assert.match(kk, /сол күнгі санкциясы нормалар жинағында жоқ/u)
    assert.doesNotMatch(
      asked('threatened-sanction', readingOf(text, language, '2022-09-26')).en,
      /that day:/u,
    )
  })
})

test('where no term is told, nothing is said of it', () => {
  const { ru } = asked('threatened-sanction', readingOf('Статья 274 УК карает за фейки.', 'ru'))
  assert.doesNotMatch(ru, /в наборе норм нет/u)
})
