import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { definitionsIn } from './definitions.ts'

type Case = readonly [language: string, heading: string, text: string, terms: readonly string[]]

const CASES: readonly Case[] = [
  // Lists in Russian
  [
    'ru',
    'Статья 1. Основные понятия',
    'В настоящем Законе используются следующие основные понятия:\n1) маяк – сооружение на берегу;\n2) смотритель маяка (сторож) - лицо, которое зажигает огонь;\n2-1) сигнал: вспышка света;\n3) исключен Законом от 01.02.2033 № 9-X;\n4) туманный горн (далее – горн) – устройство, издающее звук.\n2. Смотритель обязан:\n1) зажигать огонь – каждый вечер;\n2) вести журнал.',
    ['маяк', 'смотритель маяка (сторож)', 'сигнал', 'туманный горн', 'горн'],
  ],
  [
    'ru',
    'Статья 3. Термины',
    'Понятия, содержащиеся в настоящем Кодексе, имеют следующие значения:\n1\\) тяжкие последствия –\nгибель пасеки;\nпожар;\n2\\) улей – ящик для пчёл, включая:\n1) корпус;\n2) крышу;\n3) летковый заградитель;\n3\\) рой – семья пчёл.',
    ['тяжкие последствия', 'улей', 'рой'],
  ],
  [
    'ru',
    'Статья 9. Понятия, используемые в настоящей главе',
    '1. Для целей настоящей главы применяются следующие термины: 1) навес – крыша на столбах; 2) «лоток» – переносной стол.\n2. Иные термины применяются в значениях, определённых законом.',
    ['навес', 'лоток'],
  ],
  [
    'ru',
    'Статья 2. Основные понятия',
    '1. Ярмарка – мероприятие, на котором торгуют.\n2. Прилавок – стол для торговли.',
    ['Ярмарка', 'Прилавок'],
  ],
  [
    'ru',
    'Глоссарий',
    'Термины и определения\nВ настоящих Правилах используются термины:\nпарусник – судно под парусом;\nпричал – место стоянки.',
    ['парусник', 'причал'],
  ],
  [
    'ru',
    'Статья 5',
    'Для целей настоящей статьи:\n1) семенем признаётся зачаток растения;\n2) под почвой понимается верхний слой земли.',
    ['семенем', 'почвой'],
  ],
  // Sentences in Russian
  [
    'ru',
    'Статья 4. Сады',
    'Под общественным садом понимается участок, открытый для всех.',
    ['общественным садом'],
  ],
  [
    'ru',
    'Статья 4. Сады',
    'В настоящей статье под садом в целях настоящего Закона понимаются деревья и кусты.',
    ['садом'],
  ],
  ['ru', 'Статья 12', 'Паромом признается судно, которое перевозит людей через реку.', ['Паромом']],
  [
    'ru',
    'Статья 12',
    'Примечание. Крупным ущербом в настоящей статье признается ущерб свыше ста монет.',
    ['Крупным ущербом'],
  ],
  ['ru', 'Статья 12', 'Паром – это судно без мотора.', ['Паром']],
  [
    'ru',
    'Статья 130. Порча карт',
    'Порча карты, то есть умышленное нанесение на неё ложных знаков, –\nнаказывается штрафом в размере до ста месячных расчётных показателей.',
    ['Порча карты'],
  ],
  [
    'ru',
    'Статья 131',
    'Тайное перемещение чужой лодки без согласия (увод), –\nнаказывается арестом на срок до двадцати суток.',
    ['увод'],
  ],
  [
    'ru',
    'Статья 14',
    'Министерство лодок (далее – Министерство) и смотрители (далее соответственно – старший, младший) ведут журнал.',
    ['Министерство', 'старший', 'младший'],
  ],
  ['ru', 'Статья 14', 'Товарищество, именуемое в дальнейшем «Артель», ведёт журнал.', ['Артель']],
  ['ru', 'Статья 15', 'Термин «причальный сбор» означает плату за стоянку.', ['причальный сбор']],
  // What only looks so in Russian
  [
    'ru',
    'Статья 20. Обязанности',
    'Орган обязан:\n1) принимать заявления – в течение пяти дней;\n2) вести реестр.',
    [],
  ],
  [
    'ru',
    'Статья 21',
    'Лицо признаётся виновным, если вина доказана. Сделка признаётся недействительной. Судом признаётся право собственности.',
    [],
  ],
  [
    'ru',
    'Статья 22',
    'Основанием для отказа является отсутствие подписи. Днём подачи считается день отправки.',
    [],
  ],
  [
    'ru',
    'Статья 23',
    'То же деяние, совершенное группой лиц, –\nнаказывается лишением свободы на срок до пяти лет.',
    [],
  ],
  [
    'ru',
    'Статья 24',
    'В течение первого квартала, то есть до первого апреля, орган публикует отчёт. Далее – по списку.',
    [],
  ],
  ['ru', 'Статья 25. Понятые', 'Слово «заявка» применяется в значении статьи 5 Закона о лодках.', []],
  [
    'ru',
    'Статья 26. Состав',
    'В состав комиссии входят:\nпредседатель – министр;\nсекретарь – сотрудник министерства.',
    [],
  ],
  [
    'ru',
    'Статья 27',
    'Штраф налагается в размере: на граждан – пять, на организации – десять показателей.',
    [],
  ],
  ['ru', 'Статья 28', 'Слова «маяк» заменить словами «огонь». Глава 2 – исключена.', []],
  // Kazakh
  [
    'kk',
    '1-бап. Негізгі ұғымдар',
    'Осы Заңда мынадай негізгі ұғымдар пайдаланылады:\n1) шамшырақ – жағадағы құрылыс;\n2) шамшырақшы (күзетші) - от жағатын адам;\n3) алып тасталды - ҚР 01.02.2033 № 9-X Заңымен;\n4) тұман мүйізі (бұдан әрі – мүйіз) – дыбыс шығаратын құрылғы.\n2. Шамшырақшы:\n1) журнал жүргізеді – күн сайын;\n2) от жағады.',
    ['шамшырақ', 'шамшырақшы (күзетші)', 'тұман мүйізі', 'мүйіз'],
  ],
  [
    'kk',
    '9-бап',
    'Осы тараудың мақсаттары үшін мынадай терминдер қолданылады:\n1) қалқа – бағандағы шатыр;\n2) «сөре» – алып жүретін үстел.',
    ['қалқа', 'сөре'],
  ],
  ['kk', '4-бап', 'Осы бапта қоғамдық бақ деп баршаға ашық жер учаскесі түсініледі.', ['қоғамдық бақ']],
  [
    'kk',
    '4-бап',
    'Ескертпе. Осы баптың мақсаттары үшін iрi залал деп жүз теңгеден асатын залал танылады.',
    ['iрi залал'],
  ],
  ['kk', '4-бап', 'Қайық дегеніміз – моторы жоқ кеме.', ['Қайық']],
  [
    'kk',
    '130-бап',
    'Картаны бүлдіру, яғни оған жалған белгілер қою –\nжүз айлық есептік көрсеткішке дейінгі мөлшерде айыппұл салуға жазаланады.',
    ['Картаны бүлдіру'],
  ],
  [
    'kk',
    '131-бап',
    'Бөтен қайықты иесінің келісімінсіз жасырын айдап кету (айдап әкету) –\nжиырма тәулікке дейінгі мерзімге қамаққа алуға жазаланады.',
    ['айдап әкету'],
  ],
  ['kk', '14-бап', 'Қайықтар министрлігі (бұдан әрі – Министрлік) журнал жүргізеді.', ['Министрлік']],
  ['kk', '14-бап', 'Серіктестік (бұдан әрі «Артель» деп аталады) журнал жүргізеді.', ['Артель']],
  [
    'kk',
    '20-бап',
    'Сот адамды кінәлі деп таныса, мәміле жарамсыз деп танылады. Адам қайтыс болды деп сот тәртібімен танылады.',
    [],
  ],
  ['kk', '21-бап', 'Орган:\n1) өтініштерді қабылдайды – бес күн ішінде;\n2) тізілім жүргізеді.', []],
  ['kk', '22-бап', 'Бірінші тоқсанда, яғни бірінші сәуірге дейін, орган есеп жариялайды.', []],
  // English
  [
    'en',
    'Article 1. Basic concepts',
    'The following basic concepts are used in this Law:\n1) lighthouse – a building on the shore;\n2) keeper (guard) - a person who lights the lamp;\n3) excluded by the Law dated 01.02.2033 No. 9-X;\n4) fog horn (hereinafter – horn) – a device.\n2. The keeper shall:\n1) keep a journal – daily.',
    ['lighthouse', 'keeper (guard)', 'fog horn', 'horn'],
  ],
  [
    'en',
    '2 Interpretation',
    '(1) In this Act—\n“boat” means a vessel without an engine;\n“pier”, in relation to a river, means a place to land;\n“lamp” includes a lantern;\n“keeper” has the meaning given by section 5.\n(2) A reference to a boat includes a reference to its oars.',
    ['boat', 'pier', 'lamp', 'keeper'],
  ],
  [
    'en',
    '5 Gardens',
    'For the purposes of this section, a public garden means a plot that is open to all.',
    ['public garden'],
  ],
  [
    'en',
    '6 Duties',
    'The Ministry of Boats (the "Ministry") and any owner (hereinafter referred to as the owner) keep a journal.',
    ['Ministry', 'owner'],
  ],
  ['en', '7', 'In this section "oar" means a pole and "sail" means a cloth.', ['oar', 'sail']],
  [
    'en',
    '8',
    'Spoiling a map, that is, marking it with false signs, shall be punished by a fine.',
    ['Spoiling a map'],
  ],
  [
    'en',
    '9',
    'The means of access are open. This means that any person may enter by any means necessary. The fee includes tax.',
    [],
  ],
  ['en', '10', 'The keeper shall:\n(a) light the lamp – every evening;\n(b) keep a journal.', []],
  [
    'en',
    '11',
    'In section 5, for "boat" substitute "vessel". A person is deemed to have notice within five days.',
    [],
  ],
  ['de', '§ 1', '„Boot“ ist ein Schiff.', []],
]

