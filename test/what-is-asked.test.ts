import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Tag } from '../src/law/law.ts'
import { TAGS } from '../src/law/tags.ts'
import type { Reading } from '../src/reader/reading.ts'
import type { Metadata } from '../src/reader/statement.ts'
import {
  asked,
  catalog,
  findingsOf,
  inEach,
  labelsOf,
  POLICE,
  PROSECUTORS,
  readerWith,
} from './asked-in-tests.ts'

const read = readerWith()
const readingOf = (text: string, metadata: Metadata): Reading =>
  read(text, { jurisdiction: 'kz', ...metadata })

const HONOUR: Readonly<Record<Tag, string>> = {
  kk: 'Жекелеген азаматтардың ар-намысы мен қадір-қасиетіне нұқсан келтірілуде.',
  ru: 'Порочатся честь и достоинство конкретных граждан.',
  en: 'The honour and dignity of particular citizens are being defamed.',
}

test('a prosecutor who speaks for honour may open a libel case, and sue for others only where the law says so', () => {
  for (const [date, suit, opened] of [
    ['2022-09-26', 'art. 6(4) of the 2017 Law', 'art. 802(4)'],
    ['2024-05-20', 'art. 22(2) of the 2022 Constitutional Law', 'art. 802(4)'],
  ] as const) {
    inEach(HONOUR, (text, language) => {
      const reading = readingOf(text, { date, language, body: PROSECUTORS[language] })
      const { kk, ru, en } = asked('wrong-standing', reading)
      assert.ok(en.includes(suit) && en.includes(opened), en)
      assert.ok(ru.includes('предъявить иск лишь за тех'), ru)
      assert.ok(kk.includes('талап қоя алады'), kk)
      assert.doesNotMatch(en, /may only open/u)
    })
  }
})

const PRIVATE: Readonly<Record<Tag, string>> = {
  kk: 'Блогерлердің танымал азаматтардың жеке өміріне араласуына жол берілмейді.',
  ru: 'Недопустимо вмешательство блогеров в частную жизнь известных граждан.',
  en: 'Bloggers must not be allowed to invade the private life of well-known citizens.',
}

test('a prosecutor who speaks for private life may sue for others only where the law says so', () => {
  for (const [date, suit] of [
    ['2022-09-26', 'art. 6(4) of the 2017 Law'],
    ['2024-05-20', 'art. 22(2) of the 2022 Constitutional Law'],
  ] as const) {
    inEach(PRIVATE, (text, language) => {
      const reading = readingOf(text, { date, language, body: PROSECUTORS[language] })
      const { kk, ru, en } = asked('wrong-standing', reading)
      assert.ok(en.includes(suit) && !en.includes('libel'), en)
      assert.ok(ru.includes('предъявить иск лишь за тех'), ru)
      assert.ok(kk.includes('талап қоя алады'), kk)
    })
  }
})

test('before libel was an administrative offence no prosecutor is said to open such a case', () => {
  inEach(HONOUR, (text, language) => {
    const reading = readingOf(text, { date: '2019-03-01', language, body: PROSECUTORS[language] })
    const { kk, ru, en } = asked('wrong-standing', reading)
    assert.doesNotMatch(en, /administrative libel/u)
    assert.doesNotMatch(ru, /клевете/u)
    assert.doesNotMatch(kk, /жала жабу/u)
    assert.match(en, /art\. 6\(4\) of the 2017 Law/u)
  })
})

test('other bodies are not told what a prosecutor may do', () => {
  inEach(HONOUR, (text, language) => {
    const reading = readingOf(text, { date: '2022-09-26', language, body: POLICE[language] })
    assert.doesNotMatch(asked('wrong-standing', reading).en, /prosecutor/u)
  })
})

const ONE_TERM: Readonly<Record<Tag, readonly [text: string, term: string]>> = {
  kk: ['Деструктивті күштер ақпараттық шабуыл ұйымдастыруда.', 'Деструктивті күштер'],
  ru: ['Деструктивные силы раскачивают ситуацию в стране.', 'Деструктивные силы'],
  en: ['Destructive forces are rocking the situation in the country.', 'Destructive forces'],
}

