/** Words for ranks, by rank; `rank` is free text of each country. Unknown words are rank 9. */
const WORDS: readonly (readonly [rank: number, words: string])[] = [
  [
    1,
    'constitution constitucion constituicao grundgesetz grundlag verfassung constituzione konstitucija конституция 헌법',
  ],
  [
    2,
    'constitutional-law organic-law ley-organica loi-organique lei-organica lei-constitucional loi-constitutionnelle конституционный-закон',
  ],
  [3, 'code codigo balk gesetzbuch codice kodeks кодекс'],
  [
    4,
    'law act statute ley loi lei lag gesetz legge zakon ustawa public-general-act закон 법률 decreto-ley decreto-lei real-decreto-ley decreto-legislativo real-decreto-legislativo ordonnance',
  ],
  [5, 'presidential-decree decree-of-the-president указ 대통령령'],
  [
    6,
    'government-decree real-decreto royal-decree decret decreto forordning statutory-instrument rechtsverordnung постановление 총리령',
  ],
  [7, 'order ministerial-order orden arrete portaria foreskrift приказ 부령 verordnung'],
  [8, 'bylaw local-act ordinance ordenanza satzung'],
]

const RANKS = new Map(WORDS.flatMap(([rank, words]) => words.split(' ').map((word) => [word, rank] as const)))

/** Rank of an act by the word that its country uses for it, with or without accents. */
export function rankOf(written: string | undefined): number {
  if (written === undefined) return 9
  const plain = written
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/gu, '-')
  return RANKS.get(plain) ?? RANKS.get(plain.normalize('NFD').replaceAll(/\p{M}/gu, '')) ?? 9
}

/** Rank of a German act, which carries none, by the words of its title: `Zweites Gesetz zur …`, `Probenordnung`. */
export function rankOfTitle(title: string): number {
  const words = title.toLowerCase().match(/\p{L}+/gu) ?? []
  if (words[0] === 'grundgesetz') return 1
  for (const word of words.slice(0, 3)) {
    if (word.endsWith('gesetzbuch')) return 3
    if (word.endsWith('gesetz')) return 4
    if (word.endsWith('verordnung')) return 7
  }
  return 9
}
