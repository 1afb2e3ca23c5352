import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { readPart } from '../../../evaluation/development-set.ts'
import { readSentences } from '../../../training/sentences.ts'
import { loadCatalog } from '../../catalog.ts'
import type { Tag } from '../../law/law.ts'
import { createReader } from '../read.ts'
import type { Reading } from '../reading.ts'
import { FREQUENT, FREQUENT_IN_NAMES } from './frequent-words.ts'

const catalog = await loadCatalog()
const read = createReader({ knowledge: catalog.knowledge, checks: new Map(), wording: [] })

function readingOf(text: string, language?: Tag): Reading {
  return read({ id: 'a', text, sha256: '', ...(language ? { language } : {}) })
}

function leftOutOf(text: string, language?: Tag): string[] | undefined {
  return readingOf(text, language).leftOut?.map((passage) => passage.text.trim())
}

const OTHERS: Readonly<Record<string, string>> = {
  Kyrgyz: 'Бишкек шаардык милициясы жарандарды тынчтык сактоого жана жалган маалыматка ишенбөөгө чакырат.',
  'short Kyrgyz': 'Бул факт боюнча кылмыш иши козголду.',
  'Uzbek in Cyrillic':
    'Фуқаролардан фақат расмий манбаларга ишонишни ва ёлғон хабарларни тарқатмасликни сўраймиз, улар кўпайди.',
  'Uzbek in Latin':
    "Fuqarolardan faqat rasmiy manbalarga ishonishni va yolg'on xabarlarni tarqatmaslikni so'raymiz.",
  'short Uzbek': 'Aybdorlar qonunga muvofiq jazolanadi.',
  Turkish:
    'Vatandaşlarımızın yalnızca resmi kaynaklara itibar etmesini ve söylentilere inanmamasını rica ederiz.',
  Azerbaijani: 'Sakitliyi qorumağı və yalnız rəsmi mənbələrə etibar etməyi xahiş edirik.',
  Tatar: 'Гаеплеләр закон нигезендә җәзага тартылачак.',
  German: 'Wir bitten die Bürger, nur offiziellen Quellen zu vertrauen und keine Gerüchte zu verbreiten.',
  French: 'Les coupables seront punis conformément à la loi.',
  Italian: 'Il numero dei morti è salito a nove.',
  Ukrainian: 'Просимо громадян довіряти лише офіційним джерелам та не поширювати неперевірену інформацію.',
  'short Ukrainian': 'Не піддавайтеся на провокації!',
  Belarusian: 'Вінаватыя будуць пакараныя паводле закона.',
  Estonian: 'Palume inimestel usaldada ainult ametlikke allikaid ja mitte levitada kontrollimata kuulujutte.',
  Bulgarian: 'Молим гражданите да се доверяват само на официалните източници, които са проверени.',
  Tajik: 'Танҳо ба манбаъҳои расмӣ бовар кунед ва овозаҳоро паҳн накунед.',
  Mongolian: 'Зөвхөн албан ёсны эх сурвалжид итгээрэй гэж иргэдээ уриалж байна.',
  Georgian: 'გთხოვთ ენდოთ მხოლოდ ოფიციალურ წყაროებს და არ გაავრცელოთ ჭორები.',
  Arabic: 'نرجو من المواطنين الثقة فقط بالمصادر الرسمية وعدم نشر الشائعات.',
  Chinese: '请市民只相信官方消息来源，不要传播未经证实的谣言，保持冷静。',
  'short Chinese': '请只相信官方消息来源。',
  'short Georgian': 'ენდეთ წყაროებს.',
  'French with most words elided': "Qu'on n'accuse pas l'État d'avoir menti, c'est l'affaire d'un juge.",
}

for (const [language, text] of Object.entries(OTHERS))
  test(`${language} is left out, unless somebody names the language`, () => {
    assert.deepEqual(leftOutOf(text), [text])
    assert.equal(leftOutOf(text, 'en'), undefined)
  })

