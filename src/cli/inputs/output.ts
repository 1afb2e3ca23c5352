import { stat } from 'node:fs/promises'
import { extname, join, resolve } from 'node:path'
import type { Export } from '../../exports/export.ts'
import type { Told } from '../../exports/told.ts'
import type { Tag } from '../../law/law.ts'
import { makeFolder } from '../../make-folder.ts'
import { Problem } from '../../problem.ts'
import type { Reading } from '../../reader/reading.ts'
import { mayColour } from '../colour.ts'
import type { Call } from '../command.ts'
import { complain } from '../complain.ts'
import { exportNames, findExport } from '../found.ts'
import { nearest } from '../nearest.ts'
import { wordsIn } from '../say.ts'
import { standardOutput } from '../standard-output.ts'
import { widthOf } from '../width.ts'
import { writeWhole } from '../write-whole.ts'

const USUAL = 'terminal'

/** Where the readings go, one after the other. */
export interface Output {
  put(reading: Reading, name: string, told: Told): Promise<void>
}

/**
 * Prepares where the readings go and in which form, before anything is read.
 * @throws Problem of kind `usage` where form and place do not fit together
 */
export async function prepareOutput(call: Call, sources: readonly string[]): Promise<Output> {
  const out = call.one('out')
  const count = sources.length
  const form = await formOf(call.one('format'), out)
  if (out === undefined) return toStandardOutput(form, call, count)
  const { language } = call
  if (await isFolder(out)) {
    makeFolder(out)
    const taken = new Set(sources.map((source) => resolve(source)))
    return {
      put: (reading, name, told) =>
        writeTo(
          freePath(join(out, name), form.extension, taken),
          form.render(reading, { language, told }),
          language,
        ),
    }
  }
  if (sources.some((source) => resolve(source) === resolve(out)))
    throw new Problem('usage-out-input', 'usage', { out })
  if (count > 1) throw new Problem('usage-out-many', 'usage', { out })
  return { put: (reading, _name, told) => writeTo(out, form.render(reading, { language, told }), language) }
}

/** Writes a file; whoever sits at a terminal is told where the reading is. */
async function writeTo(path: string, text: string, language: Tag): Promise<void> {
  await writeWhole(path, text)
  if (process.stderr.isTTY !== true) return
  const say = await wordsIn(language)
  complain(say('read.written', { path }))
}

function toStandardOutput(form: Export, { language }: Call, count: number): Output {
  if (count > 1 && form.extension === 'html') throw new Problem('usage-html-many', 'usage')
  const output = standardOutput()
  const options = {
    language,
    width: widthOf(output, process.env),
    colour: mayColour(output, process.env),
    // Several readings as JSON stand one on a line, so that programs can tell them apart.
    compact: count > 1,
  }
  let first = true
  return {
    async put(reading, _name, told) {
      const between = first || form.extension === 'json' ? '' : '\n'
      first = false
      output.write(between + form.render(reading, { ...options, told }))
    },
  }
}

/** The form that was named, or the one that the ending of the file asks for. */
async function formOf(name: string | undefined, out: string | undefined): Promise<Export> {
  if (name === undefined) return await formByEnding(out === undefined || (await isFolder(out)) ? '' : out)
  const form = await findExport(name)
  if (form) return form
  const known = exportNames()
  const near = nearest(name, known)
  throw new Problem(near === undefined ? 'usage-format' : 'usage-format-near', 'usage', {
    name,
    known: known.join(', '),
    near: near ?? '',
  })
}

/** A file without an ending holds what a terminal shows; under that of a PDF nobody would look for it. */
async function formByEnding(out: string): Promise<Export> {
  const ending = extname(out).toLowerCase()
  if (ending === '') return (await findExport(USUAL)) as Export
  const forms = await Promise.all(exportNames().map(findExport))
  const form = forms.find((one) => one && `.${one.extension}` === ending)
  if (form) return form
  const known = forms.map((one) => `.${one?.extension}`).sort()
  throw new Problem('usage-out-ending', 'usage', { ending, known: known.join(', ') })
}

async function isFolder(path: string): Promise<boolean> {
  if (/[/\\]$/u.test(path)) return true
  return (await stat(path).catch(() => undefined))?.isDirectory() === true
}

/** Inputs from different folders may bear the same name; none may write over another, nor over what it was read from. */
function freePath(path: string, extension: string, taken: Set<string>): string {
  for (let n = 1; ; n++) {
    const free = `${path}${n === 1 ? '' : `-${n}`}.${extension}`
    if (taken.has(resolve(free))) continue
    taken.add(resolve(free))
    return free
  }
}
