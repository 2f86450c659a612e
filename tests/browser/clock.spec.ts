import { expect, test } from './fixtures.ts';
import { answerInjects } from './journey.ts';
import { Trainee, type ExerciseText } from './steps.ts';

test.describe.configure({ mode: 'parallel' });
test.use({ contextOptions: { reducedMotion: 'reduce' }, viewport: { width: 1366, height: 768 } });
test.setTimeout(120_000);

/** So many calls are waited for. */
const CALLS = 3;

/** Answers everybody who calls, the first way, and says when that was. */
async function answered(trainee: Trainee): Promise<string> {
  const at = (await trainee.clock.textContent()) ?? '';
  await answerInjects(trainee);
  return at;
}

/** The storm in turns: "Weiter" until somebody calls, and an answer. */
async function inTurns(trainee: Trainee): Promise<{ readonly calls: readonly string[]; readonly exercise: ExerciseText }> {
  await trainee.beginAt({ mode: 'turn' });
  const calls: string[] = [];
  while (calls.length < CALLS) {
    await trainee.goOn();
    if (await trainee.isCalled) calls.push(await answered(trainee));
  }
  return { calls, exercise: (await trainee.saveFile()).exercise };
}

/** The same with the clock running by itself at one speed. */
async function byTheClock(
  trainee: Trainee,
  speed: string,
): Promise<{ readonly calls: readonly string[]; readonly exercise: ExerciseText }> {
  // From here on time passes only when the test says so, however slow the machine.
  await trainee.page.clock.install();
  await trainee.beginAt({ mode: 'clock' });
  await trainee.page.clock.pauseAt(Date.now() + 60_000);
  await trainee.page.getByRole('combobox', { name: trainee.say('desk.clock.speed') }).selectOption(speed);
  const calls: string[] = [];
  const waits = trainee.page.getByText(trainee.say('desk.clock.waits'));
  for (let second = 0; calls.length < CALLS && second < 900; second++) {
    await trainee.page.clock.runFor(1_000);
    if (!(await waits.isVisible())) continue;
    if (calls.length === CALLS - 1) await trainee.press('desk.clock.pause');
    calls.push(await answered(trainee));
  }
  return { calls, exercise: (await trainee.saveFile()).exercise };
}

for (const speed of ['0.5', '1', '4']) {
  test(`the same decisions at the same minutes make the same world in turns and at ${speed}× the clock`, async ({ page }) => {
    const turns = await inTurns(new Trainee(page));
    const clock = await byTheClock(new Trainee(page), speed);
    expect(turns.exercise.setup.mode).toBe('turn');
    expect(clock.exercise.setup.mode).toBe('clock');
    expect(clock.calls).toEqual(turns.calls);
    expect(clock.exercise.decisions).toEqual(turns.exercise.decisions);
    expect(clock.exercise.recorded).toEqual(turns.exercise.recorded);
  });
}
