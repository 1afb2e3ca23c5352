import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Tag } from '../src/law/law.ts'
import {
  asked,
  findingsOf,
  labelsOf,
  PROSECUTORS_OF_KAZAKHSTAN,
  readerOn,
  readerWith,
} from './asked-in-tests.ts'

const readingOf = readerOn('2024-12-10', PROSECUTORS_OF_KAZAKHSTAN)

type Said = readonly (readonly [Tag, string])[]

const PENAL: Said = [
  [
    'ru',
    'Прокуратура области предупреждает: за призывы к беспорядкам по статье 272 Уголовного кодекса грозит до 10 лет, а по статье 174 – до 20 лет лишения свободы.',
  ],
  [
    'ru',
    'Прокуратура требует не выходить на митинги: организаторов ждет статья 488 КоАП, а при беспорядках – статья 272.',
  ],
  [
    'en',
    'Prosecutors warn the public that Article 272 of the Criminal Code provides for ten years in prison, and under Article 174 the term is up to twenty years.',
  ],
  [
    'en',
    'The prosecutor’s office demands that citizens stay away from rallies: organisers answer under Article 488 of the Code of Administrative Offences and under Article 400 too.',
  ],
  [
    'kk',
    'Прокуратура ескертеді: жаппай тәртіпсіздікке шақыру Қылмыстық кодекстің 272-бабы бойынша, ал араздықты қоздыру 174-бап бойынша бас бостандығынан айыруға әкеп соғады.',
  ],
  [
    'kk',
    'Прокуратура азаматтардан заңсыз митингіге шықпауды талап етеді: ұйымдастырушыларға ӘҚБтК-нің 488-бабы, ал тәртіпсіздік болса 400-бап қолданылады.',
  ],
]

for (const [language, text] of PENAL)
  test(`an article that punishes is not the ground of an act: ${text}`, () => {
    const { en } = asked('legal-form', readingOf(text, language))
    assert.doesNotMatch(en, /Its ground is named/u)
    assert.match(en, /Which of these is this\?|does this demand rest/u)
  })

test('nor where no law is known', () => {
  const [[language, text]] = PENAL as readonly [Said[number]]
  const reading = readerOn('2024-12-10', { kk: 'Прокуратура', ru: 'Прокуратура', en: 'Prosecutors' })(
    text,
    language,
  )
  assert.doesNotMatch(asked('legal-form', reading).en, /Its ground is named/u)
})

const STANDING: Said = [
  [
    'ru',
    'На основании статьи 40 Конституционного закона «О прокуратуре» призываем жителей не распространять слухи, иначе по статье 274 УК РК грозит срок.',
  ],
  [
    'en',
    'Under article 40 of the Constitutional Law on the Prosecutor’s Office we call on residents not to spread rumours: Article 274 of the Criminal Code carries a prison term.',
  ],
  [
    'kk',
    '«Прокуратура туралы» Конституциялық заңның 40-бабына сәйкес тұрғындарды қауесетті таратуды тоқтатуды талап етеміз: ол үшін ҚК-нің 274-бабы бойынша жауапқа тартылады.',
  ],
]

for (const [language, text] of STANDING)
  test(`a law on the body beside an article that punishes is its ground: ${text}`, () => {
    const { en } = asked('legal-form', readingOf(text, language))
    assert.match(en, /Its ground is named: art\. 40 of the 2022 .*What does that provision allow the body/u)
  })

const OF_OLD_LAW: Said = [
  ['ru', 'Руководствуясь статьей 31 Закона «О прокуратуре», требуем прекратить распространение слухов.'],
  [
    'ru',
    'В соответствии со статьей 31 Закона Республики Казахстан «О прокуратуре» 2017 года призываем граждан не выходить на несанкционированные митинги.',
  ],
  [
    'en',
    'Under article 31 of the Law on the Prosecutor’s Office we demand that residents stop spreading rumours.',
  ],
  [
    'en',
    'Pursuant to article 31 of the 2017 Law on the Prosecutor’s Office, prosecutors call on residents not to attend unlawful rallies.',
  ],
  ['kk', '«Прокуратура туралы» Заңның 31-бабына сәйкес қауесет таратуды тоқтатуды талап етеміз.'],
  [
    'kk',
    '2017 жылғы «Прокуратура туралы» Заңның 31-бабы негізінде тұрғындарды заңсыз жиындарға бармауға шақырамыз.',
  ],
]

