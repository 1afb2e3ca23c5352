import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Tag } from '../../law/law.ts'
import { asked } from './asked-in-tests.ts'

/** What those say, demand, complain of or believe who hold no office. */
const OUTSIDERS: Readonly<Record<Tag, readonly string[]>> = {
  kk: [
    'Фототілшілер гильдиясы полицейлерден митингіде камераға тиіспеуді талап етті.',
    'Студенттердің адвокаты қызметкерлер ұрып-соққаны үшін сотталады деп ескертті.',
    'Наубайшылар тексерушілер апта сайын пара бопсалайды деп шағымданады.',
    'Үй тұрғындары құрылысшы бізді қорқыту үшін бандиттер жалдады деп айыптады.',
    'Ашық хатта ғалымдар шенеуніктер ақша үшін деректерді бұрмалап отыр деп жазды.',
    'Таксистердің айтуынша, жол полициясы пара алуды жиілетіп жіберген.',
    'Куәлар бетперде киген адамдар жоғарыдан келген бұйрықпен ұрып-соқты деп айтты.',
    'Зейнеткерлер базарда қалталы ұрылар көбейіп кетті деп шағымданды.',
    'Түнде қоңырау шалатын алаяқтар сізді қамаймыз деп қорқытады.',
    'Оппозиция әкім қарсыластарын қаралау үшін троллдерге ақша төлейді деп санайды.',
    'Газет әкім жалдаған бандиттер редакторды ұрып кетті деп жазды.',
    'Шеруге шыққандар цензураны тоқтатуды талап етті.',
    'Марқұмның жесірі белгісіз біреулер күйеуімді аузын жабу үшін ұрды деп айтады.',
    'Қаза болғандардың туыстары дәрігерлерді ақша үшін шындықты жасырды деп айыптайды.',
    'Талапкер көршілері жерін тартып алу үшін жала жауып жүр деп сендіреді.',
    'Халықаралық амнистия Ташкентті блогерлерді сын үшін қамамауға шақырды.',
    'Заңгердің пікірінше, тергеуші істі әдейі созып, қорғаушысын үндетпеуге тырысады.',
    'Журналист полицейлердің өзіне әдейі қысым көрсеткенін айтты.',
    'Адам құқықтары орталығы активистерге шабуыл күрт көбейді деп мәлімдейді.',
  ],
  ru: [
    'Гильдия фотографов потребовала от полицейских не трогать камеры на митингах.',
    'Защитник студентов предупредил департамент, что сотрудникам грозит тюрьма за избиения.',
    'Пекари рассказывают, что инспекторы каждую неделю вымогают у них взятки.',
    'Разгневанные жильцы обвиняют застройщика в том, что он нанял бандитов, чтобы их запугать.',
    'Хельсинкский фонд потребовал от властей прекратить преследование еженедельника.',
    'В открытом письме ученые утверждают, что чиновники подделывают данные за деньги.',
    'По словам таксистов, дорожные полицейские стали гораздо чаще брать взятки.',
    'Выжившие свидетельствуют, что люди в масках избивали их по указанию сверху.',
    'Пенсионеры жалуются, что карманники все чаще грабят их на рынке.',
    'Поддельное уведомление от нашего имени требует молчать, иначе грозит уголовное дело.',
    'Оппозиция уверена, что губернатор платит троллям за травлю соперников.',
    'Газета сообщила, что нанятые мэром бандиты избили ее редактора.',
    'Участники марша потребовали отменить цензуру.',
    'Как рассказала вдова, неизвестные избили ее мужа, чтобы он замолчал.',
    'Родственники погибших обвиняют врачей в сокрытии правды за деньги.',
    'Полицейские избивают журналистов по заказу, заявила адвокат Мария Левина.',
    'Чиновники вымогают взятки, утверждают предприниматели.',
    'Истец уверяет, что соседи клевещут на него, чтобы отнять участок.',
    'Международная амнистия призвала Ташкент не сажать блогеров за критику.',
  ],
  en: [
    'Certain bloggers deliberately spread panic, a lawyer told reporters.',
    'Certain officials deliberately spread panic, the broadcaster’s lawyer, Ann Lowe, said.',
    'The Guild of Photographers urged officers not to touch cameras at rallies.',
    'A solicitor for the detained students warned the department that its officers would face prison for the beatings.',
    'Bakers say inspectors extort bribes from them every week.',
    'Angry tenants accuse the developer of hiring thugs to scare them.',
    'The Helsinki Foundation has demanded that the authorities stop persecuting the weekly.',
    'In an open letter, scientists claim that officials are falsifying data for money.',
    'According to the taxi drivers, traffic police have started taking bribes far more often.',
    'Survivors testified that masked men beat them on orders from above.',
    'The court heard witnesses who recounted that unknown men had robbed them.',
    'Pensioners complain that pickpockets are robbing them at the market more and more often.',
    'Doctors fear that anyone who speaks out will be jailed, said nurse Ann Low.',
    'A bogus notice in our name demands that you keep silent or be prosecuted.',
    'Con men, who call at night, threaten people with arrest.',
    'Amnesty International says that journalists are beaten on orders from the governor.',
    'The enemy radio warned that whoever spreads panic would be shot.',
    'The opposition believes the governor pays trolls to smear rivals.',
    'The newspaper reported that thugs paid by the mayor beat its editor.',
    'Marchers demanded an end to censorship.',
    'As the widow says, unknown men beat her husband to silence him.',
    'Families of the dead accuse doctors of hiding the truth for money.',
  ],
}

