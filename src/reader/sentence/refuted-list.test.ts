import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadCatalog } from '../../catalog.ts'
import type { Tag } from '../../law/law.ts'
import { TAGS } from '../../law/tags.ts'

const read = (await loadCatalog()).reader()

/** What is quoted of a text, without what asks for a term. */
function quotes(language: Tag, text: string): string[] {
  const { findings } = read({ id: 'a', text, sha256: '', language })
  return findings.filter(({ check }) => check !== 'undefined-term').map(({ quote }) => quote.text)
}

type Said = readonly (readonly [Tag, string])[]

/** Myths and claims that are told to be refuted, and speech of private persons. */
const OTHERS: Said = [
  ['ru', 'Миф: отдельные чиновники вымогают деньги у больниц. Факт: все услуги бесплатны.'],
  ['ru', '1. Миф: отдельные чиновники вымогают деньги.\n1. Факт: все услуги бесплатны.'],
  ['ru', 'Миф №2\nОтдельные врачи сеют панику ради денег.\nФакт\nВрачи работают по протоколу.'],
  ['ru', 'Миф – некоторые чиновники вымогают взятки. Факт – услуга бесплатна.'],
  ['ru', 'Утверждение: резко участились случаи отравления. Ответ: в 2024 году случаев не было.'],
  ['ru', 'Миф: чиновники вымогают взятки. За справку они требуют деньги. Факт: справка бесплатна.'],
  ['ru', '— Отдельные чиновники вымогают взятки, — пожаловалась жительница села.'],
  ['ru', '— В городе резко выросла преступность, — говорит блогер.'],
  ['ru', 'Журналист: Значит, отдельные блогеры сеют панику по заказу?\nМинистр: Это установит следствие.'],
  ['kk', 'Тілші: Кейбір блогерлер тапсырыспен дүрбелең таратып жүр ме?\nМинистр: Оны сот анықтайды.'],
  ['en', 'Reporter: So some bloggers sow panic on orders from abroad?\nMinister: A court will say.'],
  ['ru', 'Корреспондент\nОтдельные блогеры сеют панику ради денег.\nМинистр\nЭто установит следствие.'],
  ['ru', 'Корреспондент\n\nОтдельные блогеры сеют панику. Они лгут ради денег.\n\nМинистр\n\nРазберемся.'],
  ['kk', 'Тілші\nКейбір блогерлер тапсырыспен дүрбелең таратып жүр.\nМинистр\nОны сот анықтайды.'],
  ['en', 'Reporter\nSome bloggers sow panic on orders from abroad.\nMinister\nA court will say.'],
  [
    'en',
    'MR COLE: Good afternoon.\n\nQUESTION: Some bloggers deliberately spread lies on orders from abroad. They extort money.\n\nMR COLE: A court will say.',
  ],
  ['en', 'Q: Some bloggers deliberately spread lies.\nMinister Cole: We shall see.'],
  ['ru', 'ВОПРОС: Отдельные блогеры сеют панику по заказу.\n\nИВАНОВ: Это установит следствие.'],
  ['kk', 'Сұрақ: Кейбір блогерлер әдейі өтірік таратып жүр.\n\nАсқар Омаров: Оны сот анықтайды.'],
  ['ru', 'Вопрос (Tengrinews): Отдельные блогеры сеют панику.\nМинистр: Посмотрим.'],
  [
    'ru',
    '– Отдельные блогеры сознательно распространяют ложь. Кто за ними стоит?\n\n– Это установит следствие.',
  ],
  ['kk', '– Кейбір блогерлер әдейі өтірік таратып жүр. Олар кімдер?\n– Оны сот анықтайды.'],
  ['en', '- Some bloggers deliberately spread lies. Who are they?\n- A court will say.'],
  [
    'ru',
    'Российская газета: Кто они? Отдельные блогеры сеют панику по заказу.\nАндрей Нестеренко: Посмотрим.\nРГ: Отдельные чиновники вымогают взятки. Что с ними будет?\nА. Нестеренко: Разберемся.',
  ],
  [
    'ru',
    'Российская газета: Отдельные блогеры сеют панику. Расскажите об этом.\nАндрей Нестеренко: Посмотрим.\nРоссийская газета: Отдельные чиновники лгут.',
  ],
  [
    'en',
    'Matthew Miller (00:00):\n\nGood afternoon.\n\nMatt (01:49):\n\nSome bloggers deliberately spread lies. Will you sanction them?\n\nMatthew Miller (01:50):\n\nWe shall see.',
  ],
  ['ru', 'Журналист Иванов: Отдельные блогеры сеют панику?\nМинистр: Это установит следствие.'],
  ['ru', 'Журналист А. Иванов («Время»): Отдельные блогеры лгут.\nМинистр: Это установит следствие.'],
  ['ru', 'Корреспондент газеты «Время»: Отдельные блогеры сеют панику?\nМинистр: Посмотрим.'],
  ['ru', 'Айгуль Сатпаева, журналист КТК: Отдельные блогеры сеют панику?\nМинистр: Посмотрим.'],
  ['ru', 'Вопрос от журналиста агентства Reuters: Отдельные блогеры сеют панику?\nМинистр: Посмотрим.'],
  ['kk', 'Тілші Серік Ахметов: Кейбір блогерлер әдейі өтірік таратып жүр.\nМинистр: Оны сот анықтайды.'],
  ['kk', '«Айқын» газетінің тілшісі: Кейбір блогерлер дүрбелең таратып жүр.\nМинистр: Оны сот анықтайды.'],
  ['en', 'Journalist Smith: So some bloggers deliberately spread lies?\nMinister: A court will say.'],
  ['en', 'Reuters reporter: So some bloggers deliberately spread lies?\nMinister: A court will say.'],
  ['en', 'Journalist (The Star): So some bloggers deliberately spread lies?\nMinister: We shall see.'],
  ['en', 'Jane Smith, journalist at the Daily Star: Do some bloggers spread lies?\nMinister: We shall see.'],
  [
    'ru',
    'Журналист: Кто они? Отдельные блогеры лгут. Некоторые из них сеют панику. А зачем? Ради денег. Отдельные чиновники вымогают взятки. Что с ними будет?\nМинистр: Разберемся.',
  ],
  ['ru', 'Вопрос: Кто эти блогеры, которые сеют панику?\nОтвет: Дело рассматривает суд.'],
  ['ru', 'Вопрос: Отдельные блогеры намеренно сеют панику. Что вы делаете?\n\nМы ведем работу по плану.'],
  ['ru', 'Вопрос № 3: Правда ли, что отдельные чиновники вымогают деньги?\nОтвет: Все услуги бесплатны.'],
  ['kk', 'Сұрақ: Дүрбелең таратып жүрген блогерлер кімдер?\nЖауап: Істі сот қарап жатыр.'],
  ['en', 'Question: Who are the bloggers that sow panic?\nAnswer: A court is hearing the case.'],
  ['en', 'Myth 1: Certain officials extort money from hospitals. Fact: All services are free.'],
  ['en', 'No. 1. Myth: Certain officials extort money from hospitals. Fact: All services are free.'],
  ['en', 'Myth No. 1: Certain officials extort money from hospitals. Fact: All services are free.'],
  ['en', 'Misconception: Bloggers deliberately hide the truth. The facts: Data are published.'],
  ['en', 'Claim: Some officials take bribes. Response: The service is free.'],
  ['en', '— Officials extort bribes from us, — complained a resident.'],
  ['kk', 'Миф: кейбір шенеуніктер ауруханалардан ақша талап етеді. Факт: барлық қызмет тегін.'],
  ['kk', 'Қате пікір: елде өлім күрт өсті. Шындығында: 2023 жылы өлім 3 пайызға азайды.'],
  ['ru', 'Аңыз: үкімет ауруханаларды жабады.\nОтдельные чиновники вымогают деньги.\nФакт: услуги бесплатны.'],
  ['en', 'Миф: власти закроют больницы.\nCertain officials extort money.\nFact: All services are free.'],
  ['kk', '— Шенеуніктер бізден пара талап етеді, — деді ауыл тұрғыны.'],
]

