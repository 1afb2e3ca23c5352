import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Trilingual } from '../../law/law.ts'
import { TAGS } from '../../law/tags.ts'
import kazakhstan, { data } from './jurisdiction.ts'

const law = kazakhstan.law((word) => [word])

/** Each name leads to the other two. */
function lead(names: readonly (readonly [kk: string, ru: string, en: string])[]): void {
  for (const [kk, ru, en] of names)
    for (const given of [kk, ru, en]) assert.deepEqual(law.named(given), { kk, ru, en }, given)
}

describe('names of bodies', () => {
  it('lead to each other, with the country and without', () => {
    lead([
      ['Ішкі істер министрлігі', 'Министерство внутренних дел', 'Ministry of Internal Affairs'],
      [
        'Қазақстан Республикасының Ішкі істер министрлігі',
        'Министерство внутренних дел Республики Казахстан',
        'Ministry of Internal Affairs of the Republic of Kazakhstan',
      ],
      ['Бас прокуратура', 'Генеральная прокуратура', 'Prosecutor General’s Office'],
      [
        'Қазақстан Республикасының Бас прокуратурасы',
        'Генеральная прокуратура Республики Казахстан',
        'Prosecutor General’s Office of the Republic of Kazakhstan',
      ],
      [
        'Қазақстан Республикасының Үкіметі',
        'Правительство Республики Казахстан',
        'Government of the Republic of Kazakhstan',
      ],
      ['Жоғарғы Сот', 'Верховный Суд', 'Supreme Court'],
      [
        'Қазақстан Республикасының Жоғарғы Соты',
        'Верховный Суд Республики Казахстан',
        'Supreme Court of the Republic of Kazakhstan',
      ],
      [
        'Қазақстан Республикасының Қаржылық мониторинг агенттігі',
        'Агентство Республики Казахстан по финансовому мониторингу',
        'Agency of the Republic of Kazakhstan for Financial Monitoring',
      ],
      ['Орталық сайлау комиссиясы', 'Центральная избирательная комиссия', 'Central Election Commission'],
      ['Ұлттық қауіпсіздік комитеті', 'Комитет национальной безопасности', 'National Security Committee'],
      [
        'Ақпарат және қоғамдық даму министрлігі',
        'Министерство информации и общественного развития',
        'Ministry of Information and Social Development',
      ],
      [
        'Мәдениет және ақпарат министрлігі',
        'Министерство культуры и информации',
        'Ministry of Culture and Information',
      ],
      ['Сыбайлас жемқорлыққа қарсы қызмет', 'Антикоррупционная служба', 'Anti-Corruption Service'],
      ['Ұлттық Банк', 'Национальный Банк', 'National Bank'],
      ['Парламент Мәжілісі', 'Мажилис Парламента', 'Majilis of the Parliament'],
      [
        'Қазақстан Республикасы Парламентінің Сенаты',
        'Сенат Парламента Республики Казахстан',
        'Senate of the Parliament of the Republic of Kazakhstan',
      ],
    ])
  })

  it('lead to each other for what acts in one place', () => {
    lead([
      [
        'Ақмола облысының Төтенше жағдайлар департаменті',
        'Департамент по чрезвычайным ситуациям Акмолинской области',
        'Department of Emergency Situations of Akmola Region',
      ],
      [
        'Атырау облысы бойынша Экология департаменті',
        'Департамент экологии по Атырауской области',
        'Department of Ecology for Atyrau Region',
      ],
      [
        'Шымкент қаласы бойынша Экология департаменті',
        'Департамент экологии по городу Шымкенту',
        'Department of Ecology for Shymkent',
      ],
      [
        'ҰҚК-нің Алматы қаласы бойынша департаменті',
        'Департамент КНБ по городу Алматы',
        'Department of the National Security Committee for Almaty',
      ],
      ['Семей қаласының мәслихаты', 'Маслихат города Семей', 'Maslikhat of Semey'],
      ['Семей қаласының әкімдігі', 'Акимат города Семей', 'Akimat of Semey'],
      [
        'Павлодар облысы әкімінің аппараты',
        'Аппарат акима Павлодарской области',
        'Office of the Akim of Pavlodar Region',
      ],
      [
        'Алматы қаласы Медеу ауданының прокуратурасы',
        'Прокуратура Медеуского района города Алматы',
        'Prosecutor’s Office of Medeu District of Almaty',
      ],
      ['аудан прокуратурасы', 'прокуратура района', 'district prosecutor’s office'],
    ])
    assert.equal(
      law.named('Комитет административной полиции МВД РК')?.en,
      'Administrative Police Committee of the Ministry of Internal Affairs of the Republic of Kazakhstan',
    )
    assert.equal(
      law.named('Kostanay Region Police Department')?.ru,
      'Департамент полиции Костанайской области',
    )
    assert.equal(
      law.named('Департамент полиции Улытауской области')?.kk,
      'Ұлытау облысының Полиция департаменті',
    )
  })

  it('are known in short and in other spellings, and told in full where a language has no short one', () => {
    const inEnglish = (name: string) => law.named(name)?.en
    assert.equal(inEnglish('МВД РК'), 'Ministry of Internal Affairs of the Republic of Kazakhstan')
    assert.equal(law.named('МВД РК')?.kk, 'ҚР ІІМ')
    assert.equal(inEnglish('КНБ'), 'National Security Committee')
    assert.equal(law.named('Ministry of Defense of Kazakhstan')?.ru, 'Министерство обороны Казахстана')
    assert.equal(
      law.named('Қазақстан Республикасы Әділет министрлігі')?.ru,
      'Министерство юстиции Республики Казахстан',
    )
    assert.equal(law.named('the  MINISTRY of Justice.')?.kk, 'Әділет министрлігі')
  })

  it('of a region or a city stand with any of them', () => {
    lead([
      [
        'Алматы облысының Полиция департаменті',
        'Департамент полиции Алматинской области',
        'Police Department of Almaty Region',
      ],
      [
        'Алматы қаласының Полиция департаменті',
        'Департамент полиции города Алматы',
        'Police Department of Almaty',
      ],
      ['Ұлытау облысының әкімдігі', 'Акимат области Ұлытау', 'Akimat of Ulytau Region'],
      ['Шымкент қаласының прокуратурасы', 'Прокуратура города Шымкента', 'Prosecutor’s Office of Shymkent'],
    ])
    assert.equal(law.named('ДП г. Алматы')?.kk, 'Алматы қаласының ПД')
    assert.equal(law.named('Akimat of the city of Almaty')?.ru, 'Акимат города Алматы')
    assert.equal(law.named('Департамент полиции ВКО')?.en, 'Police Department of East Kazakhstan Region')
  })
})

