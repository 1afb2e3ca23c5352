import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Tag } from '../law.ts'
import { placing } from './within-places.ts'

const told = (tag: Tag, text: string, name: string): string => placing(tag, () => text)(name)

describe('an office without its place is told with the one that the text names', () => {
  for (const [tag, text, name, whole] of [
    ['ru', 'В Атырауской области прошёл сход.', 'прокурор области', 'прокурор Атырауской области'],
    ['ru', 'В Шымкенте прошёл сход.', 'заместитель акима', 'заместитель акима города Шымкента'],
    ['ru', 'ТАШКЕНТ, 3 мая.', 'пресс-секретарь хокима столицы', 'пресс-секретарь хокима города Ташкента'],
    [
      'ru',
      'Пожары в области Ұлытау потушены.',
      'начальник областного управления здравоохранения',
      'начальник Управления здравоохранения области Ұлытау',
    ],
    ['kk', 'Ақтөбе облысында жиын өтті.', 'облыс әкімінің орынбасары', 'Ақтөбе облысы әкімінің орынбасары'],
    ['kk', 'Шымкенттегі базар жабылды.', 'қала әкімі', 'Шымкент қаласының әкімі'],
    [
      'kk',
      'Солтүстік Қазақстан облысының тұрғындары',
      'облыстық прокуратура',
      'Солтүстік Қазақстан облысының прокуратурасы',
    ],
    ['en', 'Floods hit Akmola Region.', 'regional prosecutor', 'Prosecutor of Akmola Region'],
    ['ru', 'В кулуарах мажилиса спорили.', 'депутат', 'депутат Мажилиса'],
    ['kk', 'Кеше Сенатта отырыс өтті.', 'депутат', 'Сенат депутаты'],
    ['ru', 'Дождь.', 'департамент полиции Атырауской области', 'Департамент полиции Атырауской области'],
    // The region of a city bears its name.
    ['en', 'KOSTANAY, May 3.', 'regional police department', 'Police Department of Kostanay Region'],
    ['en', 'Shymkent’s market was closed.', 'Deputy Akim', 'Deputy Akim of Shymkent'],
  ] as const)
    it(`${name}: ${text}`, () => assert.equal(told(tag, text, name), whole))
})

describe('and as it is where none is named, or several, or it tells its place itself', () => {
  for (const [tag, text, name] of [
    ['ru', 'В Алматы прошёл сход.', 'начальник областного управления здравоохранения'],
    ['ru', 'В Павлодаре и Семее прошёл сход.', 'аким города'],
    ['ru', 'В Атырауской и Павлодарской областях тихо. Кызылординская область ждёт.', 'прокурор области'],
    ['ru', 'В Шымкенте прошёл сход.', 'прокурор Атырауской области'],
    ['ru', 'В Шымкенте прошёл сход.', 'министр энергетики'],
    ['ru', 'Абай писал об этом.', 'аким города'],
    ['kk', 'Ақтөбе және Атырау облыстарында жиын өтті.', 'қала әкімі'],
    ['kk', 'Абай осылай деген.', 'қала әкімі'],
    ['en', 'In Almaty, people met.', 'regional police department'],
    ['ru', 'Мажилисмены и сенаторы спорили.', 'депутат'],
    ['ru', 'В Сенате и мажилисе спорили.', 'депутат'],
    ['ru', 'В мажилисе спорили.', 'депутат маслихата'],
    ['ru', 'Дождь.', 'отдел полиции'],
    ['en', 'People met.', 'akim'],
  ] as const)
    it(`${name}: ${text}`, () => assert.equal(told(tag, text, name), name))
})
