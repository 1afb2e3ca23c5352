import type { BodyWords } from '../../reader/language/bodies.ts'

/** What the names of bodies tell of their powers. */
export const bodies: BodyWords = {
  houses: /посольств|консульств|аэропорт|музе[йяю]|муниципал|(?<!\p{L})мэр(?:ия|ии|а)?(?!\p{L})/iu,
  powers: /безопасност|(?<!само)правительств|надзор|инспекц|разведк|(?<!\p{L})фсб(?!\p{L})/iu,
}