describe('names of offices', () => {
  it('lead to each other, alone, with the body and with the country', () => {
    lead([
      ['вице-министр', 'вице-министр', 'vice minister'],
      ['баспасөз хатшысы', 'пресс-секретарь', 'press secretary'],
      [
        'Мәдениет және ақпарат вице-министрі',
        'вице-министр культуры и информации',
        'Vice Minister of Culture and Information',
      ],
      [
        'Қазақстан Республикасы Бас Прокурорының орынбасары',
        'заместитель Генерального Прокурора Республики Казахстан',
        'Deputy Prosecutor General of the Republic of Kazakhstan',
      ],
      [
        'Бас прокуратураның ресми өкілі',
        'официальный представитель Генеральной прокуратуры',
        'official representative of the Prosecutor General’s Office',
      ],
      [
        'Қазақстан Республикасы Ішкі істер министрлігінің баспасөз қызметінің жетекшісі',
        'руководитель пресс-службы Министерства внутренних дел Республики Казахстан',
        'Head of the Press Service of the Ministry of Internal Affairs of the Republic of Kazakhstan',
      ],
      [
        'Астана қаласы Полиция департаментінің ресми өкілі',
        'официальный представитель Департамента полиции города Астаны',
        'official representative of the Police Department of Astana',
      ],
      [
        'Ұлттық қауіпсіздік комитетінің төрағасы',
        'Председатель Комитета национальной безопасности',
        'Chairman of the National Security Committee',
      ],
    ])
    assert.equal(law.named('spokesperson for the Supreme Court')?.kk, 'Жоғарғы Соттың ресми өкілі')
    assert.equal(law.named('ҚР Үкіметі')?.ru, 'Правительство РК')
    assert.equal(law.named("Prosecutor General's Office")?.en, 'Prosecutor General’s Office')
  })
})

describe('what is no such name', () => {
  it('is left as it was given', () => {
    for (const name of [
      '',
      'Казахстан',
      'Республики Казахстан',
      'Алматы',
      'Прокуратура района Беимбета Майлина',
      'Министерство внутренних дел Российской Федерации',
      'Республики Казахстан Министерство внутренних дел',
      'Департамент полиции Омской области',
      `Министерство внутренних дел${' Республики Казахстан'.repeat(10_000)}`,
    ])
      assert.equal(law.named(name), undefined, name.slice(0, 80))
  })
})

describe('the rows', () => {
  it('leave no slot open, and have days that follow each other, with a source', () => {
    const rows = data.offices
    assert.ok(rows)
    const bodies: Trilingual[] = rows.fields.map(({ kk, ru, en }) => ({
      kk: `${kk} министрлігі`,
      ru: `Министерство ${ru}`,
      en: `Ministry of ${en}`,
    }))
    for (const body of bodies) for (const tag of TAGS) assert.deepEqual(law.named(body[tag]), body)
    for (const row of [...rows.fields, ...rows.places]) {
      const { since, until, sources } = row as { since?: string; until?: string; sources?: readonly string[] }
      if (since !== undefined && until !== undefined) assert.ok(since < until, row.ru)
      assert.equal(sources !== undefined, since !== undefined || until !== undefined, row.ru)
    }
  })
})
