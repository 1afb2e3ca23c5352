import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Trilingual } from '../src/law/law.ts'
import { asked, inEach, readerWith } from './asked-in-tests.ts'

const read = readerWith({ checks: ['unmeasured-trend'] })

const MASSES: readonly Trilingual[] = [
  {
    kk: 'Жаппай жалған қоңыраулар анықталды.',
    ru: 'Обнаружены многочисленные поддельные объявления.',
    en: 'Numerous forged notices were found.',
  },
  {
    kk: 'Базарда жалған билеттер қаптап жүр.',
    ru: 'Поддельных билетов на рынке множество.',
    en: 'A flood of forged tickets has reached the market.',
  },
  {
    kk: 'Жалған шоттар тасқыны қойманы басып қалды.',
    ru: 'Волна поддельных накладных захлестнула склады.',
    en: 'A wave of forged invoices has swept the warehouses.',
  },
]

test('of what is only said to be many no earlier period is asked', () => {
  for (const texts of MASSES)
    inEach(texts, (text, language) => {
      const { kk, ru, en } = asked('unmeasured-trend', read(text, { language }))
      assert.match(en, /What exact number is meant, and over which period\?/u, text)
      assert.match(ru, /О каком именно количестве идет речь/u)
      assert.match(kk, /Нақты қандай сан айтылып отыр/u)
    })
})

const GREW_IN_MASS: Trilingual = {
  kk: 'Жалған қоңыраулар жаппай көбейіп барады.',
  ru: 'Подделка билетов приобрела массовый характер.',
  en: 'The forging of tickets has become a mass phenomenon.',
}

test('of what became many an earlier period is asked', () => {
  inEach(GREW_IN_MASS, (text, language) => {
    const { kk, ru, en } = asked('unmeasured-trend', read(text, { language }))
    assert.match(en, /against which earlier period/u, text)
    assert.match(ru, /по сравнению с каким прежним/u)
    assert.match(kk, /бұрынғы қай кезеңмен/u)
  })
})

/** How far one thing went, and a growth that is only accounted for. */
const NO_TREND: readonly Trilingual[] = [
  {
    kk: 'Жертөледен түсірілген видео желіде кеңінен таралды.',
    ru: 'Видеозапись из подвала широко разошлась по чатам.',
    en: 'Although the footage has been widely shared, the board is sure of its case.',
  },
  {
    kk: 'Бұл хат ата-аналар арасында кең тарады.',
    ru: 'Снимок получил широкое распространение в соцсетях.',
    en: 'This letter was widely circulated among parents.',
  },
  {
    kk: 'Директор келушілердің артқанын каникулмен байланыстырды.',
    ru: 'Директор музея объяснил рост числа посетителей каникулами.',
    en: 'The director attributed the increase in visitors to the holidays.',
  },
  {
    kk: 'Басшы көліктердің көбейгенін жөндеу жұмыстары деп түсіндірді.',
    ru: 'Наплыв машин управляющий связал с ярмаркой.',
    en: 'The mayor explained the rise in bus delays by roadworks.',
  },
]

test('how far one thing went is no trend, nor is a growth that is accounted for', () => {
  for (const texts of NO_TREND)
    inEach(texts, (text, language) => assert.deepEqual(read(text, { language }).findings, [], text))
})

const STILL_TRENDS: readonly Trilingual[] = [
  {
    kk: 'Жалған хабарлар желіде кеңінен таралды.',
    ru: 'Ложные сообщения широко разошлись по чатам.',
    en: 'False videos have been widely shared in chats.',
  },
  {
    kk: 'Прокурор алаяқтықтың көбейгенін азаматтардың сенгіштігімен түсіндірді.',
    ru: 'Прокурор объяснил рост мошенничества доверчивостью граждан.',
    en: 'The prosecutor attributed the rise in fraud to careless users.',
  },
]

test('how far falsehoods went is one, and a growth of offences whatever it is put down to', () => {
  for (const texts of STILL_TRENDS)
    inEach(texts, (text, language) => assert.equal(read(text, { language }).findings.length, 1, text))
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