test('a myth that is quoted to be refuted, and what a resident says behind a dash, is asked of nobody', () => {
  for (const [language, text] of OTHERS) assert.deepEqual(quotes(language, text), [], text)
})

/** What the official says all the same. */
const OWN: readonly (readonly [Tag, string, string])[] = [
  [
    'ru',
    'Миф: вакцина опасна. Факт: отдельные блогеры сознательно распространяют ложь о вакцине.',
    'отдельные блогеры',
  ],
  [
    'ru',
    'Миф: вакцина опасна. Факт: вакцина проверена.\n\nОтдельные блогеры сознательно распространяют ложь.',
    'Отдельные блогеры',
  ],
  ['ru', 'Фейк – оружие провокаторов, которые сеют панику.', 'провокаторов'],
  ['ru', 'Журналист: Кто виноват?\nМинистр: Отдельные блогеры сеют панику.', 'Отдельные блогеры'],
  ['ru', 'Корреспондент\nКто виноват?\nМинистр\nОтдельные блогеры сеют панику.', 'Отдельные блогеры'],
  ['ru', 'Журналист: Кто виноват? Ждем ответа.\nИванов: Отдельные блогеры сеют панику.', 'Отдельные блогеры'],
  ['ru', 'Журналист: Кто виноват?\n— Отдельные блогеры сеют панику.', 'Отдельные блогеры'],
  ['ru', 'Журналист: Кто виноват?\n\nОтдельные блогеры сеют панику.', 'Отдельные блогеры'],
  ['ru', 'Отдельные блогеры сеют панику, Журналист\nИванов это видел.', 'Отдельные блогеры'],
  ['ru', 'Журналист Иванов: Кто?\nМинистр: Отдельные блогеры сеют панику.', 'Отдельные блогеры'],
  ['en', 'QUESTION: Who?\n\nMR COLE: Some bloggers deliberately spread lies.', 'Some bloggers'],
  ['ru', 'Вопрос: кому это выгодно? Отдельные блогеры сеют панику.', 'Отдельные блогеры'],
  [
    'ru',
    'Вопрос: запретят ли чаты? Ответ: нет.\n\nВопрос: кто виноват? Отдельные блогеры сеют панику.\n\nВопрос: что дальше? Ответ: посмотрим.',
    'Отдельные блогеры',
  ],
  [
    'kk',
    'Сұрақ: чат жабыла ма? Жауап: жоқ.\n\nСұрақ: кім кінәлі? Кейбір блогерлер әдейі өтірік таратып жүр.',
    'Кейбір блогерлер',
  ],
  [
    'en',
    'Question: Will chats be closed? Answer: No.\n\nQuestion: Who is to blame? Some bloggers deliberately spread lies.',
    'Some bloggers',
  ],
  ['ru', '– Кто они?\n– Отдельные блогеры сеют панику.', 'Отдельные блогеры'],
  ['ru', '— Отдельные блогеры сеют панику. Кому это выгодно? — заявил министр.\n— Разберемся.', 'блогеры'],
  [
    'ru',
    'Российская газета: Кто они?\nАндрей Нестеренко: Отдельные блогеры сеют панику. Разве вы не видите?\nРГ: Что дальше?\nАндрей Нестеренко: Посмотрим.',
    'Отдельные блогеры',
  ],
  ['ru', 'Министр: Отдельные блогеры сеют панику. Зачем?\nИван Петров: Не знаю.', 'Отдельные блогеры'],
  ['ru', 'Внимание: отдельные блогеры сеют панику. Зачем?\nВажно: берегите себя.', 'отдельные блогеры'],
  ['ru', 'Ведущий специалист МВД: Отдельные блогеры сеют панику.', 'Отдельные блогеры'],
  [
    'ru',
    'Полиция Алматы: Берегите себя.\nТелеграм: @police\n\nОтдельные блогеры сеют панику.',
    'Отдельные блогеры',
  ],
  [
    'ru',
    'Полиция Алматы: Берегите себя.\nСайт: police.kz\n\nОтдельные блогеры сеют панику.',
    'Отдельные блогеры',
  ],
  [
    'ru',
    'Министр Умаров: Берегите себя.\nОфициальный сайт: police.kz\n\nОтдельные блогеры сеют панику.\n\nМинистр Умаров: Это все.',
    'Отдельные блогеры',
  ],
  ['ru', 'Министр Умаров: Берегите себя.\nИтог: отдельные блогеры сеют панику. Зачем?', 'отдельные блогеры'],
  [
    'en',
    'Police: Take care.\nWebsite: police.kz\n\nSome bloggers deliberately spread lies.',
    'Some bloggers',
  ],
  ['ru', 'Журналистам Алматы: отдельные блогеры сеют панику.', 'отдельные блогеры'],
  ['en', 'To journalists in Almaty: some bloggers deliberately spread lies.', 'some bloggers'],
  [
    'ru',
    '— Отдельные блогеры сеют панику, — заявил министр внутренних дел.',
    'Отдельные блогеры сеют панику',
  ],
  [
    'en',
    'Myth: The vaccine is harmful. Fact: Some bloggers deliberately spread lies about it.',
    'Some bloggers',
  ],
  ['en', 'Claim: Some bloggers deliberately spread lies about the vaccine.', 'Some bloggers'],
  ['en', 'No lie: some bloggers deliberately spread lies about the vaccine.', 'some bloggers'],
  ['kk', 'Миф: вакцина қауіпті. Факт: кейбір блогерлер әдейі өтірік таратып жүр.', 'кейбір блогерлер'],
  ['kk', '— Кейбір блогерлер әдейі өтірік таратып жүр, — деді министр.', 'Кейбір блогерлер'],
]

