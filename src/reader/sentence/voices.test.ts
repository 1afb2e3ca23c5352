import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Tag } from '../../law/law.ts'
import { asked } from './asked-in-tests.ts'

type Texts = Readonly<Record<Tag, readonly string[]>>

/** Speech of private persons: by trade, by the name they were told of with, by a pronoun, or in the same speech. */
const PRIVATE: Texts = {
  kk: [
    '«Қарақшылар бізді түн сайын тонайды, полиция пара алады», – деді зейнеткер Нина Павлова.',
    '«Шенеуніктер зейнетақыны жоғарыдан түскен тапсырыспен ұрлап жатыр», – деп айқайлады бір әже.',
    '«Олар бізді қуып шығу үшін базарды құртып жатыр», – дейді гүл дүңгіршегінің иесі Лена Фомина.',
    '«Әкімнің адамдары әдейі дүрбелең таратып жүр», – деді кәсіподақ төрағасы Олжас Рябов.',
    'Адвокат Бақыт Серіков: «Полиция олигархтардың тапсырысын орындап отыр», – деді.',
    'Еңбек ардагері Семен Глухов: «Кейбір шенеуніктер пара талап етеді».',
    'Құқық қорғау орталығының өкілі: «Азаптау жаппай сипат алды», – деп мәлімдеді.',
    'Наубайшы Томин жиынға келді. «Кейбір шенеуніктер бізден ақша бопсалайды», – деді ол.',
    '«Бұзақылар ауданды үркітіп жүр», – деп шағымданды кезекте тұрған әйел. «Шенеуніктер пара үшін оларды жақтап отыр», – деп қосты ол.',
    '– Шенеуніктер бізден пара талап етеді, – деп күрсінді таксист Борис.',
    '«Тролльдер ақша үшін араздық қоздырып жүр ме?» – деп сұрады тілші.',
    'Эколог Зере Маратова көлден су алды.\n\nСынама жіберілді.\n\n«Билік халықты әдейі алдап отыр, – деді Маратова. – Бұл – қылмыс, ол үшін жауап береді».',
    'Құқық қорғаушы Арман Тілеу жиынға келді. «Кейбір шенеуніктер әдейі өтірік таратып жүр», – деді Тілеу.',
  ],
  ru: [
    '«Бандиты грабят нас каждую ночь, а полиция берет взятки», — рассказала кондуктор Нина Павлова, пенсионерка.',
    '«Чиновники воруют пенсии по заказу сверху», — крикнула какая-то бабушка у ворот.',
    'Нина Павлова, бывшая медсестра, рассказала нам: «Отдельные чиновники вымогают взятки у больных».',
    '«Они рушат рынок, чтобы выжить нас», — жалуется Лена Фомина, хозяйка цветочного ларька.',
    '«Люди мэра нарочно сеют панику», — заявил председатель независимого профсоюза Олег Рябов.',
    'Ветеран труда Семен Глухов: «Отдельные чиновники вымогают взятки».',
    '«Они завышают счета, чтобы набить карманы», — ворчит портной Мирон.',
    'Представитель правозащитного центра сказал: «Пытки стали массовыми, чиновники их скрывают ради карьеры».',
    '«Полиция работает по заказу олигархов», — сказал в суде адвокат Борис Греков.',
    'Пекарь Томин пришел на сход. «Неизвестные вымогают у нас деньги, а чиновники их покрывают», — сказал он.',
    '«Хулиганы терроризируют район», — пожаловалась женщина из очереди. «Чиновники покрывают их за взятки», — добавила она.',
    '— Чиновники вымогают взятки, — вздохнул таксист Борис. — Они делают это ради наживы.',
    '«Чиновники вымогают взятки, — вздохнул таксист Борис. — Они сеют страх ради наживы».',
    'На сход приехала эколог Вера Лугова.\n\nПробы взяли в среду.\n\n«Власти намеренно врут людям, — заявила Лугова. — Это преступление, и за него придётся отвечать».',
    'Активист Павел Зимин ждал у суда. «Отдельные чиновники намеренно распространяют ложь», — сказал Зимин.',
  ],
  en: [
    '“Robbers hold up our buses every night and nobody is caught,” said tram conductor and driver Joan Pitt.',
    '“Officials steal the pensions on orders from above,” shouted a grandmother at the gate.',
    'Joan Pitt, a retired nurse, told us: “Some officials extort bribes from patients.”',
    '“They are destroying the market to drive us out,” said Lena Ford, owner of a flower stall.',
    '“The mayor’s people spread panic on purpose,” the leader of the dockers’ union told reporters.',
    'A spokesman for Amnesty International said: “Torture has become massive.”',
    '“The police take orders from oligarchs,” lawyer Ben Gray told the court.',
    'Baker Tom Reed came to the meeting. “Thieves rob us every week, and the police hide it for money,” he said.',
    '“Thieves rob us every week,” said baker Tom Reed. The mayor disagreed. “Gangs are paid from abroad,” Reed replied.',
    '“Hooligans terrorise the district,” a woman in the queue complained. “Officials protect them for bribes,” she added.',
    '“Officials take bribes,” said cabbie Bo. “They do it to get rich.”',
    'The paper’s lawyer, Dan Orwell, objected. “Some officials deliberately spread lies,” Orwell said. “They will answer for it in court.”',
    'The lawyer for the station, Ruth Amin, came at noon.\n\n“Certain officials are paid to spread lies,” said Amin.',
    'Environmentalist Joy Marsh took samples.\n\nThe crowd was large.\n\n“Certain officials spread lies on purpose,” Marsh said.',
  ],
}

