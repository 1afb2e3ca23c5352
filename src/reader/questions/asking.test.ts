import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadCatalog } from '../../catalog.ts'
import { statementReader } from '../../desk/read-statement.ts'
import { takeIn } from '../../desk/take-in.ts'
import type { Tag } from '../../law/law.ts'
import type { Reading } from '../reading.ts'

const catalog = await loadCatalog()
const read = catalog.reader()
const readingOf = (language: Tag, text: string): Reading => read({ id: 'a', text, sha256: '', language })

const lawful = (text: string, language: Tag): Reading =>
  statementReader(catalog)(
    takeIn({ text, metadata: {} }, { language, date: '2024-03-01', jurisdiction: 'kz' }),
  )

const SAME_FOUR_TIMES: Readonly<Record<Tag, string>> = {
  kk: `Кейбір блогерлер әдейі өтірік таратып жүр. Белгісіз біреулер банк туралы өтірік хабар таратуда. Жекелеген топтар
    халыққа жалған ақпарат таратуда. Анонимді қолданушылар мекеменің беделін түсіріп, өтірік таратып жүр.`,
  ru: `Отдельные блогеры намеренно распространяют ложь. Неизвестные лица распространяют в чатах ложь о банках. Определенные силы распространяют
    фейки о выборах. Провокаторы подталкивают молодежь к противоправным действиям.`,
  en: `Some bloggers deliberately spread lies. Certain users spread false rumours about the banks. Anonymous authors
    spread fakes about the elections. Provocateurs incite young people to break the law.`,
}

for (const [language, text] of Object.entries(SAME_FOUR_TIMES) as [Tag, string][])
  test(`a question is put once, and later claims point back to it: ${language}`, () => {
    const { findings, questions } = readingOf(language, text)
    const ids = findings.filter(({ check }) => check === 'unnamed-accused').map(({ id }) => id)
    assert.equal(ids.length, 4)
    const asked = questions.filter(({ finding }) => ids.includes(finding))
    assert.deepEqual(
      asked.map(({ claim, askedAt }) => [claim, askedAt]),
      [
        [1, undefined],
        [2, 1],
        [3, 1],
        [4, 1],
      ],
    )
  })

/** The first words threaten in general; those that are to be asked about name an act, how much it carries, or are direct speech. */
const WEIGHTIER_LATER: readonly (readonly [Tag, string, string])[] = [
  [
    'en',
    'Strict action will be taken. Those found guilty under the Emergency Regulations may be imprisoned for 3 to 5 years.',
    '3 to 5 years',
  ],
  [
    'en',
    'The guilty will be punished. Spreading such posts is punishable by a fine of up to 200,000 shillings.',
    '200,000',
  ],
  [
    'en',
    'The police warned that liars will be punished. “Anyone who spreads these lies will be prosecuted,” the police said.',
    'prosecuted',
  ],
  // The lighter words tell the conduct: the heavier penalty carries the question all the same.
  [
    'en',
    'The office warned people about liability for sharing such lists. Anyone who shares them can be jailed for up to three years.',
    'three years',
  ],
  [
    'ru',
    'Виновные будут наказаны. За такие публикации грозит лишение свободы на срок до пяти лет.',
    'пяти лет',
  ],
  [
    'ru',
    'Все виновные будут привлечены к ответственности. За повторное нарушение предусмотрен штраф в 500 тысяч рублей.',
    '500 тысяч',
  ],
  [
    'ru',
    'Полиция предупредила, что виновных накажут. «За такие записи предусмотрена уголовная ответственность», – сообщили в полиции.',
    'записи',
  ],
  [
    'kk',
    'Кінәлілер жазаланады. Мұндай жазбалар үшін 5 жылға дейін бас бостандығынан айыру жазасы көзделген.',
    '5 жылға',
  ],
  ['kk', 'Кінәлілер жауапқа тартылады. Тәртіп бұзғандарға 200 мың теңге айыппұл салынады.', '200 мың'],
  [
    'kk',
    'Полиция кінәлілердің жазаланатынын ескертті. «Мұндай жазба таратқандар қылмыстық жауапқа тартылады», – деп хабарлады полиция.',
    'Мұндай жазба',
  ],
]

