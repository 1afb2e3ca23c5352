import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Citation, CitedFact, Law, Period, Tag, TermAnswer, Trilingual } from '../../law/law.ts'
import { place } from '../../law/place.ts'
import kazakhstan, { data } from './jurisdiction.ts'

/** A crude stand-in for a language's keys: words with the same beginning are forms of one word. */
function keys(word: string): readonly string[] {
  const found = [word]
  for (let length = word.length - 1; length >= Math.max(4, word.length - 3); length--)
    found.push(word.slice(0, length))
  return found
}

const law: Law = kazakhstan.law(keys)
const SEED = '2022-09-26'

const kind = (expression: string, language: Tag, on: string) => law.term(expression, language, on).kind
const uses = (answer: TermAnswer) =>
  answer.kind === 'defined' || answer.kind === 'used' ? answer.uses.map(({ label }) => label.en) : []
const later = (answer: TermAnswer) =>
  answer.kind === 'not-in-pack' || answer.kind === 'used'
    ? (answer.later ?? []).map(({ label }) => label.en)
    : []
const places = (facts: readonly CitedFact[]) =>
  facts.map(({ citation: { act, article } }) => `${act} ${article}`)

describe('a term on the day of the seed statement', () => {
  it('has no «provocative statements», only provocation of riots, of a strike and of war', () => {
    for (const [expression, language] of [
      ['provocative statements', 'en'],
      ['провокационные высказывания', 'ru'],
      ['провокационными высказываниями', 'ru'],
      ['арандатушы мәлімдемелер', 'kk'],
    ] as const) {
      const answer = law.term(expression, language, SEED)
      assert.equal(answer.kind, 'not-in-pack', expression)
      assert.ok(answer.kind === 'not-in-pack' && answer.later === undefined)
      assert.deepEqual(
        answer.near?.map(({ citation }) => citation.article),
        ['272', '402', '173'],
        expression,
      )
    }
  })

  it('uses bare «provocation» of riots, of a strike and of war, and only where it was read', () => {
    for (const [expression, language] of [
      ['provocation', 'en'],
      ['provocations', 'en'],
      ['провокация', 'ru'],
      ['провокациями', 'ru'],
      ['арандату', 'kk'],
    ] as const) {
      const answer = law.term(expression, language, SEED)
      assert.equal(answer.kind, 'used', expression)
      assert.ok(answer.kind === 'used')
      assert.deepEqual(places(answer.uses), ['PC 272', 'PC 402', 'PC 173'], expression)
      assert.equal(law.term(expression, language, '2021-01-01').kind, 'not-in-pack')
    }
    const war = law.term('провокация войны', 'ru', SEED)
    assert.ok(war.kind === 'used')
    assert.deepEqual(places(war.uses), ['PC 173'])
  })

  it('has no «blogger» yet, and says where it came later', () => {
    for (const [expression, language] of [
      ['bloggers', 'en'],
      ['блогеров', 'ru'],
      ['блогерлер', 'kk'],
    ] as const) {
      const answer = law.term(expression, language, SEED)
      assert.equal(answer.kind, 'not-in-pack')
      assert.equal(later(answer)[0], 'art. 1(6) of the Law on Online Platforms and Online Advertising')
    }
  })

  it('uses «false information» without a definition, and says where it was defined later', () => {
    for (const [expression, language] of [
      ['false information', 'en'],
      ['ложной информации', 'ru'],
      ['жалған ақпарат', 'kk'],
    ] as const) {
      const answer = law.term(expression, language, SEED)
      assert.equal(answer.kind, 'used')
      assert.deepEqual(uses(answer), [
        'art. 274 of the Criminal Code',
        'art. 78 of the Code of Administrative Offences',
        'art. 456-1(1) of the Code of Administrative Offences',
      ])
      assert.deepEqual(later(answer), ['art. 1(3) of the Law on Online Platforms and Online Advertising'])
    }
  })

  it('uses «knowingly false information»', () => {
    for (const [expression, language] of [
      ['knowingly false information', 'en'],
      ['deliberately false information', 'en'],
      ['intentionally false information', 'en'],
      ['dissemination of deliberately false information', 'en'],
      ['заведомо ложной информации', 'ru'],
      ['распространение заведомо ложной информации', 'ru'],
      ['көрінеу жалған ақпарат', 'kk'],
    ] as const) {
      const answer = law.term(expression, language, SEED)
      assert.equal(answer.kind, 'used', expression)
      assert.ok(uses(answer).includes('art. 274 of the Criminal Code'), expression)
    }
  })

  it('defines «information space» since 2012', () => {
    for (const [expression, language] of [
      ['information space', 'en'],
      ['the information space', 'en'],
      ['информационное пространство', 'ru'],
      ['информационном пространстве', 'ru'],
      ['ақпараттық кеңістік', 'kk'],
      ['ақпараттық кеңiстiкте', 'kk'],
    ] as const) {
      const answer = law.term(expression, language, SEED)
      assert.equal(answer.kind, 'defined', expression)
      assert.deepEqual(uses(answer), ['art. 1(2) of the Law on National Security'])
      assert.equal(kind(expression, language, '2011-12-01'), 'not-in-pack')
    }
  })

  it('uses incitement of discord, in all its wordings', () => {
    for (const words of [
      'inciting ethnic hatred',
      'incitement of discord',
      'incitement to national strife',
      'inciting social discord',
      'inciting inter-ethnic hatred',
      'incite hatred',
    ]) {
      assert.equal(kind(words, 'en', SEED), 'used', words)
    }
    for (const words of [
      'разжигания межнациональной розни',
      'возбуждение национальной розни',
      'разжигание розни',
    ])
      assert.equal(kind(words, 'ru', SEED), 'used', words)
    for (const words of ['ұлтаралық араздықты қоздыру', 'алауыздықты қоздыру'])
      assert.equal(kind(words, 'kk', SEED), 'used', words)
  })

  it('answers the rest of the list of terms', () => {
    const table: readonly (readonly [string, Tag, string, string])[] = [
      ['недостоверная информация', 'ru', 'used', 'used'],
      ['информационная безопасность', 'ru', 'defined', 'defined'],
      ['ұлттық қауіпсіздік', 'kk', 'defined', 'defined'],
      ['общественная безопасность', 'ru', 'defined', 'defined'],
      ['қоғамдық тәртіп', 'kk', 'used', 'used'],
      ['public order', 'en', 'used', 'used'],
      ['стабильность', 'ru', 'used', 'used'],
      ['extremism', 'en', 'defined', 'defined'],
      ['экстремистские материалы', 'ru', 'defined', 'defined'],
      ['официальное сообщение', 'ru', 'defined', 'defined'],
      ['дискредитация', 'ru', 'not-in-pack', 'used'],
      ['честь и достоинство', 'ru', 'used', 'used'],
      ['honor and dignity', 'en', 'used', 'used'],
      ['абырой мен қадір-қасиет', 'kk', 'used', 'used'],
      ['ар-намыс пен қадір-қасиет', 'kk', 'used', 'used'],
      ['ар-ожданы', 'kk', 'used', 'used'],
      ['ар-ождан бостандығы', 'kk', 'not-in-pack', 'not-in-pack'],
      ['деловая репутация', 'ru', 'used', 'used'],
      ['вымогательство', 'ru', 'defined', 'defined'],
      ['кибербуллинг', 'ru', 'not-in-pack', 'used'],
      ['противоправный контент', 'ru', 'not-in-pack', 'used'],
      ['цензура', 'ru', 'defined', 'defined'],
      ['дезинформация', 'ru', 'not-in-pack', 'not-in-pack'],
      ['фейк', 'ru', 'not-in-pack', 'not-in-pack'],
      ['деструктивный контент', 'ru', 'not-in-pack', 'not-in-pack'],
      ['official source of information', 'en', 'not-in-pack', 'not-in-pack'],
      ['общественный правопорядок', 'ru', 'not-in-pack', 'not-in-pack'],
      ['information sovereignty', 'en', 'not-in-pack', 'not-in-pack'],
    ]
    for (const [words, language, then, since] of table) {
      assert.equal(kind(words, language, SEED), then, words)
      assert.equal(kind(words, language, '2023-10-01'), since, words)
    }
  })
})