/** Speech of officials, though private persons are told of beside. */
const OFFICIAL: Texts = {
  kk: [
    '«Жекелеген блогерлер әдейі дүрбелең таратып жүр», – деді министр мұғалімдерге.',
    '«Жекелеген блогерлер әдейі дүрбелең таратып жүр», – деді облыстың бас дәрігері.',
    'Мұғалімдер әкіммен кездесті. «Жекелеген блогерлер әдейі дүрбелең таратып жүр», – деді ол.',
    'Министр мұғалімге: «Жекелеген блогерлер әдейі дүрбелең таратып жүр», – деп жауап берді.',
    '«Жекелеген блогерлер әдейі дүрбелең таратып жүр», – деді министрліктің сарапшысы.',
    'Тұрғындар шуға шағымданды. Полиция бастығы Анна Рыжова оларды тыңдады. «Жекелеген блогерлер әдейі дүрбелең таратып жүр», – деді ол.',
    '«Жекелеген блогерлер әдейі дүрбелең таратып жүр», – деді Ұлттық банк төрағасы.',
    'Эколог Зере Маратова мен әкім Қайрат Серік кездесті. «Жекелеген блогерлер әдейі дүрбелең таратып жүр», – деді Серік.',
    'Адвокат Белова: «Іс бар», – деді. Полиция бастығы Асанов: «Жекелеген блогерлер әдейі дүрбелең таратып жүр», – деп жауап берді.',
  ],
  ru: [
    '«Отдельные блогеры намеренно сеют панику», — сказал министр учителям.',
    '«Отдельные блогеры намеренно сеют панику», — заявил главный врач области.',
    '«Отдельные блогеры намеренно сеют панику», — сказала заместитель министра Анна Хомутова, бывшая учительница.',
    'Учителя встретились с акимом. «Отдельные блогеры намеренно сеют панику», — сказал он.',
    'Министр ответил учительнице: «Отдельные блогеры намеренно сеют панику».',
    '«Отдельные блогеры намеренно сеют панику», — отметил эксперт министерства.',
    'Жители жаловались на шум. Начальник полиции Анна Рыжова выслушала их. «Отдельные блогеры намеренно сеют панику», — сказала она.',
    '— Полиция работает, — сказал аким водителям. — Отдельные блогеры намеренно сеют панику.',
    '«Отдельные блогеры намеренно сеют панику», — заявил председатель правления Нацбанка.',
    'Аким Павел Зимин выслушал эколога Веру Лугову. «Отдельные блогеры намеренно сеют панику», — сказал Зимин.',
  ],
  en: [
    '“Certain bloggers spread panic on purpose,” the minister told teachers.',
    '“Certain bloggers spread panic on purpose,” said the chief doctor of the region.',
    '“Certain bloggers spread panic on purpose,” said Deputy Minister Ana Holt, a former teacher.',
    'Teachers met the governor. “Certain bloggers spread panic on purpose,” he said.',
    'The minister answered a teacher: “Certain bloggers spread panic on purpose.”',
    '“Certain bloggers spread panic on purpose,” a ministry expert said.',
    'Residents complained of noise. Police chief Anna Reed listened. “Certain bloggers spread panic on purpose,” she said.',
    '“Certain bloggers spread panic on purpose,” the mayor said to drivers.',
    '“The police are at work,” said the mayor. “Certain bloggers spread panic on purpose.”',
    'There came a lawyer, Governor Dan Orwell, and a nurse. “Certain bloggers spread panic on purpose,” Orwell said.',
    'Governor Dan Orwell heard the lawyer, Ruth Amin, out. “Certain bloggers spread panic on purpose,” Orwell said.',
  ],
}