for (const [language, text, words] of WEIGHTIER_LATER)
  test(`a question is put to the weightiest words, and nothing before it points on there: ${text}`, () => {
    const { findings, questions } = readingOf(language, text)
    const threats = findings.filter(({ check }) => check === 'threatened-sanction')
    assert.equal(threats.length, 2)
    const [before, asked] = threats.map(({ id }) => questions.find(({ finding }) => finding === id))
    assert.equal(before, undefined)
    assert.ok(asked?.askedAt === undefined && asked?.text[language].includes(words))
  })

/** The author of the first words is not told, that of the second is. */
const AUTHOR_TOLD_LATER: readonly (readonly [Tag, string])[] = [
  [
    'en',
    'On 4 May all were reminded of criminal liability. “It rained,” said lawyer Joan Carver.\n\nThe Ministry of Health warned: liars will be prosecuted.',
  ],
  [
    'ru',
    '4 мая всем напомнили об уголовной ответственности. «Шёл дождь», – сказал адвокат Болат Алимов.\n\nМинистерство здравоохранения предупредило: лжецы будут наказаны.',
  ],
  [
    'kk',
    'Кінәлілерге қылмыстық жауаптылық көзделген.\n\nДенсаулық сақтау министрлігі ескертті: өтірік таратқандар жазаланады.',
  ],
]

for (const [language, text] of AUTHOR_TOLD_LATER)
  test(`what somebody known is asked, an unknown author is not asked again: ${text}`, () => {
    const { findings, questions } = readingOf(language, text)
    const threats = findings.filter(({ check }) => check === 'threatened-sanction').map(({ id }) => id)
    assert.equal(threats.length, 2)
    const asked = questions.filter(({ finding }) => threats.includes(finding))
    assert.deepEqual(
      asked.map(({ finding, askedAt }) => [finding, askedAt]),
      [[threats[1], undefined]],
    )
    assert.doesNotMatch(asked[0]?.to.en ?? '', /author/u)
  })

/** As weighty as the first. */
const ALIKE: readonly (readonly [Tag, string])[] = [
  ['en', 'Liars will be punished. Those found guilty will be prosecuted.'],
  [
    'en',
    'Such posts are punishable by 3 years in prison under the Penal Code. Those found guilty will be prosecuted.',
  ],
  ['ru', 'Виновные будут наказаны. Нарушителей привлекут к ответственности.'],
  ['ru', 'За такие публикации грозит лишение свободы на срок до пяти лет. Виновные будут наказаны.'],
  ['kk', 'Кінәлілер жазаланады. Тәртіп бұзушылар жауапқа тартылады.'],
  [
    'kk',
    'Мұндай жазбалар үшін 5 жылға дейін бас бостандығынан айыру жазасы көзделген. Кінәлілер жазаланады.',
  ],
]

for (const [language, text] of ALIKE)
  test(`of words of one weight, the first carry the question: ${text}`, () => {
    const { findings, questions } = readingOf(language, text)
    const threats = findings.filter(({ check }) => check === 'threatened-sanction')
    const asked = threats.map(({ id }) => questions.find(({ finding }) => finding === id)?.askedAt)
    assert.deepEqual(asked, [undefined, 1])
  })

/** Questions of a plea for calm and obedience. */
function pleaOf(language: Tag, text: string) {
  const { findings, questions } = readingOf(language, text)
  const plea = findings.filter(({ check }) => check === 'value-appeal' || check === 'call-to-obey')
  assert.equal(plea.length, 2, text)
  return { plea, asked: questions.filter(({ finding }) => plea.some(({ id }) => id === finding)) }
}

test('a plea for calm and obedience in the same words is asked about once', () => {
  for (const [language, text] of [
    ['kk', 'Азаматтарды сабыр сақтап, арандатушылыққа ермеуге шақырамыз.'],
    ['ru', 'Граждане, проявите терпение, не поддаваясь на провокации.'],
  ] as const)
    assert.equal(pleaOf(language, text).asked.length, 1, text)
})