describe('a term later', () => {
  it('is defined in October 2023: blogger and false information', () => {
    const blogger = law.term('blogger', 'en', '2023-10-01')
    assert.equal(blogger.kind, 'defined')
    assert.deepEqual(uses(blogger), [
      'art. 1(6) of the Law on Online Platforms and Online Advertising',
      'note to art. 456-2 of the Code of Administrative Offences',
    ])
    assert.equal(law.term('жалған ақпарат', 'kk', '2023-10-01').kind, 'defined')
    const answer = law.term('блогер', 'ru', '2023-10-01')
    assert.ok(answer.kind === 'defined' && answer.uses[0]?.inForce.approximate)
    assert.equal(kind('blogger', 'en', '2023-08-31'), 'not-in-pack')
  })

  it('changes hands when the media law is replaced, and «propaganda» becomes defined', () => {
    assert.deepEqual(uses(law.term('официальное сообщение', 'ru', '2024-08-19')), [
      'art. 1(13) of the 1999 Law on Mass Media',
    ])
    assert.deepEqual(uses(law.term('официальное сообщение', 'ru', '2024-08-20')), [
      'art. 1(34) of the 2024 Law on Mass Media',
    ])
    assert.equal(kind('пропаганда', 'ru', SEED), 'used')
    assert.equal(kind('пропаганда', 'ru', '2024-08-20'), 'defined')
    assert.equal(kind('information sovereignty', 'en', '2024-08-20'), 'defined')
  })

  it('takes э for е, ё for е, and Latin letters for Kazakh ones', () => {
    assert.equal(kind('екстремизм', 'ru', SEED), 'defined')
    assert.equal(kind('инфлюэнсер', 'ru', '2023-10-01'), 'defined')
    assert.equal(kind('қоғaмдық қaуiпciздiк', 'kk', SEED), 'defined')
    assert.equal(kind('БАҚ-тың', 'kk', SEED), 'defined')
    assert.equal(kind('онлайн‑платформа', 'ru', '2024-01-01'), 'defined')
  })

  it('is total', () => {
    for (const words of ['', ' ', '—', 'х'.repeat(5000), 'a '.repeat(5000)])
      assert.equal(kind(words, 'en', SEED), 'not-in-pack')
  })
})

