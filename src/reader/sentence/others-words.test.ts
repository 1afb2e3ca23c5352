import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadCatalog } from '../../catalog.ts'
import type { Tag } from '../../law/law.ts'

const read = (await loadCatalog()).reader()

/** Checks that ask about a text. */
function asked(language: Tag, text: string): string[] {
  return read({ id: 'a', text, sha256: '', language }).findings.map(({ check }) => check)
}

/** What private persons, messages and titles say. */
const OTHERS: Readonly<Record<Tag, readonly string[]>> = {
  kk: [
    'Бір блогер: «Қалада ұрлық күрт көбейді, билік шетелдің тапсырысын орындап отыр», – деп жазды. Бұл – өтірік.',
    'Пайдаланушы қылмыс күрт өсті деп жазды.',
    'Желіде тараған аудиожазбада: «Балаларды жаппай ұрлап жатыр», – делінген. Бұл рас емес.',
    '«Тек ресми дереккөздерге сеніңіздер», – деп жазды блогер Асанов.',
    'Видео авторының айтуынша, өңірде адам ұрлау күрт көбейген.',
    'Бір қолданушы: «Полиция қызметкерлері жаппай пара алады», – дейді.',
    '«Арандатушылық мәлімдемелер» романы Алматыда жарық көрді.',
    '«Ақпараттық шабуыл және деструктивті күштер» атты конференция жұма күні өтеді.',
    'Телеграм-арнада: «Алаяқтық етек алып барады», – деп жазылған. Бұл ақпарат жалған.',
    'Белгісіз біреу чатта «Қалада тонау жиілеп кетті» деп жазған.',
    'Пікір жазған адам «Шенеуніктердің көздегені – халықты қорқыту» деп мәлімдеді.',
    'Тұрғын әлеуметтік желіде: «Бізде ағаштарды жаппай кесіп жатыр», – деп жазды.',
    'Бір азамат шенеуніктер шетелдің тапсырмасын орындап отыр деп жазды.',
    '«Полиция жаппай пара алады. Олардың мақсаты – баю», – деп мәлімдеді белсенді.',
    'Блогерлердің айтуынша, улану саны күрт өскен. Бұл рас емес.',
    '«Деструктивті контент» атты көрме мектепте өтті.',
    '«Заңды сақта» акциясы басталды.',
    'Танымал блогер: «Тек ресми дереккөздерге сеніңіздер», – дейді өз видеосында.',
    'Жазба авторы: «Қылмыс өсіп барады», – деп жазған. Полиция тексеріс жүргізді.',
    'Әлеуметтік желі қолданушыларының бірі «билік адамдарды әдейі қорқытып отыр» деп жазды.',
    '«Блогерлер ақша үшін жаппай өтірік таратады» деген хабарлама – жалған.',
    '«Банктер жаппай жабылып жатыр» – бұл рас емес.',
    'Жазба иесі: «Билік бізді алдап отыр, шенеуніктер сатылған», – дейді.',
  ],
  ru: [
    'Автор поста утверждает, что в городе массово похищают детей. Это неправда.',
    '«За нами стоят зарубежные кураторы, которые хотят раскачать страну», – говорится в комментарии пользователя.',
    'Пользователь TikTok пишет, что мошенников стало намного больше и полиция их покрывает. Это не так.',
    'В видеоролике неизвестная женщина утверждает: «Полицейские массово берут взятки. Цель власти – запугать народ». Полиция провела проверку.',
    'По словам автора видео, в регионе резко выросло число похищений.',
    'Аноним сообщил в чате: «Детей похищают все чаще».',
    'Как пишет администратор паблика, случаи нападений собак участились.',
    'Конференция «Массовый рост мошенничества: вызовы и решения» пройдет в пятницу.',
    'В книге «Деструктивные силы и информационные атаки» собраны статьи ученых.',
    'Фильм под названием «Информационная война» покажут в субботу.',
    'Комментатор добавил: «Чиновники наживаются на людях, и это становится все чаще».',
    '«Банки закрываются, всем грозит тюрьма, доверяйте только властям», – утверждала неизвестная в голосовом сообщении.',
    'Житель Караганды написал в соцсети: «У нас массово вырубают деревья, чиновники получают откаты».',
    'Как утверждают авторы роликов, число отравлений резко выросло. Эти сведения недостоверны.',
    'Блогер в своем видео сказал, что чиновники работают по заказу иностранных кураторов.',
    'Активистка заявила, что суды массово выносят несправедливые приговоры.',
    'На спектакле «Деструктивный контент» побывали школьники.',
    'Прошел круглый стол «Рост преступности среди молодежи».',
    'Запущена акция «Соблюдай закон – живи спокойно».',
    'Выпущена брошюра под заголовком «Как не поддаться на провокации».',
    'Пост в Facebook гласит: «Доверяйте только официальным источникам».',
    'Сообщение «полицейские сеют панику ради денег» — ложь.',
    '«Чиновники сеют ложь ради денег» — такие сообщения не соответствуют действительности.',
    'Вот эти слухи: «чиновникам платят из-за рубежа».',
    'Жители сообщают, что в районе орудует банда. Полиция проверила: информация не подтвердилась.',
  ],
  en: [
    'Critics say cases of torture have become more frequent.',
    'Users complain that crime has risen sharply.',
    'Activists say that officials spread panic among the population.',
    'Opposition politicians described the statement as an attempt to intimidate journalists.',
    '“Officials spread panic for money” is a lie.',
    "'Officials spread panic for money' - such posts are false.",
    'The message “officials spread panic for money” is not true.',
    'A user posted: “Kidnappings are on the rise. The authorities act on foreign orders.” The police checked this and found no such case.',
    'A Telegram channel claims that thefts have become massive.',
    'One commenter wrote that bribery had soared in the city.',
    '“Officials are in the pay of foreign sponsors”, a blogger said in his video.',
    'An anonymous message says: “Fraud is rampant, and those who withdraw money will be jailed.” It is fake.',
    'According to a post on Instagram, kidnappings have sharply increased.',
    'The author of the video alleges that the number of attacks has multiplied.',
    'The novel “Provocative Statements” was presented in Astana.',
    'The conference “Information attacks and destructive content” opens on Friday.',
    'The book titled “A surge of hatred” is on sale.',
    '“Trust only official sources,” wrote one activist on his page.',
    'In the audio recording an unknown woman says: “Children are being kidnapped en masse.” This is not true.',
    'The mailing reads: “Banks are closing and everyone who withdraws cash faces prison.”',
    'One of the users wrote in the comments: “Officials steal more and more every year.”',
    '“The police take bribes en masse. Their aim is to enrich themselves,” an activist claimed on Friday.',
    'As some bloggers claim, the number of poisonings has soared. This is not so.',
    'A resident of Karaganda wrote that officials act on orders from abroad.',
    'A rumour going round says: “Mass riots will begin tomorrow.” It is a fake.',
    'An exhibition called “Destructive content” was held at the school.',
    'The campaign “Obey the law and live in peace” starts on Monday.',
    'In a voice message, an unidentified man claims that gangs are kidnapping children en masse.',
    'A message is circulating in chats: “Trust only official sources, the city is full of provocateurs.”',
    'Residents wrote: “A gang is robbing people en masse.” The police checked and found nothing.',
    'Posts claim that the number of poisonings is growing and doctors hide it for money. It is untrue.',
  ],
}

