import assert from 'node:assert/strict'
import { test } from 'node:test'
import { noteInWords } from '../../messages/note-words.ts'
import { parseDocument } from '../dom.ts'
import { read } from './format.ts'
import { withoutInserts } from './inserts.ts'

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
      `<article>${told}<h2>${label}</h2><div class="comment-list"><p>A</p><p>${answer}, 1.</p></div></article>`,
      `<article>${told}</article><h3>${label}</h3><ul><li>${answer}.</li></ul>`,
      `<article>${told}<h2>${label}</h2><div><span>Аян</span><p>${answer}.</p></div><form><textarea></textarea></form></article>`,
      `<div id="x1">${told}</div><div id="x2"><div>${label}</div><div><b>u1</b><p>${answer}, and that is known to all of us, 1.</p></div><div><b>u2</b><p>${answer}, and that is known to all of us, 2.</p></div></div>`,
      `<article>${told}<p>${label}</p><ul><li><b>A</b> <time>12:40</time> ${answer}.</li></ul></article>`,
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

test('what officials comment below such a heading stays', async () => {
  for (const [label, said] of [
    ['Комментарии', 'Прокурор пояснил, что дело передадут в суд до конца недели.'],
    ['Пікірлер', 'Прокурор істің апта соңына дейін сотқа жіберілетінін айтты.'],
    ['Comments', 'The prosecutor said that the case goes to court before the week ends.'],
  ] as const)
    for (const body of [
      `<article>TOLD<h2>${label}</h2><p>${said}</p></article>`,
      `<div>TOLD<h3>${label}</h3><p>${said}</p></div>`,
      `<main>TOLD<p>${label}</p><ul><li>${said}</li></ul></main>`,
      `<main><div>TOLD</div><div><h2>${label}</h2><p>${said}</p></div></main>`,
      `<article>TOLD</article><h2>${label}</h2><p>${said}</p>`,
    ]) {
      const told = TOLD.ru.map((one) => `<p>${one}</p>`).join('')
      const markup = `<html><body>${body.replace('TOLD', told)}</body></html>`
      const { text } = await read({ bytes: new TextEncoder().encode(markup), name: 'a.html' })
      assert.ok(text.includes(said), body)
    }
})

test('links that the text leads into, that come in order, or that leave the site are words of the text', async () => {
  const link = '<a href="/n/5">Квитанция об оплате сбора за год</a>'
  const list = `<ul><li>${link}</li><li><a href="/n/6">Справка о составе семьи из центра</a></li></ul>`
  for (const inserted of [
    `<p>Приложите к жалобе:</p>${list}`,
    `<p>Өтінішке мыналарды қосыңыз:</p><p>${link}</p>`,
    `<p>Annexes to the complaint</p>${list}`,
    `<h3>Бланки</h3>${list}`,
    `<ol><li>${link}</li><li><a href="/n/6">Оплатите сбор в любом отделении банка</a></li></ol>`,
    '<p><a href="https://court.example/7">Кодекс об административных правонарушениях страны</a></p>',
    '<p>Толығырақ:</p><p><a href="/l">456-2-бап</a></p>',
  ]) {
    const { text } = await extracted(inserted, 'ru')
    for (const word of inserted.replace(/<[^>]+>/gu, ' ').match(/[\p{L}\p{N}]+/gu) ?? [])
      assert.ok(text.includes(word), `${inserted}\n${text}`)
  }
  const markup = `<html><body><article><h1>T</h1><p>${TOLD.ru.join(' ')}</p><p>${link}</p></article></body></html>`
  const last = await read({ bytes: new TextEncoder().encode(markup), name: 'a.html' })
  assert.match(last.text, /Квитанция/u)
  const own = `<html><head><link rel="canonical" href="https://paper.example/1"></head><body><article><h1>T</h1><p>${TOLD.ru[0]}</p><p><a href="https://www.paper.example/2">${NEWS.ru}</a></p><p><a href="https://court.example/2">Решение суда по делу о паводке</a></p><p>${TOLD.ru[1]}</p></article></body></html>`
  const { text } = await read({ bytes: new TextEncoder().encode(own), name: 'a.html' })
  assert.ok(text.includes('Решение суда') && !text.includes(NEWS.ru))
})