test('no word that tells of another language is one of ours', () => {
  const ours = new Map<string, number>()
  // Names, addresses and what is cited from others begin with capitals, have dots beside them or stand once or twice.
  for (const tag of ['kk', 'ru', 'en'] as const)
    for (const { text } of readSentences(tag))
      for (const word of text.match(/(?<![\p{L}'.-])\p{Ll}+(?![\p{L}'-]|\.\p{L})/gu) ?? [])
        ours.set(word, (ours.get(word) ?? 0) + 1)
  const told = (words: ReadonlySet<string>, least: number): string[] =>
    [...words].filter((word) => (ours.get(word) ?? 0) >= least)
  assert.deepEqual(told(FREQUENT, 4), [])
  assert.deepEqual(told(FREQUENT_IN_NAMES, 24), [])
})

test('Kazakh in Latin letters is known for what it is, and said not to be checked', () => {
  for (const text of [
    'Tek resmi derekközderge senıñızder, jalğan aqparat taratpañyzdar.',
    'Prokuratura eskertedi: jalgan aqparat taratu zanmen jazalanady.',
    'Ministrlik blogerlerdi arazdyq qozdyratyn sózderden bas tartýǵa shaqyrady.',
  ]) {
    const { statement, notChecked } = readingOf(text)
    assert.equal(statement.language, 'kk')
    assert.match(notChecked?.en ?? '', /Latin letters/u)
  }
})

const OURS = [
  'Желідегі кез келген пікір үшін заң алдында жауап беруге тура келеді.',
  'Тінту кезінде екі телефон мен бір ноутбук алынды.',
  'Екпе алу ерікті, пункттер күн сайын жұмыс істейді.',
  'Мүдделі топтар тарифтің көтерілуі туралы дүрбелең тудырып отыр.',
  'Сапа картасы airkaz.org-та жарияланады.',
  'Казакстан Республикасынын азаматтарын сабыр сактауга шакырамыз.',
  'Барлык азаматтар ресми акпаратка гана сенуи тиис, жалган акпарат таратпаныздар.',
  'Жол апаты салдарынан еки адам каза тапты, полиция тергеу журизип жатыр.',
  'Бұл күнә, кінә емес, көкөніс пен өндіріс туралы сөз.',
  'Встречу провели президенты Эрдоған и Мирзиёев, а также премьер Садыр Жапаров.',
  'Серик Жумангарин, Галымжан Койшыбаев, Мурат Нуртлеу, Еркин Тукумов.',
  'По данным ДП г. Шымкент, задержаны гр. Б., 1985 г.р., и гр. К., 1990 г.р.',
  'В Кызылорде, Жанаозене, Актау, Атырау и Уральске усилены патрули.',
  'President Erdoğan met Özgür Özel and Devlet Bahçeli in Şanlıurfa on Monday.',
  'The market will be open from 8 a.m. to 4 p.m.; the fine is RM5,000.',
  'Malmö, 2 December 2023',
  'Police warn.',
  'Сервис «Über» і «Bolt» жұмысын тоқтатты.',
]

for (const text of OURS)
  test(`nothing is left out of: ${text}`, () => assert.equal(leftOutOf(text), undefined))

test('no statement of the development set is doubted, nor any of its sentences', () => {
  for (const tag of ['kk', 'ru', 'en'] as const)
    for (const part of ['open', 'controls-open'] as const)
      for (const { text } of readPart(tag, part))
        for (const some of [text, ...text.split(/(?<=[.!?])\s+/u)])
          assert.equal(leftOutOf(some), undefined, some)
})

const RUSSIAN =
  'Прокуратура предупреждает: распространение ложной информации наказуемо. Просим граждан доверять только официальным источникам.'
const UKRAINIAN =
  'Прокуратура застерігає громадян від поширення неправдивої інформації. Просимо довіряти лише офіційним джерелам.'

