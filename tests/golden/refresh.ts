// `npx tsx tests/golden/refresh.ts`: makes everything here anew, when the scenario's numbers or the engine's have been
// changed on purpose. What then differs in git is what the change did.
import { writeFileSync } from 'node:fs';
import { shippedModel } from '../sim/helpers.ts';
import { ARITHMETIC, arithmetic } from './arithmetic.ts';
import { DECISION_LINES, decisionLines } from './decision-lines.ts';
import { writeEndings } from './find-endings.ts';
import { RECORD_LINE, recordLine } from './record-line.ts';

const model = shippedModel();
writeFileSync(ARITHMETIC, arithmetic());
writeFileSync(DECISION_LINES, decisionLines(model));
writeFileSync(RECORD_LINE, recordLine(model));
const missing = model.scenario.leaders
  .filter((leader) => leader.playable)
  .flatMap(({ company }) => writeEndings(model, company));
process.exitCode = missing.length > 0 ? 1 : 0;