for (const [language, heading, text, terms] of CASES) {
  test(`${language}: ${text.slice(0, 70).replaceAll('\n', ' ')}`, () => {
    const found = definitionsIn({ heading, text }, language)
    assert.deepEqual(
      found.map(({ term }) => term),
      terms,
    )
  })
}

test('scope: what the law says of it, or the whole act', () => {
  const scopes = (language: string, heading: string, text: string): readonly string[] =>
    definitionsIn({ heading, text }, language).map(({ scope }) => scope)
  assert.deepEqual(scopes('ru', '', 'Под лодкой в настоящей главе понимается судно.'), ['chapter'])
  assert.deepEqual(scopes('ru', '', 'Примечание. Лодкой признаётся судно.'), ['article'])
  assert.deepEqual(scopes('ru', '', 'В статьях 5 и 6 настоящего Кодекса под лодкой понимается судно.'), [
    'other',
  ])
  assert.deepEqual(scopes('ru', 'Понятия, используемые в настоящем разделе', '1) лодка – судно;'), ['other'])
  assert.deepEqual(scopes('kk', '', 'Осы тарауда қайық деп кеме түсініледі.'), ['chapter'])
  assert.deepEqual(scopes('kk', '', 'Осы баптың мақсаттары үшін қайық деп кеме танылады.'), ['article'])
  assert.deepEqual(scopes('en', '', 'In this section, a boat means a vessel.'), ['article'])
  assert.deepEqual(scopes('en', '', 'For the purposes of sections 4 to 7, “boat” means a vessel.'), ['other'])
  assert.deepEqual(scopes('en', '', 'In this Part:\n“boat” means a vessel;\n“oar” means a pole.'), [
    'other',
    'other',
  ])
})