/** What the office says itself, and what must be asked about it. */
const OWN: Readonly<Record<Tag, readonly (readonly [checks: string, text: string])[]>> = {
  kk: [
    ['unmeasured-trend', '«Жалған хабарлар күрт көбейді», – деп хабарлады министрлік өкілі.'],
    ['unmeasured-trend', 'Министр: «Жалған хабарлар күрт көбейді», – деді.'],
    ['unmeasured-trend', 'Прокурор блогерлерге жалған хабарлар күрт көбейді деп мәлімдеді.'],
    ['exclusive-trust', '«Тек ресми дереккөздерге сеніңіздер», – деді полиция өкілі.'],
    ['imputed-motive', 'Прокурор: «Блогерлер шетелдің тапсырысын орындап отыр», – деп атап өтті.'],
    ['unmeasured-trend', 'ІІМ хабарламасында: «Жалған ақпарат тарату жиіледі», – делінген.'],
    [
      'unmeasured-trend',
      'Блогердің видеосына қатысты полиция: «Мұндай жалған жазбалар жиілеп кетті», – деп түсіндірді.',
    ],
    [
      'exclusive-trust',
      'Бас прокуратура өз парақшасында: «Тек ресми дереккөздерге сеніңіздер», – деп жазды.',
    ],
    ['unnamed-accused', 'Кейбір блогерлер өтірік ақпарат таратып, халықты үркітіп жүр.'],
    ['undefined-term', 'Желіде арандатушылық мәлімдемелер көп.'],
    ['unmeasured-trend', '«Арандату саны күрт өсті», – деді ол.'],
    [
      'unmeasured-trend',
      'Журналистің сұрағына жауап берген департамент басшысы: «Фейктер саны күрт өсті», – деді.',
    ],
    ['exclusive-trust', 'Пайдаланушыларға: «Тек ресми дереккөздерге сеніңіздер», – деп ескертті полиция.'],
    ['unmeasured-trend', 'Журналистерге арандатулар күрт көбейді деп хабарлады министрлік.'],
    ['undefined-term', 'Біз мұны «ақпараттық шабуыл» деп атаймыз.'],
    ['unmeasured-trend', 'Прокуратура хабарлама жариялады: «Жалған жазбалар саны күрт артты».'],
    ['unnamed-accused', 'Кейбір блогерлер өтірік жазып, үрей таратып жүр.'],
    ['unnamed-accused', 'Кейбір блогерлер халықты алдап жүр деп хабарлады полиция.'],
    ['imputed-motive', 'Министр блогер туралы: «Ол шетелдің тапсырысын орындап отыр», – деді.'],
    ['unmeasured-trend', 'Ведомство өкілі соңғы кезде арандатулар күрт көбейді деп мәлімдеді.'],
    ['exclusive-trust', 'Видеоға қатысты ТЖМ: «Тек ресми дереккөздерге сеніңіздер», – деп хабарлады.'],
    ['unmeasured-trend', 'Полиция басшысы жалған қоңыраулар саны күрт өсті деп мәлімдеді.'],
    ['unmeasured-trend', 'Департамент бастығының айтуынша, жалған қоңыраулар саны күрт өсті.'],
    ['imputed-motive', 'Біз бұл блогерлер шетелдің тапсырысын орындап отыр деп есептейміз.'],
    ['unnamed-accused', 'Кейбір журналистер өтірік жазып, үрей таратып жүр.'],
  ],
  ru: [
    ['unmeasured-trend', '«Число ложных сообщений резко выросло», – сообщил представитель министерства.'],
    ['unmeasured-trend', 'Министр заявил: «Число ложных сообщений резко выросло».'],
    [
      'unmeasured-trend',
      'Комментируя публикацию, пресс-секретарь полиции сказал: «Число ложных сообщений резко выросло».',
    ],
    ['unmeasured-trend', 'В сообщении МВД говорится: «Число ложных сообщений резко выросло».'],
    ['exclusive-trust', 'Обращаясь к блогерам, прокурор сказал: «Доверяйте только официальным источникам».'],
    ['unnamed-accused', 'Отдельные блогеры распространяют ложь и сеют панику.'],
    ['imputed-motive', '«Блогеры действуют по заказу из-за рубежа», – подчеркнул прокурор.'],
    [
      'imputed-motive',
      'Министр ответил на слова блогера: «Вы действуете по заказу из-за рубежа и раскачиваете ситуацию за деньги».',
    ],
    ['unmeasured-trend', 'В своем посте аким написал: «Количество ложных сообщений резко увеличилось».'],
    ['unmeasured-trend', 'Пользователи жалуются, и мы видим: количество ложных сообщений резко увеличилось.'],
    ['unmeasured-trend', 'По словам представителя прокуратуры, число ложных сообщений резко выросло.'],
    ['unmeasured-trend', 'Прокурор сообщил блогерам, что число ложных сообщений резко выросло.'],
    ['undefined-term', 'В сети множатся провокационные высказывания.'],
    ['undefined-term', 'Эти «провокационные высказывания» раскачивают ситуацию.'],
    ['unnamed-accused', 'Отдельные блогеры, сея панику, пишут: «Банки закрываются».'],
    [
      'unmeasured-trend',
      'Официальный представитель ведомства сказал: «За последнее время число провокаций резко выросло».',
    ],
    ['unmeasured-trend', '«Число провокаций резко выросло», – отметила она.'],
    ['exclusive-trust', 'Пользователям напомнили: «Доверяйте только официальным источникам».'],
    [
      'unmeasured-trend',
      'Начальник департамента, отвечая на вопрос журналиста, заявил: «Количество фейков резко выросло».',
    ],
    ['unnamed-accused', 'Некоторые блогеры заявляют ложь и вводят людей в заблуждение.'],
    ['unmeasured-trend', 'Журналистам сообщили, что число провокаций резко выросло.'],
    [
      'unmeasured-trend',
      'На вопрос журналиста, что происходит, министр ответил, что число провокаций резко выросло.',
    ],
    ['undefined-term', 'Мы называем это «информационной атакой».'],
    ['undefined-term', 'Распространение «деструктивного контента» недопустимо.'],
    ['unmeasured-trend', 'Выросла активность деструктивных блогеров, сообщает МВД.'],
    ['unnamed-accused', 'Блогеры пишут ложь, чтобы посеять панику.'],
    ['unmeasured-trend', 'Мы видим в соцсетях: провокаций стало намного больше.'],
    ['unmeasured-trend', 'Прокуратура опубликовала сообщение: «Количество ложных постов резко увеличилось».'],
    ['imputed-motive', 'Пользователи видят, что блогеры работают по заказу из-за рубежа.'],
    ['unnamed-accused', 'Отдельные блогеры, сея панику, заявляют, что банки закроются.'],
    [
      'unnamed-accused',
      'Некоторые пользователи пишут, что школы закрыты, тем самым сеют панику среди населения.',
    ],
    ['unmeasured-trend', 'Полиция сообщила, что количество ложных звонков резко выросло.'],
    ['unmeasured-trend', 'Как сообщил начальник департамента, количество ложных звонков резко выросло.'],
    ['unmeasured-trend', 'По словам министра, количество ложных звонков резко выросло.'],
    ['unmeasured-trend', 'По информации комитета, активность деструктивных пользователей резко выросла.'],
    ['imputed-motive', 'Мы видим, что эти блогеры работают по заказу из-за рубежа.'],
    ['unnamed-accused', 'Некоторые журналисты пишут ложь и сеют панику.'],
    [
      'value-appeal,call-to-obey',
      'В обращении к пользователям сказано: «Призываем проявить единство и патриотизм, соблюдать закон и не поддаваться на провокации».',
    ],
    ['exclusive-trust', 'Комментируя видео, в МЧС сказали: «Доверяйте только официальным источникам».'],
  ],
  en: [
    ['unmeasured-trend', "“The number of false messages has risen sharply,” the ministry's spokesman said."],
    ['unmeasured-trend', 'The minister told bloggers that the number of false messages had risen sharply.'],
    ['unmeasured-trend', 'The Ministry wrote in a post: “The number of false messages has risen sharply.”'],
    ['exclusive-trust', '“Trust only official sources,” the police department said.'],
    ['exclusive-trust', 'Answering a blogger, the prosecutor said: “Trust only official sources.”'],
    ['imputed-motive', '“These bloggers act on orders from abroad,” the prosecutor stressed.'],
    ['unnamed-accused', 'Certain bloggers spread lies and sow panic.'],
    [
      'unmeasured-trend',
      "The spokesman commented on the blogger's video: “Such fakes have become more frequent.”",
    ],
    ['undefined-term', 'There are provocative statements on social networks.'],
    ['unmeasured-trend', '“The number of provocations has risen sharply,” she said.'],
    [
      'unmeasured-trend',
      "Answering a journalist's question, the head of the department said: “The number of fakes has risen sharply.”",
    ],
    ['exclusive-trust', 'Users were reminded: “Trust only official sources.”'],
    ['unmeasured-trend', 'Journalists were told that the number of provocations had risen sharply.'],
    ['undefined-term', 'We call this an “information attack”.'],
    ['unnamed-accused', 'Some bloggers, sowing panic, write: “The banks are closing.”'],
    [
      'unmeasured-trend',
      "The prosecutor's office published a message: “The number of false posts has risen sharply.”",
    ],
    ['exclusive-trust', 'The police said in a post: “Trust only official sources.”'],
    [
      'imputed-motive',
      'The minister said about the blogger: “He acts on orders from abroad to destabilise the country.”',
    ],
    ['unnamed-accused', 'Some bloggers claim lies and mislead people for money.'],
    ['unmeasured-trend', 'He told users that fakes had become far more frequent.'],
    ['unnamed-accused', 'Some bloggers, spreading panic, claim that banks will close.'],
    ['exclusive-trust', 'Commenting on the video, the ministry said: “Trust only official sources.”'],
    ['unmeasured-trend', 'The head of the department said that the number of hoax calls had risen sharply.'],
    ['unmeasured-trend', 'According to the minister, the number of hoax calls has risen sharply.'],
    ['imputed-motive', 'We see that these bloggers act on orders from abroad.'],
    ['unnamed-accused', 'Some journalists write lies and spread panic.'],
    [
      'unmeasured-trend',
      'The press service reported in a message to users that the number of hoax calls has risen sharply.',
    ],
  ],
}

