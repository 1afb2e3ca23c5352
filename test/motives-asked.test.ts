import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Trilingual } from '../src/law/law.ts'
import {
  asked,
  findingsOf,
  inEach,
  labelsOf,
  PROSECUTORS_OF_KAZAKHSTAN,
  readerOn,
  readerWith,
} from './asked-in-tests.ts'

const read = readerWith({ checks: ['imputed-motive'] })
const readByProsecutors = readerOn('2022-09-26', PROSECUTORS_OF_KAZAKHSTAN, { checks: ['imputed-motive'] })

/** An aim, and in the next sentence a paymaster; and the other way about. */
const TWO_MOTIVES: readonly Trilingual[] = [
  {
    kk: 'Белсенділер қаланы дүрліктіргісі келеді. Оларға шетелдік қор ақша төлейді.',
    ru: 'Активисты добиваются беспорядков в городе. Им платит иностранный фонд.',
    en: 'The activists want to stir up unrest in the city. They are paid by a foreign fund.',
  },
  {
    kk: 'Парақша иелеріне шетелден ақша төленеді. Олардың мақсаты – қоғамды бөлшектеу.',
    ru: 'Владельцам пабликов платят из-за рубежа. Их цель – расколоть общество.',
    en: 'The owners of these pages are paid from abroad. Their goal is to divide society.',
  },
]

test('what for and who pays are two things, each asked in full', () => {
  for (const texts of TWO_MOTIVES)
    inEach(texts, (text, language) => {
      const { findings, questions } = read(text, { language })
      assert.deepEqual(
        findings.map(({ claim }) => claim),
        [1, 2],
        text,
      )
      assert.ok(
        questions.every(({ askedAt }) => askedAt === undefined),
        text,
      )
      const [paid] = questions.filter(({ text: { en } }) => en.includes('Who exactly is paying'))
      assert.ok(paid?.text.ru.includes('Кто именно') && paid.text.kk.includes('нақты кім'), text)
    })
})

const OTHERS_INTERESTS: Trilingual = {
  kk: 'Бұл жазбалар белгілі бір топтардың мүддесі үшін жасалады.',
  ru: 'Слухи распускаются намеренно и в интересах третьих лиц.',
  en: 'The rumours are spread on purpose, in the interests of certain groups.',
}

test('those in whose interests others are said to act are asked for', () => {
  inEach(OTHERS_INTERESTS, (text, language) => {
    const { kk, ru, en } = asked('imputed-motive', read(text, { language }))
    assert.match(en, /Whose interests exactly/u)
    assert.match(ru, /чьих именно интересах/u)
    assert.match(kk, /кімнің мүддесі/u)
  })
})

const GAINS: readonly Trilingual[] = [
  {
    kk: 'Саудагерлер пайда көздеп халықты алдап жүр.',
    ru: 'Торговцы обманывают покупателей ради прибыли.',
    en: 'Traders deceive their customers for profit.',
  },
  {
    kk: 'Олар баю үшін ата-аналарды үркітіп жүр.',
    ru: 'Они запугивают родителей, чтобы обогатиться.',
    en: 'They frighten parents to line their pockets.',
  },
]
const FEES: Trilingual = {
  kk: 'Тролльдер ақыға ата-аналарды үркітіп жүр.',
  ru: 'Тролли за гонорар запугивают родителей.',
  en: 'Trolls frighten parents for a fee.',
}

test('who pays is asked of a fee, and not of a gain of one’s own', () => {
  for (const texts of GAINS)
    inEach(texts, (text, language) =>
      assert.match(
        asked('imputed-motive', read(text, { language })).en,
        /What evidence is there of the purpose/u,
        text,
      ),
    )
  inEach(FEES, (text, language) =>
    assert.match(asked('imputed-motive', read(text, { language })).en, /Who exactly is paying/u, text),
  )
})

const EXTORTION: readonly Trilingual[] = [
  {
    kk: 'Олардың көздегені – саудагерлерден ақша бопсалау.',
    ru: 'Целью этих авторов является нажива путем шантажа предпринимателей.',
    en: 'Their purpose is to get rich by extorting money from traders.',
  },
  {
    kk: 'Арна жүргізушілерінің әдейі өтірік жазатыны белгілі. Блогерлердің мақсаты – қорқытып ақша алу.',
    ru: 'Блогеры лгут умышленно, в интересах третьих лиц. Их задача – личное обогащение и вымогательство денег.',
    en: 'Bloggers lie on purpose, in the interests of third parties. Their aim is enrichment through blackmailing businesses.',
  },
]

