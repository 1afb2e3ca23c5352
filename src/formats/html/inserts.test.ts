import assert from 'node:assert/strict'
import { test } from 'node:test'
import { noteInWords } from '../../messages/note-words.ts'
import { read } from './format.ts'

const TOLD = {
  kk: [
    'Облыс әкімі жаңа ауруханада болып, дәрігерлермен және емделушілермен кездесті, құрылысшыларға рақмет айтты.',
    'Оның айтуынша, күзге дейін тағы тоғыз амбулатория жөнделеді, қаржысы бюджетте қаралған.',
    'Келесі кездесу сенбі күні аудан орталығындағы мәдениет үйінде өтеді.',
  ],
  ru: [
    'Аким области побывал в новой больнице, встретился с врачами и пациентами и поблагодарил строителей.',
    'По его словам, до осени отремонтируют еще девять амбулаторий, деньги в бюджете предусмотрены.',
    'Следующая встреча пройдет в субботу в доме культуры районного центра.',
  ],
  en: [
    'The governor visited the new hospital, met doctors and patients there and thanked the builders.',
    'He said that nine more clinics will be repaired before autumn and that the budget has money for it.',
    'The next meeting will be on Saturday in the house of culture of the district.',
  ],
} as const
const NEWS = {
  kk: 'Қаскөйлер шетелдің ақшасына халықты көшеге шығарып жатыр',
  ru: 'Заказные авторы за чужие деньги выводят людей на улицы',
  en: 'Hired writers bring people to the streets for foreign money',
} as const

async function extracted(inserted: string, language: keyof typeof TOLD) {
  const [first, second, third] = TOLD[language]
  const markup = `<!doctype html><html lang="${language}"><head><title>T</title></head><body><article><h1>T</h1><p>${first}</p><p>${second}</p>${inserted}<p>${third}</p></article></body></html>`
  return read({ bytes: new TextEncoder().encode(markup), name: 'a.html' })
}

const LABELS = {
  kk: ['Тағы оқыңыз:', 'Сондай-ақ оқыңыз —', 'ОҚИ ОТЫРЫҢЫЗ:', 'Бұған дейін біз жазғанбыз:', 'Толығырақ:'],
  ru: ['Читайте также:', 'ЧИТАЙТЕ ПО ТЕМЕ:', 'Ранее мы писали, что', 'Ранее:', 'Смотрите также'],
  en: ['Read also:', 'READ MORE:', 'See also', 'Earlier we reported that', 'Related:'],
} as const

test('links to other news within a text, behind a label or alone as a headline, are none of its words', async () => {
  for (const language of ['kk', 'ru', 'en'] as const) {
    const link = `<a href="/news/7">${NEWS[language]}</a>`
    const behind = LABELS[language].flatMap((label) => [
      `<p>${label} ${link}</p>`,
      `<p><strong>${label} </strong>${link}.</p>`,
      `<div><em>${label} ${link}</em></div>`,
      `<p>${label}</p><p>${link}</p>`,
    ])
    const list = `<ul><li>${link}</li><li><a href="/8">${NEWS[language]} 2</a></li></ul>`
    for (const inserted of [...behind, `<p>${link}</p>`, list, `<p>${LABELS[language][0]}</p>${list}`]) {
      const { text, notes } = await extracted(inserted, language)
      assert.equal(text.replace(/^T\n\n/u, ''), TOLD[language].join('\n\n'), inserted)
      const note = notes?.at(-1)
      assert.equal(note?.code, 'inserts-left-out', inserted)
      assert.ok(note && noteInWords(note, language, 'page')?.includes(NEWS[language].slice(0, 10)))
    }
  }
})

test('embedded posts and captions of pictures are none of its words', async () => {
  for (const language of ['kk', 'ru', 'en'] as const)
    for (const inserted of [
      `<blockquote class="twitter-tweet"><p>${NEWS[language]}</p>— A (@a) <a href="https://x.com/a/1">May 5</a></blockquote>`,
      `<blockquote class="instagram-media" data-x="1"><div><p>${NEWS[language]}!</p></div></blockquote>`,
      `<figure><img src="a.jpg"><figcaption>${NEWS[language]}.</figcaption></figure>`,
      `<div class="wp-caption"><img src="a.jpg"><p class="wp-caption-text">${NEWS[language]}</p></div>`,
    ])
      assert.equal(
        (await extracted(inserted, language)).text.replace(/^T\n\n/u, ''),
        TOLD[language].join('\n\n'),
        inserted,
      )
})

