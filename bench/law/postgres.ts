import { type Server, startPostgres } from './postgres-server.ts'
import { type Spread, spreadOf, timed } from './times.ts'

/** PostgreSQL over some provisions, a row each. */
export interface Postgres {
  readonly version: string
  readonly buildTime: number
  /** The vectors, which a phrase needs, and their index. */
  readonly size: number
  /** Provisions whose words are too many for a vector. */
  readonly left: number
  /** Of each set of phrases. */
  readonly yesNo: readonly Spread[]
  readonly all: readonly Spread[]
  /** What it says of each phrase that was asked, set by set. */
  readonly verdicts: readonly (readonly boolean[])[]
}

/** Phrases of each set that are asked, the first of them: all places of frequent words take it seconds. */
const ASKED = 200

/** Measures PostgreSQL inside the server, so that no way there and back is counted; nothing where it is not installed. */
export function postgresOver(
  texts: readonly string[],
  sets: readonly (readonly (readonly string[])[])[],
): Postgres | undefined {
  const server = startPostgres()
  if (server === undefined) return undefined
  try {
    return measured(
      server,
      texts,
      sets.map((set) => set.slice(0, ASKED)),
    )
  } finally {
    server.stop()
  }
}

const TABLES = `
create unlogged table given (id int primary key, x text);
create unlogged table t (id int primary key, v tsvector);
create unlogged table asked (id int primary key, q tsquery);
create unlogged table seen (id int, how text, took float, uses bigint);
create function vector(x text) returns tsvector language plpgsql as $$
begin
  return to_tsvector('simple', x);
exception when program_limit_exceeded then
  return null;
end $$;
`

const BUILD = `insert into t select id, vector(x) from given; create index on t using gin (v); analyze t;`

/** All phrases to get warm, then in two rounds: yes or no, then all places. The planner must not choose to read every row. */
const LOOK = `
do $$
declare
  one record;
  started timestamptz;
  n bigint;
begin
  set local enable_seqscan = off;
  for round in 0..2 loop
    for one in select * from asked order by id loop
      started := clock_timestamp();
      perform 1 from t where v @@ one.q limit 1;
      insert into seen select one.id, 'yes-no', extract(epoch from clock_timestamp() - started) * 1e6, 0 where round > 0;
      started := clock_timestamp();
      select count(*) into n from t where v @@ one.q;
      insert into seen select one.id, 'all', extract(epoch from clock_timestamp() - started) * 1e6, n where round > 0;
    end loop;
  end loop;
end $$;
`

function measured(
  server: Server,
  texts: readonly string[],
  sets: readonly (readonly (readonly string[])[])[],
): Postgres {
  server.ask(TABLES)
  for (let from = 0; from < texts.length; from += ROWS_AT_ONCE)
    server.ask(copy('given', texts.slice(from, from + ROWS_AT_ONCE), from))
  const { time } = timed(() => server.ask(BUILD))
  const questions = sets
    .flat()
    .map((words, id) => `(${id}, phraseto_tsquery('simple', ${literal(words.join(' '))}))`)
  server.ask(`insert into asked values ${questions.join(', ')}`)
  server.ask(LOOK)
  const took = (how: string): Spread[] => {
    const all = rows(
      server.ask(`select min(took) from seen where how = '${how}' group by id order by id`),
    ).map(Number)
    return sets.map((set) => spreadOf(all.splice(0, set.length)))
  }
  const uses = rows(server.ask(`select max(uses) from seen where how = 'all' group by id order by id`)).map(
    Number,
  )
  const [size, left] = rows(
    server.ask(
      `select sum(pg_column_size(v)) + pg_relation_size('t_v_idx') || E'\\n' || count(*) filter (where v is null) from t`,
    ),
  ).map(Number) as [number, number]
  return {
    version: server.version,
    buildTime: time,
    size,
    left,
    yesNo: took('yes-no'),
    all: took('all'),
    verdicts: sets.map((set) => uses.splice(0, set.length).map((count) => count > 0)),
  }
}

const ROWS_AT_ONCE = 20_000

function copy(table: string, texts: readonly string[], from: number): string {
  const lines = texts.map((text, index) => `${from + index}\t${escaped(text)}`)
  return `copy ${table} from stdin;\n${lines.map((line) => `${line}\n`).join('')}\\.\n`
}

function escaped(text: string): string {
  return text
    .replaceAll('\0', '')
    .replaceAll('\\', '\\\\')
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r')
    .replaceAll('\t', '\\t')
}

function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}

function rows(printed: string): string[] {
  return printed.split('\n').filter((line) => line !== '')
}
