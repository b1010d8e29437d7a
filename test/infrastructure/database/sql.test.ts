import { describe, expect, it } from '@jest/globals';
import { sql, type Sql } from '../../../src/infrastructure/database/database.js';

const one = (id: string): Sql => sql`select * from workouts where id = ${id}`;

describe('sql', () => {
  it('turns values into bindings', () => {
    const statement = one(`'; drop table workouts; --`);

    expect(statement.prepared.text).toBe('select * from workouts where id = $1');
    expect(statement.values).toEqual([`'; drop table workouts; --`]);
  });

  it('puts a template together once per call site', () => {
    expect(one('a').prepared).toBe(one('b').prepared);
  });

  it('gives the same text the same name wherever it is written', () => {
    const elsewhere = sql`select * from workouts where id = ${'a'}`;

    expect(elsewhere.prepared.name).toBe(one('a').prepared.name);
    expect(sql`select 2`.prepared.name).not.toBe(one('a').prepared.name);
  });

  it('numbers the bindings of nested templates in the order of the text', () => {
    const owner = sql`user_id = ${'u'}`;
    const after = sql`and (started_at, id) < (${'t'}, ${'i'})`;
    const statement = sql`select ${1} from workouts where ${owner} ${after} limit ${50}`;

    expect(statement.prepared.text).toBe(
      'select $1 from workouts where user_id = $2 and (started_at, id) < ($3, $4) limit $5',
    );
    expect(statement.values).toEqual([1, 'u', 't', 'i', 50]);
  });

  it('recognises a combination, and tells combinations apart', () => {
    const list = (filter: Sql): Sql => sql`select * from workouts where ${filter} limit ${10}`;
    const byUser = (id: string): Sql => list(sql`user_id = ${id}`);

    expect(byUser('a').prepared).toBe(byUser('b').prepared);
    expect(byUser('a').prepared).not.toBe(list(sql.empty).prepared);
    expect(list(sql.empty).prepared.text).toBe('select * from workouts where  limit $1');
  });

  it('uses a part more than once', () => {
    const user = sql`${'u'}::uuid`;

    expect(sql`select ${user} where id = ${user}`.prepared.text).toBe('select $1::uuid where id = $2::uuid');
  });

  it('joins parts', () => {
    const filter = (count: number): Sql =>
      sql.join(
        Array.from({ length: count }, (_, index) => sql`a = ${index}`),
        ' and ',
      );

    expect(filter(3).prepared.text).toBe('a = $1 and a = $2 and a = $3');
    expect(filter(3).prepared).toBe(filter(3).prepared);
    expect(filter(1).prepared.text).toBe('a = $1');
    expect(filter(0)).toBe(sql.empty);
  });

  it('keeps an array as one binding', () => {
    const statement = sql`select * from sets where id = any(${['a', 'b']})`;

    expect(statement.prepared.text).toBe('select * from sets where id = any($1)');
    expect(statement.values).toEqual([['a', 'b']]);
  });

  it('refuses undefined, which pg would silently make NULL', () => {
    expect(() => sql`select ${undefined as unknown as string}`).toThrow(/value 1 .* undefined/);
    expect(() => sql`select ${sql.empty} ${undefined as unknown as string}`).toThrow(/value 2 .* undefined/);
  });
});
