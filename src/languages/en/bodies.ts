import type { BodyWords } from '../../reader/language/bodies.ts'

/** What tells a body by name, and what the name tells of its powers. */
export const bodies: BodyWords = {
  organisation: /^(?:llp|jsc|ltd|llc|inc|ngo|movement|party|channel|newspaper|website|organi[sz]ation)/u,
  houses:
    /embass|consulate|airport|museum|municipalit|(?:town|city) hall|(?:media|press|call|cultural) cent(?:re|er)|hospital|universit|librar(?:y|ies)|theat(?:re|er)|water (?:utility|company)/iu,
  powers: /(?<!local |self.?)government|security|intelligence|inspect|supervis/iu,
}
