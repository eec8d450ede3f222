// What was counted, and what is fitted to it.
import type { Fixture } from './fixture.ts';

const defect = (name: string, from: string, to: string, path: string, says: string): Fixture => ({
  name,
  file: 'history.yaml',
  from,
  to,
  path,
  says,
});

const POINT = '{date: "1901", key: bought, value: 6, use: fit}';
const point = (name: string, to: string, key: string, says: string): Fixture =>
  defect(name, POINT, to, key === '' ? '' : `series[0].points[0].${key}`, says);
const CROWD = 'prior: {centre: 1, sd: 0.2, min: 0.5, max: 1.5}';
const ROWS = 'on: [town.imitation, harbour.imitation]';
const DRAW = 'values: {crowd: 0.9, rye-liking: 0.2}';

export const measurements: Fixture[] = [
  point('a point that is not a number', '{date: "1901", key: bought, value: ».nan, use: fit}', '', 'NaN is not a number that a scenario can use'),
  point('a point without end', '{date: "1901", key: bought, value: ».inf, use: fit}', '', 'Infinity is not a number that a scenario can use'),
  point('a point beyond all numbers', '{date: "1901", key: bought, value: »1e400, use: fit}', '', 'Infinity is not a number that a scenario can use'),
  point('a point in words', '{date: "1901", key: bought, value: »many, use: fit}', 'value', 'expected a number, found "many"'),
  point('more than all houses', '{date: "1901", key: bought, value: »101, use: fit}', 'value', 'a part is told in per cent, from 0 to 100, not as 101'),
  point('less than no houses', '{date: "1901", key: bought, value: »-1, use: fit}', 'value', 'a part is told in per cent, from 0 to 100, not as -1'),
  defect('a count below nothing', 'value: 3, use: test', 'value: »-3, use: test', 'series[1].points[0].value', 'a count is never below 0, and so not -3'),
  point('a date that is no date', '{date: »1901-13, key: bought, value: 6, use: fit}', 'date', 'expected a year, a month such as 2016-03 or a quarter, found "1901-13"'),
  point('a quarter that is none', '{date: »1901-Q5, key: bought, value: 6, use: fit}', 'date', 'expected a year, a month such as 2016-03 or a quarter'),
  point('a day', '{date: »1901-03-01, key: bought, value: 6, use: fit}', 'date', 'expected a year, a month such as 2016-03 or a quarter'),
  point('a year without quotation marks', '{date: »1901, key: bought, value: 6, use: fit}', 'date', 'expected a text, found 1901'),
  point('a date and a line after it', '{date: »"1901\\n", key: bought, value: 6, use: fit}', 'date', 'expected a year'),
  point('a point before the calendar', '{date: »"1900", key: bought, value: 6, use: fit}', 'date', 'the point lies outside the calendar'),
  point('a point after the epilogue', '{date: »1904-Q1, key: bought, value: 6, use: fit}', 'date', 'the point lies outside the calendar'),
  point('a point that nothing measures', '{date: "1901", key: »bougt, value: 6, use: fit}', 'key', 'no measure has the key "bougt"; did you mean "bought"?'),
  point('a point with a key of every table', '{date: "1901", key: »constructor, value: 6, use: fit}', 'key', 'no measure has the key "constructor"'),
  point('a point with a huge key', `{date: "1901", key: »${'k'.repeat(50_000)}, value: 6, use: fit}`, 'key', 'has to have at most 120 characters'),
  point('a point for no use', '{date: "1901", key: bought, value: 6, use: »both}', 'use', 'expected one of fit, test, found "both"'),

  defect('a measure twice', '    points:\n      - {date: "1901"', '      - {key: »bought, reason: Once is not enough.}\n    points:\n      - {date: "1901"', 'series[0].measures[2].key', '"bought" stands twice among the measures'),
  defect('a measure of a product that does not exist', 'product: rye}, times', 'product: »barley}, times', 'series[0].measures[1].of[0].number.product', 'there is no product "barley"'),
  defect('a measure of what is true or false', 'number: {is: adoption}', 'number: {is: »launched, product: rye}', 'series[0].measures[0].of[0].number.is', '"launched" is none of the kinds'),
  defect('a measure that is no sum and has no reason', '{key: "", reason: Nobody in this town has windows.}', '»{key: ""}', 'series[1].measures[0].of', 'is missing'),
  defect('a sum of nothing', 'of: [{number: {is: adoption}, times: 1}]', '»of: []', 'series[0].measures[0].of', 'has to have at least 1 entry, not 0'),
  defect('a measure that has no end', 'times: 1}', 'times: ».inf}', '', 'Infinity is not a number'),
  defect('a scale that is none', 'scale: part', 'scale: »parts', 'series[0].scale', 'expected one of part, count, found "parts"; did you mean "part"?'),
  defect('a population that leans without doubt', 'lean: {centre: 0, sd: 1', 'lean: {centre: 0, sd: »0', 'series[0].lean.sd', 'has to be at least 0.001, not 0'),
  defect('points that scatter by less than any number', 'sd: 0.3\n', 'sd: »1e-300\n', 'series[0].sd', 'has to be at least 0.001'),
  defect('a series twice', '- id: broken-windows', '- id: »loaves', 'series[1].id', '"loaves" stands twice among the series'),
  defect('a series without points', '    points:\n      - {date: "1902", key: "", value: 3, use: test}\n', '    »points: []\n', 'series[1].points', 'has to have at least 1 entry, not 0'),

  defect('a parameter that the model has not', ROWS, 'on: [»town.imitaton, harbour.imitation]', 'calibration[0].on[0]', 'the model has no parameter "town.imitaton"; did you mean "town.imitation"?'),
  defect('a parameter called as every table can be', ROWS, 'on: [»constructor]', 'calibration[0].on[0]', 'the model has no parameter "constructor"'),
  defect('a parameter twice', ROWS, 'on: [town.imitation, »town.imitation]', 'calibration[0].on[1]', '"town.imitation" stands twice here'),
  defect('a calibration of nothing', ROWS, '»on: []', 'calibration[0].on', 'has to have at least 1 entry, not 0'),
  { ...defect('a prior whose centre lies outside it', CROWD, 'prior: {centre: »1, sd: 0.2, min: 1.05, max: 1.5}', 'calibration[0].prior.centre', 'a prior has its centre between min and max'), others: true },
  { ...defect('a prior that runs backwards', CROWD, 'prior: {centre: »1, sd: 0.2, min: 1.5, max: 0.5}', 'calibration[0].prior.centre', 'a prior has its centre between min and max'), others: true },
  defect('a prior wider than its range', CROWD, 'prior: {centre: 1, sd: »2, min: 0.5, max: 1.5}', 'calibration[0].prior.sd', 'a prior is no wider than its range'),
  defect('a prior of one value alone', CROWD, 'prior: {centre: 1, sd: »0, min: 0.5, max: 1.5}', 'calibration[0].prior.sd', 'has to be at least 0.001, not 0'),
  { ...defect('a part that may be fitted beyond 1', `${ROWS}, ${CROWD}`, `${ROWS.replace('[', '[»')}, ${CROWD.replace('1.5', '4')}`, 'calibration[0].on[0]', '"town.imitation" lies between 0 and 1, and this may take it to 1.2'), others: true },
  defect('a time of no length, by which the engine divides', 'on: [rye.constant], prior: {centre: 0, sd: 0.5, min: -1', 'on: [»contributor-time], prior: {centre: 0, sd: 0.5, min: -2', 'calibration[1].on[0]', '"contributor-time" lies between 1 and 1000000, and this may take it to 0'),
  defect('two calibrations of one parameter that go too far together', 'on: [rye.constant]', 'on: [»town.imitation]', 'calibration[1].on[0]', '"town.imitation" lies between 0 and 1, and this may take it to -0.85'),

  defect('a draw with a value too many', DRAW, 'values: {crowd: 0.9, rye-liking: 0.2, rain: »3}', 'posterior[0].values.rain', 'there is no calibration "rain"'),
  defect('a draw with a value too few', DRAW, '»values: {crowd: 0.9}', 'posterior[0].values', 'the draw has no value for "rye-liking"'),
  defect('a draw of nothing', DRAW, '»values: {}', 'posterior[0].values', 'the draw has no value for "crowd"'),
  defect('a draw below its prior', DRAW, 'values: {crowd: »0.4, rye-liking: 0.2}', 'posterior[0].values.crowd', '"crowd" lies between 0.5 and 1.5'),
  defect('a draw above its prior', DRAW, 'values: {crowd: 0.9, rye-liking: »1.01}', 'posterior[0].values.rye-liking', '"rye-liking" lies between -1 and 1'),
  defect('a draw that is not a number', DRAW, 'values: {crowd: ».nan, rye-liking: 0.2}', '', 'NaN is not a number'),
  defect('a draw that is nothing', DRAW, 'values: {crowd: »null, rye-liking: 0.2}', 'posterior[0].values.crowd', 'expected a number, found nothing'),
  defect('a draw that reaches the prototype', DRAW, 'values: {»__proto__: 1, crowd: 0.9, rye-liking: 0.2}', '', '"__proto__" is not a key'),
  defect('a draw with a huge key', DRAW, `values: {${'k'.repeat(50_000)}: »1, crowd: 0.9, rye-liking: 0.2}`, `posterior[0].values.${'k'.repeat(100)}…`, `the key "${'k'.repeat(60)}…" is not right`),
  defect('a draw twice', '- {id: draw-2,', '- {id: »draw-1,', 'posterior[1].id', '"draw-1" stands twice among the posterior'),
  {
    ...defect('a parameter that may be drawn where the model makes no sense of it', '{id: contributor-time, value: 2}', '{id: contributor-time, »value: {centre: 2, sd: 3, min: 0, max: 9, free: true}}', 'parameters[23].value', '"contributor-time" lies between 1 and 1000000, not at 0'),
    file: 'world.yaml',
  },
]; // prettier-ignore