for (const [language, text] of OF_OLD_LAW)
  test(`a ground that the law of the day does not have any more is told so, with the forms that it has: ${text}`, () => {
    const { en } = asked('legal-form', readingOf(text, language))
    assert.match(
      en,
      // Which of two laws of one name is meant the reader supposes, where the text does not tell the year.
      text.includes('2017')
        ? /Its ground is named: art\. 31 of the 2017 Law .*, no longer in force on that day .*art\. 40 of the 2022 .*Under which provision in force/u
        : /If art\. 31 of the 2017 Law .* is meant, it was no longer in force on that day .*art\. 40 of the 2022 .*Under which provision in force/u,
    )
  })

test('a ground of a law that was still to come is told so', () => {
  const reading = readingOf(
    'На основании статьи 40 Конституционного закона «О прокуратуре» требуем прекратить распространение слухов.',
    'ru',
    '2022-03-01',
  )
  assert.match(
    asked('legal-form', reading).en,
    /art\. 40 of the 2022 .*, not in force yet on that day .*art\. 31 of the 2017/u,
  )
})

test('a ground that stood on the day is asked what it allows', () => {
  const reading = readingOf(
    'Руководствуясь статьей 31 Закона «О прокуратуре», требуем прекратить распространение слухов.',
    'ru',
    '2021-03-01',
  )
  assert.match(
    asked('legal-form', reading).en,
    /art\. 31 of the 2017 .*What does that provision allow the body/u,
  )
})

const OF_OTHER_ARTICLE: Said = [
  [
    'ru',
    'На основании статьи 31 Конституционного закона «О прокуратуре» призываем жителей не пересылать слухи о выборах.',
  ],
  [
    'kk',
    '«Прокуратура туралы» Конституциялық заңның 31-бабы негізінде тұрғындарды сайлау туралы қауесет таратпауға шақырамыз.',
  ],
  [
    'en',
    'On the strength of Article 31 of the Constitutional Law on the Prosecutor’s Office, we urge residents not to pass on rumours about the election.',
  ],
]

for (const [language, text] of OF_OTHER_ARTICLE)
  test(`a ground of which nothing is known is asked about itself, beside the forms of other articles: ${text}`, () => {
    assert.match(
      asked('legal-form', readingOf(text, language)).en,
      /Its ground is named: art\. 31 of the 2022 .*\. What does that provision allow .*Other articles of that law provide for .*art\. 40/u,
    )
  })

const NOT_PUNISHING: Said = [
  [
    'ru',
    'В порядке статьи 41 Конституционного закона «О прокуратуре» напоминаем: участники незаконных митингов понесут ответственность.',
  ],
  [
    'ru',
    'Согласно статье 23 Конституции Республики Казахстан клеветники будут привлечены к ответственности.',
  ],
  [
    'en',
    'In line with article 41 of the Constitutional Law on the Prosecutor’s Office we remind participants of unlawful rallies that they will be held liable.',
  ],
  [
    'kk',
    '«Прокуратура туралы» Конституциялық заңның 41-бабы тәртібінде заңсыз митингіге қатысушылар жауапқа тартылатынын ескертеміз.',
  ],
]

for (const [language, text] of NOT_PUNISHING)
  test(`an article that punishes nothing is not asked for the elements of an offence: ${text}`, () => {
    const reading = readingOf(text, language)
    assert.match(
      asked('threatened-sanction', reading).en,
      /Which article, and which part of it, carries this liability\?/u,
    )
  })

test('beside a ground, what a penal article carries is held against it alone', () => {
  const reading = readingOf(
    'На основании статьи 41 Конституционного закона «О прокуратуре» предупреждаем: разжигание розни по статье 174 УК РК наказывается до 20 лет лишения свободы.',
    'ru',
  )
  assert.match(asked('threatened-sanction', reading).en, /In art\. 174 .* only in part 3/u)
  assert.deepEqual(
    labelsOf(findingsOf('threatened-sanction', reading).flatMap(({ evidence }) => evidence)).filter((label) =>
      label.includes('Prosecutor'),
    ),
    [],
  )
})