test('of a text in two languages the part that we read is read, and the other named', () => {
  for (const text of [`${RUSSIAN}\n\n${UKRAINIAN}`, `${UKRAINIAN}\n\n${RUSSIAN}`]) {
    assert.deepEqual(leftOutOf(text), [UKRAINIAN])
    assert.equal(readingOf(text).statement.language, 'ru')
    assert.match(readingOf(text).languageNote?.ru ?? '', /«Прокуратура застерігає громадян від поширення…»/u)
  }
})

test('texts in two of our languages are read whole', () => {
  const kazakh = 'Прокуратура ескертеді: жалған ақпарат тарату заңмен жазаланады. Сабыр сақтаңыздар.'
  const english = 'The prosecutor warns that spreading false information is punishable. Stay calm.'
  assert.equal(leftOutOf([kazakh, RUSSIAN, english].join('\n\n')), undefined)
})

const ENGLISH = 'Trust only official sources. Stay calm, please.'

test('words in a script that none of ours is written in tell of their own sentence alone', () => {
  for (const language of ['Chinese', 'Georgian', 'Arabic']) {
    const other = OTHERS[language] as string
    assert.deepEqual(leftOutOf(`${ENGLISH}\n\n${other}\n\n${other}\n\n${ENGLISH}`), [`${other}\n\n${other}`])
  }
  assert.equal(
    leftOutOf('Premier Li Qiang (国务院总理李强) and საქართველოს made the same promise.'),
    undefined,
  )
})

test('a sentence of another script ends at its own stop, with or without a space behind it', () => {
  const own = {
    kk: 'Тек ресми дереккөздерге сеніңіздер, жалған ақпарат таратпаңыздар.',
    ru: 'В последнее время участились случаи распространения ложной информации о мобилизации.',
    en: 'Recently cases of spreading false information have become frequent.',
  }
  const others = [
    OTHERS.Chinese as string,
    '当局发表了声明！',
    '官方消息来源可靠吗？',
    'هل تثقون بالمصادر الرسمية؟',
    'केवल आधिकारिक स्रोतों पर भरोसा करें।',
  ]
  for (const [language, ours] of Object.entries(own))
    for (const other of others)
      for (const [text, passage] of [
        [`${other}${ours}`, other],
        [`${ours} ${other}${ours}`, other],
      ] as const) {
        assert.deepEqual(leftOutOf(text), [passage], text)
        assert.equal(readingOf(text).statement.language, language)
      }
})

test('a word of letters struck at random, however long, makes nothing beside it strange', () => {
  assert.equal(leftOutOf(`${ENGLISH} ${'x'.repeat(300)}`), undefined)
  assert.equal(
    leftOutOf(`Доверяйте только официальным источникам. Сохраняйте спокойствие. ${'ы'.repeat(90)}`),
    undefined,
  )
})

test('nothing is asked of what is left out', () => {
  const reader = catalog.reader()
  const bulgarian =
    'Прокуратурата предупреждава: блогъри разпространяват провокационни твърдения. Молим гражданите да се доверяват само на официалните източници.'
  const text = `${RUSSIAN}\n\n${bulgarian}`
  const { findings, claims } = reader({ id: 'a', text, sha256: '' })
  assert.ok(findings.length > 0)
  assert.ok(claims.every(({ quote }) => quote.end <= RUSSIAN.length))
})

test('whatever the text, what is left out are exact passages in order, and the same each time', () => {
  const piece = fc.oneof(
    fc.constantFrom(RUSSIAN, UKRAINIAN, '\n\n', '. ', 'Police warn.', 'ἀΆ', '\ud800', '«'),
    fc.string({ maxLength: 12, unit: 'grapheme' }),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = `${pieces.join(' ')} .`
      const passages = readingOf(text).leftOut ?? []
      let end = 0
      for (const passage of passages) {
        assert.ok(passage.start >= end && passage.end > passage.start)
        assert.equal(text.slice(passage.start, passage.end), passage.text)
        end = passage.end
      }
      assert.deepEqual(readingOf(text).leftOut ?? [], passages)
    }),
    { numRuns: 300 },
  )
})