test('of extortion that is said to be the aim the cases are asked, by the article of that day', () => {
  for (const texts of EXTORTION)
    inEach(texts, (text, language) => {
      const reading = readByProsecutors(text, language)
      const nth = findingsOf('imputed-motive', reading).length - 1
      const { kk, ru, en } = asked('imputed-motive', reading, nth)
      assert.match(en, /accuses people of extortion \(art\. 194 of the Criminal Code\)/u, text)
      assert.match(ru, /обвинение в вымогательстве \(ст\. 194 УК РК\)/u)
      assert.match(en, /pre-trial investigations were begun/u)
      assert.match(ru, /досудебные расследования начаты/u)
      assert.match(kk, /тергеп-тексеру басталды/u)
      assert.match(kk, /айыптау \(ҚР ҚК 194-бабы\)/u)
      assert.deepEqual(labelsOf(findingsOf('imputed-motive', reading)[nth]?.evidence ?? []), [
        'art. 194 of the Criminal Code',
      ])
      const unlawful = asked('imputed-motive', read(text, { language }), nth)
      assert.doesNotMatch(unlawful.en, /194/u)
    })
})

test('where a case is told none is asked for, and the struggle against extortion is nobody’s motive', () => {
  const told: Trilingual = {
    kk: 'Олардың мақсаты – бопсалау арқылы баю. Екі блогерге қатысты қылмыстық іс қозғалды.',
    ru: 'Их цель – обогащение путем вымогательства. Против двух блогеров возбуждено уголовное дело.',
    en: 'Their aim is to get rich through extortion. A criminal case was opened against two bloggers.',
  }
  inEach(told, (text, language) =>
    assert.doesNotMatch(asked('imputed-motive', read(text, { language })).en, /accuses people/u, text),
  )
  const own: readonly Trilingual[] = [
    {
      kk: 'Біздің мақсатымыз – бопсалаумен күрес.',
      ru: 'Целью рейдов является борьба с вымогательством.',
      en: 'The aim of these raids is to stop extortion.',
    },
    {
      kk: 'Олардың мақсаты бопсалау емес.',
      ru: 'Их целью не является вымогательство.',
      en: 'Their job is to protect traders from extortion.',
    },
  ]
  for (const texts of own)
    inEach(texts, (text, language) => assert.equal(read(text, { language }).findings.length, 0, text))
})

test('of an order that only others speak of, in quotation marks, nobody is asked who gave it', () => {
  const others: Trilingual = {
    kk: '«Тапсырыспен жазылған үкім» туралы жазбалар сотқа кедергі келтіру мақсатында таратылды.',
    ru: 'Посты об «оплаченном из-за рубежа приговоре» написаны с целью сорвать процесс.',
    en: 'Posts about a “verdict written on foreign orders” were published in order to disrupt the trial.',
  }
  inEach(others, (text, language) => {
    const { kk, ru, en } = asked('imputed-motive', read(text, { language }))
    assert.match(en, /What evidence is there of the purpose asserted here/u)
    assert.match(ru, /Чем доказана названная здесь цель/u)
    assert.match(kk, /немен дәлелденеді/u)
  })
  const own: Trilingual = {
    kk: '«Бұл авторлар тапсырыспен жазады», – деді министр.',
    ru: '«Эти авторы пишут по заказу», – сказал министр.',
    en: '“These authors write on foreign orders,” the minister said.',
  }
  inEach(own, (text, language) =>
    assert.match(
      asked('imputed-motive', read(text, { language })).en,
      language === 'en' ? /On whose orders exactly/u : /Who exactly commissioned this/u,
      text,
    ),
  )
})

/** Money that the accused are said to want, and money that somebody is said to pay them. */
const OWN_GAIN: readonly Trilingual[] = [
  {
    kk: 'Кейбір дүкен иелері тұрғындардан артық ақша алып қалуды көздейді.',
    ru: 'Некоторые врачи создают очередь, чтобы получить деньги с больных.',
    en: 'Some shop owners want to get extra money out of residents.',
  },
  {
    kk: 'Кейбіреулер тегін дәрі алып, ақшаға сатуды көздейді.',
    ru: 'Некоторые хотят получить бесплатное лекарство и продать его за деньги.',
    en: 'Residents exaggerate the damage, trying to get more money from the budget.',
  },
]
const PAID_BY_OTHERS: Trilingual = {
  kk: 'Кейбір блогерлер шетелден ақша алып отыр.',
  ru: 'Эти активисты получают деньги из-за рубежа и раскачивают ситуацию.',
  en: 'These activists receive money from abroad and rock the boat.',
}

