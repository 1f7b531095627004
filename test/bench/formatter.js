/** Prints what the benchmark wants to know of a run, as one line of JSON. */
export default function format(results) {
  const rules = {};
  let findings = 0;
  let fatal = 0;
  for (const { messages, stats } of results) {
    findings += messages.length;
    fatal += messages.filter((message) => message.fatal === true).length;
    for (const pass of stats?.times.passes ?? []) {
      for (const [rule, { total }] of Object.entries(pass.rules ?? {})) {
        rules[rule] = (rules[rule] ?? 0) + total;
      }
    }
  }
  // maxRSS is in kibibytes.
  const peak = process.resourceUsage().maxRSS / 1024;
  return JSON.stringify({ files: results.length, findings, fatal, peak, rules });
}
