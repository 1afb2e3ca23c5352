/** As much of WebAssembly as is used here: the types of the language itself tell nothing of it. */
declare const WebAssembly:
  | {
      readonly Module: new (bytes: Uint8Array<ArrayBuffer>) => CompiledModule
      readonly Instance: new (module: CompiledModule, imports: Imports) => { readonly exports: object }
      readonly Memory: new (size: { readonly initial: number }) => GrowingMemory
    }
  | undefined

type Imports = Readonly<Record<string, Readonly<Record<string, unknown>>>>

/** Memory of an instance. Its buffer is another one after it has grown. */
export interface GrowingMemory {
  readonly buffer: ArrayBuffer
  grow(pages: number): number
}

declare const COMPILED: unique symbol
export interface CompiledModule {
  readonly [COMPILED]: never
}

/** The machine lacks what WebAssembly needs: instructions of its processor, which Node may also hide, or memory. */
export class MachineLacks extends Error {
  readonly what: 'instructions' | 'memory'

  constructor(what: 'instructions' | 'memory', cause: unknown) {
    super(`WebAssembly lacks ${what}: ${cause instanceof Error ? cause.message : cause}`, { cause })
    this.what = what
  }
}

/** @throws MachineLacks `instructions` where the machine or its Node has none for sixteen bytes at once */
export function compileModule(bytes: Uint8Array<ArrayBuffer>): CompiledModule {
  return orLacks('instructions', () => new (whole().Module)(bytes))
}

/**
 * @param pages of 64 KB that it begins with
 * @throws MachineLacks where there is no memory for them, or no WebAssembly
 */
export function makeMemory(pages: number): GrowingMemory {
  const { Memory } = orLacks('instructions', whole)
  return orLacks('memory', () => new Memory({ initial: pages }))
}

/** @throws MachineLacks `memory` where there is none for so many pages more */
export function growMemory(memory: GrowingMemory, pages: number): void {
  orLacks('memory', () => memory.grow(pages))
}

function orLacks<Made>(what: MachineLacks['what'], make: () => Made): Made {
  try {
    return make()
  } catch (cause) {
    throw new MachineLacks(what, cause)
  }
}

/** A Node that may compile nothing while it runs (`--jitless`) has no WebAssembly. */
function whole(): NonNullable<typeof WebAssembly> {
  if (typeof WebAssembly === 'undefined') throw new ReferenceError('no WebAssembly')
  return WebAssembly
}

/** Makes an instance of a module; answers the functions that it defines. */
export function makeInstance<Exports extends object>(module: CompiledModule, imports: Imports): Exports {
  return new (whole().Instance)(module, imports).exports as Exports
}
