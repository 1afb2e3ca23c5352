import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadCatalog } from '../src/catalog.ts'
import { statementReader } from '../src/desk/read-statement.ts'
import { takeIn } from '../src/desk/take-in.ts'
import type { Reading } from '../src/reader/reading.ts'
import type { Metadata } from '../src/reader/statement.ts'

const catalog = await loadCatalog()
const read = statementReader(catalog)

function readingOf(text: string, metadata: Metadata): Reading {
  return read(takeIn({ text, metadata }))
}

/** Findings of a check whose quote holds the words. */
function found(reading: Reading, check: string, words: string) {
  return reading.findings.filter((finding) => finding.check === check && finding.quote.text.includes(words))
}

function questionOf(reading: Reading, finding: string) {
  const question = reading.questions.find((asked) => asked.finding === finding)
  assert.ok(question, `finding ${finding} has a question`)
  return question
}

const PROSECUTOR: Metadata = { date: '2022-09-26', jurisdiction: 'kz' }

/** The same moves in three languages, in our own words and in different orders. */
const APPEALS = [
  {
    language: 'en',
    body: "Prosecutor General's Office",
    text: `Recently the number of knowingly false reports circulating in social networks has grown sharply.

Such posts are often accompanied by provocative publications of bloggers that contain signs of inciting interethnic discord.

The honour and dignity of particular citizens are being defamed, and the Prosecutor General's Office will not leave this without attention.

Certain bloggers spread this deliberately, for money and on the orders of interested persons.

We urge citizens to trust exclusively official sources of information.`,
    trend: 'has grown sharply',
    term: 'provocative publications',
    signs: 'signs of inciting interethnic discord',
    honour: 'honour and dignity',
    accused: 'Certain bloggers',
    motive: 'for money',
    trust: 'exclusively official sources',
  },
  {
    language: 'ru',
    body: 'Генеральная прокуратура Республики Казахстан',
    text: `Призываем граждан доверять исключительно официальным источникам информации.

За последнее время заметно участились факты распространения заведомо ложных сведений в мессенджерах.

Нередко их сопровождают провокационные высказывания отдельных блогеров, содержащие признаки разжигания межнациональной розни.

Публикации порочат честь и достоинство конкретных граждан, и прокуратура намерена встать на их защиту.

Некоторые блогеры делают это умышленно, преследуя цель личного обогащения.`,
    trend: 'участились факты',
    term: 'провокационные высказывания',
    signs: 'признаки разжигания',
    honour: 'честь и достоинство',
    accused: 'Некоторые блогеры',
    motive: 'личного обогащения',
    trust: 'исключительно официальным источникам',
  },
  {
    language: 'kk',
    body: 'Бас прокуратура',
    text: `Соңғы уақытта әлеуметтік желілерде көрінеу жалған ақпарат тарату фактілері жиілеп кетті.

Мұндай жазбалар блогерлердің арандатушылық пікірлерімен қатар жүреді, оларда ұлтаралық алауыздықты қоздыру белгілері бар.

Жекелеген азаматтардың ар-намысы мен қадір-қасиетіне нұқсан келтірілуде, прокуратура оларды қорғайды.

Кейбір блогерлер мұны қасақана, баю мақсатында жасап отыр.

Азаматтарды тек ресми ақпарат көздеріне сенуге шақырамыз.`,
    trend: 'жиілеп кетті',
    term: 'арандатушылық пікірлерімен',
    signs: 'қоздыру белгілері',
    honour: 'қадір-қасиетіне',
    accused: 'Кейбір блогерлер',
    motive: 'баю мақсатында',
    trust: 'ресми ақпарат көздеріне',
  },
] as const