test('posts and captions that are what the page is about are its text', async () => {
  const said =
    'Каждый, кто зовет людей перекрывать дороги, будет наказан штрафом, а водителей лишат прав на два года, предупредил начальник полиции.'
  const post = (words: string) => `<blockquote class="twitter-tweet"><p>${words}</p></blockquote>`
  for (const inserted of [
    `<p>Аким написал:</p>${post('Зачинщиков найдем.')}`,
    `<p>Әкім былай деп жазды:</p><div>${post('Арандатушыларды табамыз.')}</div>`,
    post(said),
    `<figure><img src="a.jpg"><figcaption>${said}</figcaption></figure>`,
    '<figure><iframe src="https://v.example/1"></iframe><figcaption>«Зачинщиков найдем», — сказал аким</figcaption></figure>',
    '<figure><video src="1.mp4"></video><figcaption>“We will find them,” the governor said</figcaption></figure>',
  ]) {
    const { text } = await extracted(inserted, 'ru')
    for (const word of inserted.replace(/<[^>]+>/gu, ' ').match(/[\p{L}\p{N}]+/gu) ?? [])
      assert.ok(text.includes(word), `${inserted}\n${text}`)
  }
  const alone = `<html><body><article><h1>Обращение</h1><p>Обращение акима.</p><figure><img src="a.jpg"><figcaption>Не выходите на площадь: за это ждет арест</figcaption></figure></article></body></html>`
  const { text } = await read({ bytes: new TextEncoder().encode(alone), name: 'a.html' })
  assert.match(text, /ждет арест/u)
})

test('many captions, posts and links cost no more than their number', async () => {
  for (const [before, each, after] of [
    ['<figure><img src="a.jpg">', '<figcaption>Снимок</figcaption>', '</figure>'],
    ['<div>', '<div class="fb-post"><p>Запись</p></div>', '</div>'],
    ['<p>', '<a href="/1">Новость дня о погоде</a> ', '</p>'],
    ['<ul>', '<li><a href="/1">Новость дня о погоде</a></li>', '</ul>'],
  ] as const) {
    const [once, twice] = [await workOn(200), await workOn(400)]
    assert.ok(twice < 2.5 * once, `${each}: ${once}, ${twice}`)
    async function workOn(count: number): Promise<number> {
      const told = `<p>${TOLD.ru.join(' ').repeat(count)}</p>`
      const document = await parseDocument(
        `<html><body>${told}${before}${each.repeat(count)}${after}</body></html>`,
      )
      return worked(document.body, () => withoutInserts(document))
    }
  }
})

/** How many letters stand in the elements that are looked through, each counted as often as it is looked at. */
function worked(element: object, work: () => void): number {
  const undo: (() => void)[] = []
  let sum = 0
  let isCounting = true
  for (let of = Object.getPrototypeOf(element); of !== null; of = Object.getPrototypeOf(of))
    for (const name of ['textContent', 'querySelector', 'querySelectorAll']) {
      const own = Object.getOwnPropertyDescriptor(of, name)
      if (own === undefined) continue
      const count = (node: { textContent: string | null }): void => {
        if (!isCounting) return
        isCounting = false
        sum += node.textContent?.length ?? 0
        isCounting = true
      }
      const { get, value } = own
      const counted = get
        ? {
            get(this: never) {
              count(this)
              return get.call(this)
            },
          }
        : {
            value(this: never, ...given: unknown[]) {
              count(this)
              return value.apply(this, given)
            },
          }
      Object.defineProperty(of, name, { ...own, ...counted })
      undo.push(() => Object.defineProperty(of, name, own))
    }
  try {
    work()
  } finally {
    for (const one of undo) one()
  }
  return sum
}
