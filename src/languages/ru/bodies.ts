import type { BodyWords } from '../../reader/language/bodies.ts'

/** What tells a body by name, and what the name tells of its powers. */
export const bodies: BodyWords = {
  organisation:
    /^(?:тоо|ао|ип|нао|гкп|оф|общественн|ооо|оао|телеканал|газет|сайт|портал|издани|телеграм-канал|паблик|движени|организаци|партия|партии|партию|партией|группировк)/u,
  houses: /посольств|консульств|аэропорт|музе[йяю]|муниципал|(?<!\p{L})мэр(?:ия|ии|а)?(?!\p{L})/iu,
  powers: /безопасност|(?<!само)правительств|надзор|инспекц|разведк|(?<!\p{L})фсб(?!\p{L})/iu,
}
