import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Trilingual } from '../src/law/law.ts'
import { asked, findingsOf, inEach, POLICE_OF_KAZAKHSTAN, readerOn, readerWith } from './asked-in-tests.ts'

const read = readerWith()
const readByPolice = readerOn('2023-03-01', POLICE_OF_KAZAKHSTAN)

const DEMANDS: readonly Trilingual[] = [
  {
    kk: 'Министрлік арналардан өсек таратуды тоқтатуды талап етеді.',
    ru: 'Министерство требует от каналов прекратить распространение слухов.',
    en: 'The ministry demands that channels stop spreading rumours.',
  },
  {
    kk: 'Полиция тұрғындардан тексерілмеген ақпарат таратпауды талап етеді.',
    ru: 'Полиция требует от жителей не распространять непроверенную информацию.',
    en: 'The police demand that residents stop sharing unverified information.',
  },
]

test('the provision that a demand rests on is asked for once, and what follows in the same breath', () => {
  for (const texts of DEMANDS)
    inEach(texts, (text, language) => {
      const reading = read(text, { language })
      const { kk, ru, en } = asked('legal-form', reading)
      assert.match(
        en,
        /provision of which law.*What are the consequences for those who do not comply\?$/u,
        text,
      )
      assert.match(ru, /норме какого закона.*Какие последствия наступят для тех, кто не подчинится\?$/u, text)
      assert.match(kk, /қай заңның қай нормасы.*Бағынбағандар үшін қандай салдар туындайды\?$/u, text)
      const [call] = findingsOf('call-to-obey', reading)
      assert.ok(reading.questions.every(({ finding }) => finding !== call?.id))
    })
})

test('a call whose act nothing is asked of is asked by which provision', () => {
  const calls: Trilingual = {
    kk: 'Тексерілмеген ақпаратты таратпаңыздар.',
    ru: 'Не распространяйте непроверенную информацию.',
    en: 'Do not share unverified information.',
  }
  const alone = readerWith({ checks: ['call-to-obey'] })
  inEach(calls, (text, language) => {
    const { kk, ru, en } = asked('call-to-obey', alone(text, { language }))
    assert.match(en, /Which provision/u)
    assert.match(ru, /Какая норма/u)
    assert.match(kk, /қай норма/u)
  })
})

const LIKEWISE: readonly Trilingual[] = [
  {
    kk: 'ҚК 174-бабы бойынша жиырма жылға дейін бас бостандығынан айыру көзделген. Лайк басқандар да дәл сондай жауапкершілікке тартылады.',
    ru: 'По статье 174 УК грозит до двадцати лет. Лайк под такой записью также образует состав преступления.',
    en: 'Under Article 174 of the Criminal Code one may be jailed for up to twenty years. Those who like such posts bear the same liability.',
  },
  {
    kk: 'ҚК 174-бабы бойынша он екі жылдан жиырма жылға дейін бас бостандығынан айыру көзделген. Бөліскендер де сондай жазаға тартылады.',
    ru: 'Статья 174 УК предусматривает от двенадцати до двадцати лет. Администраторы чатов понесут такую же ответственность.',
    en: 'Article 174 of the Criminal Code carries twelve to twenty years. Administrators of chats are equally liable.',
  },
]

test('of what the article in the sentence before is said to punish, too, no article is asked', () => {
  for (const texts of LIKEWISE)
    inEach(texts, (text, language) => {
      const reading = readByPolice(text, language)
      const last = findingsOf('threatened-sanction', reading).length - 1
      assert.match(asked('threatened-sanction', reading, last).en, /art\. 174|question 1/u, text)
      assert.doesNotMatch(asked('threatened-sanction', reading, last).en, /Which article/u, text)
    })
})

test('of another offence it is', () => {
  const texts: Trilingual = {
    kk: 'ҚК 174-бабы бойынша жиырма жылға дейін бас бостандығынан айыру көзделген. Жала жапқандар да сондай жауапкершілікке тартылады.',
    ru: 'По статье 174 УК грозит до двадцати лет. Виновные в клевете понесут такую же ответственность.',
    en: 'Under Article 174 of the Criminal Code one may be jailed for up to twenty years. Those guilty of libel bear the same liability.',
  }
  inEach(texts, (text, language) => {
    const { questions } = readByPolice(text, language)
    assert.ok(
      questions.filter(({ claim }) => claim === 2).every(({ text: { en } }) => !en.includes('art. 174 ')),
      text,
    )
  })
})
