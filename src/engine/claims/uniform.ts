import type { DraftClaim } from './draft.ts';

/**
 * The same claim with all fields that a claim may have, in one order, whoever made it: code that reads fields of many claims takes
 * several times as long where these come in more than a few kinds of objects.
 */
export function uniform(claim: DraftClaim): DraftClaim {
  return {
    start: claim.start,
    end: claim.end,
    frame: claim.frame,
    relation: claim.relation,
    rule: claim.rule,
    subject: claim.subject,
    value: claim.value,
    polarity: claim.polarity,
    modality: claim.modality,
    attribution: claim.attribution,
    time: claim.time,
    confidence: claim.confidence,
    faint: claim.faint,
    scope: claim.scope,
    figures: claim.figures,
    moments: claim.moments,
    anchors: claim.anchors,
    poles: claim.poles,
    holdings: claim.holdings,
    modifiers: claim.modifiers,
    content: claim.content,
    senses: claim.senses,
  };
}
