import assert from 'node:assert/strict'
import { it } from 'node:test'
import { folded } from './folded.ts'

/** What is out of sight of a quotation. */
const hidden = (words: string, asked: readonly string[] = []): string =>
  /<span class="middle unseen">([^<]*)<\/span>/u.exec(String(folded(words, asked)))?.[1] ?? ''

const LONG =
  'Распространение таких сообщений осуществляется в основном блогерами намеренно, в собственных интересах и в интересах третьих лиц, которым выгодна неразбериха в регионе'

it('a long quotation is folded in its middle', () => {
  assert.ok(hidden(LONG).includes('в собственных интересах'))
  assert.equal(hidden('Все должны сохранять спокойствие и единство'), '')
})

it('a quotation is folded between its phrases', () => {
  for (const [words, away] of [
    [
      'In the information space of the district, cases of spreading of unverified news on different sides of the life of the towns have become more frequent',
      'cases of spreading of unverified news on different sides of the life of the towns',
    ],
    [
      'The spreading of such stories is mainly the work of bloggers, in their own interest and in the interest of third persons',
      '',
    ],
    [
      'Призываем жителей нашей области в эти дни сохранять спокойствие, верить сообщениям штаба, помогать соседям, соблюдать порядок на дорогах и улицах',
      'верить сообщениям штаба, помогать соседям,',
    ],
    [
      'Облыс тұрғындарының телефондарына соңғы күндері дүкендердің жабылуы туралы және дәріханалардың жұмысы жөнінде хабарламалар үздіксіз келіп жатыр',
      'және дәріханалардың жұмысы жөнінде',
    ],
  ] as const)
    assert.equal(hidden(words).trim(), away)
})

it('where only a part of a phrase could go, the quotation is whole', () => {
  for (const words of [
    'Жителям нашего края в эти дни приходят сообщения недостоверного содержания о закрытии магазинов и аптек во всех городах и районах нашей области',
    'Unverified messages harming the honour and dignity of known citizens of the region as well as messages of the detention and prosecution of shopkeepers',
    'Отандық ақпараттық кеңістікте және түрлі әлеуметтік желілерде әртүрлі мәселе туралы көрінеу жалған ақпарат тарату жағдайлары жиілеп кетті',
  ])
    assert.equal(hidden(words), '', words)
})

it('what is not much longer than a line is whole', () => {
  assert.equal(
    hidden(
      'За такие публикации предусмотрено наказание вплоть до лишения свободы, предупреждают в министерстве внутренних дел республики',
    ),
    '',
  )
})

it('no denial, limit or condition is folded away', () => {
  const around = {
    ru: [
      'Каждый гражданин и каждая организация нашей области в эти непростые дни должны помнить, что',
      'и помнить об этом всегда и везде, дома, на работе, в дороге и в любой компании',
    ],
    kk: [
      'Облысымыздың әрбір азаматы мен әрбір ұйымы, үйде де, жұмыста да, жолда да жүрген барша жұртымыз осы күндері есте сақтасын, яғни жадында ұстасын деген сөз',
      'және оны үйде де, жұмыста да, жолда да, достар арасында да ұмытпау қажет деп санаймыз',
    ],
    en: [
      'Every citizen and every organisation of our region has in these days to keep in mind at all times that',
      'and to remember this at home and at work and on the road and in any company whatsoever',
    ],
  }
  for (const [language, said] of [
    ['ru', 'не публиковать ничего'],
    ['ru', 'только суд вправе'],
    ['ru', 'вплоть до ареста'],
    ['kk', 'тек сот қана'],
    ['kk', 'таратпау қажет'],
    ['kk', 'жала емес'],
    ['en', 'not to publish'],
    ['en', 'only a court decides'],
    ['en', 'up to arrest'],
  ] as const) {
    const [before, behind] = around[language]
    const words = `${before} ${said} ${behind}`
    const away = hidden(words)
    assert.notEqual(away, '', words)
    assert.ok(words.replace(away, '…').includes(said), `${said}: ${away}`)
  }
})

it('no figure is folded away, nor the word before it', () => {
  for (const words of [
    'За распространение ложной информации предусмотрено лишение свободы на срок до 20 лет по статье 174 УК РК',
    'Жалған ақпарат таратқаны үшін Қылмыстық кодекстің 174-бабы бойынша 20 жылға дейін бас бостандығынан айыру көзделген',
    'For spreading such false information the law provides for imprisonment for up to 20 years under article 174',
    'Виновному грозит на срок до 20 лет по статье 174 Уголовного кодекса Республики Казахстан лишение свободы',
  ])
    assert.doesNotMatch(hidden(words), /\d|(?:до|to)\s*$/u, words)
})

it('no number in words is folded away, nor the words around it', () => {
  for (const [words, number] of [
    [
      'За такие сообщения суд вправе назначить до двадцати лет лишения свободы тому, кто их распространил',
      'до двадцати лет',
    ],
    [
      'Мұндай хабарламалар үшін сот жиырма жылға дейін бас бостандығынан айыруды тағайындай алады',
      'жиырма жылға',
    ],
    [
      'For such messages a court may impose up to twenty years of imprisonment on those who spread them',
      'to twenty years',
    ],
  ] as const)
    assert.ok(
      !hidden(words).includes(number.split(' ')[1] as string) && !hidden(words).includes(number),
      words,
    )
})

it('what is asked about is not folded away', () => {
  const away = hidden(LONG, ['блогерами намеренно'])
  assert.notEqual(away, '')
  assert.doesNotMatch(away, /блогерами|намеренно/u)
})

it('what is copied stays what was said', () => {
  const words =
    'Citizens should disregard news not originating from authentic police sources and should not panic at all'
  assert.equal(String(folded(words)).replaceAll(/<[^>]*>/gu, ''), words)
})
