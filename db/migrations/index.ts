import type { Migration } from 'kysely/migration';
import * as ground from './2026-11-22T1000_ground.ts';
import * as headIsNoDeputy from './2026-11-26T1005_head-is-no-deputy.ts';
import * as eachChildDecided from './2026-11-26T1010_each-child-decided.ts';
import * as letterCorrections from './2026-11-26T1030_letter-corrections.ts';
import * as draftedFrom from './2026-11-26T1040_drafted-from.ts';
import * as pairedBrowsers from './2026-11-26T1050_paired-browsers.ts';
import * as reportsFromJournals from './2026-11-26T1060_reports-from-journals.ts';
import * as whoLeadsWhen from './2026-11-26T1110_who-leads-when.ts';
import * as letterAnswers from './2026-11-26T1130_letter-answers.ts';
import * as papersOfACase from './2026-11-26T1130_papers-of-a-case.ts';
import * as packKeys from './2026-11-26T1140_pack-keys.ts';
import * as namedLeaders from './2026-11-26T1141_named-leaders.ts';
import * as reminders from './2026-11-26T1150_reminders.ts';
import * as directory from './2026-11-26T1155_directory.ts';
import * as receiptLinks from './2026-11-26T1160_receipt-links.ts';
import * as alarms from './2026-11-26T1165_alarms.ts';
import * as transfers from './2026-11-26T1165_transfers.ts';
import * as sharedCases from './2026-11-26T1170_shared-cases.ts';
import * as clockSeesReturns from './2026-11-26T1180_clock-sees-returns.ts';
import * as clockBeats from './2026-11-26T1181_clock-beats.ts';
import * as letterSignatures from './2026-11-26T1450_letter-signatures.ts';
import * as calendarChanges from './2026-11-26T1455_calendar-changes.ts';
import * as bullyingTrack from './2026-11-26T1460_bullying-track.ts';
import * as workTimes from './2026-11-26T1470_work-times.ts';
import * as pushSubscriptions from './2026-11-26T1480_push-subscriptions.ts';
import * as incidentLinks from './2026-11-26T1490_incident-links.ts';
import * as watch from './2026-11-27T1000_watch.ts';
import * as sight from './2026-11-27T1300_sight.ts';
import * as criteria from './2026-11-27T1305_criteria.ts';
import * as attendance from './2026-11-27T1310_attendance.ts';
import * as supportNotes from './2026-11-27T1320_support-notes.ts';
import * as councils from './2026-11-27T1325_councils.ts';
import * as watchReminders from './2026-11-27T1350_watch-reminders.ts';
import * as summaries from './2026-11-27T1360_summaries.ts';
import * as exchange from './2026-11-27T1530_exchange.ts';
import * as bodies from './2026-11-27T1540_bodies.ts';
import * as assessments from './2026-11-27T1550_assessments.ts';
import * as plans from './2026-11-27T1550_plans.ts';
import * as commission from './2026-11-27T1552_commission.ts';
import * as region from './2026-11-27T1561_region.ts';
import * as reportsFromBodies from './2026-11-28T1200_reports-from-bodies.ts';
import * as bodyAlarms from './2026-11-28T1202_body-alarms.ts';
import * as keptPlans from './2026-11-28T1205_kept-plans.ts';
import * as foreignReferrals from './2026-11-28T1206_foreign-referrals.ts';
import * as rota from './2026-11-28T1208_rota.ts';
import * as entrustedOnwards from './2026-11-28T1210_entrusted-onwards.ts';
import * as looksAtBodyCases from './2026-11-28T1215_looks-at-body-cases.ts';
import * as webhooks from './2026-11-28T1216_webhooks.ts';
import * as lettersWaiting from './2026-11-28T1218_letters-waiting.ts';
import * as arrivalAlarms from './2026-11-28T1220_arrival-alarms.ts';
import * as errandAlarms from './2026-11-28T1240_errand-alarms.ts';
import * as exchangeTokens from './2026-11-28T1241_exchange-tokens.ts';
import * as foreignAlarms from './2026-11-28T1300_foreign-alarms.ts';
import * as pagesByRow from './2026-11-29T1000_pages-by-row.ts';
import * as foreignWaiting from './2026-11-29T1005_foreign-waiting.ts';
import * as foreignCorrections from './2026-11-29T1010_foreign-corrections.ts';

