import { readFileSync } from 'node:fs'
import type { Tag } from '../law/law.ts'

/**
 * Faces used: the statement's serif and the sans of everything else. Each one named here is one that a page uses; those that
 * stand in a text of an editor here and there are not asked for before they are met.
 */
const FACES = [
  { family: 'Literata', folder: 'literata', weight: 400, style: 'normal', isSeldom: false },
  { family: 'Literata', folder: 'literata', weight: 600, style: 'normal', isSeldom: true },
  { family: 'Literata', folder: 'literata', weight: 400, style: 'italic', isSeldom: true },
  { family: 'Golos Text', folder: 'golos-text', weight: 400, style: 'normal', isSeldom: false },
  { family: 'Golos Text', folder: 'golos-text', weight: 600, style: 'normal', isSeldom: false },
] as const
type Face = (typeof FACES)[number]

/** Kazakh needs `cyrillic` for і and ұ, and `cyrillic-ext` for ә ң ғ ү қ ө һ. */
const SUBSETS = ['cyrillic-ext', 'cyrillic', 'latin-ext', 'latin'] as const

const NEEDED: Readonly<Record<Tag, readonly (typeof SUBSETS)[number][]>> = {
  kk: ['cyrillic', 'cyrillic-ext', 'latin'],
  ru: ['cyrillic', 'latin'],
  en: ['latin'],
}

/** Rules that load a font's part only where a page holds its letters. */
export function fontRules(): string {
  return FACES.flatMap((face) => {
    const { family, folder, weight, style } = face
    const ranges = JSON.parse(readFileSync(packageFile(folder, 'unicode.json'), 'utf8')) as Record<
      string,
      string
    >
    return SUBSETS.map(
      (subset) =>
        `@font-face{font-family:"${family}";font-style:${style};font-weight:${weight};font-display:swap;` +
        `src:url("/fonts/${fileName(face, subset)}") format("woff2");unicode-range:${ranges[subset]}}`,
    )
  }).join('\n')
}

/** Fonts that a page in a language needs at once, asked for before the style sheet is read. */
export function fontsNeeded(language: Tag): string[] {
  return FACES.filter(({ isSeldom }) => !isSeldom).flatMap((face) =>
    NEEDED[language].map((subset) => `/fonts/${fileName(face, subset)}`),
  )
}

/** Bytes of one of our font files, or nothing for any other name. */
export function fontFile(name: string): Uint8Array<ArrayBuffer> | undefined {
  const face = FACES.find((face) => SUBSETS.some((subset) => fileName(face, subset) === name))
  return face && new Uint8Array(readFileSync(packageFile(face.folder, `files/${name}`)))
}

function fileName({ folder, weight, style }: Face, subset: string): string {
  return `${folder}-${subset}-${weight}-${style}.woff2`
}

function packageFile(folder: string, file: string): URL {
  return new URL(import.meta.resolve(`@fontsource/${folder}/${file}`))
}
