/** Adds a language, with sheets of two checks in it. */
export function addLanguage(write: (path: string, text: string) => void): void {
  write(
    'languages/uz/language.ts',
    `import type { Language } from '../../reader/language.ts'

const uzbek: Language = {
  tag: 'uz',
  name: 'Oʻzbekcha',
  quotationMarks: ['“', '”'],
  recognition: {
    script: 'latin',
    letters: { letters: '', votes: 0 },
    words: ['va', 'uchun', 'bilan', 'faqat', 'rasmiy', 'ishoning'],
  },
  sentenceEnds: {
    abbreviations: { before: [], beforeFigure: [], afterFigure: [], last: [] },
    surnames: [],
    predicates: [],
    neverFirst: [], neverLast: [],
    opensLine: /(?!)/u,
    headings: [],
  },
  clauses: {
    clauseOpeners: ['va'],
    joiners: ['va'],
    coordinators: ['va'],
    additions: [],
    verbs: /di$/u,
    verbsLast: true,
    conditions: { before: [], behind: [] },
    stresses: [],
    joinsUnmarked: /^va$/u,
    turns: [],
    contrasts: [],
  },
  generalWords: new Set(['va']),
  acts: {
    cites: /moddasi/gu,
    article: /^modda/u,
    joinedArticle: /^\\d+-modda/u,
    part: /^qism/u,
    act: /^(?:qonun|kodeks)/u,
    country: /^respublikasi/u,
    toAct: /^(?:va|ushbu)$/u,
  },
  figures: { share: /^foiz/u, multiple: /^marta$/u, month: /^(?:yanvar|fevral)/u, counted: /^(?:so\u02bbm|kishi)/u },
  years: { years: /^yil/u, served: /^(?:qamoq|ozodlik)/u, spanBehind: /^oldin$/u, spanBefore: /^oxirgi$/u },
  articles: { article: /ushbu modda/u, penalty: /^eng yuqori jazo/u, part: /^qism/u, numbersFirst: true, others: /boshqa moddalar/u, code: /kodeks/iu },
  liability: {
    noun: /javobgarlik|jazo/iu,
    criminal: /jinoiy/iu,
    administrative: /ma.muriy/iu,
    crime: /qamoq/iu,
    graver: /takroran/iu,
    publishing: /internet/iu,
  },
  penalties: {
    other: /taqiq/u,
    imprisonment: /qamoq/u,
    fine: /jarima/u,
    coordinated: / yoki /u,
    life: /umrbod/giu,
    noLife: /emas/iu,
    months: /^ ?oy/iu,
    toMonths: /^ (?:va )?$/iu,
    arrest: /(\\d+) kun qamoq/giu,
    days: /kun/iu,
  },
  fined: {
    person: 'jismoniy shaxs',
    legal: 'yuridik shaxs',
    official: 'mansabdor',
    small: 'kichik biznes',
    medium: 'orta biznes',
    large: 'yirik biznes',
    blogger: 'blogerlar uchun',
    user: 'foydalanuvchilar uchun',
  },
  bodies: { organisation: /^(?:tashkilot|gazeta)/u, houses: /elchixona/u, offices: /prezident/u, powers: /hukumat/u },
  offices: { ofMany: /^vazirlig/u, ofOne: /^prezident/u, ofPerson: /^deputat/u, press: /matbuot xizmati/iu },
  names: {
    given: /^aziz$/u,
    patronymic: /(?:ovich|ovna)$/u,
    surname: /(?:ov|ova)$/u,
    sureSurname: /ova$/u,
    nobody: /^toshkent/u,
    title: /^janob$/u,
    bearsName: { before: /^kochasi$/u, behind: undefined },
  },
  predicates: { finite: /(?:di|ing)$/u, complements: ['deb'] },
  speech: { says: /^dedi$/u, that: ['deb'], heads: [], pronouns: /^u$/u },
  terms: {
    adjectives: /viy$/u,
    wantsNoun: /dagi$/u,
    indefinite: /^ayrim/u,
    notNouns: /di$/u,
    shortNouns: [],
    pointing: /^bu$/u,
    demonstratives: /^(?:bu|bunday)$/u,
    empty: /^uchun$/u,
    joints: ['va'],
    denies: /^soxta /giu,
  },
  keys: (folded) => [folded],
}

export default uzbek
`,
  )
  write('checks/exclusive-trust/uz.md', '# T\n\nS\n\n## Words: sources\n\nfaqat rasmiy manba*\n')
  write('checks/threatened-sanction/uz.md', '# T\n\nS\n\n## Words: threats\n\njavobgar*\n')
}
