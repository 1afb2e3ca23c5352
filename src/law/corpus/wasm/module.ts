import { Body, KINDS, type Variable32 } from './body.ts'
import { unsigned } from './leb128.ts'
import { type Code, flatten, I32, i32 } from './values.ts'

/** Writes the body of a function; what it answers is the function's result. */
type Write = (body: Body, ...parameters: Variable32[]) => I32 | undefined

/** A function of ours that a module calls: all it takes and gives are numbers of 32 bits. */
export type Called = (...values: (I32 | number)[]) => I32

const VERSION = [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]
const SECTION = { types: 1, imports: 2, functions: 3, exports: 7, code: 10 }
const [FUNCTION, MEMORY, FUNCTION_TYPE, CALL] = [0, 2, 0x60, 0x10]
/** Where a module finds what it imports. */
export const FROM = 'saual'

/**
 * Writes a WebAssembly module, function by function. It works on a memory that it is given. Loops that go through millions of
 * words run in it at half the time that JavaScript takes: sixteen bytes at once, numbers of 64 bits, no bounds to check.
 */
export class ModuleWriter {
  readonly #types: Code[] = []
  readonly #imports: Code[] = []
  readonly #functions: Code[] = []
  readonly #exports: Code[] = []
  readonly #bodies: Code[] = []

  constructor() {
    this.#imports.push([name(FROM), name('memory'), MEMORY, 0, 1])
  }

  /** Names a function of ours that the module calls. All of these are named before the first function is written. */
  needs(called: string, parameters: number): Called {
    const index = this.#imports.length - 1
    this.#imports.push([name(FROM), name(called), FUNCTION, unsigned(this.#type(parameters, 1))])
    return (...values) => new I32([values.map((value) => i32(value).code), CALL, unsigned(index)])
  }

  /** Writes a function that can be called from outside. */
  define(exported: string, parameters: number, write: Write): void {
    const body = new Body(parameters)
    const result = write(body, ...Array.from({ length: parameters }, (_, index) => body.parameter(index)))
    const index = this.#imports.length - 1 + this.#functions.length
    this.#functions.push(unsigned(this.#type(parameters, result === undefined ? 0 : 1)))
    this.#exports.push([name(exported), FUNCTION, unsigned(index)])
    this.#bodies.push(body.finish(result))
  }

  finish(): Uint8Array<ArrayBuffer> {
    const sections = [
      section(SECTION.types, this.#types),
      section(SECTION.imports, this.#imports),
      section(SECTION.functions, this.#functions),
      section(SECTION.exports, this.#exports),
      section(SECTION.code, this.#bodies),
    ]
    return Uint8Array.from(flatten([VERSION, sections], []))
  }

  /** Number of the type of a function; one that is named twice does no harm. */
  #type(parameters: number, results: number): number {
    const numbers = (count: number): Code => [unsigned(count), Array.from({ length: count }, () => KINDS.i32)]
    return this.#types.push([FUNCTION_TYPE, numbers(parameters), numbers(results)]) - 1
  }
}

function section(id: number, entries: readonly Code[]): Code {
  const content = flatten([unsigned(entries.length), entries], [])
  return [id, unsigned(content.length), content]
}

function name(text: string): Code {
  const bytes = new TextEncoder().encode(text)
  return [unsigned(bytes.length), [...bytes]]
}
