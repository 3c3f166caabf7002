import { describe, expect, it } from 'vitest';
import { identityOfConfigs, identityOfFilters } from '../../../../src/rules/formats/list-identity';

const filters = (name: string, head: string) => identityOfFilters({ name, text: `${head}\na.example##.x` });
const idOf = async (identity: ReturnType<typeof filters>) => (await identity).id;

describe('a filter list', () => {
  it('is called what it says, else what its file is called', async () => {
    expect(await filters('x.txt', '! Title: Harbour list')).toMatchObject({ name: 'Harbour list', from: 'x.txt' });
    expect(await filters('x.txt', '! Homepage: https://x.example/')).toMatchObject({ name: 'x', from: 'x.txt, https://x.example/' });
  });

  it('is the same when it is brought again, as a browser names what it saves a second time', async () => {
    const first = await idOf(filters('x.txt', '! Title: A\n! Version: 1'));
    expect(await idOf(filters('x.txt', '! Title: A\n! Version: 2'))).toBe(first);
    for (const name of ['x (1).txt', 'x(2).txt']) expect(await idOf(filters(name, '! Title: A'))).toBe(first);
  });

  it('is another where its title, its file or its address is another', async () => {
    const lists = [
      filters('x.txt', '! Title: A'),
      filters('y.txt', '! Title: A'),
      filters('x.txt', '! Title: B'),
      filters('x.txt', '! Title: A\n! Homepage: https://a.example/'),
      identityOfConfigs(['x.txt']),
    ];
    expect(new Set(await Promise.all(lists.map(idOf))).size).toBe(lists.length);
  });
});

describe('a list of site configs', () => {
  it('is called after its hosts', async () => {
    const name = async (...files: string[]) => (await identityOfConfigs(files)).name;
    expect(await name('a.example.txt')).toBe('a.example');
    expect(await name('b.example.txt', 'a.example.txt')).toBe('a.example, b.example');
    expect(await name('c.example.txt', 'a.example.txt', 'd.example.txt', 'b.example.txt')).toBe('a.example, b.example … d.example');
    expect(await name('configs.jsonl')).toBe('configs');
  });

  it('is the same for the same files and no others, in whatever order', async () => {
    const id = (...files: string[]) => idOf(identityOfConfigs(files));
    expect(await id('b.example.txt', 'a.example.txt')).toBe(await id('a.example.txt', 'b.example (1).txt'));
    expect(await id('a.example.txt', 'b.example.txt')).not.toBe(await id('c.example.txt', 'd.example.txt'));
    expect(await id('a.example.txt', 'b.example.txt')).not.toBe(await id('a.example.txt'));
  });
});
