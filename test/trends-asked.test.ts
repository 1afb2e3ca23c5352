import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Trilingual } from '../src/law/law.ts'
import { asked, inEach, readerWith } from './asked-in-tests.ts'

const read = readerWith({ checks: ['unmeasured-trend'] })

const MASSES: Trilingual = {
  kk: 'Жаппай жалған қоңыраулар анықталды.',
  ru: 'Обнаружены многочисленные поддельные объявления.',
  en: 'Numerous forged notices were found.',
}

test('of what is only said to be many no earlier period is asked', () => {
  inEach(MASSES, (text, language) => {
    const { kk, ru, en } = asked('unmeasured-trend', read(text, { language }))
    assert.match(en, /How many are there exactly/u, text)
    assert.match(ru, /Сколько их именно/u)
    assert.match(kk, /нақты саны қанша/u)
  })
})

const TWO_THINGS: Trilingual = {
  kk: 'Желіде өсек-аяң көбейді. Көшедегі ұрлық та жиілеп кетті.',
  ru: 'В чатах растёт количество слухов. На улицах участились кражи.',
  en: 'The number of rumours keeps growing. Street robberies have also become more frequent.',
}

test('each thing that is said to have grown is asked about by itself', () => {
  inEach(TWO_THINGS, (text, language) => {
    const { questions } = read(text, { language })
    assert.deepEqual(
      questions.map(({ repeats }) => repeats),
      [undefined, undefined],
      text,
    )
  })
})

const SAME_THING: Trilingual = {
  kk: 'Желіде өсек-аяң көбейді. Мұндай жағдайлар жиілеп барады.',
  ru: 'В чатах растёт количество слухов. Таких случаев становится всё больше.',
  en: 'The number of rumours keeps growing. Such cases have become more frequent.',
}

test('words that point back to what has grown are referred to its question', () => {
  inEach(SAME_THING, (text, language) => {
    const [first, second] = read(text, { language }).questions
    assert.equal(first?.repeats, undefined, text)
    assert.notEqual(second?.repeats, undefined, text)
  })
})
