import { Command, InvalidArgumentError, Option } from '@commander-js/extra-typings';
import { distance } from 'fastest-levenshtein';
import { claimKinds } from '../../engine/claims/kinds.ts';
import { type ClaimState, indexFindings } from '../../engine/findings.ts';
import { formatClaims } from '../claimsText.ts';
import { gather } from '../gather.ts';
import { configOption, listOption, pathsArgument, stdinFilenameOption } from '../options.ts';
import { exitCodes, type Invocation } from '../terminal.ts';

const states = ['disputed', 'corroborated', 'single'] as const satisfies readonly ClaimState[];

const examples = `
Examples:
  crosscheck claims story/                          every claim, by what it is about
  crosscheck claims story/ --subject 'One Medical'  those about one subject
  crosscheck claims story/ --state disputed         those that another source contradicts
  crosscheck claims story/ --format ndjson | wc -l  a line each, for programs

Marks: ≠ disputed, ✓ stated by more than one source, · by one alone

The kind of a claim is the frame that it fills, such as acquire, post, dead or netProfit; open is
that of claims that fill none. A wrong kind is answered with all that there are.`;

/** There are more kinds than a help can list; a wrong one is answered with them. */
const kindOfClaimOption = () =>
  new Option('--kind <name>', 'only claims of this kind, such as acquire or post').argParser((given) => {
    const kind = claimKinds.find((each) => each.toLowerCase() === given.trim().toLowerCase());
    if (kind) return kind;
    const near = claimKinds.find((each) => distance(each.toLowerCase(), given.toLowerCase()) <= 2);
    throw new InvalidArgumentError(`${near ? `Is “${near}” meant? ` : ''}Choose from ${claimKinds.join(', ')}.`);
  });

export const claims = (invocation: Invocation) =>
  new Command('claims')
    .summary('list what the articles claim, and who states it')
    .description('Lists the checkable claims of articles by subject, each with the places that state it.')
    .addArgument(pathsArgument())
    .addOption(
      new Option('-f, --format <name>', 'how to print the claims')
        .choices(['text', 'json', 'ndjson'] as const)
        .default('text' as const),
    )
    .option('--subject <words>', 'only claims whose subject contains these words')
    .addOption(listOption('--state <list>', 'only claims in these states', states))
    .addOption(kindOfClaimOption())
    .addOption(configOption())
    .addOption(stdinFilenameOption())
    .addHelpText('after', examples)
    .action(async (paths, { format, subject, state, kind, config, stdinFilename }) => {
      const checked = await gather(paths, { config, stdinFilename }, invocation);
      const findings = indexFindings(checked.report);
      const words = subject?.normalize('NFC').toLowerCase();
      const chosen = checked.report.sources
        .flatMap(({ path }) => findings.claimsOf(path))
        .filter(
          (claim) =>
            (words === undefined || claim.subject.toLowerCase().includes(words)) &&
            (kind === undefined || claim.kind === kind) &&
            (state?.includes(findings.stateOf(claim.id)) ?? true),
        );
      if (format === 'text') invocation.out(formatClaims(checked, chosen, invocation));
      else {
        const stated = chosen.map((claim) => ({ ...claim, state: findings.stateOf(claim.id) }));
        invocation.out(
          format === 'json'
            ? `${JSON.stringify(stated, null, 2)}\n`
            : stated.map((claim) => `${JSON.stringify(claim)}\n`).join(''),
        );
      }
      if (checked.unreadable.length > 0) invocation.exitWith(exitCodes.badInput);
    });
