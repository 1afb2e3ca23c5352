import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Tag, Trilingual } from '../src/law/law.ts'
import { TAGS } from '../src/law/tags.ts'
import type { Reading } from '../src/reader/reading.ts'
import { asked, findingsOf, inEach, labelsOf, POLICE_OF_KAZAKHSTAN, readerWith } from './asked-in-tests.ts'

const read = readerWith()

function readingOf(text: string, language: Tag, date = '2025-07-31', body?: string): Reading {
  return read(text, { date, language, body: body ?? POLICE_OF_KAZAKHSTAN[language] })
}

/** Labels, in English, of what stands beside a threat. */
function beside(reading: Reading, check = 'threatened-sanction'): string[] {
  return findingsOf(check, reading).flatMap(({ evidence }) => labelsOf(evidence))
}

const SEVEN_YEARS: readonly (readonly [Tag, string])[] = [
  ['ru', 'За распространение заведомо ложной информации предусмотрено лишение свободы до 7 лет.'],
  ['ru', 'Фейки — это преступление. За такие публикации грозит до семи лет лишения свободы.'],
  [
    'ru',
    'Ложные слухи опасны. Мы следим за сетью. За это предусмотрено наказание вплоть до 7 лет лишения свободы.',
  ],
  ['kk', 'Көрінеу жалған ақпарат таратқаны үшін 7 жылға дейін бас бостандығынан айыру көзделген.'],
  ['kk', 'Әлеуметтік желіде фейк таратқандар жеті жылға дейін бас бостандығынан айырылады.'],
  ['en', 'Spreading knowingly false information is punishable by up to 7 years of imprisonment.'],
  ['en', 'Those who post fake news face up to seven years in prison.'],
]

