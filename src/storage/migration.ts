/** The databases that Saual keeps its things in. */
export type EngineName = 'sqlite' | 'postgres'

/**
 * One step from a schema to the next: statements of SQL, run in one transaction with all other steps that are due. A step
 * that was released never changes. Steps are the files of `migrations/`, in the order of their numbers.
 */
export type Migration = (engine: EngineName) => readonly string[]