test('where it calls for one and the other, each is asked about in its own words', () => {
  for (const [language, text] of [
    ['ru', 'Призываем граждан сохранять спокойствие и не поддаваться на провокации.'],
    ['en', 'We call on citizens to stay calm and not to yield to provocations.'],
  ] as const) {
    const { plea, asked } = pleaOf(language, text)
    assert.equal(asked.length, 2, text)
    const [first, second] = plea
    assert.ok(first && second && first.quote.end <= second.quote.start, text)
  }
})

test('which article it is is not asked where its elements are told beside it', () => {
  for (const [language, text] of [
    ['kk', 'Жалған ақпарат таратқандар қылмыстық жауапқа тартылады.'],
    ['ru', 'За распространение ложной информации предусмотрена уголовная ответственность.'],
    ['en', 'Spreading false information is a crime punishable by law.'],
  ] as const) {
    const reading = lawful(text, language)
    assert.ok(
      reading.findings.some(({ check }) => check === 'threatened-sanction'),
      text,
    )
    assert.ok(isAskedBy('misstated-element', reading), text)
    assert.ok(!isAskedBy('threatened-sanction', reading), text)
    assert.ok(isAskedBy('threatened-sanction', readingOf(language, text)), `${text} without a law`)
  }
})

test('a plea for calm alone has its own question', () => {
  for (const [language, text] of [
    ['kk', 'Азаматтарды сабыр сақтауға шақырамыз.'],
    ['ru', 'Призываем граждан сохранять спокойствие.'],
    ['en', 'We call on citizens to stay calm.'],
  ] as const)
    assert.ok(isAskedBy('value-appeal', readingOf(language, text)), text)
})

function isAskedBy(check: string, { findings, questions }: Reading): boolean {
  const ids = findings.filter((finding) => finding.check === check).map(({ id }) => id)
  return questions.some(({ finding }) => ids.includes(finding))
}

test('findings of a claim that have a question come first, and are numbered without gaps', () => {
  const { findings, questions } = readingOf(
    'ru',
    'Призываем граждан сохранять спокойствие и не поддаваться на провокации отдельных лиц.',
  )
  const ofFirst = findings.filter(({ claim }) => claim === 1).map(({ id }) => id)
  assert.deepEqual(
    ofFirst,
    ofFirst.map((_, place) => `1.${place + 1}`),
  )
  const asked = questions.map(({ finding }) => finding)
  assert.deepEqual(asked, ofFirst.slice(0, asked.length))
})

const REFERENCE_BETWEEN: Readonly<Record<Tag, string>> = {
  kk: 'Кейбір блогерлер әдейі өтірік таратып жүр. Белгілі бір күштер арандатушылық пікірлер таратуда, мұндай жағдайлар жиілеп кетті.',
  ru: 'Отдельные блогеры намеренно распространяют ложь. Определенные силы распространяют ложь и провокационные высказывания, и таких случаев становится все больше.',
  en: 'Some bloggers deliberately spread lies. Certain forces spread lies and provocative statements, and such cases have become much more frequent.',
}

for (const [language, text] of Object.entries(REFERENCE_BETWEEN) as [Tag, string][])
  test(`questions of a claim have numbers without gaps; what only points elsewhere stands behind them: ${language}`, () => {
    const { claims, findings, questions } = readingOf(language, text)
    assert.ok(questions.some(({ claim, askedAt }) => claim === 2 && askedAt === 1))
    for (const { n } of claims) {
      const ofClaim = questions.filter(({ claim }) => claim === n)
      assert.deepEqual(
        ofClaim.map(({ finding }) => finding),
        ofClaim.map((_, at) => `${n}.${at + 1}`),
      )
      const [first = ofClaim.length] = ofClaim.flatMap(({ askedAt }, at) =>
        askedAt === undefined ? [] : [at],
      )
      assert.ok(ofClaim.slice(first).every(({ askedAt }) => askedAt !== undefined))
    }
    const ids = findings.map(({ id }) => id)
    assert.equal(new Set(ids).size, ids.length)
    for (const { text, askedAt, repeats = '' } of questions)
      if (askedAt !== undefined) {
        assert.ok(text.en.includes(repeats))
        const asked = questions.find(({ finding }) => finding === repeats)
        assert.deepEqual([asked?.claim, asked?.askedAt], [askedAt, undefined])
      }
  })
