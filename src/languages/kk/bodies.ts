import type { BodyWords } from '../../reader/language/bodies.ts'

/** What the names of bodies tell of their powers. */
export const bodies: BodyWords = {
  houses: /елшілі[кг]|консулды[қғ]|әуежай|мұражай/iu,
  powers: /қауіпсіздік|үкімет|қадағалау|инспекция|барлау/iu,
}