describe('norms', () => {
  const speech = (on: string) => law.norms(on).filter((norm) => norm.speech)
  const reaching = (years: number, on: string) =>
    speech(on).flatMap((norm) =>
      norm.sanctions.filter(({ maxYears }) => maxYears >= years).map(({ label }) => label.en),
    )

  it('carry 20 years for speech in one place only', () => {
    assert.deepEqual(reaching(20, SEED), ['art. 174(3) of the Criminal Code'])
    assert.deepEqual(reaching(20, '2019-09-20'), ['art. 174(3) of the Criminal Code'])
    assert.deepEqual(reaching(20, '2026-11-24'), ['art. 174(3) of the Criminal Code'])
  })

  it('top at seven years for false information, fifteen for extortion, none for an insult', () => {
    const longest = (article: string) =>
      Math.max(...(law.norm({ act: 'PC', article }, SEED)?.sanctions.map(({ maxYears }) => maxYears) ?? []))
    assert.deepEqual(
      ['274', '194', '179', '180', '256', '375', '131'].map(longest),
      [7, 15, 17, 15, 12, 5, 0],
    )
    const four = law
      .norm({ act: 'PC', article: '274', part: '4' }, SEED)
      ?.sanctions.find(({ citation }) => citation.part === '4')
    assert.equal(four?.minYears, 3)
    assert.deepEqual(four?.label, {
      kk: 'ҚР ҚК 274-бабының 4-бөлігі',
      ru: 'ч. 4 ст. 274 УК РК',
      en: 'art. 274(4) of the Criminal Code',
    })
    assert.match(four?.says.ru ?? '', /лишение свободы от 3 до 7 лет$/)
    assert.match(four?.says.kk ?? '', /3 жылдан 7 жылға дейін бас бостандығынан айыру$/)
  })

  it('say which elements may not be dropped', () => {
    assert.deepEqual(
      law.norm({ act: 'PC', article: '274' }, SEED)?.elements.map(({ id }) => id),
      ['knowingly', 'danger'],
    )
    assert.deepEqual(
      law.norm({ act: 'PC', article: '131' }, SEED)?.elements.map(({ id }) => id),
      ['indecent-form'],
    )
  })

  it('are found by topic', () => {
    const ids = (on: string) => law.norms(on, ['false-information']).map(({ id }) => id)
    assert.deepEqual(ids(SEED).slice(0, 2), ['pc-274', 'cao-456-1'])
    assert.deepEqual(ids('2024-08-20').slice(0, 3), ['pc-274', 'cao-456-2', 'cao-456-1'])
    assert.equal(law.norms(SEED, ['incitement', 'extortion'])[0]?.id, 'pc-174')
    assert.ok(ids(SEED).includes('pc-274') && !ids(SEED).includes('cao-456-2'))
    assert.ok(ids('2024-08-20').includes('cao-456-2'))
    assert.deepEqual(
      law.norms(SEED, ['separatism']).map(({ id }) => id),
      ['pc-180'],
    )
    assert.equal(
      law.norms(SEED).length,
      law.norms(SEED, [...new Set(law.norms(SEED).flatMap(({ topics }) => topics))]).length +
        law.norms(SEED).filter(({ topics }) => topics.length === 0).length,
    )
  })

  it('say who investigates, part by part where the law does', () => {
    const standing = (article: string) => law.norm({ act: 'PC', article }, SEED)?.standing.en ?? ''
    assert.match(
      standing('404'),
      /^public prosecution; under parts 2 and 3 investigated by the police or the National/,
    )
    assert.match(standing('147'), /under part 3 by the police or the economic investigations service$/)
  })

  it('come and go by date', () => {
    assert.equal(law.norm({ act: 'CAO', article: '456-2' }, SEED), undefined)
    assert.equal(law.norm({ act: 'CAO', article: '456-2' }, '2023-08-31'), undefined)
    assert.equal(law.norm({ act: 'CAO', article: '456-2' }, '2023-10-01')?.sanctions.length, 6)
    assert.equal(law.norm({ act: 'CAO', article: '456-2' }, '2024-08-20')?.kind, 'administrative')
    assert.ok(law.norm({ act: 'PC', article: '130' }, '2020-06-30'))
    assert.equal(law.norm({ act: 'PC', article: '130' }, '2020-08-01'), undefined)
    assert.equal(law.norm({ act: 'CAO', article: '73-3' }, '2020-06-30'), undefined)
    assert.ok(law.norm({ act: 'CAO', article: '73-3' }, '2020-08-01'))
    const second = (on: string) =>
      law.norm({ act: 'CAO', article: '456-1' }, on)?.sanctions.some(({ citation }) => citation.part === '2')
    assert.deepEqual([second(SEED), second('2023-10-01')], [true, false])
    assert.equal(law.norm({ act: 'PC', article: '9999' }, SEED), undefined)
  })
})