for (const appeal of APPEALS) {
  test(`an appeal in ${appeal.language} is asked what a careful lawyer asks`, () => {
    const reading = readingOf(appeal.text, { ...PROSECUTOR, body: appeal.body, language: appeal.language })
    assert.ok(found(reading, 'unmeasured-trend', appeal.trend).length > 0, 'no figure for the growth')
    assert.ok(found(reading, 'undefined-term', appeal.term).length > 0, 'what the term means')
    assert.ok(found(reading, 'unused-power', appeal.signs).length > 0, 'which cases were opened')
    const [honour] = found(reading, 'wrong-standing', appeal.honour)
    assert.ok(honour, 'whose claim honour and dignity are')
    assert.ok(
      honour.evidence.some(
        ({ kind, ...rest }) => kind === 'provision' && JSON.stringify(rest).includes('"143"'),
      ),
      'Civil Code art. 143 is the evidence',
    )
    assert.ok(found(reading, 'unnamed-accused', appeal.accused).length > 0, 'who is accused, by name')
    assert.ok(found(reading, 'imputed-motive', appeal.motive).length > 0, 'what evidence shows the motive')
    const [trust] = found(reading, 'exclusive-trust', appeal.trust)
    assert.ok(trust, 'how many official sources')
    for (const [tag, text] of Object.entries(questionOf(reading, trust.id).text)) {
      assert.ok(
        text.split('?').length > 3,
        `the ${tag} question asks how many, what aim, how fast, how: ${text}`,
      )
    }
  })
}

const TWENTY = `За распространение ложной информации блогерам грозит до 20 лет лишения свободы.`

test('twenty years for false information: the article carries seven, and only article 174 part 3 reaches twenty', () => {
  const reading = readingOf(TWENTY, { ...PROSECUTOR, body: 'Генеральная прокуратура', language: 'ru' })
  const [threat] = found(reading, 'threatened-sanction', '20 лет')
  assert.ok(threat)
  const { text } = questionOf(reading, threat.id)
  assert.match(text.ru, /274[^;]*до 7 лет/u)
  assert.match(text.ru, /174/u)
  assert.match(text.en, /274[^;]*up to 7 years/u)
  assert.match(text.kk, /274/u)
})

test('a term is asked about or shown by the law of the day', () => {
  const text = 'Информационное пространство страны заполнили блогеры, распространяющие ложную информацию.'
  const terms = (date: string) =>
    readingOf(text, { date, jurisdiction: 'kz', language: 'ru', body: 'Генеральная прокуратура' }).cards.map(
      ({ term }) => term.ru,
    )
  assert.deepEqual(
    // That some law defines an ordinary expression is not shown without its definition.
    terms('2022-09-26').filter((term) => /блогер|ложная|информационное пространство/u.test(term)),
    [],
  )
  assert.ok(terms('2023-10-01').some((term) => term.includes('блогер')))
  assert.ok(terms('2023-10-01').some((term) => term.includes('ложная информация')))
})

test('without a jurisdiction or a date the evidence says that law was not checked, and why', () => {
  const reading = readingOf(TWENTY, { language: 'ru' })
  assert.equal(reading.law, null)
  assert.ok(reading.findings.length > 0)
  for (const { evidence, check } of reading.findings) {
    if (check === 'threatened-sanction') assert.ok(evidence.some(({ kind }) => kind === 'not-checked'))
    assert.ok(!evidence.some(({ kind }) => kind === 'absence'))
  }
})

test('the same input gives the same reading, byte for byte', () => {
  for (const { text, language } of APPEALS) {
    const first = JSON.stringify(readingOf(text, { language, ...PROSECUTOR }))
    readingOf(TWENTY, { language: 'ru' })
    assert.equal(JSON.stringify(readingOf(text, { language, ...PROSECUTOR })), first)
  }
})

test('a mixed text is read passage by passage', () => {
  const reading = readingOf(`${APPEALS[2].text}\n\n${APPEALS[1].text}`, PROSECUTOR)
  assert.ok(found(reading, 'exclusive-trust', 'ресми ақпарат').length > 0)
  assert.ok(found(reading, 'exclusive-trust', 'исключительно').length > 0)
})

test('an article that is cited before it stands is asked for', () => {
  const text =
    'За распространение ложной информации предусмотрена ответственность по статье 456-2 КоАП Республики Казахстан.'
  const asks = (date: string): string => {
    const reading = readingOf(text, { date, jurisdiction: 'kz' })
    const [finding] = found(reading, 'threatened-sanction', 'предусмотрена ответственность')
    assert.ok(finding)
    return questionOf(reading, finding.id).text.ru
  }
  assert.match(asks('2022-09-26'), /456-2 КоАП РК: на день заявления еще не действует/u)
  assert.doesNotMatch(asks('2024-09-20'), /не действует/u)
})
