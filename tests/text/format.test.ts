/** Numbers as people read them, in both languages. */
import { beforeEach, describe, expect, test } from 'vitest';
import {
  amount,
  change,
  digitsFor,
  hundredth,
  isSeen,
  money,
  months,
  number,
  odds,
  ofHundred,
  people,
  quarterAfter,
  quarterFrom,
  quarterName,
  runway,
  shortAmount,
  signed,
} from '../../src/text/format.ts';
import { language, preferredLanguage, t } from '../../src/text/messages.ts';

beforeEach(() => {
  language.value = 'en';
});

const chinese = <T>(read: () => T): T => {
  language.value = 'zh-Hans';
  return read();
};

test.each([
  [14, '$14M', '1400 万美元'],
  [14.4, '$14M', '1440 万美元'],
  [3.5, '$3.5M', '350 万美元'],
  [0.4, '$0.4M', '40 万美元'],
  [0, '$0M', '0 万美元'],
  [-3.1, '−$3.1M', '−310 万美元'],
  [131, '$131M', '1.31 亿美元'],
  [1200, '$1.2B', '12 亿美元'],
])('money %d', (millions, english, inChinese) => {
  expect(money(millions)).toBe(english);
  expect(chinese(() => money(millions))).toBe(inChinese);
});

describe('shares', () => {
  test('come as so many of a hundred', () => {
    expect(ofHundred(0.064)).toBe('6 of 100');
    expect(chinese(() => ofHundred(0.064))).toBe('每百份 6 份');
  });
  test('a trace is told apart from nothing', () => {
    expect(hundredth(0.004)).toBe('under 1');
    expect(hundredth(0)).toBe('0');
  });
});

describe('quarters', () => {
  test('have names and months', () => {
    expect(quarterName({ year: 2013, quarter: 1 })).toBe('2013 Q1');
    expect(months(4)).toBe('October to December');
    expect(chinese(() => quarterName({ year: 2013, quarter: 1 }))).toBe('2013 年一季度');
  });
  test('follow one another across years', () => {
    expect(quarterAfter({ year: 2014, quarter: 3 }, 2)).toEqual({ year: 2015, quarter: 1 });
    expect(quarterAfter({ year: 2014, quarter: 1 }, -1)).toEqual({ year: 2013, quarter: 4 });
  });
  test('lose their year while it is this one', () => {
    expect(quarterFrom({ year: 2014, quarter: 2 }, 2)).toBe('Q4');
    expect(quarterFrom({ year: 2014, quarter: 3 }, 2)).toBe('2015 Q1');
  });
});

test('runway and people', () => {
  expect(runway(5.9)).toBe('5 quarters left');
  expect(runway(1)).toBe('1 quarter left');
  expect(runway(0.4)).toBe('less than a quarter left');
  expect(runway(null)).toBe('safe for years');
  expect(people(1)).toBe('1 person');
  expect(chinese(() => people(42))).toBe('42 人');
});

test('signs are real minus signs, and nothing has none', () => {
  expect(signed(6)).toBe('+6');
  expect(signed(-4)).toBe('−4');
  expect(signed(0.2)).toBe('0');
  expect(signed(-0.2)).toBe('0');
  expect(number(-0.04, 1)).toBe('0');
});

test.each([
  [0.76, '3 in 4', '四回里有三回'],
  [0.5, '1 in 2', '两回里有一回'],
  [0.02, '1 in 20', '二十回里有一回'],
  [0.99, '19 in 20', '二十回里有十九回'],
  [0, 'no chance', '绝无可能'],
  [1, 'certain', '十拿十稳'],
])('odds %d', (p, english, inChinese) => {
  expect(odds(p)).toBe(english);
  expect(chinese(() => odds(p))).toBe(inChinese);
});

test('amounts and changes in each unit', () => {
  expect(amount(0.07, 'share')).toBe('7');
  expect(change(0.013, 'share', 1)).toBe('+1.3');
  expect(change(-2.8, 'money')).toBe('−$2.8M');
  expect(change(1.2, 'money')).toBe('+$1.2M');
  expect(chinese(() => change(1.2, 'money'))).toBe('+120 万');
  language.value = 'en';
  expect(change(0.3, 'tenths', 1)).toBe('+0.3');
  expect(change(12, 'people', 1)).toBe('+12');
});

test('values that would look alike get a decimal', () => {
  expect(digitsFor(0.031, 0.034, 'share')).toBe(1);
  expect(digitsFor(0.03, 0.07, 'share')).toBe(0);
  expect(digitsFor(4, 4, 'tenths')).toBe(0);
  expect(digitsFor(0.0006, 0.0014, 'share')).toBe(2);
  expect(digitsFor(53.05, 52.99, 'points')).toBe(1);
});

test('every hint reads as a sentence in both languages', () => {
  const values = { label: 'Trust', direction: 'up', size: '2' };
  expect(t('hint.text', values)).toBe('Trust up clearly');
  expect(chinese(() => t('hint.text', { label: '信任', direction: 'down', size: '3' }))).toBe('信任大降');
});

test('the browser’s wish decides the first language', () => {
  expect(preferredLanguage(['fr-CH', 'zh-CN', 'en'])).toBe('zh-Hans');
  expect(preferredLanguage(['en-GB', 'zh'])).toBe('en');
  expect(preferredLanguage(['fr'])).toBe('en');
});

test('money in a table is short, and a change that rounds away is not seen', () => {
  expect(shortAmount(14.85, 'money')).toBe('$15M');
  expect(chinese(() => shortAmount(14.85, 'money'))).toBe('1485 万');
  expect(isSeen(0.04, 'points')).toBe(false);
  expect(isSeen(0.04, 'points', 1)).toBe(false);
  expect(isSeen(-0.3, 'tenths', 1)).toBe(true);
  expect(isSeen(0.006, 'share')).toBe(true);
  expect(isSeen(0.02, 'money')).toBe(true);
});
