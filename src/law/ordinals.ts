/** The first ten ordinals, folded: Russian ones without their endings. */
export const RUSSIAN_STEMS = 'перв втор трет четверт пят шест седьм восьм девят десят'.split(' ')
export const KAZAKH_ORDINALS =
  'бірінші екінші үшінші төртінші бесінші алтыншы жетінші сегізінші тоғызыншы оныншы'.split(' ')
const ENGLISH_ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ')
/** "Part One". */
const ENGLISH_NUMBERS = 'one two three four five six seven eight nine ten'.split(' ')

const HARD = 'ый ого ому ым ом ая ой ую ою ые ых ыми'.split(' ')
/** «третий». */
const SOFT = 'ий ья ье ьего ьему ьим ьем ьей ью ьи ьих ьими'.split(' ')

const NUMBERS = new Map(
  RUSSIAN_STEMS.flatMap((stem, index) =>
    [
      ...(stem === 'трет' ? SOFT : HARD).map((ending) => stem + ending),
      ...[KAZAKH_ORDINALS, ENGLISH_ORDINALS, ENGLISH_NUMBERS].map((list) => list[index] as string),
    ].map((word): [string, string] => [word, String(index + 1)]),
  ),
)

/** The number that a folded ordinal of one of the three languages gives: «второй» is `2`. */
export function ordinal(word: string): string | undefined {
  return NUMBERS.get(word)
}