/** What officials say beside them, and what they themselves are accused of. */
const OWN: Readonly<Record<Tag, readonly (readonly [check: string, text: string])[]>> = {
  kk: [
    ['imputed-motive', 'Министр адвокаттарға блогерлер шетелдің тапсырысын орындап отыр деп мәлімдеді.'],
    ['imputed-motive', 'Блогерлер шетелдің тапсырысымен елді бүлдіріп жүр деп хабарлады.'],
    ['unnamed-accused', 'Депутат ақша алған белсенділер елді бүлдіріп отыр деп ескертті.'],
    ['unnamed-accused', 'Оппозиция жақтастарын парламентті басып алуға шақырды.'],
    [
      'misstated-element',
      'Белсенділер ғимарат алдына жиналды, ал полиция қауесет таратқандар жазаланады деп ескертті.',
    ],
  ],
  ru: [
    ['unnamed-accused', 'Некоторые блогеры сеют панику, передает корреспондент агентства.'],
    ['imputed-motive', 'Министр сообщил адвокатам, что блогеры действуют по заказу из-за рубежа.'],
    ['imputed-motive', 'Блогеры обвиняют власти в воровстве, чтобы посеять панику среди населения.'],
    ['imputed-motive', 'Профсоюз, живущий на иностранные деньги, пытается дестабилизировать страну.'],
    ['unmeasured-trend', 'Правозащитники и полиция предупреждают: число нападений резко выросло.'],
    [
      'threatened-sanction',
      'Активисты собрались у здания, а полиция предупредила, что за распространение слухов накажут.',
    ],
  ],
  en: [
    [
      'unnamed-accused',
      'The ministry wrote that it has come to its notice that “certain bloggers deliberately spread lies for money”.',
    ],
    [
      'unnamed-accused',
      'Unknown people deliberately spread panic, the ministry’s spokesman, Adam Reed, told reporters.',
    ],
    ['unnamed-accused', 'Some bloggers sow panic, a Kabar correspondent reported.'],
    ['imputed-motive', 'The minister told lawyers that bloggers were acting on orders from abroad.'],
    ['imputed-motive', 'Bloggers accuse the government of theft in order to sow panic among the population.'],
    [
      'imputed-motive',
      'Answering journalists, Minister Ada Lorn said that paid provocateurs were stirring up hatred for money.',
    ],
    ['unmeasured-trend', 'Unions and the ministry warn that the number of attacks has grown sharply.'],
    [
      'threatened-sanction',
      'Activists gathered outside, and the police warned that those who spread rumours will be jailed.',
    ],
  ],
}

for (const language of ['kk', 'ru', 'en'] as const) {
  test(`nobody is asked about what outsiders say or demand in ${language}`, () => {
    for (const text of OUTSIDERS[language]) assert.deepEqual(asked(language, text), [], text)
  })

  test(`an office is asked about what it says of outsiders in ${language}`, () => {
    for (const [check, text] of OWN[language]) assert.ok(asked(language, text).includes(check), text)
  })
}

/** Words of the clergy, houses of faith that they speak for, and others that they do not. */
const CLERGY: readonly (readonly [
  Tag,
  text: string,
  houses: readonly string[],
  others: readonly string[],
])[] = [
  [
    'en',
    'The bishop said that bloggers destabilise society.',
    [
      'Spiritual Board of Almaty',
      'St Anne Cathedral',
      'Holy Trinity Monastery',
      'Diocesan Council',
      'Union of Baptists',
    ],
    ['Committee for Religious Affairs', 'Ministry of Culture'],
  ],
  [
    'ru',
    'Раввин заявил, что активисты дестабилизируют общество.',
    ['Синагога Караганды', 'Центральная мечеть', 'Свято-Успенский монастырь'],
    ['Комитет по делам религий', 'Министерство культуры'],
  ],
  [
    'kk',
    'Имам блогерлер қоғамды тұрақсыздандырып жүр деп мәлімдеді.',
    ['Орталық мешіт', 'Қарағанды синагогасы'],
    ['Дін істері комитеті', 'Мәдениет министрлігі'],
  ],
]

for (const [language, text, houses, others] of CLERGY)
  test(`clergy speaks for a house of faith and for no office in ${language}`, () => {
    for (const body of houses) assert.notDeepEqual(asked(language, text, body), [], body)
    for (const body of others) assert.deepEqual(asked(language, text, body), [], body)
  })
