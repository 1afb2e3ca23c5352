import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Trilingual } from '../src/law/law.ts'
import { asked, inEach, readerWith } from './asked-in-tests.ts'

const read = readerWith({ checks: ['unmeasured-trend', 'threatened-sanction', 'undefined-term'] })

const SHARES: readonly Trilingual[] = [
  {
    kk: 'Өрт туралы жазбалардың көбі жалған.',
    ru: 'Большинство публикаций о пожаре являются ложными.',
    en: 'Most of the posts about the fire are false.',
  },
  {
    kk: 'Желідегі хабарламалардың басым бөлігі ойдан шығарылған.',
    ru: 'Значительная часть сообщений о выборах – выдумана.',
    en: 'The bulk of the claims about the vote were fabricated.',
  },
]

test('of a share it is asked how many of how many, and no earlier period', () => {
  for (const texts of SHARES)
    inEach(texts, (text, language) => {
      const { kk, ru, en } = asked('unmeasured-trend', read(text, { language }))
      assert.match(en, /How many is that, out of how many\?/u, text)
      assert.doesNotMatch(en, /earlier/u)
      assert.match(ru, /Сколько их и из скольких\?/u)
      assert.match(kk, /қаншаның қаншасы/u)
    })
})

const CLOSED: Trilingual = {
  kk: 'Жалған ақпарат таратқаны үшін газет жабылады.',
  ru: 'Газету закроют за распространение ложной информации.',
  en: 'The newspaper will be closed for spreading false information.',
}

test('where a newspaper is to be closed, a power is asked for and no article that carries liability', () => {
  inEach(CLOSED, (text, language) => {
    const { kk, ru, en } = asked('threatened-sanction', read(text, { language }))
    assert.match(en, /Which provision of which law allows such a measure\?/u, text)
    assert.match(ru, /Какая норма какого закона/u)
    assert.match(kk, /қай заңның қай нормасы/u)
  })
})

test('groundless criticism is asked about in its base form', () => {
  const text = 'Негізсіз сынға тосқауыл қоямыз, деді министр.'
  assert.match(asked('undefined-term', read(text, { language: 'kk' })).kk, /«негізсіз сын»/u)
})