describe('the constitution', () => {
  const says = (article: string, on: string) =>
    law
      .provisions({ act: 'CONST', article }, on)
      .map((fact) => fact.says.en)
      .join('; ')

  it('turns article 20 from speech to honour on 1 July 2026', () => {
    assert.match(says('20', '2026-06-30'), /Freedom of speech/)
    assert.doesNotMatch(says('20', '2026-06-30'), /onour/)
    assert.match(says('20', '2026-07-01'), /onour and dignity/)
    assert.match(says('23', '2026-07-01'), /Freedom of speech/)
    assert.equal(law.act('CONST', '2026-06-30')?.id, 'CONST-95')
    assert.equal(law.act('CONST', '2026-07-01')?.id, 'CONST-26')
    assert.deepEqual(law.provisions({ act: 'CONST-95', article: '20' }, '2026-07-01'), [])
  })

  it('keeps the presumption of innocence in article 77, then in article 19', () => {
    assert.match(says('77', SEED), /Presumption of innocence/)
    assert.equal(says('77', '2026-07-01'), '')
    assert.match(says('19', '2026-07-01'), /Presumption of innocence/)
  })
})

describe('who may claim', () => {
  it('says first that honour is claimed by the citizen', () => {
    assert.deepEqual(places(law.standing('honour', SEED)).slice(0, 6), [
      'CC1 143',
      'CC1 141',
      'CC2 951',
      'PC 131',
      'CAO 73-3',
      'CONST-95 18',
    ])
    assert.match(law.standing('honour', SEED)[0]?.says.en ?? '', /citizen/)
    assert.match(law.standing('honour', SEED)[0]?.label.ru ?? '', /^п\. 1 ст\. 143 ГК РК$/)
    assert.ok(places(law.standing('honour', '2026-07-01')).includes('CONST-26 20'))
    assert.ok(places(law.standing('honour', '2020-01-01')).includes('PC 130'))
    assert.ok(!places(law.standing('honour', '2020-01-01')).includes('CAO 73-3'))
  })

  it('answers for privacy too', () => {
    assert.ok(places(law.standing('privacy', SEED)).includes('CC1 144'))
  })

  it('leaves a prosecutor the administrative libel case', () => {
    assert.deepEqual(places(law.powers('prosecutor', 'libel', SEED)), ['CAO 802'])
    assert.deepEqual(places(law.powers('prosecutor', 'libel', '2023-10-01')), ['CAO 802', 'PRO22 10'])
    assert.deepEqual(places(law.powers('prosecutor', 'honour', SEED)), [
      'CAO 802',
      'PRO17 6',
      'PRO17 undefined',
    ])
    assert.deepEqual(places(law.powers('prosecutor', 'libel', '2020-01-01')), [])
    assert.ok(!places(law.powers('prosecutor', 'libel', '2020-01-01')).includes('CAO 802'))
    assert.deepEqual(places(law.powers('security', 'incitement', SEED)), ['CPC 187'])
  })
})

