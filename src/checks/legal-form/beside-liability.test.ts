import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inEach, readerWith } from '../../../test/asked-in-tests.ts'

const read = readerWith({ checks: ['legal-form', 'threatened-sanction'] })

const questionsOf = (text: string, language: 'kk' | 'ru' | 'en'): readonly string[] =>
  read(text, { language }).questions.map((question) => question.text.en)

test('who warns or reminds of liability is asked for one provision, that of the liability', () => {
  for (const texts of [
    {
      kk: 'Полиция бұзақылық үшін жауапкершілікті еске салады.',
      ru: 'Полиция напоминает об ответственности за хулиганство.',
      en: 'Police remind the public of liability for hooliganism.',
    },
    {
      kk: 'Прокуратура жалған ақпарат таратқаны үшін жауапкершілік бар екенін ескертеді.',
      ru: 'Прокуратура предупреждает: за распространение ложной информации наступает ответственность.',
      en: 'Prosecutors warn that spreading false information entails liability.',
    },
  ])
    inEach(texts, (text, language) => {
      const asked = questionsOf(text, language)
      assert.equal(asked.length, 2, text)
      assert.equal(asked.filter((each) => /which provision|Which article/u.test(each)).length, 1, text)
    })
})

test('who warns of something else is asked by which provision', () => {
  inEach(
    {
      kk: 'Прокуратура азаматтарды жиынға бармау туралы ескертеді.',
      ru: 'Прокуратура предупреждает граждан о недопустимости участия в митинге.',
      en: 'Prosecutors warn citizens against taking part in the rally.',
    },
    (text, language) => {
      const [asked = ''] = questionsOf(text, language)
      assert.match(asked, /which provision/u, text)
    },
  )
})
