import { readFileSync } from 'node:fs'
import type { Tag } from '../law/law.ts'

/** Faces used: the statement's serif and the sans of everything else. Each weight named here is one that the page uses. */
const FACES = [
  { family: 'Literata', folder: 'literata', weight: 400 },
  { family: 'Golos Text', folder: 'golos-text', weight: 400 },
  { family: 'Golos Text', folder: 'golos-text', weight: 600 },
] as const

/** Kazakh needs `cyrillic` for і and ұ, and `cyrillic-ext` for ә ң ғ ү қ ө һ. */
const SUBSETS = ['cyrillic-ext', 'cyrillic', 'latin-ext', 'latin'] as const

const NEEDED: Readonly<Record<Tag, readonly (typeof SUBSETS)[number][]>> = {
  kk: ['cyrillic', 'cyrillic-ext', 'latin'],
  ru: ['cyrillic', 'latin'],
  en: ['latin'],
}

/** Rules that load a font's part only where a page holds its letters. */
export function fontRules(): string {
  return FACES.flatMap(({ family, folder, weight }) => {
    const ranges = JSON.parse(readFileSync(packageFile(folder, 'unicode.json'), 'utf8')) as Record<
      string,
      string
    >
    return SUBSETS.map(
      (subset) =>
        `@font-face{font-family:"${family}";font-style:normal;font-weight:${weight};font-display:swap;` +
        `src:url("/fonts/${fileName(folder, subset, weight)}") format("woff2");unicode-range:${ranges[subset]}}`,
    )
  }).join('\n')
}

/** Fonts that a page in a language needs at once, asked for before the style sheet is read. */
export function fontsNeeded(language: Tag): string[] {
  return FACES.flatMap(({ folder, weight }) =>
    NEEDED[language].map((subset) => `/fonts/${fileName(folder, subset, weight)}`),
  )
}

/** Bytes of one of our font files, or nothing for any other name. */
export function fontFile(name: string): Uint8Array<ArrayBuffer> | undefined {
  const face = FACES.find(({ folder, weight }) =>
    SUBSETS.some((subset) => fileName(folder, subset, weight) === name),
  )
  return face && new Uint8Array(readFileSync(packageFile(face.folder, `files/${name}`)))
}

function fileName(folder: string, subset: string, weight: number): string {
  return `${folder}-${subset}-${weight}-normal.woff2`
}

function packageFile(folder: string, file: string): URL {
  return new URL(import.meta.resolve(`@fontsource/${folder}/${file}`))
}