describe('the prosecutor', () => {
  it('appeals under article 31, then under article 40', () => {
    const forms = (on: string) =>
      law.forms('prosecutor', on).map(({ label, name }) => `${name.kk}: ${label.en}`)
    assert.deepEqual(forms(SEED), [
      "үндеу: art. 31 of the 2017 Law on the Prosecutor's Office",
      "заңды түсіндіру: art. 32 of the 2017 Law on the Prosecutor's Office",
    ])
    assert.deepEqual(forms('2022-12-01'), [
      "үндеу: art. 40 of the 2022 Constitutional Law on the Prosecutor's Office",
      "бұзушылыққа жол берілмейтіні туралы түсіндіру: art. 41 of the 2022 Constitutional Law on the Prosecutor's Office",
    ])
    assert.match(law.forms('prosecutor', SEED)[0]?.binding.en ?? '', /no binding force/)
    assert.match(
      law.forms('prosecutor', '2022-12-01')[0]?.binding.en ?? '',
      /must be considered and executed/,
    )
    assert.equal(law.forms('police', SEED)[0]?.name.en, 'official message')
  })

  it('keeps the legal statistics', () => {
    assert.deepEqual(places(law.statistics('prosecutor', SEED)), ['PRO17 22'])
    assert.deepEqual(places(law.statistics('prosecutor', '2022-12-01')), ['PRO22 11'])
    assert.deepEqual(law.statistics('police', SEED), [])
  })

  it('has one law on a day', () => {
    const ids = (on: string) =>
      law
        .acts(on)
        .map(({ id }) => id)
        .filter((id) => id.startsWith('PRO'))
    assert.deepEqual([ids(SEED), ids('2022-12-01')], [['PRO17'], ['PRO22']])
  })
})

describe('figures, fines and what was said before', () => {
  it('shows only what was public on that day', () => {
    assert.deepEqual(law.figures('false-information', SEED), [])
    assert.ok(law.figures('false-information', '2024-12-01').some(({ says }) => says.en.includes('77 cases')))
    assert.deepEqual(
      law.earlier(SEED).map(({ on }) => on),
      ['2022-03-31', '2020-02-01', '2019-10-01', '2019-09-20', '2019-05-01', '2016-05-27'],
    )
    assert.equal(law.fineUnit('2023-06-01')?.amount, 3450)
    assert.equal(law.fineUnit('2024-06-01'), undefined)
  })
})

