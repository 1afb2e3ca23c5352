import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadCatalog } from '../../catalog.ts'
import type { Tag } from '../../law/law.ts'

const read = (await loadCatalog()).reader()

function quotesOf(check: string, language: Tag, text: string): string[] {
  const { findings } = read({ id: 'a', text, sha256: '', language })
  return findings.filter((finding) => finding.check === check).map(({ quote }) => quote.text)
}

/** A report puts in words of its own what the office then says itself; with the words of each that the check finds something in. */
const RETOLD: readonly (readonly [Tag, string, string, string])[] = [
  [
    'en',
    'threatened-sanction',
    'Police threatened bloggers with arrest. “Anyone who spreads these lies will be prosecuted,” the police said.',
    'prosecuted',
  ],
  [
    'en',
    'threatened-sanction',
    'The ministry threatened to fine editors who share lies. “Editors who share lies will be fined,” the ministry said.',
    'will be fined',
  ],
  [
    'en',
    'unnamed-accused',
    'The police chief slammed bloggers who deliberately spread lies. “Some bloggers deliberately spread lies,” the police said.',
    'Some bloggers',
  ],
  [
    'en',
    'imputed-motive',
    'The minister lambasted bloggers who deliberately spread lies. “Some bloggers deliberately spread lies,” the ministry said.',
    'Some bloggers',
  ],
  [
    'en',
    'unmeasured-trend',
    'The police has risen against growing misinformation. “Misinformation has grown sharply in recent months,” the police said.',
    'sharply',
  ],
  [
    'ru',
    'threatened-sanction',
    'Роскомнадзор осудил ролики и пригрозил за них штрафами и блокировками. «Отказ удалить запись наказывается штрафом», – говорится в сообщении ведомства.',
    'Отказ',
  ],
  [
    'ru',
    'threatened-sanction',
    'Полиция пригрозила блогерам арестом. За такие записи предусмотрен арест до 15 суток.',
    '15 суток',
  ],
  [
    'ru',
    'unnamed-accused',
    'Министр раскритиковал блогеров, которые намеренно распространяют ложь. «Отдельные блогеры намеренно распространяют ложь», – сказал министр.',
    'Отдельные',
  ],
  [
    'ru',
    'unnamed-accused',
    'Аким обрушился на провокаторов, сеющих панику. «Провокаторы сеют панику», – сказал аким.',
    'Провокаторы сеют',
  ],
  [
    'ru',
    'unmeasured-trend',
    'Полиция ополчилась на растущее число фейков. «Число фейков резко выросло», – сообщили в полиции.',
    'резко выросло',
  ],
  [
    'kk',
    'threatened-sanction',
    'Полиция блогерлерге жауапқа тартамыз деп қоқан-лоққы жасады. «Мұндай жазба таратқандар қылмыстық жауапқа тартылады», – деп хабарлады полиция.',
    'Мұндай жазба',
  ],
  [
    'kk',
    'threatened-sanction',
    'Министрлік редакцияларға айыппұл саламыз деп сес көрсетті. «Өтірік таратқандарға айыппұл салынады», – деп хабарлады министрлік.',
    'Өтірік',
  ],
  [
    'kk',
    'unnamed-accused',
    'Полиция бастығы әдейі өтірік тарататын блогерлерді сынға алды. «Кейбір блогерлер әдейі өтірік таратып жүр», – деп хабарлады полиция.',
    'Кейбір блогерлер',
  ],
  [
    'kk',
    'unmeasured-trend',
    'Полиция көбейіп кеткен жалған хабарларды сынға алды. «Жалған хабарлар саны күрт өсті», – деп хабарлады полиция.',
    'күрт өсті',
  ],
  [
    'kk',
    'unnamed-accused',
    'Әкім арандатушыларды сынап тастады. «Арандатушылар халықты дүрліктіріп жүр», – деді әкім.',
    'Арандатушылар',
  ],
]

for (const [language, check, text, words] of RETOLD)
  test(`how a report puts it yields to what the office said: ${text}`, () => {
    const quotes = quotesOf(check, language, text)
    assert.equal(quotes.length, 1, JSON.stringify(quotes))
    assert.ok(quotes[0]?.includes(words), JSON.stringify(quotes))
  })

/** Nothing says it again, nobody in office is meant, or the words are those of direct speech. */
const TOLD_ONCE: readonly (readonly [Tag, string, string, number])[] = [
  ['en', 'threatened-sanction', 'Police threatened to arrest bloggers who share such posts.', 1],
  ['en', 'unnamed-accused', 'The minister slammed bloggers who deliberately spread lies.', 1],
  [
    'en',
    'threatened-sanction',
    'The police warned that liars will be fined. Anyone who spreads these lies will be prosecuted.',
    2,
  ],
  ['ru', 'unnamed-accused', 'Министр раскритиковал блогеров, которые намеренно распространяют ложь.', 1],
  [
    'ru',
    'threatened-sanction',
    'Полиция предупредила, что лжецов оштрафуют. За такие записи предусмотрен арест до 15 суток.',
    2,
  ],
  [
    'ru',
    'unnamed-accused',
    'Блогеры, которые намеренно распространяют ложь, обрушились на врачей. Отдельные блогеры намеренно распространяют слухи.',
    2,
  ],
  ['kk', 'unnamed-accused', 'Министр кейбір блогерлер әдейі өтірік таратып жүр деп сынға алды.', 1],
  [
    'kk',
    'threatened-sanction',
    'Полиция кінәлілердің жазаланатынын ескертті. Мұндай жазба таратқандар қылмыстық жауапқа тартылады.',
    2,
  ],
]

for (const [language, check, text, count] of TOLD_ONCE)
  test(`what is told once stays: ${text}`, () => {
    assert.equal(quotesOf(check, language, text).length, count)
  })
