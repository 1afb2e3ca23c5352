import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Tag } from '../src/law/law.ts'
import { readerWith } from './asked-in-tests.ts'

const read = readerWith({ checks: ['unused-power'] })

function asked(language: Tag, body: string | undefined, text: string): string {
  const by = body === undefined ? {} : { body }
  return read(text, { language, date: '2024-03-01', jurisdiction: 'kz', ...by })
    .questions.map(({ text: { en } }) => en)
    .join('\n')
}

const TOLD: readonly (readonly [Tag, string, opens: readonly string[], opensNone: readonly string[]])[] = [
  [
    'ru',
    'Мошенники подделывают справки и похищают деньги пациентов.',
    ['Департамент полиции Алматы', 'Генеральная прокуратура', 'Комитет национальной безопасности'],
    ['Министерство здравоохранения', 'Акимат Шымкента', 'Центральный музей'],
  ],
  [
    'en',
    'Swindlers forge certificates and steal money from patients.',
    ['Ministry of Internal Affairs of Kazakhstan', "Prosecutor General's Office of Kazakhstan"],
    ['Ministry of Healthcare of Kazakhstan', 'National Library of Kazakhstan'],
  ],
  [
    'kk',
    'Алаяқтар жалған анықтама жасап, науқастардың ақшасын ұрлап жатыр.',
    ['Ішкі істер министрлігі', 'Бас прокуратура'],
    ['Денсаулық сақтау министрлігі', 'Облыстық кітапхана'],
  ],
]

/** The office of whoever speaks tells whether cases are his to open, whoever publishes his words. */
function assertWhoOpens(language: Tag, opens: string, opensNone: string): void {
  assert.match(asked(language, 'Акимат Шымкента', opens), /Against whom, under which article/u, opens)
  assert.match(asked(language, 'Генеральная прокуратура', opensNone), /handed over/u, opensNone)
}

test('a body that begins no case is asked to whom it handed over what it knows', () => {
  for (const [language, text, opens, opensNone] of TOLD) {
    for (const body of opensNone)
      assert.match(asked(language, body, text), /to which body were these facts handed over/u, body ?? text)
    for (const body of [...opens, undefined]) {
      assert.match(asked(language, body, text), /Against whom, under which article/u, body ?? text)
      assert.doesNotMatch(asked(language, body, text), /handed over/u, body ?? text)
    }
  }
})

test('who has an office is asked what that office can tell, whoever publishes it', () => {
  for (const [language, opens, opensNone] of [
    [
      'ru',
      'Прокурор района Мурат Есенов сообщил, что мошенники похищают деньги пациентов.',
      'Министр юстиции Мурат Есенов сообщил, что мошенники похищают деньги пациентов.',
    ],
    [
      'en',
      'Police Chief Anna Lind said that swindlers steal money from patients.',
      'The Minister of Justice, Anna Lind, said that swindlers steal money from patients.',
    ],
    [
      'kk',
      'Аудан прокуроры Мұрат Есенов алаяқтар науқастардың ақшасын ұрлап жатқанын хабарлады.',
      'Әділет министрі Мұрат Есенов алаяқтар науқастардың ақшасын ұрлап жатқанын хабарлады.',
    ],
  ] as const)
    assertWhoOpens(language, opens, opensNone)
})

test('which bodies of another country begin cases is not guessed', () => {
  const text = 'Swindlers forge certificates and steal money from patients.'
  const { questions } = read(text, { language: 'en', date: '2024-03-01', body: 'Kenya Bureau of Inquiry' })
  assert.ok(questions.length > 0)
  for (const { text: question } of questions) assert.doesNotMatch(question.en, /handed over/u)
})

test('who leads financial monitoring is asked of cases, a minister of finance to whom he handed over what he knows', () => {
  for (const [language, opens, opensNone] of [
    [
      'ru',
      'Глава Агентства по финансовому мониторингу Мурат Есенов сообщил, что мошенники похищают деньги пациентов.',
      'Министр финансов Мурат Есенов сообщил, что мошенники похищают деньги пациентов.',
    ],
    [
      'en',
      'The head of the Financial Monitoring Agency, Anna Lind, said that swindlers steal money from patients.',
      'The Finance Minister, Anna Lind, said that swindlers steal money from patients.',
    ],
    [
      'kk',
      'Қаржылық мониторинг агенттігінің төрағасы Мұрат Есенов алаяқтар науқастардың ақшасын ұрлап жатқанын хабарлады.',
      'Қаржы министрі Мұрат Есенов алаяқтар науқастардың ақшасын ұрлап жатқанын хабарлады.',
    ],
  ] as const)
    assertWhoOpens(language, opens, opensNone)
})

test('an office that a text gives to somebody after it named them counts', () => {
  const told: readonly (readonly [Tag, string])[] = [
    [
      'ru',
      'Мурат Есенов сообщил, что отдельные блогеры разжигают рознь. Прокурор Мурат Есенов сообщил, что мошенники похищают деньги пациентов.',
    ],
    [
      'en',
      'Anna Lind said that certain bloggers incite hatred. Police Chief Anna Lind said that swindlers steal money from patients.',
    ],
    [
      'kk',
      'Мұрат Есенов кейбір блогерлер алауыздық қоздырып жүргенін хабарлады. Прокурор Мұрат Есенов алаяқтар науқастардың ақшасын ұрлап жатқанын хабарлады.',
    ],
  ]
  for (const [language, text] of told)
    assert.match(asked(language, 'Акимат Шымкента', text), /Against whom, under which article/u, text)
})