/** Every migration by its file name, in order. A migration once released never changes. */
export const migrations: Record<string, Migration> = {
  '2026-11-22T1000_ground': ground,
  '2026-11-26T1005_head-is-no-deputy': headIsNoDeputy,
  '2026-11-26T1010_each-child-decided': eachChildDecided,
  '2026-11-26T1030_letter-corrections': letterCorrections,
  '2026-11-26T1040_drafted-from': draftedFrom,
  '2026-11-26T1050_paired-browsers': pairedBrowsers,
  '2026-11-26T1060_reports-from-journals': reportsFromJournals,
  '2026-11-26T1110_who-leads-when': whoLeadsWhen,
  '2026-11-26T1130_letter-answers': letterAnswers,
  '2026-11-26T1130_papers-of-a-case': papersOfACase,
  '2026-11-26T1140_pack-keys': packKeys,
  '2026-11-26T1141_named-leaders': namedLeaders,
  '2026-11-26T1150_reminders': reminders,
  '2026-11-26T1155_directory': directory,
  '2026-11-26T1160_receipt-links': receiptLinks,
  '2026-11-26T1165_alarms': alarms,
  '2026-11-26T1165_transfers': transfers,
  '2026-11-26T1170_shared-cases': sharedCases,
  '2026-11-26T1180_clock-sees-returns': clockSeesReturns,
  '2026-11-26T1181_clock-beats': clockBeats,
  '2026-11-26T1450_letter-signatures': letterSignatures,
  '2026-11-26T1455_calendar-changes': calendarChanges,
  '2026-11-26T1460_bullying-track': bullyingTrack,
  '2026-11-26T1470_work-times': workTimes,
  '2026-11-26T1480_push-subscriptions': pushSubscriptions,
  '2026-11-26T1490_incident-links': incidentLinks,
  '2026-11-27T1000_watch': watch,
  '2026-11-27T1300_sight': sight,
  '2026-11-27T1305_criteria': criteria,
  '2026-11-27T1310_attendance': attendance,
  '2026-11-27T1320_support-notes': supportNotes,
  '2026-11-27T1325_councils': councils,
  '2026-11-27T1350_watch-reminders': watchReminders,
  '2026-11-27T1360_summaries': summaries,
  '2026-11-27T1530_exchange': exchange,
  '2026-11-27T1540_bodies': bodies,
  '2026-11-27T1550_assessments': assessments,
  '2026-11-27T1550_plans': plans,
  '2026-11-27T1552_commission': commission,
  '2026-11-27T1561_region': region,
  '2026-11-28T1200_reports-from-bodies': reportsFromBodies,
  '2026-11-28T1202_body-alarms': bodyAlarms,
  '2026-11-28T1205_kept-plans': keptPlans,
  '2026-11-28T1206_foreign-referrals': foreignReferrals,
  '2026-11-28T1208_rota': rota,
  '2026-11-28T1210_entrusted-onwards': entrustedOnwards,
  '2026-11-28T1215_looks-at-body-cases': looksAtBodyCases,
  '2026-11-28T1216_webhooks': webhooks,
  '2026-11-28T1218_letters-waiting': lettersWaiting,
  '2026-11-28T1220_arrival-alarms': arrivalAlarms,
  '2026-11-28T1240_errand-alarms': errandAlarms,
  '2026-11-28T1241_exchange-tokens': exchangeTokens,
  '2026-11-28T1300_foreign-alarms': foreignAlarms,
  '2026-11-29T1000_pages-by-row': pagesByRow,
  '2026-11-29T1005_foreign-waiting': foreignWaiting,
  '2026-11-29T1010_foreign-corrections': foreignCorrections,
};
