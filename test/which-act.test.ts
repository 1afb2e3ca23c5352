import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Tag, Trilingual } from '../src/law/law.ts'
import { TAGS } from '../src/law/tags.ts'
import { asked, findingsOf, inEach, PROSECUTORS_OF_KAZAKHSTAN, readerWith } from './asked-in-tests.ts'

const read = readerWith()

const BODIES: Readonly<Record<Tag, string>> = {
  en: 'Police Service',
  ru: 'Департамент полиции',
  kk: 'Полиция департаменті',
}

/** In each text the act of speech that is asked about stands in brackets. */
const WEIGHTIEST: Readonly<Record<Tag, readonly string[]>> = {
  en: [
    'The police asks residents to report rumours. [The police cautions the public against posting such videos].',
    'The Police Force categorically debunks the claim. [The Police Force has urged the public to stop sharing such posts].',
    'The authority asked editors to check their news. [The authority ordered the channels to take the videos down].',
    'The police reminds residents of the rules. [The police warns the public that anyone who spreads such posts will be arrested].',
    'The police kindly asks citizens to be patient. [We warn bloggers against posting such videos].',
    '[The police calls on citizens not to attend the rally]. The police asks the public to report rumours.',
    'The police warned about fakes. [The police asks citizens not to forward such messages].',
  ],
  ru: [
    'Полиция города предупредила об ответственности за ложь. [Полиция предостерегает жителей от публикации таких записей]. Она обратилась к СМИ с просьбой использовать официальные источники.',
    'Полиция просит жителей сообщать о слухах. [Полиция предупреждает граждан о недопустимости распространения ложных сведений].',
    'Полиция напоминает жителям о правилах. [Полиция призывает граждан не выходить на площадь].',
    'Полиция предупредила о фейках. [Полиция просит граждан не пересылать такие сообщения].',
    'Полиция просит СМИ проверять сведения. [Полиция потребовала от редакций удалить записи].',
    '[Полиция предостерегает организаторов]. Просим жителей не выходить на площадь.',
  ],
  kk: [
    'Полиция азаматтардан ақпаратты тексеруді сұрайды. [Полиция бастығы тұрғындарға үндеу жасады].',
    'Полиция тұрғындарға ережені еске салады. [Полиция азаматтарды алаңға шықпауға шақырады].',
    'Полиция тұрғындардан қауесет туралы хабарлауды өтінеді. [Полиция мұндай жазба таратқандар жауапқа тартылатынын ескертеді].',
    'Облыс прокуроры жалған жазбаларға қатысты үндеу жасады. [Барлығыңызды заңды сақтауға шақырамын].',
    '[Облыс прокуроры жалған жазбаларға қатысты үндеу жасады]. Прокуратура құжаттарды қабылдайды.',
    'Полиция редакциялардан ақпаратты тексеруді өтінді. [Полиция жазбаларды өшіруді талап етті].',
    '[Үндеу прокуратураның сайтында жарияланды].',
  ],
}

for (const [language, texts] of Object.entries(WEIGHTIEST) as [Tag, readonly string[]][])
  for (const marked of texts)
    test(`asked of is the weightiest act of speech: ${marked}`, () => {
      const [, act] = /\[(.+)\]/u.exec(marked) as unknown as [string, string]
      const reading = read(marked.replace(/[[\]]/gu, ''), { language, body: BODIES[language] })
      assert.deepEqual(
        findingsOf('legal-form', reading).map(({ quote }) => quote.text),
        [act],
      )
    })

/** A title that stands in the text too, as on a page: asked is what the text itself says, unless nothing else does. */
const TITLED: readonly (readonly [Tag, title: string, text: string])[] = [
  [
    'ru',
    'Полиция предостерегла блогеров',
    'Полиция предостерегла блогеров\n\n[Департамент полиции предупреждает граждан об ответственности за ложь].',
  ],
  ['ru', 'Полиция предупреждает!', '[Полиция предупреждает]!\n\nВ городе идут рейды.'],
  [
    'en',
    'Police warn bloggers',
    'Police warn bloggers\n\n[The police warns bloggers against posting such videos].',
  ],
  [
    'kk',
    'Полиция тұрғындарға ескертті',
    'Полиция тұрғындарға ескертті\n\n[Полиция азаматтарды жалған ақпарат таратқаны үшін жауаптылық туралы ескертеді].',
  ],
]