/** Records in which a voice without an office has a label of its own. */
const LABELLED: Texts = {
  kk: [
    'Тыңдарман: Кейбір шенеуніктер әдейі өтірік таратып жүр.\nӘкім: Сұрағыңызға рахмет.',
    'Оппозиция жетекшісі Хаев: Бұзақылар сайлаушыларды ұру үшін жалданды.\nМинистр Үмітова: Бұл рас емес.',
    'Заңгер Серік Омаров: Кейбір блогерлер ақша үшін әдейі өтірік таратып жүр.\nМинистр: Оны сот анықтайды.',
  ],
  ru: [
    'Радиослушательница: Отдельные чиновники намеренно сеют панику.\n\nАким: Спасибо за вопрос.',
    'Лидер оппозиции Хаев: Молодчиков наняли, чтобы бить избирателей.\nМинистр Умаров: Это неправда.',
    'Фермер Олег Рябов: Отдельные чиновники вымогают взятки.\nМинистр: Разберемся.',
  ],
  en: [
    'Caller: Some bloggers spread panic on purpose, everybody sees it.\n\nMinister: Thank you.',
    'Opposition leader Hay: Thugs were hired to beat voters.\nMinister Hope: That is untrue.',
    'Shopkeeper Ann Pitt: Some officials extort bribes from us.\nMinister: We shall see.',
  ],
}

for (const language of ['kk', 'ru', 'en'] as const) {
  test(`direct speech of private persons is asked of nobody in ${language}`, () => {
    for (const text of PRIVATE[language]) assert.deepEqual(asked(language, text), [], text)
  })

  test(`direct speech of officials is asked about in ${language}`, () => {
    for (const text of OFFICIAL[language])
      assert.ok(
        asked(language, text).some((check) => check === 'unnamed-accused'),
        text,
      )
  })

  test(`what a caller, a lawyer or the opposition says in a record is asked of nobody in ${language}`, () => {
    for (const text of LABELLED[language]) assert.deepEqual(asked(language, text), [], text)
  })
}

test('words of an office before a colon are no label of a private voice', () => {
  assert.ok(
    asked(
      'en',
      'Ministry of Health of a Neighbour: a briefing.\nSome bloggers spread panic on purpose.',
    ).includes('unnamed-accused'),
  )
})

test('on one line, an office answers whoever asks it', () => {
  for (const [language, text] of [
    [
      'kk',
      'Тілші: Халық алаңдап отыр. Облыс әкімі Тимур Орлов: Кейбір блогерлер әдейі өтірік таратып жүр. Тілші: Рас па?',
    ],
    ['kk', 'Жүргізуші: Не болды? Министр: Кейбір блогерлер әдейі өтірік таратып жүр.'],
    [
      'ru',
      'Корреспондент: Люди волнуются. Аким области Тимур Орлов: Отдельные блогеры намеренно сеют панику.',
    ],
    ['ru', 'Ведущая: Что дальше? Министр внутренних дел: Отдельные блогеры намеренно сеют панику.'],
    ['en', 'Host: What now? Police Chief Ray Hill: Some bloggers spread panic on purpose.'],
    ['en', 'Anchor: People are worried. Any comment? Minister: Some bloggers spread panic on purpose.'],
  ] as const)
    assert.notDeepEqual(asked(language, text), [], text)
  for (const [language, text] of [
    ['kk', 'Тілші: Министр айтты: кейбір блогерлер әдейі өтірік таратып жүр.'],
    ['ru', 'Журналист: Полиция сообщает: отдельные блогеры намеренно сеют панику.'],
    ['en', 'Reporter: The minister said: some bloggers spread panic on purpose.'],
    [
      'en',
      'Minister: We work. Reporter: But some bloggers spread panic on purpose. Minister: I know of none.',
    ],
  ] as const)
    assert.deepEqual(asked(language, text), [], text)
})

test('letters at the head of lines stand for a question and its answer', () => {
  for (const [language, text] of [
    ['kk', 'С.: Делдалдар пайда үшін бағаны әдейі көтеріп жатыр ғой?\nЖ.: Жоқ, бағаны нарық белгілейді.'],
    ['ru', 'В.: Говорят, отдельные блогеры сеют панику ради денег?\nО.: Нет, таких сведений нет.'],
    ['en', 'Q. Some bloggers spread panic for money, do they not?\nA. No, nothing of the kind.'],
  ] as const)
    assert.deepEqual(asked(language, text), [], text)
  for (const [language, text] of [
    ['kk', 'С.: Кім кінәлі?\nЖ.: Кейбір блогерлер әдейі өтірік таратып жүр.'],
    ['ru', 'В: Кто виноват?\nО: Отдельные блогеры намеренно сеют панику.'],
    ['ru', 'О. Иванов: отдельные блогеры намеренно сеют панику.'],
    ['ru', 'В городе отдельные блогеры намеренно сеют панику.'],
    ['en', 'Q: Who is to blame?\nA: Some bloggers deliberately spread lies for money.'],
  ] as const)
    assert.ok(asked(language, text).includes('unnamed-accused'), text)
})

