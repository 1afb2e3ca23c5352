import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadCatalog } from '../../catalog.ts'
import type { Tag } from '../../law/law.ts'
import { createReader } from '../read.ts'
import type { Metadata } from '../statement.ts'

const catalog = await loadCatalog()
const read = createReader({ knowledge: catalog.knowledge, checks: catalog.checks, wording: catalog.sheets })

/** Whom the last question of a text is put to. */
function lastAsked(text: string, language: Tag, known: Metadata): string | undefined {
  return read({ ...known, id: 'a', text, sha256: '', language }).questions.at(-1)?.to[language]
}

/** A body or an office that says it, in a text of which nobody knows whose it is. */
const NOBODY_KNOWN = (
  [
    [
      'a body before the verb',
      'en',
      'The Ministry of Justice warned that those who spread lies will be prosecuted.',
      'Ministry of Justice',
    ],
    [
      'a body behind the verb',
      'en',
      'Those who spread lies will be prosecuted, said the Ministry of Justice.',
      'Ministry of Justice',
    ],
    [
      'an office',
      'en',
      'Those who spread lies will be prosecuted, the Prosecutor General said.',
      'Prosecutor General',
    ],
    [
      'the holder of an office, between commas',
      'en',
      'The Minister of Culture, Adam Cole, said that those who spread lies will be prosecuted.',
      'Adam Cole',
    ],
    [
      'a body behind words for a source',
      'en',
      'According to the Ministry of Justice, those who spread lies will be prosecuted.',
      'Ministry of Justice',
    ],
    [
      'any body',
      'en',
      'Those who spread lies will be prosecuted, the ministry said.',
      'the author of these words',
    ],
    [
      'others beside a body',
      'en',
      'Residents near the ministry said that those who spread lies will be prosecuted.',
      'the author of the statement',
    ],
    [
      'others to a body',
      'en',
      'Residents told the police that those who spread lies will be prosecuted.',
      'the author of the statement',
    ],
    [
      'nobody, of a body',
      'en',
      'Those who spread lies about the police will be prosecuted.',
      'the author of the statement',
    ],
    [
      'a body by its letters',
      'ru',
      'За распространение ложной информации будет уголовная ответственность, сообщает МВД.',
      'МВД',
    ],
    [
      'within a body',
      'ru',
      'За распространение ложной информации будет уголовная ответственность, рассказали в прокуратуре.',
      'автору этих слов',
    ],
    [
      'a body before the verb',
      'ru',
      'Министерство юстиции напомнило, что за распространение ложной информации будет уголовная ответственность.',
      'Министерство юстиции',
    ],
    [
      'an office in another case',
      'ru',
      'По словам генерального прокурора, за распространение ложной информации будет уголовная ответственность.',
      'автору этих слов',
    ],
    [
      'others to a body',
      'ru',
      'За распространение ложной информации будет уголовная ответственность, сообщили в прокуратуру жители.',
      'автору заявления',
    ],
    [
      'a body that does not say it',
      'ru',
      'Полиция не сообщала, что за распространение ложной информации будет уголовная ответственность.',
      'автору заявления',
    ],
    [
      'an office',
      'kk',
      'Бас прокурордың айтуынша, жалған ақпарат таратқандар қылмыстық жауапкершілікке тартылады.',
      'осы сөздердің авторына',
    ],
    [
      'a body before the verb',
      'kk',
      'Әділет министрлігі жалған ақпарат таратқандар қылмыстық жауапкершілікке тартылады деп ескертті.',
      'осы сөздердің авторына',
    ],
    [
      'an office behind the verb',
      'kk',
      'Жалған ақпарат таратқандар қылмыстық жауапкершілікке тартылады, – деді әділет министрі.',
      'әділет министрі',
    ],
    [
      'a body behind two words of saying',
      'kk',
      'Жалған ақпарат таратқандар қылмыстық жауапкершілікке тартылады, – деп ескертті Әділет министрлігі.',
      'Әділет министрлігі',
    ],
    [
      'others of a body',
      'kk',
      'Полиция жалған ақпарат таратқандарды жауапкершілікке тартады деп тұрғындар айтты.',
      'мәлімдеме авторына',
    ],
  ] as const
).map(([what, language, text, to]) => [what, language, {}, text, to] as const)