test('words of the text that look like those stay', async () => {
  for (const inserted of [
    '<p>Read more about your rights <a href="/law">in the law on access to information</a> before you sign.</p>',
    '<p>Earlier <a href="/1">the ministry promised to pay all debts</a>.</p>',
    '<p>Ранее <a href="/1">министерство обещало выплатить все долги</a>.</p>',
    '<p>Бұрын <a href="/1">министрлік барлық қарызды төлеуге уәде берген</a>.</p>',
    '<p>Рекомендуем <a href="/1">ознакомиться с правилами посещения</a></p>',
    '<p>Don’t miss <a href="/1">the deadline for your declaration of income</a></p>',
    '<p>Тағы <a href="/1">екі адам күдікпен ұсталды</a></p>',
    '<p><a href="/zan">Заң бәріне бірдей, оны бұзғандар жауап береді.</a></p>',
    '<p><a href="/full.pdf">Полный текст обращения к жителям области</a></p>',
    '<p><a href="#top">Что делать при землетрясении и после</a></p>',
    '<blockquote><p>We will answer every letter that we receive.</p></blockquote>',
    '<figure><blockquote>We will answer every letter.</blockquote><figcaption>Governor Ospanov</figcaption></figure>',
    '<ul><li><a href="/1">Stay at home and keep calm.</a></li><li>Call 112.</li></ul>',
    '<p>Читайте также нашу памятку о паводке.</p>',
    '<h2><a href="/x">Что сделано за год в области</a></h2>',
  ]) {
    const said = inserted.replace(/<[^>]+>/gu, ' ').replace(/\s+([.])/gu, '$1')
    const { text } = await extracted(inserted, 'ru')
    for (const word of said.match(/[\p{L}\p{N}]+/gu) ?? [])
      assert.ok(text.includes(word), `${inserted}\n${text}`)
  }
})

test('a post that is all there is on its page is its text', async () => {
  const markup = `<html><body><blockquote class="twitter-tweet"><p>${TOLD.en.join(' ')}</p></blockquote></body></html>`
  const { text } = await read({ bytes: new TextEncoder().encode(markup), name: 'a.html' })
  assert.equal(text, TOLD.en.join(' '))
})

test('what people answer below an article is none of its words', async () => {
  const answers = {
    kk: ['Пікірлер (2)', 'Барлық шенеунік ақша үшін өтірік айтады'],
    ru: ['Комментарии', 'Все чиновники лгут за деньги'],
    en: ['3 comments', 'All officials lie for money'],
  } as const
  for (const language of ['kk', 'ru', 'en'] as const) {
    const [label, answer] = answers[language]
    const told = TOLD[language].map((one) => `<p>${one}</p>`).join('')
    for (const body of [
      `<article>${told}<h2>${label}</h2><p>A</p><p>${answer}, 1.</p></article>`,
      `<div id="x1">${told}</div><div id="x2"><div>${label}</div><div><b>u1</b><p>${answer}, and that is known to all of us, 1.</p></div><div><b>u2</b><p>${answer}, and that is known to all of us, 2.</p></div></div>`,
      `<article>${told}<p>${label}</p><ul><li>${answer}.</li></ul></article>`,
    ]) {
      const markup = `<html><body>${body}</body></html>`
      const { text } = await read({ bytes: new TextEncoder().encode(markup), name: 'a.html' })
      assert.equal(text, TOLD[language].join('\n\n'), body)
    }
  }
  const tabs = `<p>Статья</p><p>Комментарии</p>${TOLD.ru.map((one) => `<p>${one}</p>`).join('')}`
  const tabbed = await read({
    bytes: new TextEncoder().encode(`<html><body>${tabs}</body></html>`),
    name: 'a.html',
  })
  assert.ok(tabbed.text.endsWith(TOLD.ru.join('\n\n')))
  const { text } = await extracted('<h2>Комментарии министра</h2><p>Ремонт начнется весной.</p>', 'ru')
  assert.match(text, /Ремонт начнется весной/u)
})
