import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import type { Data, Job } from './job.ts'
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

/** Sets templates in our own fonts. */
export interface Setter {
  set(job: Job): Promise<Uint8Array<ArrayBuffer>>
}

/** The typesetter of this machine; it is native code, and rejects where there is none for the machine. */
export async function loadSetter(): Promise<Setter> {
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
  const asked = (template: string, data: Data) => ({
    mainFileContent: readFileSync(new URL(template), 'utf8'),
    inputs: { data: JSON.stringify({ ...data, families }) },
  })
  return {
    async set({ template, data, form }) {
      try {
        if (form.kind === 'pdf')
          return new Uint8Array(compiler.pdf(asked(template, data), { pdfStandard: 'ua-1' }))
        return await painted(compiler.plainSvg(asked(template, data)), form.width)
      } finally {
        compiler.evictCache(KEPT_FOR)
      }
    },
  }
}

let painter: Promise<typeof import('@resvg/resvg-wasm')> | undefined

async function painted(svg: string, width: number): Promise<Uint8Array<ArrayBuffer>> {
  painter ??= loadPainter()
  const { Resvg } = await painter
  const drawing = new Resvg(svg, { fitTo: { mode: 'width', value: width } })
  const picture = drawing.render()
  try {
    return new Uint8Array(picture.asPng())
  } finally {
    picture.free()
    drawing.free()
  }
}

async function loadPainter(): Promise<typeof import('@resvg/resvg-wasm')> {
  const resvg = await import('@resvg/resvg-wasm')
  await resvg.initWasm(
    new Uint8Array(await readFile(new URL(import.meta.resolve('@resvg/resvg-wasm/index_bg.wasm')))),
  )
  return resvg
}

function familyOf(name: string, part: number): string {
  return `saual ${name} ${part}`
}
