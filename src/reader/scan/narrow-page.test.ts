import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadCatalog } from '../../catalog.ts'
import type { Tag } from '../../law/law.ts'
import { TAGS } from '../../law/tags.ts'

const read = (await loadCatalog()).reader()
const claimsIn = (text: string, language: Tag): string[] =>
  read({ id: 'a', text, sha256: '', language }).claims.map(({ quote }) => quote.text.replaceAll('\n', ' '))

const TEXTS: Readonly<Record<Tag, string>> = {
  en: 'Officials of the city told reporters on Tuesday that the rumours which certain bloggers spread in the chats of Semey and Pavlodar are only meant to sow panic. The Ministry of Internal Affairs of the Republic of Kazakhstan and the National Security Committee urge citizens to trust only official sources and to remember that Article 274 provides for liability. Deputy Minister Marat Akhmetov and Prosecutor Asel Nurlanova visited Almaty, Shymkent and Karaganda.',
  kk: 'Қала өкілдері сейсенбіде журналистерге Семей мен Павлодар чаттарында кейбір блогерлер таратып жүрген қауесет тек халық арасында дүрбелең тудыруды көздейтінін айтты. Қазақстан Республикасының Ішкі істер министрлігі мен Ұлттық қауіпсіздік комитеті азаматтарды тек ресми дереккөздерге сенуге және 274-бапта жауапкершілік көзделгенін ұмытпауға шақырады. Министрдің орынбасары Марат Ахметов пен прокурор Әсел Нұрланова Алматы, Шымкент және Қарағанды қалаларында болды.',
  ru: 'Представители города сообщили во вторник журналистам, что слухи, которые распространяют отдельные блогеры в чатах Семея и Павлодара, направлены лишь на то, чтобы посеять панику. Министерство внутренних дел Республики Казахстан и Комитет национальной безопасности призывают граждан доверять только официальным источникам и помнить, что статья 274 предусматривает ответственность. Заместитель министра Марат Ахметов и прокурор Асель Нурланова посетили Алматы, Шымкент и Караганду.',
}

/** Lines that no page ended, above and amid those that one did. */
const OUTLIERS: Readonly<Record<Tag, string>> = {
  en: 'At noon the town hall of Semey and the office of the mayor of Pavlodar met the press of both towns in a hall',
  kk: 'Түсте Семей әкімдігі мен Павлодар әкімінің кеңсесі екі қаланың баспасөз өкілдерімен үлкен залда кездесті',
  ru: 'В полдень акимат Семея и приемная акима Павлодара встретились с прессой обоих городов в большом зале приемов',
}
const ADDRESS = `https://example.org/${'tidings-of-the-day/'.repeat(8)}`

/** A headline of a length, and the tidings below it; the claim is quoted from the second line alone. */
const HEADLINES: readonly (readonly [Tag, headline: string, line: string])[] = [
  [
    'en',
    'The mayor of the city told residents that several bloggers spread slander in chats of the district',
    'At the meeting the chief of police urged citizens to trust only official sources',
  ],
  [
    'ru',
    'Аким сообщил, что некоторые блогеры распространяют клевету в чатах района и города',
    'В Павлодаре полицейские призвали жителей доверять только официальным источникам',
  ],
  [
    'kk',
    'Қала әкімі кейбір блогерлер аудан мен қала чаттарында жала таратып жүргенін айтты',
    'Павлодарда полиция тұрғындарды тек ресми дереккөздерге сенуге шақырды',
  ],
  // Nearly as long as the lines of the page below.
  [
    'en',
    'Pavlodar police deny the gossip about a chemical plant',
    'Several bloggers in Pavlodar slander the workers of the plant\nand of the town hall, and whoever copies those lies will have to\nanswer for them.',
  ],
  [
    'ru',
    'Полиция Павлодара опровергла сплетни о химическом заводе',
    'Некоторые блогеры Павлодара клевещут на работников завода и\nгородского акимата, и каждому, кто повторяет эту ложь, придется\nответить за нее.',
  ],
  [
    'kk',
    'Павлодар полициясы химия зауыты туралы өсекті жоққа шығарды',
    'Кейбір блогерлер Павлодарда зауыт пен әкімдік жұмысшыларына\nжала жауып жүр, ал сол өтірікті қайталаған әр адам ол үшін\nзаң алдында жауап береді.',
  ],
  [
    'ru',
    'Кого накажут за слухи о нехватке воды в домах жителей города Экибастуза',
    '«Доверяйте только официальным источникам»',
  ],
  [
    'en',
    'Who will answer for the rumours on the shortage of water in the homes of Ekibastuz',
    '“Trust only official sources”',
  ],
  [
    'kk',
    'Екібастұз тұрғындарының үйіндегі су тапшылығы туралы қауесетке кім жауап береді',
    '«Тек ресми дереккөздерге сеніңіздер»',
  ],
]

for (const language of TAGS)
  test(`${language}: a text broken by a narrow page reads as one that is not`, () => {
    const text = TEXTS[language]
    const claims = claimsIn(text, language)
    assert.ok(claims.length >= 2)
    for (const width of [50, 60, 72, 80, 100])
      assert.deepEqual(claimsIn(brokenAt(width, text), language), claims, `${width}`)
  })

for (const language of TAGS)
  test(`${language}: a long headline and an address tell nothing of the page`, () => {
    const [first, ...others] = TEXTS[language].split(/(?<=\.) /u) as [string, ...string[]]
    const claims = claimsIn(TEXTS[language], language)
    for (const width of [60, 72]) {
      const body = [first, others.join(' ')].map((text) => brokenAt(width, text)).join(`\n${ADDRESS}\n`)
      const found = claimsIn(`${OUTLIERS[language]}\n${body}`, language)
      for (const claim of claims) assert.ok(found.includes(claim), `${width}: ${found.join(' | ')}`)
    }
  })

for (const [language, headline, line] of HEADLINES)
  test(`${language}: a long headline without a stop is no part of the line below: ${headline}`, () => {
    const claims = claimsIn(`${headline}\n${line}`, language)
    const words = line.replace(/[«»“”]/gu, '').replaceAll('\n', ' ')
    assert.ok(claims.includes(words), claims.join(' | '))
  })

function brokenAt(width: number, text: string): string {
  let length = 0
  return text.replace(/\s?\S+/gu, (word) => {
    if (length > 0 && length + word.length > width) {
      length = word.length - 1
      return `\n${word.slice(1)}`
    }
    length += word.length
    return word
  })
}
