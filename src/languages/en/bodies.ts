import type { BodyWords } from '../../reader/language/bodies.ts'

/** What the names of bodies tell of their powers. */
export const bodies: BodyWords = {
  houses: /embass|consulate|airport|museum|municipalit/iu,
  powers: /(?<!local |self.?)government|security|intelligence|inspect|supervis/iu,
}
