import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inEach, readerWith } from '../../../test/asked-in-tests.ts'

const read = readerWith({ checks: ['threatened-sanction'] })

const asksWhichArticle = (text: string, language: 'kk' | 'ru' | 'en'): boolean =>
  read(text, { language }).questions.some(({ text: { en } }) => en.includes('Which article'))

test('it is not asked which article a threat is of where the next sentence begins with it', () => {
  for (const texts of [
    {
      kk: 'Жала жапқаны үшін жауапкершілік көзделген. ӘҚБтК-нің 73-3-бабында 160 АЕК-ке дейін айыппұл көзделген.',
      ru: 'За клевету предусмотрена ответственность. Статья 73-3 КоАП предусматривает штраф до 160 МРП.',
      en: 'Slander entails liability. Article 73-3 of the Code of Administrative Offences provides for a fine of up to 160 units.',
    },
    {
      kk: 'Жалған ақпарат таратқандар жазаланады. ҚК-нің 274-бабы үш жылға дейін бас бостандығынан айыруды көздейді.',
      ru: 'За ложные сведения предусмотрена ответственность. Согласно статье 274 УК, наказание – до трёх лет лишения свободы.',
      en: 'Spreading false news is punished. Under article 274 of the Criminal Code the penalty is up to three years in prison.',
    },
  ])
    inEach(texts, (text, language) => {
      assert.equal(asksWhichArticle(text, language), false, text)
      assert.equal(read(text, { language }).questions.length, 1, text)
    })
})

test('it is asked where the sentence behind tells of another conduct, or no article', () => {
  for (const texts of [
    {
      kk: 'Жала жапқаны үшін жауапкершілік көзделген. Ұсақ бұзақылық үшін ӘҚБтК-нің 434-бабында айыппұл көзделген.',
      ru: 'За клевету предусмотрена ответственность. За мелкое хулиганство статья 434 КоАП предусматривает штраф.',
      en: 'Slander entails liability. Petty hooliganism is punished by a fine under article 434 of the Code of Administrative Offences.',
    },
    {
      kk: 'Жала жапқаны үшін жауапкершілік көзделген.',
      ru: 'За клевету предусмотрена ответственность.',
      en: 'Slander entails liability.',
    },
  ])
    inEach(texts, (text, language) => assert.equal(asksWhichArticle(text, language), true, text))
})