for (const [language, title, marked] of TITLED)
  test(`what a title tells in short is asked of the text: ${title}`, () => {
    const [, act] = /\[(.+)\]/u.exec(marked) as unknown as [string, string]
    const reading = read(marked.replace(/[[\]]/gu, ''), { language, title, body: BODIES[language] })
    assert.deepEqual(
      findingsOf('legal-form', reading).map(({ quote }) => quote.text),
      [act],
    )
  })

/** What the question says where a text only reminds, where it names its act, and where it does neither. */
const REMINDED: Readonly<Record<Tag, string>> = {
  en: 'Is this only an explanation of the law, or a binding demand?',
  ru: 'Это лишь разъяснение закона или обязательное требование?',
  kk: 'Бұл заңды түсіндіру ғана ма, әлде міндетті талап па?',
}
const NAMED: Readonly<Record<Tag, string>> = {
  en: 'was this act issued? Whom does it bind, and to what?',
  ru: 'издан этот акт? Кого и к чему он обязывает?',
  kk: 'Ол кімді неге міндеттейді?',
}
const UNKNOWN: Readonly<Record<Tag, string>> = {
  en: 'What kind of legal act is this?',
  ru: 'Какой это правовой акт?',
  kk: 'Бұл қандай құқықтық акт?',
}

const DEMANDED: Readonly<Record<Tag, string>> = {
  en: 'does this demand rest?',
  ru: 'предъявлено это требование?',
  kk: 'Бұл талап қай заңның',
}
const WISHED: Readonly<Record<Tag, string>> = {
  en: 'Is this binding? If so, under which provision,',
  ru: 'Обязательно ли это? Если да, то по какой норме',
  kk: 'Мұны орындау міндетті ме? Міндетті болса,',
}
const URGED: Readonly<Record<Tag, string>> = {
  en: 'Is this appeal binding? If so, under which provision?',
  ru: 'Обязателен ли этот призыв? Если да, то по какой норме?',
  kk: 'Бұл үндеуді орындау міндетті ме? Міндетті болса, қай норма бойынша?',
}
const CAUTIONED: Readonly<Record<Tag, string>> = {
  en: 'Is this an official caution or an explanation of the law?',
  ru: 'Это официальное предостережение или разъяснение закона?',
  kk: 'Бұл ресми ескерту ме, әлде заңды түсіндіру ме?',
}
const OWED: Readonly<Record<Tag, string>> = {
  en: 'On which provision does this rest, and whom does it bind?',
  ru: 'На какой норме это основано и кого это обязывает?',
  kk: 'Бұл қай нормаға негізделген және кімді міндеттейді?',
}

