import type { Frame } from './frame.ts';
import { ofSomeone, ofStory } from './slots.ts';

/** Whether somebody went of their own will, and how a board decided. */
export const departure: readonly Frame[] = [
  ofSomeone(
    'departureManner',
    'left office',
    'outcome',
    {},
    {
      states: {
        'was made to go': {
          en: [
            '<dismiss.verb> {who:person}',
            '{who:person} ( , {n:count} , )? was|were|is|has|had ~2 <dismiss.verb>',
            'was|were|been ~1 <dismiss.verb>',
            'fired|sacked|dismissed|ousted|sacks|fires|dismisses|ousts|removed {who:person}',
            '{who:person} ( , {n:count} , )? was|were|is|has ~2 fired|sacked|dismissed|ousted',
            '{who:person} ( , {n:count} , )? was|has ~2 forced|asked|told|ordered to leave|resign|go|quit|step',
            '{who:person} ( , {n:count} , )? was|has ~2 forced|pushed out',
            'was|were|been ~1 fired|sacked|dismissed|ousted',
            'was|were|been ~1 forced|asked|told|ordered to leave|resign|go|quit|step',
            'was|were|been ~1 forced|pushed out',
            'asked|forced {who:person} to leave|resign|go|quit|step',
            'asked|forced him|her to leave|resign|go|quit|step',
            'removed {who:person} as ~2 {title:office}',
            'did not leave|resign|go|quit voluntarily',
          ],
          de: [
            '{who:person} ( [ {n:count} ] )? wurde|wird|sei|ist ~6 gefeuert|entlassen|abberufen|abgesetzt|rausgeworfen|freigestellt',
            'wurde|worden ~6 gefeuert|abberufen|abgesetzt|rausgeworfen|freigestellt',
            'feuert|feuerte|entlässt|entließ {who:person}',
            'hat|haben {who:person} ~4 gefeuert|entlassen|abberufen|abgesetzt|rausgeworfen|freigestellt',
            '{who:person} ( [ {n:count} ] )? muss|musste ~4 gehen',
            'muss|musste ~2 gehen',
            'zum rücktritt gedrängt|gezwungen|aufgefordert',
            '{who:person} ~6 zum rücktritt gedrängt|gezwungen|aufgefordert',
          ],
        },
        'went of their own will': {
          en: [
            '{who:person} ( , {n:count} , )? resigned|quit|resigns|quits',
            '{who:person} ( , {n:count} , )? has|had ~1 resigned|quit',
            '{who:person} ( , {n:count} , )? ~2 left|leaving|leaves|leave ~4 voluntarily',
            '{who:person} ( , {n:count} , )? has|had ~1 decided|chosen to leave|go|step|resign|retire',
            'has|had ~1 decided|chosen to leave|go|step|resign|retire|quit',
            'decided|chose to leave|go|step|resign|retire|quit',
            '{who:person} asked ~3 to release|relieve him|her',
            'asked ~3 to release|relieve him|her',
            'asked to be released|relieved',
            'wanted|wants to leave|go|step|quit|resign|retire',
            'of his|her|their own accord|volition|will',
            'wanted|wants|wished|wishes to leave|go|quit|resign|retire',
            'asked ~5 to release him|her|them',
            'asked to be released',
            'at his|her|their own request',
            'resigned voluntarily',
            'left|leaving|leaves|leave voluntarily',
            'tendered|submitted|handed his|her|their resignation',
          ],
          de: [
            '{who:person} ( [ {n:count} ] )? tritt|trat ~8 zurück',
            '{who:person} ( [ {n:count} ] )? ( … )? freiwillig',
            'auf eigenen wunsch',
            '{who:person} ( … )? auf eigenen wunsch',
            '{who:person} ist|sei ~6 zurückgetreten',
            'aus freien stücken',
            'geht|gehe|verlässt|verlasse ~4 freiwillig',
          ],
        },
      },
    },
  ),
  ofStory(
    'appointmentVote',
    'vote on the appointment',
    'negation',
    {},
    {
      states: {
        'not unanimous': {
          en: [
            'not ~1 unanimous',
            'not ~2 unanimously',
            'board was|is ~1 divided|split',
            'appointment|decision ~6 not ~2 unanimous',
          ],
          de: [
            'nicht einstimmig',
            'einstimmig fiel|war|erfolgte … nicht',
            'nicht ~1 einstimmig',
            'gegen die stimmen',
            'mit knapper mehrheit',
            'kampfabstimmung',
          ],
        },
        unanimous: {
          en: [
            'unanimously <appoint.verb>',
            'unanimously ~2 elected|chose|chosen|backed|approved|agreed',
            '<appoint.verb> … unanimously',
            'elected|chose|chosen … unanimously',
            'appointment|decision|choice|vote|board ~3 unanimous',
            'unanimous decision|vote|choice|appointment',
            'decision|appointment|resolution|choice … unanimously',
          ],
          de: [
            'einstimmig ~6 <appoint.verb>',
            'einstimmig ~4 gewählt|bestimmt|gekürt|beschlossen',
            '<appoint.verb> … einstimmig',
            'entscheidung|beschluss|wahl fiel|erfolgte ~3 einstimmig',
            'wählte … einstimmig',
            'entscheidung|wahl|votum|beschluss ~4 einstimmig',
            'einstimmige|einstimmigen|einstimmiger entscheidung|votum|beschluss|wahl',
          ],
        },
      },
    },
  ),
];
