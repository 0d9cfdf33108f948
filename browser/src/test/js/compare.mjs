/**
 * Puts every line of a corpus to a kernel and compares what it says with what the kernel on the JVM said.
 *
 * A batch is lines of tab-separated fields: `WORLD json` and `FACTS subject world json` hand in what is kept, `subject facts asked`
 * asks, and the line after each of those is the answer expected. The batch after the last is empty.
 */
export async function compare(kernel, batch) {
  const different = [];
  const micros = [];
  let compared = 0;
  const worlds = [];
  const facts = [];
  for (let number = 0; ; number++) {
    const text = await batch(number);
    if (text === '') return { compared, differences: different.length, first: different.slice(0, 3), micros: percentiles(micros) };
    const lines = text.split('\n');
    for (let at = 0; at < lines.length; at++) {
      const [what, ...rest] = lines[at].split('\t');
      if (what === 'WORLD') worlds.push(kernel.open(rest[0]));
      else if (what === 'FACTS') facts.push((rest[0] === 'PLAN' ? kernel.planFacts : kernel.ticketFacts)(worlds[rest[1]], rest[2]));
      else if (what !== '') {
        const begun = performance.now();
        const said = answer(kernel, what, facts[rest[0]], rest[1]);
        micros.push((performance.now() - begun) * 1000);
        const expected = lines[++at];
        if (said !== expected) different.push({ line: compared, asked: lines[at - 1], expected, said });
        compared++;
      }
    }
  }
}

/** Times the decision alone, without reading and writing: each line is decided again and again by what was read once. */
export async function rehearse(kernel, batch, rounds) {
  const worlds = [];
  const facts = [];
  const micros = [];
  for (let number = 0; ; number++) {
    const text = await batch(number);
    if (text === '') return percentiles(micros);
    const lines = text.split('\n');
    for (let at = 0; at < lines.length; at++) {
      const [what, ...rest] = lines[at].split('\t');
      if (what === 'WORLD') worlds.push(kernel.open(rest[0]));
      else if (what === 'FACTS') facts.push((rest[0] === 'PLAN' ? kernel.planFacts : kernel.ticketFacts)(worlds[rest[1]], rest[2]));
      else if (what !== '') {
        const decide = what === 'PLAN' ? kernel.rehearsePlan : kernel.rehearseTicket;
        decide(facts[rest[0]], rest[1], rounds);
        const begun = performance.now();
        decide(facts[rest[0]], rest[1], rounds);
        micros.push(((performance.now() - begun) * 1000) / rounds);
        at++;
      }
    }
  }
}

function answer(kernel, what, facts, asked) {
  try {
    return what === 'PLAN' ? kernel.decidePlan(facts, asked) : kernel.decideTicket(facts, asked);
  } catch (fault) {
    return `fault: ${fault.message}`;
  }
}

function percentiles(values) {
  const sorted = Float64Array.from(values).sort();
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
  return { p50: at(0.5), p99: at(0.99), mean: sorted.reduce((sum, one) => sum + one, 0) / sorted.length };
}
