import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readPart } from '../../evaluation/development-set.ts'
import { loadCatalog } from '../catalog.ts'
import type { Tag } from '../law/law.ts'
import { createReader } from './read.ts'

const catalog = await loadCatalog()
const read = createReader({ knowledge: catalog.knowledge, checks: new Map(), wording: [] })

function isDoubted(text: string, language?: Tag): boolean {
  const { languageNote } = read({ id: 'a', text, sha256: '', ...(language ? { language } : {}) })
  return languageNote !== undefined
}

const OTHERS: Readonly<Record<string, string>> = {
  Kyrgyz: 'Бишкек шаардык милициясы жарандарды тынчтык сактоого жана жалган маалыматка ишенбөөгө чакырат.',
  'Uzbek in Cyrillic':
    'Фуқаролардан фақат расмий манбаларга ишонишни ва ёлғон хабарларни тарқатмасликни сўраймиз, улар кўпайди.',
  'Uzbek in Latin':
    "Fuqarolardan faqat rasmiy manbalarga ishonishni va yolg'on xabarlarni tarqatmaslikni so'raymiz.",
  Turkish:
    'Vatandaşlarımızın yalnızca resmi kaynaklara itibar etmesini ve söylentilere inanmamasını rica ederiz.',
  German: 'Wir bitten die Bürger, nur offiziellen Quellen zu vertrauen und keine Gerüchte zu verbreiten.',
  Ukrainian: 'Просимо громадян довіряти лише офіційним джерелам та не поширювати неперевірену інформацію.',
  Estonian: 'Palume inimestel usaldada ainult ametlikke allikaid ja mitte levitada kontrollimata kuulujutte.',
  Bulgarian: 'Молим гражданите да се доверяват само на официалните източници, които са проверени.',
  Tajik: 'Танҳо ба манбаъҳои расмӣ бовар кунед ва овозаҳоро паҳн накунед.',
  Mongolian: 'Зөвхөн албан ёсны эх сурвалжид итгээрэй гэж иргэдээ уриалж байна.',
  'Kazakh in Latin letters': 'Tek resmi derekközderge senıñızder, jalğan aqparat taratpañızdar.',
  Georgian: 'გთხოვთ ენდოთ მხოლოდ ოფიციალურ წყაროებს და არ გაავრცელოთ ჭორები.',
  Arabic: 'نرجو من المواطنين الثقة فقط بالمصادر الرسمية وعدم نشر الشائعات.',
}

for (const [language, text] of Object.entries(OTHERS))
  test(`${language} is told from what is read, unless somebody names the language`, () => {
    assert.ok(isDoubted(text))
    assert.ok(!isDoubted(text, 'en'))
  })

const OURS = [
  'Желідегі кез келген пікір үшін заң алдында жауап беруге тура келеді.',
  'Тінту кезінде екі телефон мен бір ноутбук алынды.',
  'Екпе алу ерікті, пункттер күн сайын жұмыс істейді.',
  'Мүдделі топтар тарифтің көтерілуі туралы дүрбелең тудырып отыр.',
  'Встречу провели президенты Эрдоған и Мирзиёев, а также премьер Садыр Жапаров.',
  'President Erdoğan met Özgür Özel and Devlet Bahçeli in Şanlıurfa on Monday.',
  'Police warn.',
  'Сервис «Über» і «Bolt» жұмысын тоқтатты.',
]

for (const text of OURS) test(`nothing is said of: ${text}`, () => assert.ok(!isDoubted(text)))

test('no statement of the development set is doubted, nor any of its sentences', () => {
  for (const tag of ['kk', 'ru', 'en'] as const)
    for (const { text } of readPart(tag, 'open'))
      for (const part of [text, ...text.split(/(?<=[.!?])\s+/u)]) assert.ok(!isDoubted(part), part)
})