/** A private person whom the sentence before tells of, and speech of several sentences. */
const TOLD_BEFORE = [
  [
    'kk',
    'Ольга Петрова наубайхана ұстайды. «Рэкетшілер жұма сайын келеді. Ешкім көмектеспейді. Бізді қорқыту үшін ұрады», – дейді ол.',
    'Ольга Петрова – министр. «Жалдамалы тролльдер сайлауды бұзу үшін дүрбелең туғызып жүр», – дейді ол.',
  ],
  [
    'ru',
    'Иван Мухин держит пекарню. «Рэкетиры приходят каждую пятницу. Никто не помогает. Нас избивают, чтобы мы платили», — рассказывает он.',
    'Ольга Петрова — министр. «Наемные тролли сеют панику, чтобы сорвать выборы», — говорит она.',
  ],
  [
    'en',
    'Ivy Stone is a nurse. "Thugs come every Friday. Nobody helps. They do it to drive us out," she says.',
    'Olga Petrova is the governor. "Hired thugs come every Friday. They do it to drive us out," she said.',
  ],
] as const

test('speech of several sentences is that of a private person told of before, and no governor’s', () => {
  for (const [language, own, office] of TOLD_BEFORE) {
    assert.deepEqual(asked(language, own), [], own)
    assert.ok(asked(language, office).includes('imputed-motive'), office)
  }
})

/** A sentence of an office, one of somebody to whom something was done, and a pronoun: what follows only "he". */
const FATES: Readonly<Record<Tag, { readonly office: readonly string[]; readonly own: readonly string[] }>> =
  {
    kk: {
      office: [
        'Вице-министр есеп берді. Апаттан кейін жүргізуші ауруханаға жатқызылды. «Кейбір блогерлер әдейі дүрбелең таратып жүр», – деді ол.',
        'Әкім жиын өткізді. Белсенді он тәулікке қамалды. Ол: «Кейбір блогерлер әдейі дүрбелең таратып жүр», – деп жауап берді.',
      ],
      own: [
        'Белсенді он тәулікке қамалды. «Кейбір шенеуніктер бізден ақша бопсалайды», – деді ол.',
        'Әкім жиын өткізді. Адвокат белсенді қамалды деп хабарлады. «Кейбір шенеуніктер ақша бопсалайды», – деді ол.',
        'Әкім жиын өткізді. Мұғалім жиынға келді. «Кейбір шенеуніктер ақша бопсалайды», – деді ол.',
      ],
    },
    ru: {
      office: [
        'Генерал подвел итоги. Таксист, который снимал обыск, осужден. «Отдельные блогеры намеренно сеют панику», — сказал он.',
        'Мэр провел встречу. Учитель, который написал жалобу, лишился работы. Он ответил: «Отдельные блогеры намеренно сеют панику».',
      ],
      own: [
        'Таксист, который снимал обыск, осужден. «Отдельные чиновники вымогают взятки», — сказал он.',
        'Мэр провел встречу. Адвокат сообщил, что таксист осужден. «Отдельные чиновники вымогают взятки», — сказал он.',
        'Мэр провел встречу. Таксист дождался его у входа. «Отдельные чиновники вымогают взятки», — сказал он.',
      ],
    },
    en: {
      office: [
        'The commissioner summed up the year. The driver who filmed the search is in custody. “Some bloggers spread panic on purpose,” he said.',
        'The mayor met the press. The teacher was suspended on Monday. He replied: “Some bloggers spread panic on purpose.”',
      ],
      own: [
        'The teacher was suspended on Monday. “Some officials extort bribes,” he said.',
        'The mayor met the press. A lawyer said the teacher was suspended. “Some officials extort bribes,” he said.',
        'The mayor met the press. A teacher waited at the door. “Some officials extort bribes,” he said.',
      ],
    },
  }

for (const [language, { office, own }] of Object.entries(FATES)) {
  test(`whoever was arrested or dismissed gives no answers for an office that speaks in ${language}`, () => {
    for (const text of office) assert.ok(asked(language as Tag, text).includes('unnamed-accused'), text)
    for (const text of own) assert.deepEqual(asked(language as Tag, text), [], text)
  })
}