const CASES: readonly (readonly [what: string, Tag, Metadata, text: string, to: string])[] = [
  [
    'another person in the base form',
    'ru',
    { speaker: 'Асель Нурланова' },
    'Выступила Асель Нурланова. За распространение ложной информации будет уголовная ответственность, заявил Марат Ибраев.',
    'Марат Ибраев',
  ],
  [
    'another person in another case',
    'ru',
    { speaker: 'Асель Нурланова' },
    'Выступила Асель Нурланова. По словам Марата Ибраева, за распространение ложной информации будет уголовная ответственность.',
    'автору этих слов',
  ],
  [
    'the speaker',
    'ru',
    { speaker: 'Асель Нурланова' },
    'По словам Асель Нурлановой, за распространение ложной информации будет уголовная ответственность.',
    'Асель Нурланова',
  ],
  [
    'another person',
    'en',
    { speaker: 'Assel Nurlanova' },
    'Assel Nurlanova spoke. According to Marat Ibrayev, those who spread false information will be prosecuted.',
    'Marat Ibrayev',
  ],
  [
    'a pronoun for another person',
    'en',
    { speaker: 'Assel Nurlanova' },
    'Assel Nurlanova spoke. Earlier, deputy Marat Ibrayev sent a request. According to him, those who spread false information will be prosecuted.',
    'Marat Ibrayev',
  ],
  [
    'a pronoun for the speaker',
    'en',
    { speaker: 'Assel Nurlanova' },
    'Assel Nurlanova spoke. She said that those who spread false information will be prosecuted.',
    'Assel Nurlanova',
  ],
  [
    'another body',
    'en',
    { speaker: 'Assel Nurlanova', body: 'Ministry of Culture' },
    'Assel Nurlanova spoke for the Ministry of Culture. The National Security Committee said that those who spread false information will be prosecuted.',
    'the author of these words',
  ],
  [
    'the own body',
    'en',
    { body: 'Ministry of Culture' },
    'The Ministry of Culture said that those who spread false information will be prosecuted.',
    'Ministry of Culture',
  ],
  [
    'another body',
    'ru',
    { body: 'Министерство культуры' },
    'Министерство культуры провело встречу. Генеральная прокуратура сообщила, что за распространение ложной информации будет уголовная ответственность.',
    'автору этих слов',
  ],
  [
    'the own body by its letters',
    'ru',
    { body: 'Министерство внутренних дел' },
    'В министерстве рассказали о рейдах. В МВД сообщили, что за распространение ложной информации будет уголовная ответственность.',
    'Министерство внутренних дел',
  ],
  [
    'a word for any body',
    'ru',
    { speaker: 'Асель Нурланова', body: 'Министерство культуры' },
    'Асель Нурланова выступила. В ведомстве сообщили, что за распространение ложной информации будет уголовная ответственность.',
    'Асель Нурланова (Министерство культуры)',
  ],
  [
    'another person',
    'kk',
    { speaker: 'Аида Балаева' },
    'Аида Балаева сөз сөйледі. Депутат Ерлан Сайыров жалған ақпарат таратқандар қылмыстық жауапкершілікке тартылады деп айтты.',
    'Ерлан Сайыров',
  ],
  ...NOBODY_KNOWN,
  [
    'the speaker',
    'kk',
    { speaker: 'Аида Балаева' },
    'Жалған ақпарат таратқандар қылмыстық жауапкершілікке тартылады, – деді Аида Балаева.',
    'Аида Балаева',
  ],
]

/** Quotations of several sentences: each is asked of whoever is named behind the last, or before the first. */
const QUOTED: readonly (readonly [Tag, text: string, to: string])[] = [
  [
    'ru',
    '«За распространение ложной информации будет уголовная ответственность. Будьте внимательны», — заявил министр Аскар Ибраев.',
    'Аскар Ибраев',
  ],
  [
    'ru',
    'Министр Аскар Ибраев заявил: «Мы проводим рейды. За распространение ложной информации будет уголовная ответственность. Будьте внимательны».',
    'Аскар Ибраев',
  ],
  [
    'ru',
    'Выступил министр Аскар Ибраев. «За распространение ложной информации будет уголовная ответственность. Будьте внимательны», — сказал он.',
    'Аскар Ибраев',
  ],
  [
    'en',
    '“Those who spread lies will be prosecuted. Mind what you share,” Interior Minister Adam Cole said.',
    'Adam Cole',
  ],
  [
    'kk',
    '«Жалған ақпарат таратқандар қылмыстық жауапкершілікке тартылады. Сақ болыңыздар», – деді министр Марат Ибраев.',
    'Марат Ибраев',
  ],
  [
    'ru',
    'За распространение ложной информации будет уголовная ответственность. «Мы проводим рейды. Будьте внимательны», — заявил министр Аскар Ибраев.',
    'автору заявления',
  ],
  [
    'ru',
    '«За распространение ложной информации будет уголовная ответственность», — заявил 26 сентября 2022 года официальный представитель МВД Аскар Ибраев.',
    'Аскар Ибраев',
  ],
]