describe('kinds of bodies', () => {
  const table: readonly (readonly [string, string | undefined])[] = [
    ['Генпрокуратура', 'prosecutor'],
    ['Генеральной прокуратуры РК', 'prosecutor'],
    ['Бас прокуратура', 'prosecutor'],
    ["Prosecutor General's Office", 'prosecutor'],
    ["Deputy Prosecutor General of the Republic of Kazakhstan Prosecutor General's Office", 'prosecutor'],
    ['Қарағанды облысының прокуроры', 'prosecutor'],
    ['МВД', 'police'],
    ['ІІМ', 'police'],
    ['IIM', 'police'],
    ['Ministry of Internal Affairs', 'police'],
    ['Министерства внутренних дел Республики Казахстан', 'police'],
    ['Ішкі істер министрлігінің', 'police'],
    ['ДП Алматы', 'police'],
    ['Polisiya', 'police'],
    ['Департамента полиции города Астаны', 'police'],
    ['КНБ', 'security'],
    ['ҰҚК-нің', 'security'],
    ['NSC', 'security'],
    ['Комитета национальной безопасности', 'security'],
    ['АФМ', 'financial-monitoring'],
    ['ҚМА', 'financial-monitoring'],
    ['Агентства по финансовому мониторингу', 'financial-monitoring'],
    ['Антикор', 'anti-corruption'],
    ['Агентство РК по противодействию коррупции', 'anti-corruption'],
    ['Минкультуры и информации', 'information-ministry'],
    ['МКИ', 'information-ministry'],
    ['Министерство культуры и информации', 'information-ministry'],
    ['Мәдениет және ақпарат министрлігі', 'information-ministry'],
    ['Ministry of Culture and Information', 'information-ministry'],
    ['Минздрав', 'ministry'],
    ['Денсаулық сақтау министрлігі', 'ministry'],
    ['Ministry of Health', 'ministry'],
    ['акимата Алматы', 'local-executive'],
    ['әкімдігі', 'local-executive'],
    ['әкімдік', 'local-executive'],
    ['Мажилис', 'parliament'],
    ['Мәжіліс депутаты', 'parliament'],
    ['ЦИК', 'election-commission'],
    ['ОСК', 'election-commission'],
    ['Central Election Commission', 'election-commission'],
    ['Верховного суда', 'court'],
    ['Алматы қалалық соты', 'court'],
    ['Акорда', 'president'],
    ['Агентство по регулированию и развитию финансового рынка', 'regulator'],
    ['National Bank of Kazakhstan', 'regulator'],
    ['сотрудник Акимов', undefined],
    ['Әкімшілік', undefined],
    ['ТОО «Ромашка»', undefined],
    ['', undefined],
  ]
  for (const [name, expected] of table)
    it(`${name || 'nothing'} is ${expected ?? 'unknown'}`, () => assert.equal(law.bodyKind(name), expected))
})

describe('recognises Kazakhstan', () => {
  for (const body of [
    'Генеральная прокуратура РК',
    'Генеральной прокуратуры Республики Казахстан',
    'Бас прокуратура',
    'Бас прокуратураның',
    'ҚР ІІМ',
    'Ішкі істер министрлігі',
    'ДП Алматы',
    'Департамент полиции Карагандинской области',
    "Deputy Prosecutor General of the Republic of Kazakhstan Prosecutor General's Office",
    'Almaty police',
    'Astana city akimat',
    'Мажилис',
    'Қостанай облысының әкімдігі',
    'Денсаулық сақтау министрлігі',
    'ОСК ҚР',
    'Посольство Казахстана в России',
    'МВД Казахстана',
    'акимат Шымкента',
  ])
    it(body, () => assert.equal(kazakhstan.recognises(body), true))
})

describe('does not claim what is not plainly of Kazakhstan', () => {
  for (const body of [
    'Генеральная прокуратура',
    "Prosecutor General's Office",
    'Министерство внутренних дел',
    'Ministry of Internal Affairs',
    'Генпрокуратура Российской Федерации',
    'Bishkek police',
    'МВД Кыргызстана',
    "Prosecutor General's Office of Ukraine",
    'Генеральна прокуратура України',
    'Ресей Бас прокуратурасы',
    'Қырғызстан ІІМ',
    'Посольство России в Казахстане',
    'US Embassy',
    'Embassy of the United States in Kazakhstan',
    'ГКНБ',
    'МВД России',
    'Башкы прокуратура',
    '',
  ])
    it(body || 'nothing', () => assert.equal(kazakhstan.recognises(body), false))
})

