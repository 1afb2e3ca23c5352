import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Tag, TermAnswer } from '../../law/law.ts'
import { law, places, SEED } from './law-in-tests.ts'

const kind = (expression: string, language: Tag, on: string) => law.term(expression, language, on).kind
const uses = (answer: TermAnswer) =>
  answer.kind === 'defined' || answer.kind === 'used' ? answer.uses.map(({ label }) => label.en) : []
const later = (answer: TermAnswer) =>
  answer.kind === 'not-in-pack' || answer.kind === 'used'
    ? (answer.later ?? []).map(({ label }) => label.en)
    : []

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