/** What is said behind a colon, or by somebody whose name stood in full before. */
const BY_NAME: readonly (readonly [Tag, Metadata, text: string, to: string])[] = [
  ['ru', {}, 'Минздрав: «Отдельные блогеры сознательно распространяют ложь».', 'Минздрав'],
  ['ru', {}, 'МВД: «Проводятся рейды. Отдельные блогеры сознательно распространяют ложь».', 'МВД'],
  ['ru', {}, 'Министр: «Отдельные блогеры сознательно распространяют ложь».', 'автору этих слов'],
  [
    'ru',
    {},
    'Министерство внутренних дел: «Отдельные блогеры сознательно распространяют ложь».',
    'автору этих слов',
  ],
  ['ru', {}, 'Аскар Умаров: «Отдельные блогеры сознательно распространяют ложь».', 'Аскар Умаров'],
  [
    'ru',
    {},
    'Министр внутренних дел Аскар Умаров: «Отдельные блогеры сознательно распространяют ложь».',
    'Аскар Умаров',
  ],
  ['ru', {}, 'Министру юстиции: «Отдельные блогеры сознательно распространяют ложь».', 'автору заявления'],
  ['ru', {}, 'Минздраву: «Отдельные блогеры сознательно распространяют ложь».', 'автору заявления'],
  [
    'kk',
    {},
    'Денсаулық сақтау министрлігіне: «Кейбір блогерлер әдейі өтірік таратып жүр».',
    'мәлімдеме авторына',
  ],
  ['ru', {}, 'Письмо в МВД: «Отдельные блогеры сознательно распространяют ложь».', 'автору заявления'],
  ['en', {}, 'Ministry of Health: “Some bloggers deliberately spread lies.”', 'Ministry of Health'],
  ['en', {}, 'Askar Umarov: “Some bloggers deliberately spread lies.”', 'Askar Umarov'],
  [
    'kk',
    {},
    'Денсаулық сақтау министрлігі: «Кейбір блогерлер әдейі өтірік таратып жүр».',
    'Денсаулық сақтау министрлігі',
  ],
  ['kk', {}, 'Асқар Омаров: «Кейбір блогерлер әдейі өтірік таратып жүр».', 'Асқар Омаров'],
  [
    'ru',
    { speaker: 'Серик Ахметов' },
    'Выступил Серик Ахметов. Аскар Умаров: «Отдельные блогеры сознательно распространяют ложь».',
    'Аскар Умаров',
  ],
  [
    'ru',
    {},
    'Выступил министр Аскар Умаров.\n— Отдельные блогеры сознательно распространяют ложь, — сказал Умаров.',
    'Аскар Умаров',
  ],
  [
    'ru',
    {},
    'Выступили Аскар Умаров и Серик Умаров.\n— Отдельные блогеры сознательно распространяют ложь, — сказал Умаров.',
    'автору заявления',
  ],
  [
    'en',
    {},
    'Askar Umarov met reporters. “Some bloggers deliberately spread lies,” Umarov said.',
    'Askar Umarov',
  ],
  [
    'kk',
    {},
    'Министр Асқар Омаров сөз сөйледі. «Кейбір блогерлер әдейі өтірік таратып жүр», – деді Омаров.',
    'Асқар Омаров',
  ],
]

for (const [language, known, text, to] of BY_NAME)
  test(`${language}: who is named before a colon or in full before is asked: ${text}`, () => {
    assert.equal(lastAsked(text, language, known), to)
  })

for (const [language, text, to] of QUOTED)
  test(`${language}: who is quoted is asked: ${text}`, () => {
    assert.equal(lastAsked(text, language, {}), to)
  })

for (const [what, language, known, text, to] of CASES)
  test(`${language}: a question is put to whom the sentence names: ${what}`, () => {
    assert.equal(lastAsked(text, language, known), to)
  })

test('whom a pronoun stands for is found, however many sentences hand it on and ask for it', () => {
  const named = 'Assel Nurlanova spoke. Earlier, deputy Marat Ibrayev sent a request. '
  const said = 'He said, he said, he said that those who spread false information will be prosecuted. '
  for (const times of [40, 2000])
    assert.equal(lastAsked(named + said.repeat(times), 'en', { speaker: 'Assel Nurlanova' }), 'Marat Ibrayev')
})