describe('reads citations', () => {
  const short = ({ act, article, part, point }: Citation) =>
    `${act} ${article}${part === undefined ? '' : `(${part})`}${point === undefined ? '' : `:${point}`}`
  const table: readonly (readonly [string, Tag, string])[] = [
    ['ст. 274 УК РК', 'ru', 'PC 274'],
    ['статьей 174 Уголовного кодекса', 'ru', 'PC 174'],
    ['ч. 3 ст. 174', 'ru', ''],
    ['ч. 3 ст. 174 УК', 'ru', 'PC 174(3)'],
    ['частью 3 статьи 174 УК', 'ru', 'PC 174(3)'],
    ['ст. 174 ч. 3 УК РК', 'ru', 'PC 174(3)'],
    ['ст.174 ч.3 УК РК', 'ru', 'PC 174(3)'],
    ['часть вторая статьи 386 УК', 'ru', 'PC 386(2)'],
    ['по второй части статьи 274 УК', 'ru', 'PC 274(2)'],
    ['по 174-й статье Уголовного кодекса', 'ru', 'PC 174'],
    ['п. 3 ст. 143 ГК', 'ru', 'CC1 143(3)'],
    ['статьи 951 ГК РК', 'ru', 'CC2 951'],
    ['подпункт 1) пункта 3 статьи 77 Конституции', 'ru', 'CONST-95 77(3):1'],
    ['п. 2 ч. 2 ст. 174 УК', 'ru', 'PC 174(2):2'],
    ['КоАП ст. 456-2', 'ru', 'CAO 456-2'],
    ['статья 456-2 Кодекса РК об административных правонарушениях', 'ru', 'CAO 456-2'],
    ['в порядке статьи 31 Закона «О прокуратуре»', 'ru', 'PRO17 31'],
    ['ст. 32 УПК РК', 'ru', 'CPC 32'],
    ['привлечь к уголовной ответственности по статье 274', 'ru', 'PC 274'],
    ['статьями 172, 174, 180 УК РК', 'ru', 'PC 172, PC 174, PC 180'],
    ['ст. 174, ч. 3 ст. 180 УК', 'ru', 'PC 174, PC 180(3)'],
    ['УК РК (ст. 274) и КоАП (ст. 456-2)', 'ru', 'PC 274, CAO 456-2'],
    ['ст. 282 УК РФ', 'ru', ''],
    ['статья 282 Уголовного кодекса Российской Федерации', 'ru', ''],
    ['по статье 274 УК, 5 человек осуждены', 'ru', 'PC 274'],
    ['статья в газете о 174 случаях', 'ru', ''],
    ['ҚР ҚК 274-бабы', 'kk', 'PC 274'],
    ['ҚР ҚК-нің 274-бабы бойынша', 'kk', 'PC 274'],
    ['Қылмыстық кодекстің 274-бабының 2-бөлігі', 'kk', 'PC 274(2)'],
    ['Қылмыстық кодекстің 174-бабының үшінші бөлігімен', 'kk', 'PC 174(3)'],
    ['ӘҚБтК 73-3-бабы', 'kk', 'CAO 73-3'],
    ['Әкімшілік құқық бұзушылық туралы кодекстің 456-2-бабы', 'kk', 'CAO 456-2'],
    ['Азаматтық кодекстің 143-бабының 6-тармағы', 'kk', 'CC1 143(6)'],
    ['«Прокуратура туралы» Заңның 31-бабы', 'kk', 'PRO17 31'],
    ['Конституцияның 20-бабы', 'kk', 'CONST-95 20'],
    ['ҚК 172, 174, 180-баптары', 'kk', 'PC 172, PC 174, PC 180'],
    ['Art. 174(3) of the Criminal Code', 'en', 'PC 174(3)'],
    ['Article 174, part 3, of the Criminal Code', 'en', 'PC 174(3)'],
    ['part 3 of Article 174 of the Penal Code', 'en', 'PC 174(3)'],
    ['Article 20 of the Constitution', 'en', 'CONST-95 20'],
    ['paragraph 3 of article 143 of the Civil Code', 'en', 'CC1 143(3)'],
    ['articles 172, 174 and 180 of the Criminal Code', 'en', 'PC 172, PC 174, PC 180'],
    ["under article 31 of the Law on the Prosecutor's Office", 'en', 'PRO17 31'],
    ['Article 456-2 of the Code of Administrative Offenses', 'en', 'CAO 456-2'],
    ['Article 282 of the Criminal Code of Russia', 'en', ''],
    ['an article about 20 people', 'en', ''],
  ]
  for (const [words, language, expected] of table) {
    it(words, () => assert.equal(law.citations(words, language, SEED).map(short).join(', '), expected))
  }

  it('leaves the family where no day is given', () => {
    assert.equal(law.cite('статья 20 Конституции', 'ru')?.act, 'CONST')
    assert.equal(law.cite('статья 20 Конституции', 'ru', '2026-07-01')?.act, 'CONST-26')
    assert.equal(law.cite('ничего', 'ru'), undefined)
  })

  it('takes time in proportion to the text', () => {
    for (const piece of [
      'ст. ',
      'ч. 3 ',
      '174, ',
      'ст. 174, ',
      '2-бөлігінің ',
      '(1)',
      'УК ',
      'ст. ч. 1 ч. 2 УК ',
    ]) {
      const start = performance.now()
      law.citations(piece.repeat(20_000), 'ru', SEED)
      assert.ok(performance.now() - start < 3000, piece)
    }
  })
})