test('the answer to a myth, and what an official says behind a dash, is the official’s own', () => {
  for (const [language, text, words] of OWN)
    assert.ok(
      quotes(language, text).some((quote) => quote.includes(words)),
      text,
    )
})

test('what is said in a record of a conversation is quoted without who says it', () => {
  for (const [language, text, words] of [
    ['ru', 'Вопрос: Кто виноват?\nОтвет: Отдельные блогеры сеют панику.', 'Отдельные блогеры сеют панику'],
    ['ru', 'Журналист: Кто?\nМинистр: Отдельные блогеры сеют панику.', 'Отдельные блогеры сеют панику'],
    ['ru', 'Журналист\nКто?\nМинистр\nОтдельные блогеры сеют панику.', 'Отдельные блогеры сеют панику'],
    [
      'en',
      'Reporter: Who?\nMinister: Some bloggers deliberately spread lies.',
      'Some bloggers deliberately spread lies',
    ],
    ['ru', 'В.: Кто?\nО.: Отдельные блогеры сеют панику.', 'Отдельные блогеры сеют панику'],
    ['en', 'Q: Who? A: Some bloggers deliberately spread lies.', 'Some bloggers deliberately spread lies'],
    [
      'kk',
      'С.: Кім?\nЖ.: Кейбір блогерлер әдейі өтірік таратып жүр.',
      'Кейбір блогерлер әдейі өтірік таратып жүр',
    ],
    [
      'kk',
      'Тілші: Кім?\nЖауап: Кейбір блогерлер әдейі өтірік таратып жүр.',
      'Кейбір блогерлер әдейі өтірік таратып жүр',
    ],
  ] as const)
    assert.deepEqual([...new Set(quotes(language, text))], [words], text)
})

