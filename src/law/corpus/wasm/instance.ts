/** As much of WebAssembly as is used here: the types of the language itself tell nothing of it. */
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array<ArrayBuffer>) => CompiledModule
  readonly Instance: new (module: CompiledModule, imports: Imports) => { readonly exports: object }
  readonly Memory: new (size: { readonly initial: number }) => GrowingMemory
}

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

export function compileModule(bytes: Uint8Array<ArrayBuffer>): CompiledModule {
  return new WebAssembly.Module(bytes)
}

/** @param pages of 64 KB that it begins with */
export function makeMemory(pages: number): GrowingMemory {
  return new WebAssembly.Memory({ initial: pages })
}

/** Makes an instance of a module; answers the functions that it defines. */
export function makeInstance<Exports extends object>(module: CompiledModule, imports: Imports): Exports {
  return new WebAssembly.Instance(module, imports).exports as Exports
}