for (const language of ['kk', 'ru', 'en'] as const) {
  test(`nobody is asked about the words of others in ${language}`, () => {
    for (const text of OTHERS[language]) assert.deepEqual(asked(language, text), [], text)
  })

  test(`an office is asked about its own words in ${language}`, () => {
    for (const [checks, text] of OWN[language])
      for (const check of checks.split(',')) assert.ok(asked(language, text).includes(check), text)
  })
}

test('a quotation is one person’s over all its sentences, and ends where it is closed', () => {
  for (const [language, text] of [
    [
      'ru',
      'Пользователь написал: «У нас пропадает все больше людей, и об этом все молчат, потому что так велено сверху. Чиновники работают по заказу из-за рубежа. Цель этих людей – посеять панику». Ведомство это проверило.',
    ],
    [
      'en',
      'A resident wrote: “More and more people go missing here, and everybody keeps silent about it since they were told to. Officials act on orders from abroad. Their aim is to sow panic.” The department looked into this.',
    ],
    [
      'kk',
      'Бір блогер: «Бізде жоғалған адам барған сайын көбейіп барады, бірақ бұл туралы бәрі үндемейді, өйткені солай тапсырылған. Шенеуніктер шетелдің тапсырысын орындап отыр. Олардың мақсаты – халықты үркіту», – деп жазды. Ведомство мұны тексерді.',
    ],
  ] as const)
    assert.deepEqual(asked(language, text), [], text)
  assert.deepEqual(
    asked('en', 'A resident wrote: “Bread is gone.” The number of false messages has risen sharply.'),
    ['unmeasured-trend'],
  )
})

test('what the news quote of an office stays its own, though a message, a page or a name stands beside the verb', () => {
  for (const [language, text] of [
    ['ru', '«Подобные вбросы подрывают общественный порядок», – говорится в сообщении.'],
    ['ru', '«Отдельные блогеры намеренно сеют панику», – написала на своей странице в Facebook Сарсенова.'],
    [
      'ru',
      '«Призываю блогеров соблюдать закон, а также напоминаю, что за клевету грозит срок», – указала Сарсенова.',
    ],
    [
      'ru',
      '"Слух о новой валюте "барыс" распространяют провокаторы с целью посеять панику", – говорится в публикации.',
    ],
    ['en', '“Certain bloggers spread panic on purpose,” Askar Sabitov wrote in his Facebook account.'],
    ['en', '“Certain bloggers spread panic on purpose,” reads the message.'],
    ['kk', '«Жекелеген блогерлер әдейі дүрбелең таратып жүр», – делінген хабарламада.'],
    [
      'kk',
      '«Жекелеген блогерлер әдейі дүрбелең таратып жүр», – деп жазды министр Facebook-тегі парақшасында.',
    ],
  ] as const)
    assert.notDeepEqual(asked(language, text), [], text)
})