const ASKED: readonly (readonly [Tag, Readonly<Record<Tag, string>>, string])[] = [
  [
    'en',
    REMINDED,
    'The police reminds social media users that sharing such videos carries liability under the law.',
  ],
  ['en', REMINDED, 'We remind bloggers that insulting an officer is punishable by law.'],
  ['en', REMINDED, 'The police reminded journalists that false news is a crime.'],
  [
    'en',
    DEMANDED,
    'The police reminded journalists of their liability and demanded that the videos be removed.',
  ],
  ['en', NAMED, 'The Inspector General issued a stern warning to bloggers who post such videos.'],
  ['en', NAMED, 'The police made a public appeal to residents not to attend the rally.'],
  ['en', NAMED, 'The police published an appeal to the public not to share the videos.'],
  ['en', WISHED, 'The police kindly ask residents not to share the recording.'],
  ['en', WISHED, 'The police pleaded with viewers to stop posting the pictures.'],
  ['en', URGED, 'The police urge residents not to share the recording.'],
  ['en', CAUTIONED, 'The police warns bloggers against posting such videos.'],
  ['en', CAUTIONED, 'We caution drivers that blocking the bridge carries a fine.'],
  ['en', UNKNOWN, 'The police forbids residents to film the square.'],
  ['en', OWED, 'The police will not tolerate any gatherings.'],
  [
    'ru',
    REMINDED,
    'Напоминаем пользователям, что за репост таких материалов предусмотрена административная ответственность.',
  ],
  ['ru', REMINDED, 'Полиция напомнила блогерам, что оскорбление сотрудника наказуемо.'],
  ['ru', REMINDED, 'Полиция напоминает жителям об ответственности за ложные сообщения.'],
  ['ru', DEMANDED, 'Полиция напоминает об ответственности и требует удалить записи.'],
  ['ru', WISHED, 'Полиция просит зрителей не пересылать эту запись.'],
  ['ru', WISHED, 'Настоятельно рекомендуем редакциям не публиковать такие снимки.'],
  ['ru', URGED, 'Полиция призывает зрителей не пересылать эту запись.'],
  ['ru', NAMED, 'Начальник полиции выступил с обращением к жителям не выходить на площадь.'],
  ['ru', NAMED, 'Прокуратура вынесла предостережение администраторам пабликов.'],
  ['ru', NAMED, 'Полиция опубликовала обращение к гражданам не верить слухам.'],
  ['ru', CAUTIONED, 'Полиция предупреждает жителей о недопустимости таких публикаций.'],
  ['ru', CAUTIONED, 'Предупреждаем: за перекрытие моста предусмотрен штраф.'],
  ['ru', UNKNOWN, 'Полиция запрещает жителям снимать площадь.'],
  ['ru', OWED, 'Мы не потерпим никаких беспорядков.'],
  ['kk', REMINDED, 'Полиция желі қолданушыларына жалған ақпарат үшін жауапкершілік көзделгенін еске салды.'],
  [
    'kk',
    REMINDED,
    'Блогерлерге жалған ақпарат таратқаны үшін қылмыстық жауапкершілік жүктелетінін еске саламыз.',
  ],
  ['kk', REMINDED, 'Полиция блогерлерге мұндай жазба үшін айыппұл көзделгенін еске салады.'],
  ['kk', DEMANDED, 'Полиция тұрғындарға ережені еске салып, жазбаны өшіруді талап етті.'],
  ['kk', WISHED, 'Полиция көрермендерден бұл бейнежазбаны таратпауды сұрайды.'],
  ['kk', URGED, 'Полиция көрермендерді бұл бейнежазбаны таратпауға шақырады.'],
  ['kk', NAMED, 'Облыс прокуроры азаматтарға заңды сақтау туралы үндеу жасады.'],
  ['kk', NAMED, 'Полиция бастығы тұрғындарға алаңға шықпау туралы үндеу жариялады.'],
  ['kk', NAMED, 'Полиция блогерлерге ескерту жасады.'],
  ['kk', CAUTIONED, 'Полиция блогерлерге мұндай жазба таратпауды ескертеді.'],
  ['kk', CAUTIONED, 'Ескертеміз: көпірді жапқаны үшін айыппұл көзделген.'],
  ['kk', UNKNOWN, 'Полиция тұрғындарға алаңды түсіруге тыйым салады.'],
  ['kk', OWED, 'Ешқандай тәртіпсіздікке төзбейміз.'],
]

for (const [language, question, text] of ASKED)
  test(`of an act of speech is asked what it leaves open: ${text}`, () => {
    const { questions } = read(text, { language, body: BODIES[language] })
    assert.ok(questions.some((each) => each.text[language].includes(question[language])))
  })