describe('the data', () => {
  const filled = (words: Trilingual) =>
    words.kk.trim() !== '' && words.ru.trim() !== '' && words.en.trim() !== ''
  const facts = [
    ...data.norms,
    ...data.provisions,
    ...data.standing,
    ...data.powers,
    ...data.forms,
    ...data.statistics,
    ...data.figures,
    ...data.terms.flatMap(({ uses, near }) => [...uses, ...(near ?? [])]),
  ]
  const periods: readonly Period[] = [
    ...facts,
    ...data.acts,
    ...data.fineUnits,
    ...data.norms.flatMap(({ sanctions }) => sanctions),
  ]

  it('says everything in three languages', () => {
    for (const fact of facts) assert.ok(filled(fact.says), fact.cite)
    for (const norm of law.norms(SEED))
      for (const sanction of norm.sanctions) assert.ok(filled(sanction.says) && filled(sanction.label))
    for (const { name } of [...data.elements, ...data.terms, ...data.forms]) assert.ok(filled(name))
    for (const { title } of data.acts) assert.ok(filled(title))
    for (const { who, says, formulas } of data.earlier)
      assert.ok(filled(who) && filled(says) && formulas.every(filled))
    for (const { binding } of data.forms) assert.ok(filled(binding))
    for (const words of data.glossary) assert.ok(filled(words))
    for (const words of Object.values(data.standings)) assert.ok(filled(words))
  })

  it('gives every fact a source and a status', () => {
    for (const { status, sources } of [...facts, ...data.acts, ...data.earlier, ...data.fineUnits]) {
      assert.ok(['V', 'V1', 'S'].includes(status))
      assert.ok(sources.length > 0 && sources.every((source) => source.trim() !== ''))
    }
  })

  it('has well-formed intervals', () => {
    const day = /^\d{4}-\d{2}-\d{2}$/
    for (const { since, until } of periods) {
      if (since !== undefined) assert.match(since, day)
      if (until !== undefined) assert.match(until, day)
      if (since !== undefined && until !== undefined) assert.ok(since < until)
    }
  })

  it('cites only acts that it has', () => {
    const ids = new Set(data.acts.map(({ id }) => id))
    for (const { cite } of facts) assert.ok(ids.has(place(cite).act) && place(cite).article !== '', cite)
  })

  it('names only standings and elements that it has, each norm once', () => {
    for (const { standing, elements } of data.norms) {
      assert.ok(data.standings[standing], standing)
      for (const id of elements ?? [])
        assert.ok(
          data.elements.some((element) => element.id === id),
          id,
        )
    }
    assert.equal(new Set(data.norms.map(({ id }) => id)).size, data.norms.length)
    assert.equal(new Set(data.terms.map(({ id }) => id)).size, data.terms.length)
  })

  it('finds every term by its own name', () => {
    for (const { id, name } of data.terms) {
      for (const language of ['kk', 'ru', 'en'] as const) {
        const words = name[language].replace(/ \(.*\)$/, '')
        const days = ['2019-01-01', SEED, '2023-10-01', '2026-11-24']
        const found = days.some((on) => {
          const answer = law.term(words, language, on)
          return answer.kind !== 'not-in-pack' || answer.near !== undefined
        })
        assert.ok(found, `${id}: ${words}`)
      }
    }
  })

  it('keeps a fact within the life of its act', () => {
    for (const on of [SEED, '2026-07-01']) {
      for (const norm of law.norms(on)) assert.ok(law.act(norm.citation.act, on), norm.id)
    }
  })
})