test('two families that see one term ask about it once, and stretches of terms never meet', () => {
  for (const language of TAGS) {
    const [text, term] = ONE_TERM[language]
    const reading = readingOf(text, { date: '2022-09-26', language, body: PROSECUTORS[language] })
    const found = findingsOf('undefined-term', reading)
    assert.equal(found.filter(({ quote }) => quote.text === term).length, 1, language)
    for (const one of found)
      for (const other of found)
        assert.ok(one === other || one.quote.end <= other.quote.start || other.quote.end <= one.quote.start)
    assert.ok(reading.questions.every(({ askedAt, claim }) => askedAt !== claim))
  }
})

test('a term is an expression: two nouns with «and» are two, two adjectives before one noun are one', () => {
  const terms = (text: string, language: Tag): readonly string[] =>
    findingsOf('undefined-term', readingOf(text, { date: '2022-09-26', language })).map(
      ({ quote }) => quote.text,
    )
  assert.deepEqual(terms('Желіде арандатушылық мәлімдемелер мен оқырмандардың пікірлері көбейді.', 'kk'), [
    'арандатушылық мәлімдемелер',
  ])
  assert.deepEqual(terms('Пресечено распространение провокационных и фейковых материалов.', 'ru'), [
    'провокационных и фейковых материалов',
  ])
  assert.deepEqual(terms('They publish provocative statements and comments of readers.', 'en'), [
    'provocative statements',
  ])
})

test('«certain forces» leave open who is meant, and a verb or a name for idlers is no term', () => {
  for (const [text, language] of [
    ['За публикациями стоят определенные силы.', 'ru'],
    ['Мұның артында белгілі бір күштер тұр.', 'kk'],
    ['Certain forces stand behind these posts.', 'en'],
    ['The panic was whipped up by keyboard warriors.', 'en'],
    ['Олар мұны үшінші тұлғалардың мүддесі үшін жасайды.', 'kk'],
  ] as const) {
    const reading = readingOf(text, { date: '2022-09-26', language })
    assert.deepEqual(
      findingsOf('undefined-term', reading).map(({ quote }) => quote.text),
      [],
      text,
    )
  }
})

test('where the law has no such term, the nearest that it has is shown where it is of the same conduct', () => {
  const shownBeside = (text: string, language: Tag): readonly string[] => {
    const reading = readingOf(text, { date: '2022-09-26', language, body: PROSECUTORS[language] })
    const evidence = findingsOf('undefined-term', reading).flatMap((finding) => finding.evidence)
    assert.ok(evidence.some(({ kind }) => kind === 'absence'))
    return labelsOf(evidence)
  }
  inEach(
    {
      kk: 'Желіде арандатушылық мәлімдемелер жарияланып жүр.',
      ru: 'В сети публикуются провокационные высказывания.',
      en: 'Provocative statements are published on the network.',
    },
    // Neither riots nor a strike nor war is spoken of.
    (text, language) => assert.deepEqual(shownBeside(text, language), []),
  )
  assert.ok(
    shownBeside(
      'В сети публикуются провокационные высказывания, которые зовут на незаконную забастовку.',
      'ru',
    ).some((label) => label.includes('402')),
  )
})

test('a card shows the definition and at most two provisions of the same conduct', () => {
  inEach(
    {
      kk: 'Желіде жалған ақпарат тараған.',
      ru: 'В сети распространяется ложная информация.',
      en: 'False information is spread on the network.',
    },
    (text, language) => {
      const { cards } = readingOf(text, { date: '2024-11-05', language })
      assert.deepEqual(
        cards[0]?.uses.map(({ label }) => label.en),
        [
          'art. 1(3) of the Law on Online Platforms and Online Advertising',
          'art. 274 of the Criminal Code',
          'art. 456-2 of the Code of Administrative Offences',
        ],
      )
    },
  )
})

test('no question of a sheet has two colons in one sentence where it refers back', async () => {
  for (const { check, language, questions } of catalog.sheets) {
    const again = questions.again
    if (again === undefined || check === 'lexicon') continue
    for (const sentence of again.split(/[.?!](?:\s|$)/u))
      assert.ok(sentence.split(':').length <= 2, `${check}/${language}: ${sentence}`)
  }
})
