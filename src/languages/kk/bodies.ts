import type { BodyWords } from '../../reader/language/bodies.ts'

/** What tells a body by name, and what the name tells of its powers. */
export const bodies: BodyWords = {
  organisation: /^(?:жшс|ақ|қб|телеканал|газет|сайт|портал|арнасы|ұйымы|партиясы)/u,
  houses:
    /елшілі[кг]|консулды[қғ]|әуежай|мұражай|(?:баспасөз|медиа|мәдениет) орталы[қғ]|аурухана|емхана|университет|кітапхана|театр|су арнасы/iu,
  powers: /қауіпсіздік|үкімет|қадағалау|инспекция|барлау/iu,
}
