/** Which words of a text open a card: a wrong one sends a reader to the wrong page, a missing one to none. */
import { describe, expect, test } from 'vitest';
import { splitTerms, type Term } from '../../src/session/terms.ts';

const TERMS: Term[] = [
  { id: 'docker', name: 'Docker' },
  { id: 'docker-hub', name: 'Docker Hub' },
  { id: 'cri', name: 'CRI' },
  { id: 'cri-o', name: 'CRI-O' },
  { id: 'etcd', name: 'etcd' },
  { id: 'fork', name: 'Fork', idea: true },
  { id: 'cloud', name: '云厂商' },
];

/** The text with its terms in brackets, and where they lead. */
const marked = (text: string, own: string | null = null, terms = TERMS) =>
  splitTerms(text, terms, own)
    .map((run) => (run.card === null ? run.text : `[${run.text}>${run.card}]`))
    .join('');

describe('a term', () => {
  test.each([
    ['Docker’s engine, and Docker again', '[Docker>docker]’s engine, and Docker again'],
    ['Docker Hub and Docker', '[Docker Hub>docker-hub] and [Docker>docker]'],
    ['Docker and Docker Hub', '[Docker>docker] and [Docker Hub>docker-hub]'],
    ['Dockerised, aetcd, etcd2', 'Dockerised, aetcd, etcd2'],
    ['CRI-O, then CRI', '[CRI-O>cri-o], then [CRI>cri]'],
    ['a CRI-like thing', 'a CRI-like thing'],
    ['docker, in small letters', 'docker, in small letters'],
    ['no fork yet. Fork!', 'no [fork>fork] yet. Fork!'],
    ['用 Docker 的云厂商', '用 [Docker>docker] 的[云厂商>cloud]'],
    ['用Docker的人', '用[Docker>docker]的人'],
    ['', ''],
  ])('is found in "%s"', (text, expected) => {
    expect(marked(text)).toBe(expected);
  });

  test('never leads from a card to itself, nor to what its name contains', () => {
    expect(marked('Docker Hub is no Docker', 'docker-hub')).toBe('Docker Hub is no [Docker>docker]');
    expect(marked('Docker, then Docker Hub', 'docker')).toBe('Docker, then [Docker Hub>docker-hub]');
  });

  test('of a card that is not open yet leaves the longer word alone', () => {
    const open = TERMS.filter(({ id }) => id !== 'cri-o');
    expect(marked('CRI-O and CRI', null, open)).toBe('CRI-O and [CRI>cri]');
  });

  test('loses no letter of the text', () => {
    const text = 'Docker Hub, etcd, a fork of CRI-O; Docker 与云厂商。';
    expect(
      splitTerms(text, TERMS)
        .map((run) => run.text)
        .join(''),
    ).toBe(text);
  });
});