test('nobody is asked who pays for what the accused want to earn themselves', () => {
  for (const texts of OWN_GAIN)
    inEach(texts, (text, language) =>
      assert.match(
        asked('imputed-motive', read(text, { language })).en,
        /What evidence is there of the (?:purpose|intention) asserted here/u,
        text,
      ),
    )
  inEach(PAID_BY_OTHERS, (text, language) =>
    assert.match(asked('imputed-motive', read(text, { language })).en, /Who exactly is paying/u, text),
  )
})

const NAMED: readonly (readonly [RegExp, Trilingual])[] = [
  [
    /What evidence is there of the purpose asserted here\? Who established this/u,
    {
      kk: 'Олардың мақсаты – көрермендерді дүрліктіру.',
      ru: 'Цель этих роликов – посеять панику среди зрителей.',
      en: 'The aim of these clips is to sow panic among spectators.',
    },
  ],
  [
    /What evidence is there of such a plan\? Who established this/u,
    {
      kk: 'Бұл – алдын ала жоспарланған арандату.',
      ru: 'Эти беспорядки были заранее спланированы.',
      en: 'Their plan is to disrupt the elections and sow panic.',
    },
  ],
  [
    /Who exactly is paying for this\? What evidence is there of that/u,
    {
      kk: 'Бұл арналардың көбі шетелде отырып, жазбалары үшін ақша алады.',
      ru: 'Большинство из них сидит за рубежом и получает за ролики деньги.',
      en: 'Most of them live abroad and get money for their clips.',
    },
  ],
  [
    /Who exactly commissioned this\?/u,
    {
      kk: 'Бұл мақалалар бәсекелестердің тапсырысымен жазылған.',
      ru: 'Эти статьи пишутся по заказу конкурентов.',
      en: 'These articles are written to order for competitors.',
    },
  ],
  [
    /On whose orders exactly is this being done\?/u,
    {
      kk: 'Бұл мақалалар шетелдің нұсқауымен жазылып жатыр.',
      ru: 'Эти посты пишутся по указке из-за рубежа.',
      en: 'These posts are written on orders from abroad.',
    },
  ],
  [
    /Who exactly is paying for this, and who gives the instructions\?/u,
    {
      kk: 'Бұл арналар шетелден ақша мен нұсқау алып отыр.',
      ru: 'Эти каналы получают из-за рубежа деньги и инструкции.',
      en: 'These channels get money and instructions from abroad.',
    },
  ],
  [
    /What exactly does such an interest consist in/u,
    {
      kk: 'Кейбір блогерлер жеке мүддесін көздеп, жұртты адастырып отыр.',
      ru: 'Не верьте лицам, преследующим корыстный интерес.',
      en: 'These bloggers pursue selfish interests and confuse people.',
    },
  ],
]

test('of an aim, a plan, pay, orders or an interest it is asked that the words name, and of nothing else', () => {
  for (const [question, texts] of NAMED)
    inEach(texts, (text, language) => {
      const questions = read(text, { language }).questions.map((each) => each.text.en)
      assert.ok(
        questions.some((each) => question.test(each)),
        `${text} ${questions}`,
      )
      assert.ok(!questions.some((each) => /paying for this or commissioning/u.test(each)))
    })
})

const HARM_ALONE: Trilingual = {
  kk: 'Бұл мақалалар тапсырыспен жазылған, халықты адастырады.',
  ru: 'Эти статьи оплачены конкурентами и вводят людей в заблуждение.',
  en: 'These articles were paid for by competitors and mislead people.',
}

test('a purpose is asked for only where one is told: not of a harm, nor of pay', () => {
  inEach(HARM_ALONE, (text, language) => {
    const { questions } = read(text, { language })
    assert.ok(questions.length > 0, text)
    for (const question of questions) assert.doesNotMatch(question.text.en, /purpose/u, text)
  })
})

test('in Kazakh it is asked who established that it is so, and never who set the goal', () => {
  const text = 'Бұл роликтердің мақсаты – көрермендерді дүрліктіру.'
  assert.match(
    asked('imputed-motive', read(text, { language: 'kk' })).kk,
    /мақсат немен дәлелденеді\? Мұның осылай екенін кім, қашан анықтады\?$/u,
  )
})