const POLICE = { kk: 'Полиция департаменті', ru: 'Департамент полиции', en: 'Police Department' }

const ONLY_TOLD: Said = [
  [
    'en',
    'Article 32 of the Constitution protects peaceful assembly, yet police demand that residents avoid the square.',
  ],
  ['en', 'Despite Article 20 of the Constitution, police demand that bloggers delete the video.'],
  [
    'en',
    'Article 39 of the Constitution forbids acts against concord, and police warn users not to spread videos.',
  ],
  [
    'ru',
    'Хотя статья 20 Конституции закрепляет право распространять сведения, полиция требует удалить ролики.',
  ],
  [
    'ru',
    'Свобода собраний гарантирована статьей 32 Конституции, однако полиция требует не выходить на площадь.',
  ],
  [
    'ru',
    'Статья 20 Конституции запрещает цензуру, но полиция предупреждает блогеров о недопустимости таких роликов.',
  ],
  [
    'kk',
    'Конституцияның 32-бабы бейбіт жиналуға кепілдік береді, алайда полиция алаңға шықпауды талап етеді.',
  ],
  ['kk', 'Конституцияның 20-бабына қарамастан, полиция блогерлерден бейнені өшіруді талап етеді.'],
  [
    'kk',
    'Конституцияның 20-бабы сөз бостандығын қорғаса да, полиция блогерлерден қауесет таратпауды талап етеді.',
  ],
]

for (const [language, text] of ONLY_TOLD)
  test(`a provision that is only told of, or set against the act, is not its ground: ${text}`, () => {
    const { en } = asked('legal-form', readerOn('2024-12-10', POLICE)(text, language))
    assert.notEqual(en, '')
    assert.doesNotMatch(en, /Its ground is named/u)
  })

const RESTED_ON: Said = [
  ['en', 'Article 6 of the Law on Police entitles us to demand that residents stop spreading rumours.'],
  [
    'en',
    'Pursuant to Article 6 of the Law on Police, we warn residents not to spread rumours, but hope for calm.',
  ],
  [
    'ru',
    'Статья 6 Закона «О правоохранительной службе» закрепляет право полиции требовать, и мы требуем удалить ролики.',
  ],
  [
    'ru',
    'На основании статьи 6 Закона «О правоохранительной службе» требуем удалить ролики, но ждем понимания.',
  ],
  [
    'kk',
    '«Құқық қорғау қызметі туралы» Заңның 6-бабы негізінде бейнені өшіруді талап етеміз, бірақ түсіністікке үміттенеміз.',
  ],
]

for (const [language, text] of RESTED_ON)
  test(`one on which the act is said to rest is: ${text}`, () => {
    const { en } = asked('legal-form', readerOn('2024-12-10', POLICE)(text, language))
    assert.match(en, /Its ground is named/u)
  })

const OF_PENALTY: Said = [
  ['en', 'Residents are warned that a false alarm carries a fine under section 31 of the Alarms Act.'],
  ['ru', 'Полиция предупреждает: по статье 31 Закона о связи за такую рассылку грозит штраф.'],
  [
    'kk',
    'Полиция мұндай хабарлама үшін Байланыс туралы заңның 31-бабы бойынша айыппұл көзделгенін ескертеді.',
  ],
]

for (const [language, text] of OF_PENALTY)
  test(`a provision of a penalty that is warned of is not the ground of the warning: ${text}`, () => {
    const { en } = asked('legal-form', readerWith()(text, { language, body: 'Police Service' }))
    assert.doesNotMatch(en, /Its ground is named/u)
  })

const BEFORE_PENALTY: Said = [
  ['en', 'Under section 31 of the Alarms Act the police warn residents that liars will be punished.'],
  [
    'ru',
    'На основании статьи 31 Закона о связи полиция предупреждает жителей, что за рассылку грозит штраф.',
  ],
]

for (const [language, text] of BEFORE_PENALTY)
  test(`one by which a body warns of a penalty is: ${text}`, () => {
    const { en } = asked('legal-form', readerWith()(text, { language, body: 'Police Service' }))
    assert.match(en, /Its ground is named/u)
  })
