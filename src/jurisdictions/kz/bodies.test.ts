import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import kazakhstan from './jurisdiction.ts'
import { law } from './law-in-tests.ts'

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
    'Парламент Сенаты',
    'Парламенті Сенатының төрағасы',
    'СЦК',
    'Служба центральных коммуникаций',
    'Орталық коммуникациялар қызметі',
    'Министерство культуры и информации',
    'Министр культуры и информации',
    'Министерства информации и общественного развития',
    'Прокуратура Зерендинского района',
    'Отдел полиции города Талгар',
    'Облыс прокуратурасы',
    'Аудан прокурорының орынбасары',
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
    'Сенат',
    'Верховный суд',
    'Генпрокуратура',
    'ЦИК',
    'АҚШ Сенаты',
    'Министерство культуры и информации Саудовской Аравии',
    'Прокуратура Щучинского района Беларуси',
    'Ош облусунун прокуратурасы',
    'Пенза облысының прокуратурасы',
    'Харьков облыстық әскери әкімшілігі',
    'Прокуратура Ярославской области',
    'Самарқанд облысының әкімдігі',
    'Прокуратура района',
    '',
  ])
    it(body || 'nothing', () => assert.equal(kazakhstan.recognises(body), false))
})

describe('tells Kazakhstan by what a text names', () => {
  const { isHome } = kazakhstan
  it('where the body shows no country', () => {
    assert.equal(isHome('Сенат', 'Қазақстанда алаяқтар көбейді. Алматы қаласында да солай.'), true)
    assert.equal(isHome('Сенат', 'Ресейде алаяқтар көбейді. Мәскеуде де, Қазақстанда да солай.'), false)
    assert.equal(isHome('Сенат', 'Алаяқтар көбейді.'), false)
  })
  it('and not where it is dated from another country, whatever offices it names', () => {
    const text = 'Әкімдік пен Бас прокуратура түсінік берді. Өзбекстан әкімдігі үнсіз.'
    assert.equal(isHome('', text), true)
    assert.equal(isHome('', `ТАШКЕНТ. ${text}`), false)
    assert.equal(isHome('', `АСТАНА. ${text}`), true)
  })
  it('or by the law that it cites', () => {
    const { citesOwnLaw, namesNoOther } = kazakhstan
    assert.ok(citesOwnLaw('Это нарушает статью 73 КоАП РК.'))
    assert.ok(citesOwnLaw('Бұл ҚР Қылмыстық кодексінің 130-бабына қайшы.'))
    assert.ok(citesOwnLaw('The Criminal Code of the Republic of Kazakhstan punishes it.'))
    assert.ok(!citesOwnLaw('Посол Казахстана напомнил об Уголовном кодексе.'))
    assert.ok(namesNoOther('Прокуратура', 'В Алматы спокойно.'))
    assert.ok(!namesNoOther('Прокуратура', 'Закон РК в Бишкеке не действует.'))
    assert.ok(!namesNoOther('Полиция Молдовы', 'Спокойно.'))
  })
  it('and never against the name of the body', () =>
    assert.equal(isHome('АҚШ Сенаты', 'Қазақстанда алаяқтар көбейді.'), false))
})