test('what a body is quoted with behind a colon is quoted without its name', () => {
  for (const [language, text, words] of [
    ['ru', 'МВД: «Отдельные блогеры сеют панику».', 'Отдельные блогеры сеют панику'],
    ['en', 'Police: “Some bloggers deliberately spread lies.”', 'Some bloggers deliberately spread lies'],
    [
      'kk',
      'Полиция: «Кейбір блогерлер әдейі өтірік таратып жүр».',
      'Кейбір блогерлер әдейі өтірік таратып жүр',
    ],
  ] as const)
    assert.deepEqual([...new Set(quotes(language, text))], [words], text)
})

test('speech behind a dash is quoted without who said it', () => {
  assert.deepEqual(
    [...new Set(quotes('en', '— Some bloggers deliberately spread lies, — the minister said.'))],
    ['Some bloggers deliberately spread lies'],
  )
})

const ANSWERS_IN_A_ROW: Readonly<Record<Tag, string>> = {
  kk: 'С: Бұл рас па?\nЖ: Кейбір блогерлер ақша үшін өтірік таратады.\nЖ: Мұндай жазбалар үшін қылмыстық жауаптылық көзделген.',
  ru: 'В: Правда ли это?\nО: Отдельные блогеры за деньги распространяют ложь.\nО: За такие публикации предусмотрена уголовная ответственность.',
  en: 'Q: Is the memo false?\nA: Certain outlets are paid from abroad to spread lies.\nThey have an office there.\nA: If you publish it, you will be prosecuted.',
}

for (const language of TAGS)
  test(`an answer refutes no answer before it: ${language}`, () => {
    const checks = read({ id: 'a', text: ANSWERS_IN_A_ROW[language], sha256: '', language }).findings.map(
      ({ check }) => check,
    )
    for (const check of ['imputed-motive', 'unnamed-accused', 'threatened-sanction'])
      assert.ok(checks.includes(check), check)
  })