const REQUESTED_TWICE: Readonly<Record<Tag, string>> = {
  en: 'The police kindly ask residents not to share the recording. The bridge is open. We also ask drivers not to comment on the accident.',
  ru: 'Полиция просит зрителей не пересылать эту запись. Мост открыт. Просим водителей не комментировать аварию.',
  kk: 'Полиция көрермендерден бұл бейнежазбаны таратпауды сұрайды. Көпір ашық. Жүргізушілерден оқиғаны талқыламауды сұраймыз.',
}

test('whether requests bind is asked once a text', () => {
  inEach(REQUESTED_TWICE, (text, language) => {
    const { questions } = read(text, { language, body: BODIES[language] })
    const whether = questions.filter((each) => each.text[language].includes(WISHED[language]))
    assert.equal(whether.length, 1, questions.map((each) => each.text[language]).join('\n'))
  })
})

test('the forms of a prosecutor are asked for where the text names none', () => {
  for (const [language, text, isNamed] of [
    ['kk', 'Бас прокуратура азаматтарға заңды сақтау туралы үндеу жасады.', true],
    ['ru', 'Генеральная прокуратура опубликовала обращение к гражданам не верить слухам.', true],
    ['en', 'The Prosecutor General made a public appeal to citizens not to believe rumours.', true],
    ['kk', 'Бас прокуратура азаматтарға жауапкершілікті еске салады.', false],
    ['ru', 'Генеральная прокуратура напоминает гражданам об ответственности за ложь.', false],
    ['en', 'The Prosecutor General reminds citizens of liability for lies.', false],
  ] as const) {
    const reading = read(text, { language, date: '2022-09-26', body: PROSECUTORS_OF_KAZAKHSTAN[language] })
    const question = asked('legal-form', reading)
    assert.equal(question.en.includes('The law provides for'), !isNamed, question.en)
    assert.equal(findingsOf('legal-form', reading)[0]?.evidence[0]?.kind, 'provision')
  }
})

const BLOCKED: Trilingual = {
  kk: 'Реттеуші тіркелмеген сайттардың бұғатталатынын ескертті.',
  ru: 'Регулятор предупредил, что незарегистрированные сайты будут заблокированы.',
  en: 'The regulator warned that sites without a registration would be blocked.',
}

test('where a measure is threatened with, its provision is asked for once', () => {
  inEach(BLOCKED, (text, language) => {
    const reading = read(text, { language, body: BODIES[language] })
    assert.match(
      asked('threatened-sanction', reading).en,
      /Which provision of which law allows such a measure/u,
    )
    assert.match(
      asked('legal-form', reading).en,
      /\. Is this an official caution or an explanation of the law\? Whom does it bind\?$/u,
      text,
    )
  })
})

const NOTICES: Readonly<Record<Tag, readonly string[]>> = {
  en: [
    'The police warn motorists against speeding.',
    'The police warned pensioners about a new fraud scheme.',
  ],
  ru: [
    'Полиция обращает внимание жителей на новый вид мошенничества.',
    'Полиция предупреждает водителей о превышении скорости.',
  ],
  kk: ['Полиция тұрғындарға алаяқтықтың жаңа түрлерін ескертті.'],
}

test('who tells of speeding or of a fraud serves the public, and needs no power for that', () => {
  for (const language of TAGS)
    for (const text of NOTICES[language])
      assert.deepEqual(findingsOf('legal-form', read(text, { language, body: BODIES[language] })), [], text)
})

const TOURISM: Trilingual = {
  kk: 'Туризм және спорт министрлігі',
  ru: 'Министерство туризма и спорта',
  en: 'Ministry of Tourism',
}
const ADVISED: Trilingual = {
  kk: 'Министрлік тұрғындардан мұндай ақпараттық шабуылдарға алданбауды сұрайды.',
  ru: 'Министерство просит жителей не поддаваться на такие информационные атаки.',
  en: 'The ministry asks residents not to fall for such information attacks.',
}

test('whether a request binds is not asked of a ministry that does not warn by its office', () => {
  inEach(ADVISED, (text, language) =>
    assert.deepEqual(findingsOf('legal-form', read(text, { language, body: TOURISM[language] })), []),
  )
})