for (const [language, text] of SEVEN_YEARS)
  test(`a term that one part alone carries is met with that part, though no article is cited: ${text}`, () => {
    const reading = readingOf(text, language)
    const nth = findingsOf('threatened-sanction', reading).length - 1
    const { ru, kk, en } = asked('threatened-sanction', reading, nth)
    assert.match(ru, /только в ч\. 4 \(.*до 3 лет \(ч\. 2, публикация в СМИ или сетях\)/u)
    assert.match(
      kk,
      /274-бабының тек 4-бөлігінде \(.*3 жылға дейін \(2-бөлік, БАҚ-та не желілерде жариялау\)/u,
    )
    assert.match(en, /only in part 4 .*up to 3 years \(part 2, publishing in media or networks\)/u)
  })

test('no part is called the only one where another article about the same carries the term', () => {
  const text = 'За распространение ложной информации предусмотрено до 5 лет лишения свободы.'
  assert.doesNotMatch(asked('threatened-sanction', readingOf(text, 'ru')).ru, /только в/u)
})

test('several parts are named together', () => {
  const text = 'За распространение ложной информации статья 274 УК РК предусматривает 5 лет лишения свободы.'
  const question = asked('threatened-sanction', readingOf(text, 'ru'))
  assert.match(
    question.ru,
    /\. В ст\. \d+ УК РК срок в 5 лет предусмотрен только в ч\. 3 и 4, в остальных частях/u,
  )
})

test('such a question is not swallowed by a reference to the one before', () => {
  const reading = readingOf(
    'Распространение фейков — уголовно наказуемое деяние.\n\nЗа такие публикации предусмотрено наказание вплоть до 7 лет лишения свободы.',
    'ru',
  )
  assert.match(
    asked('threatened-sanction', reading, 1).ru,
    /\. В ст\. \d+ УК РК срок в 7 лет предусмотрен только/u,
  )
})

test('the part for publishing is the ordinary one of what is published', () => {
  inEach(
    {
      ru: 'За распространение ложной информации в соцсетях предусмотрено до 3 лет лишения свободы.',
      kk: 'Әлеуметтік желіде жалған ақпарат таратқаны үшін 3 жылға дейін бас бостандығынан айыру көзделген.',
      en: 'Posting false information on social media is punishable by up to 3 years of imprisonment.',
    },
    (text, tag) =>
      assert.match(
        asked('threatened-sanction', readingOf(text, tag)).en,
        /”\. Up to 3 years: art\. 274\(2\) .* Which of the acts described here does that part cover/u,
        text,
      ),
  )
})

test('in a state of emergency the part for it stands beside the article', () => {
  const part = 'art. 274(4) of the Criminal Code'
  const cited: Trilingual = {
    ru: 'Распространение ложной информации наказывается по статье 274 УК РК.',
    kk: 'Жалған ақпарат таратқаны үшін ҚР ҚК-нің 274-бабы бойынша жауапкершілік көзделген.',
    en: 'Spreading false information is punishable under Article 274 of the Criminal Code.',
  }
  const offices: Trilingual = {
    ru: 'Комендатура Атырауской области Республики Казахстан',
    kk: 'Қазақстан Республикасы Атырау облысының комендатурасы',
    en: 'Commandant’s Office of Atyrau Region of the Republic of Kazakhstan',
  }
  inEach(cited, (text, tag) => {
    assert.ok(beside(readingOf(text, tag, '2022-01-12', offices[tag])).includes(part), text)
    assert.ok(!beside(readingOf(text, tag, '2022-01-12')).includes(part), text)
  })
  const curfew = `${cited.ru} В регионе введено чрезвычайное положение.`
  assert.ok(beside(readingOf(curfew, 'ru', '2022-01-12')).includes(part))
  const flood = `${cited.ru} Чрезвычайная ситуация из-за паводка.`
  assert.ok(!beside(readingOf(flood, 'ru', '2024-04-12')).includes(part))
})

test('what is reported under article 273 must be an act of terrorism', () => {
  for (const [language, text] of [
    ['ru', 'За распространение недостоверных сообщений предусмотрена ответственность по статье 273 УК РК.'],
    ['ru', 'Распространение недостоверных сообщений наказывается по статье 273 Уголовного кодекса.'],
    ['kk', 'Жалған хабарламалар таратқандар ҚР Қылмыстық кодексінің 273-бабы бойынша жауапқа тартылады.'],
    ['en', 'Spreading false information is punishable under Article 273 of the Criminal Code.'],
  ] as const) {
    const { ru, kk, en } = asked('misstated-element', readingOf(text, language, '2026-01-08'))
    assert.match(ru, /Ст\. 273 УК РК требует, чтобы сообщение было об акте терроризма и чтобы/u, text)
    assert.match(kk, /273-бабы бойынша хабардың терроризм актісі туралы болуы және/u, text)
    assert.match(en, /Art\. 273 .* requires that the report was of an act of terrorism and that/u, text)
  }
})

test('administrative liability begins with the code on it, and criminal liability with the other', () => {
  const threats: readonly Trilingual[] = [
    {
      ru: 'Распространение ложной информации влечет административную ответственность.',
      kk: 'Жалған ақпарат таратқандар әкімшілік жауапқа тартылады.',
      en: 'Spreading false information entails administrative liability.',
    },
    {
      ru: 'Распространение ложной информации влечет уголовную ответственность.',
      kk: 'Жалған ақпарат таратқандар қылмыстық жауапқа тартылады.',
      en: 'Spreading false information entails criminal liability.',
    },
    {
      ru: 'Распространение ложной информации влечет административную и уголовную ответственность.',
      kk: 'Жалған ақпарат таратқандар үшін әкімшілік әрі қылмыстық жауапкершілік көзделген.',
      en: 'Spreading false information entails administrative and criminal liability.',
    },
  ]
  const codes = [['456-2'], ['274'], ['274', '456-2']]
  for (const [index, threat] of threats.entries())
    for (const tag of TAGS)
      for (const check of ['threatened-sanction', 'misstated-element'])
        assert.deepEqual(
          beside(readingOf(threat[tag], tag), check).map((label) => /[\d-]+/u.exec(label)?.[0]),
          codes[index],
          threat[tag],
        )
})

test('a body’s own duty to inform is no threat to those who write', () => {
  for (const date of ['2022-09-26', '2025-07-31'])
    inEach(
      {
        ru: 'Распространение ложной информации в СМИ повлечет наказание.',
        kk: 'БАҚ-та жалған ақпарат таратқандар жауапқа тартылады.',
        en: 'Those who spread false information in the media will be prosecuted.',
      },
      (text, tag) => {
        const labels = beside(readingOf(text, tag, date))
        assert.ok(labels.includes('art. 274 of the Criminal Code'), text)
        assert.ok(!labels.some((label) => label.includes('456-1')), text)
      },
    )
})

test('offences that the pack has no article on are said to be so', () => {
  inEach(
    {
      ru: 'Авторы дипфейков будут привлечены к ответственности за грабеж и вымогательство.',
      kk: 'Дипфейк авторлары тонау, бопсалау баптары бойынша қылмыстық жауапкершілікке тартылады.',
      en: 'Authors of deepfakes will be prosecuted for robbery and extortion.',
    },
    (text, tag) => {
      const pieces = findingsOf('threatened-sanction', readingOf(text, tag)).flatMap(
        ({ evidence }) => evidence,
      )
      const not = pieces.filter((piece) => piece.kind === 'not-checked')
      const named = { ru: '«грабеж»', kk: '«тонау»', en: '“robbery”' }[tag]
      assert.ok(
        not.some(({ why }) => why[tag].includes(named)),
        text,
      )
    },
  )
})

test('where no element is known, what is asked is not asked twice', () => {
  for (const [language, text] of [
    ['ru', 'За призывы к участию в акциях предусмотрена ответственность.'],
    ['en', 'Making defamatory comments against the President is punishable under the law.'],
  ] as const) {
    const reading = read(text, { language, body: 'Police' })
    assert.match(
      asked('threatened-sanction', reading).en,
      /\. Which article.*\? Does the law punish everything described here[^?]*\?$/u,
      text,
    )
  }
  inEach(
    {
      ru: 'За распространение ложной информации предусмотрена уголовная ответственность.',
      kk: 'Жалған ақпарат таратқандар қылмыстық жауапқа тартылады.',
      en: 'Spreading false information is a crime punishable by law.',
    },
    (text, tag) => {
      const reading = read(text, { language: tag, body: 'Police' })
      assert.match(asked('misstated-element', reading).en, /\. Is a person who did not know/u, text)
      assert.match(asked('threatened-sanction', reading).en, /\. Which article/u, text)
    },
  )
})

const AWAITING: readonly (readonly [Tag, string])[] = [
  ['ru', 'Министр призвала журналистов не распространять сообщения до появления официальной информации.'],
  ['ru', 'Просим СМИ воздержаться от публикаций до официального подтверждения.'],
  ['ru', 'Призываем граждан не распространять непроверенную информацию и дождаться официальных сообщений.'],
  ['kk', 'Журналистерді ресми ақпарат жарияланғанша хабар таратпауға шақырамыз.'],
  ['kk', 'Ресми мәлімет шыққанша ақпарат таратудан бас тартуды сұраймыз.'],
  ['en', 'We call on journalists not to spread reports until official information is published.'],
  ['en', 'The media are asked to refrain from publishing before official confirmation.'],
]

for (const [language, text] of AWAITING)
  test(`to wait for the authorities before publishing is met with the ban of censorship: ${text}`, () => {
    for (const [date, labels] of [
      ['2025-09-04', ['art. 20(1) of the 1995 Constitution', 'art. 20(2) of the 1995 Constitution']],
      ['2026-09-04', ['art. 23(5) of the 2026 Constitution', 'art. 23(3) of the 2026 Constitution']],
    ] as const) {
      const reading = readingOf(text, language, date)
      assert.deepEqual(beside(reading, 'call-to-obey'), labels)
      assert.match(
        asked('call-to-obey', reading).ru,
        /\. Какая норма обязывает ждать .* цензуры, которую запрещает п\. /u,
      )
      assert.match(
        asked('call-to-obey', reading).kk,
        / делінген\. Жарияламас бұрын ресми растауды күтуге қай норма міндеттейді/u,
      )
      assert.match(asked('call-to-obey', reading).en, /\. Which provision obliges anyone to wait/u)
    }
    const elsewhere = read(text, { language, body: 'Police' })
    assert.match(asked('call-to-obey', elsewhere).en, /\. Which provision obliges anyone to wait [^?]*\?$/u)
  })

test('a call that makes nobody wait is asked about as before', () => {
  inEach(
    {
      ru: 'Просим не распространять слухи. Официальная информация опубликована на сайте.',
      kk: 'Қауесет таратпаңыздар. Ресми ақпарат сайтта жарияланды.',
      en: 'Do not spread rumours. Official information is on the website.',
    },
    (text, tag) => {
      const [finding] = findingsOf('call-to-obey', readingOf(text, tag))
      assert.deepEqual(finding?.evidence, [], text)
    },
  )
})

test('figures that were old news on that day do not stand beside a trend', () => {
  const figures = (date: string): string[] =>
    beside(
      readingOf('Число случаев распространения ложной информации растет.', 'ru', date),
      'unmeasured-trend',
    )
  assert.ok(figures('2025-08-01').some((label) => label.includes('456-2')))
  assert.ok(!figures('2026-08-01').some((label) => label.includes('456-2')))
})