test('the defining words stand as in the text, over several lines', () => {
  const text =
    'В настоящем Законе используются понятия:\n1) маяк – здание, в котором:\nа) горит огонь;\nб) живёт сторож;\n2) огонь – свет.'
  assert.deepEqual(
    definitionsIn({ heading: '', text }, 'ru').map(({ says }) => says),
    ['здание, в котором:\nа) горит огонь;\nб) живёт сторож', 'свет.'],
  )
  const penal = 'Порча карты, то есть её изменение, –\nнаказывается арестом.'
  assert.deepEqual(definitionsIn({ heading: '', text: penal }, 'ru'), [
    { term: 'Порча карты', says: 'её изменение', scope: 'article' },
  ])
  const short = 'Министерство лодок (далее – Министерство) ведёт журнал.'
  assert.deepEqual(definitionsIn({ heading: '', text: short }, 'ru')[0]?.says, 'Министерство лодок')
})

const PIECES = [
  'В настоящем Законе используются следующие понятия:\n',
  '1) маяк',
  ' – ',
  'огонь;\n',
  '2. ',
  'под ',
  ' понимается ',
  '(далее – ',
  ')',
  '(',
  '"',
  '«',
  '»',
  ', то есть ',
  ' признаётся ',
  'Осы Заңда мынадай ұғымдар пайдаланылады:\n',
  ' деп ',
  ' танылады.',
  ', яғни ',
  '(бұдан әрі – ',
  'In this Act—\n',
  '“boat” ',
  'means ',
  'includes ',
  '(hereinafter ',
  '\n',
  '\u00a0',
  'İ',
  '😀',
  ': ',
  '; ',
  'a) ',
  '- ',
]

test('whatever the text, terms and defining words stand in it and nothing is thrown', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((all) => all.join('')),
  )
  fc.assert(
    fc.property(
      texts,
      texts,
      fc.constantFrom('ru', 'kk', 'en', 'de', '', 'ru-KZ'),
      (heading, text, language) => {
        for (const { term, says } of definitionsIn({ heading, text }, language)) {
          assert.ok(term !== '' && text.includes(term))
          assert.ok(says !== '' && text.includes(says))
          assert.equal(term, term.trim())
        }
      },
    ),
    { numRuns: 500 },
  )
})

// Work that grew with the square of the length would take hours here; the limit only ends such a run.
test('a hostile text of millions of letters is read through', { timeout: 120_000 }, () => {
  const item = 'маяк (далее – огонь, признаётся: под "морем, то есть) водой понимается '
  for (const [language, piece] of [
    ['ru', item],
    ['ru', `${item}\n`],
    ['en', '"boat" (the means, in this act '],
    ['kk', 'осы заңда деп (бұдан әрі – яғни '],
    ['kk', 'қайық деп кеме танылады, ал '],
    ['ru', 'под судном понимается лодка, а '],
    ['en', '“boat”\n'],
    ['en', 'a reference to a boat that is recognised as a '],
  ] as const) {
    assert.ok(
      Array.isArray(definitionsIn({ heading: 'Основные понятия', text: piece.repeat(32_000) }, language)),
    )
  }
})
