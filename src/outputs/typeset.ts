import { readFileSync } from 'node:fs'
import { Problem } from '../problem.ts'
import { openTypeOf } from './woff.ts'

/** Faces that are set in, and the parts in which their letters are served. */
const FACES = [
  { name: 'serif', folder: 'literata', styles: ['400-normal', '400-italic', '600-normal'] },
  { name: 'sans', folder: 'golos-text', styles: ['400-normal', '600-normal'] },
] as const
/** Kazakh needs `cyrillic` for і and ұ, and `cyrillic-ext` for ә ң ғ ү қ ө һ. */
const SUBSETS = ['latin', 'cyrillic', 'cyrillic-ext', 'latin-ext'] as const
/** Results of earlier work are forgotten after so many pieces of work. */
const KEPT_FOR = 3

/** What a template is given; it can only be shown, never run. */
export type Data = Readonly<Record<string, unknown>>

/** Sets templates in our own fonts. */
export interface Typesetter {
  /** A tagged PDF (PDF/UA-1). */
  pdf(template: URL, data: Data): Uint8Array<ArrayBuffer>
  /** Each page as SVG, whose letters are outlines. */
  svg(template: URL, data: Data): string
}

let setter: Promise<Typesetter> | undefined

/**
 * The typesetter of this machine, loaded when first asked for.
 * @throws Problem `output-typeset` where this machine has none
 */
export function typesetter(): Promise<Typesetter> {
  setter ??= load().catch((cause) => {
    setter = undefined
    const reason = cause instanceof Error ? (cause.message.split('\n')[0] as string) : String(cause)
    throw new Problem('output-typeset', 'unavailable', { reason }, { cause })
  })
  return setter
}

async function load(): Promise<Typesetter> {
  const { NodeCompiler } = await import('@myriaddreamin/typst-ts-node-compiler')
  const fonts = FACES.flatMap(({ name, folder, styles }) =>
    SUBSETS.flatMap((subset, at) =>
      styles.map((style) =>
        openTypeOf(
          readFileSync(
            new URL(import.meta.resolve(`@fontsource/${folder}/files/${folder}-${subset}-${style}.woff`)),
          ),
          familyOf(name, at),
        ),
      ),
    ),
  )
  const compiler = NodeCompiler.create({ fontArgs: [{ fontBlobs: fonts }] })
  const families = Object.fromEntries(
    FACES.map(({ name }) => [name, SUBSETS.map((_, at) => familyOf(name, at))]),
  )
  const asked = (template: URL, data: Data) => ({
    mainFileContent: readFileSync(template, 'utf8'),
    inputs: { data: JSON.stringify({ ...data, families }) },
  })
  return {
    pdf(template, data) {
      const pdf = compiler.pdf(asked(template, data), { pdfStandard: 'ua-1' })
      compiler.evictCache(KEPT_FOR)
      return new Uint8Array(pdf)
    },
    svg(template, data) {
      const svg = compiler.plainSvg(asked(template, data))
      compiler.evictCache(KEPT_FOR)
      return svg
    },
  }
}

function familyOf(name: string, part: number): string {
  return `saual ${name} ${part}`
}
