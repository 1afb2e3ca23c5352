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

const FROM_TO: Trilingual = {
  kk: 'Суға кету оқиғалары сол мерзімде 41-ден 63-ке көбейіп кетті.',
  ru: 'Случаи утопления заметно участились — с 41 до 63 за тот же период.',
  en: 'Drownings have become more frequent, from 41 to 63 over the same period.',
}

test('what has grown from one count to another, and in which time, is measured', () => {
  inEach(FROM_TO, (text, language) => assert.deepEqual(read(text, { language }).findings, [], text))
})

const FROM_TO_OF_NO_TIME: Trilingual = {
  kk: 'Суға кету оқиғалары 41-ден 63-ке көбейіп кетті.',
  ru: 'Случаи утопления заметно участились — с 41 до 63.',
  en: 'Drownings have become more frequent, from 41 to 63.',
}

test('of counts of no time the time is asked, and no figures', () => {
  inEach(FROM_TO_OF_NO_TIME, (text, language) => {
    const { kk, ru, en } = asked('unmeasured-trend', read(text, { language }))
    assert.match(en, /How exactly was this measured/u, text)
    assert.match(ru, /Чем именно это измерено/u)
    assert.match(kk, /немен өлшенді/u)
  })
})
