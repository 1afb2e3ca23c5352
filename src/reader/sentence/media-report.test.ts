import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Tag } from '../../law/law.ts'
import { asked } from './asked-in-tests.ts'

/** Neutral words of what the press and posts reported. */
const REPORTED: Readonly<Record<Tag, readonly string[]>> = {
  kk: [
    'Кеше бірнеше порталда колледж директоры ақша жымқырды деген материал шықты. Министрлік мән-жайды анықтап жатыр.',
    'Желіде «күзетші оқушыны таяққа жықты» деген видео тараған. Оқиғаның болған-болмағаны тексерілуде.',
    'Тілшілер қоймада дәрі-дәрмек ұрланғанын анықтады. Ішкі аудит жүріп жатыр.',
    'Бірқатар басылым әкімдік қызметкері бизнестен пара талап етті деп жазды. Комиссия құрылды.',
    'Әлеуметтік желіде инспектор жүргізушіні соққыға жықты деген жазба жарияланды. Департамент оны тексереді.',
  ],
  ru: [
    'Вчера на нескольких порталах вышел материал о том, что директор колледжа похитил деньги. Министерство выясняет обстоятельства.',
    'В соцсетях появилось видео «охранник избил школьника». Обстоятельства проверяются.',
    'Журналисты установили, что со склада похищены лекарства. Идет внутренний аудит.',
    'Отдельные издания написали, что сотрудник акимата вымогал взятку. Создана комиссия.',
    'В ряде СМИ прошла информация о том, что инспекторы берут деньги с водителей. Департамент проверяет ее.',
  ],
  en: [
    'Yesterday several portals ran a story alleging that a college director stole money. The Ministry is establishing the facts.',
    'Reports have appeared in certain newspapers that guards beat a pupil. The facts are being checked.',
    'Some outlets have reported that medicines were stolen from the warehouse. An audit is under way.',
    'Newspapers carried a claim that inspectors rob drivers. The Department is looking into it.',
    'There are reports in some media that officials take bribes. A commission has been set up.',
  ],
}

/** Reports that the speaker himself blames, and accusations beside them. */
const BLAMED: Readonly<Record<Tag, readonly (readonly [check: string, text: string])[]>> = {
  kk: [
    ['unnamed-accused', 'Жекелеген арналар дүрбелең тудыру үшін қалада нан жоқ деп жазып жатыр.'],
    ['unused-power', 'Желіде тәртіпсіздікке шақырған жазбалар тарап жатыр.'],
    ['unnamed-accused', 'Кейбір журналистер үндемеу үшін пара алады.'],
  ],
  ru: [
    ['unnamed-accused', 'В ряде СМИ распространяется недостоверная информация о том, что хлеб подорожает.'],
    ['unnamed-accused', 'Отдельные каналы намеренно пишут, что в городе нет хлеба.'],
    ['unused-power', 'На сайтах появились публикации, в которых оскорбляют врачей.'],
    ['unnamed-accused', 'Некоторые СМИ публикуют данные несовершеннолетних.'],
  ],
  en: [
    ['unnamed-accused', 'Certain newspapers published articles that insult the judges.'],
    ['unnamed-accused', 'Some sites ran false stories claiming that the bank is closing.'],
    ['unnamed-accused', 'The police told reporters that certain activists extort money from traders.'],
    ['unnamed-accused', 'Some outlets deliberately reported that the bank had collapsed.'],
  ],
}

/** Others are the source: the press behind the comma is what they speak of. */
const SPOKEN_OF: Readonly<Record<Tag, readonly string[]>> = {
  kk: ['Шенеуніктің айтуынша, бірқатар газет халықты әдейі араздастырып жүр.'],
  ru: [
    'По её словам, некоторые газеты намеренно ссорят соседей.',
    'По мнению депутата, отдельные порталы намеренно ссорят соседей.',
  ],
  en: [
    'According to her, a few newspapers deliberately set neighbours against each other.',
    'According to the spokesman, anonymous portals are paid to frighten pensioners.',
    'According to them, unscrupulous websites deliberately mislead parents.',
  ],
}

/** The press itself is the source. */
const SOURCES = [
  'According to several newspapers, medicines were stolen from the warehouse.',
  'According to some portals, officials set neighbours against each other for money.',
]

/** What the speaker himself adds to what the press reported. */
const ADDED: Readonly<Record<Tag, readonly (readonly [check: string, text: string])[]>> = {
  kk: [
    [
      'asserted-harm',
      'Арнада әкім жер сатады деген мақала жарияланды, бұл материалдар биліктің беделіне нұқсан келтіреді.',
    ],
    [
      'threatened-sanction',
      'Авторлар қылмыстық жауапқа тартылады; порталда ректор ақша жымқырды деген мақала шықты.',
    ],
    [
      'threatened-sanction',
      'Порталда күзетшілер ұрлық жасайды деген жазба тарады; авторлары қылмыстық жауапқа тартылады.',
    ],
  ],
  ru: [
    [
      'threatened-sanction',
      'На портале вышел сюжет, где утверждается, что аптекари торгуют рецептами, и авторы сюжета понесут уголовную ответственность.',
    ],
    [
      'asserted-harm',
      'Журналисты сообщили, что аким строит дачу, подобные публикации сеют панику среди населения.',
    ],
    [
      'threatened-sanction',
      'В ряде СМИ вышла статья о том, что ректор берет деньги; за такие статьи предусмотрена уголовная ответственность.',
    ],
  ],
  en: [
    [
      'threatened-sanction',
      'Several sites carried a post alleging that the dam leaks; its authors will be jailed.',
    ],
    [
      'threatened-sanction',
      'A paper ran a story claiming that the dam leaks, and the editors will be prosecuted.',
    ],
    [
      'legal-form',
      'Newspapers carried a claim that inspectors rob drivers, and we demand that they delete it.',
    ],
    [
      'asserted-harm',
      'A portal ran a story saying the mayor steals, such publications sow panic in the country.',
    ],
    [
      'threatened-sanction',
      'Media reports that insult the army will be prosecuted and their authors jailed.',
    ],
    ['threatened-sanction', 'Press reports that undermine public order will be punished by law.'],
  ],
}

for (const language of ['kk', 'ru', 'en'] as const) {
  test(`what the press reported is no accusation by whoever tells of it in ${language}`, () => {
    for (const text of REPORTED[language]) assert.deepEqual(asked(language, text), [], text)
  })

  test(`what others say of the press is asked about in ${language}`, () => {
    for (const text of SPOKEN_OF[language]) assert.ok(asked(language, text).includes('unnamed-accused'), text)
  })

  test(`what the speaker adds to a report stays his own in ${language}`, () => {
    for (const [check, text] of ADDED[language]) assert.ok(asked(language, text).includes(check), text)
  })

  test(`a report that is blamed stays one in ${language}`, () => {
    for (const [check, text] of BLAMED[language]) assert.ok(asked(language, text).includes(check), text)
  })
}

test('what the press is the source of is asked of nobody', () => {
  for (const text of SOURCES) assert.deepEqual(asked('en', text), [], text)
})
