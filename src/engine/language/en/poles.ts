import { polesFrom } from '../poles.ts';

export const poles = polesFrom(`
custody +: arrest detain jail apprehend remand imprison custody behind_bars in_the_cells in_a_cell handcuff refuse_bail deny_bail hold_without_bail refuse_her_bail refuse_him_bail
custody -: at_liberty at_large remain_free release_on_bail free_on_bail on_bail grant_bail on_the_run on_the_loose still_at_large evade_capture elude_capture still_on_the_run no_arrest not_been_arrest remain_at_large
charge +: be_charge indict arraign charge_with charge_on face_charge press_charge bring_charge prosecute
charge -: without_charge without_a_charge without_bring_a_charge without_be_charge
verdict +: convict guilty conviction be_sentence_to be_find_guilty find_…_guilty
verdict -: acquit acquittal clear_of innocent walk_free exonerate a_free_man a_free_woman clear_…_charge clear_…_wrongdoing clear_…_murder clear_…_fraud clear_…_manslaughter
appeal +: appeal_against will_appeal be_appeal would_appeal to_appeal lodge_an_appeal file_an_appeal launch_an_appeal challenge_the_verdict challenge_the_ruling challenge_the_sentence contest_the_verdict contest_the_ruling take_the_ruling_to take_the_verdict_to take_the_case_to challenge_it challenge_the_outcome
appeal -: waive_appeal waive_an_appeal waive_his_right waive_her_right accept_the_verdict accept_the_ruling accept_the_sentence accept_the_outcome
decision +: approve adopt pass endorse grant ratify authorise authorize wave_through in_favour in_favor green_light accept give_the_go-ahead backs backed backing to_back will_back side_with win_over win_the_backing_of win_the_support_of secure_the_support_of rule_in_favour_of rule_in_favor_of find_in_favour_of find_in_favor_of come_out_in_favour come_out_in_favor come_out_for say_yes_to uphold_…_claim uphold_…_complaint uphold_…_appeal uphold_…_lawsuit allow_…_appeal win_…_case win_…_lawsuit win_…_appeal win_…_suit win_in_court rule_for
decision -: reject refuse turn_down vote_down throw_out veto dismiss decline rebuff vote_against come_out_against say_no_to throw_…_case throw_…_claim throw_…_lawsuit throw_…_appeal lose_…_case lose_…_lawsuit lose_…_appeal lose_in_court lose_its_fight rule_against find_against
public +: publish release disclose on_its_website on_the_website on_their_website on_his_website on_her_website unveil open_to_the_public declassify make_…_public put_…_online post_…_online place_…_online make_public put_online post_online
public -: secret under_lock_and_key withhold confidential under_wraps unpublished behind_closed_doors refuse_to_release refuse_to_publish sealed decline_to_publish decline_to_release
refuse +: refuse_to decline_to reject_calls_to reject_calls_for resist_calls_to dismiss_calls_to rebuff_calls_to rebuff_calls_for brush_aside_calls_to brush_off_calls_to defy_calls_to
test +: pass_…_inspection pass_…_test pass_…_check pass_…_exam pass_…_audit
test -: fail_…_inspection fail_…_test fail_…_check fail_…_exam fail_…_audit
running +: switch_on turn_on be_running running_throughout be_recording activate back_on_the_grid back_in_operation back_in_service up_and_running start_up run_at_full_capacity
running -: switch_off turn_off deactivate disable shut_down offline at_a_standstill out_of_operation remain_shut_down stay_shut_down remain_offline
exclude +: rule_out exclude
open +: remain_open stay_open keep_open still_open be_open wide_open
open -: close shut closure
reopened +: reopen
reopened -: remain_closed stay_closed remain_shut stay_shut still_closed still_shut stay_sealed remain_sealed stay_shut_down
alive +: alive survive survivor safe_and_sound find_alive safe_and_well
alive -: dead die kill perish lose_his_life lose_her_life lose_their_lives pass_away succumb body_…_recover body_…_found find_…_body recover_…_body
held +: postpone reschedule defer put_off push_back
held -: cancel call_off scrap cancellation call_off_the_strike call_off_their_strike call_off_a_strike call_off_strike
keep +: keep continue carry_on retain stay_on maintain
keep -: give_up step_down stand_down resign quit relinquish abandon stop cease discontinue call_off wind_up
paid +: repay pay_back reimburse paid pays paying to_pay will_pay would_pay must_pay did_pay not_pay settle pay_in_full pay_on_time
wages +: with_pay with_full_pay on_full_pay
wages -: without_pay unpaid_leave
paid -: unpaid outstanding owe overdue in_arrears wait_for
armed +: armed pistol gun knife rifle weapon firearm
armed -: unarmed
fire +: catch_fire in_flames put_out_flames extinguish fire_break_out break_out ablaze put_out burn
triggered +: go_off sound trigger set_off activate deploy inflate alarm_ring alarm_sound alarm_go_off bell_ring siren_wail siren_sound alarm_wake alarm_alert
triggered -: silent packed stay_silent malfunction
damage +: damage crack wreck destroy ruin collapse
damage -: undamaged intact unscathed spare
hurt +: injure hurt wound take_to_hospital be_hospitalised be_hospitalized suffer_burns suffer_injuries be_treated_for treat_for_burns smoke_inhalation broken_ankle broken_leg broken_arm broken_wrist broken_collarbone broken_rib broken_nose broken_hip broken_pelvis broken_shoulder broken_bone
hurt -: unhurt unharmed unscathed uninjured
ballot +: vote_for vote_in_favour vote_in_favor
ballot -: vote_against abstain abstention sit_out oppose
part +: take_part participate attend vote_for vote_against join
part -: sit_out stay_away absent boycott skip
time +: late delayed overdue behind_schedule belated
time -: on_time on_schedule punctually
start +: bring_forward earlier_than ahead_of_schedule
start -: unchanged as_planned as_scheduled leave_unchanged
speak +: speak apologise apologize testify give_evidence last_word say_sorry comment
speak -: silent say_nothing refuse_to_comment decline_to_comment no_comment silence no_apology no_reason_for_an_apology no_reason_to_apologise refuse_to_apologise
admit +: confess confession admit plead_guilty
admit -: deny plead_not_guilty protest_innocence dispute
intent +: set_fire_to deliberate deliberately arson intentional on_purpose sabotage
intent -: faulty defective malfunction electrical_fault technical_defect accident accidental accidentally by_mistake technical_fault short_circuit
empty +: empty deserted vacant unoccupied
empty -: occupied crowded inside full_of packed
upheld +: uphold survive stand
upheld -: overturn quash annul revoke strike_down strike_out invalidate overrule
deal +: reach_an_agreement reach_a_deal agree deal_reached strike_a_deal sign_the sign_a sign_an
deal -: collapse break_down no_deal break_off fall_through without_agreement without_a_deal fail_to_reach_an_agreement fail_to_reach_a_deal fail_to_agree
effect +: immediate_effect take_effect effect_immediately immediately enforceable at_once come_into_force come_into_effect enter_into_force
effect -: suspend suspensive stay_of
capture +: seize overpower capture put_up_a_fight resist catch resistance
capture -: give_himself_up give_herself_up give_themselves_up surrender turn_himself_in turn_herself_in hand_himself_in
must +: mandatory compulsory obligatory must_boil
must -: voluntary optional voluntarily
legal +: legal lawful legally valid
legal -: illegal unlawful illegally unlawfully invalid
refund +: refund money_back reimburse
refund -: replacement replace exchange
insured +: insured
insured -: uninsured
rebuild +: rebuild reconstruct restore repair preserve_the_building keep_the_building be_preserve
rebuild -: demolish tear_down raze pull_down
sober +: drunk intoxicated over_the_limit drink-drive_limit
sober -: sober
sent-off +: send_off see_red red_card
safe +: safe safely
safe -: unsafe dangerous
evacuate +: evacuate clear
release +: release set_free let_go free
established +: establish find_that
working +: functioning in_working_order be_working
working -: out_of_order out_of_service out_of_action
result +: return_to_profit back_in_the_black in_the_black net_profit net_earnings annual_profit quarterly_profit report_…_profit post_…_profit make_…_profit turn_…_profit swing_to_profit pre-tax_profit operating_profit back_to_profit
result -: post_a_loss into_the_red in_the_red report_a_loss make_a_loss net_loss annual_loss quarterly_loss report_…_loss post_…_loss make_…_loss swing_to_a_loss slip_into_the_red end_…_loss close_…_loss
critical +: life_in_danger fight_for_his_life fight_for_her_life critical_condition
critical -: out_of_danger
round +: advance_to go_through_to qualify_for reach_the_final reach_the_semi-final
round -: knock_out crash_out bow_out
doping +: test_positive come_back_positive positive
doping -: negative
resume +: resume restore re-establish
resume -: sever break_off cut_off
controlled +: under_control contain
controlled -: out_of_control
took-place +: go_ahead take_place press_ahead go_on_as_planned proceed_as_planned take_place_as_planned
took-place -: call_off cancel call_off_the_strike call_off_their_strike call_off_a_strike call_off_strike
office +: stay_in_office remain_in_office stay_on remain_<office> stay_<office> remain_as_<office> stay_on_as_<office> continue_as_<office> keep_his_post keep_her_post keep_his_job keep_her_job keep_his_seat keep_her_seat remain_in_post remain_in_the_post cling_to_power hold_on_to_his_post hold_on_to_her_post hang_on_to_his_job hang_on_to_her_job keep_the_job keep_the_post reject_calls_to_resign reject_calls_for_…_resignation dismiss_calls_for_…_resignation resist_calls_for_…_resignation rule_out_resigning refuse_to_resign refuse_to_quit refuse_to_step_down remain_in_charge stay_in_charge remain_at_the_helm stay_at_the_helm
office -: step_down resign quit hand_in_his_resignation hand_in_her_resignation tender_his_resignation tender_her_resignation submit_his_resignation submit_her_resignation announce_his_resignation announce_her_resignation stand_down give_up_his_post give_up_her_post give_up_his_job give_up_her_job declare_…_resignation announce_…_resignation accept_…_resignation lose_her_job lose_his_job lose_their_job lose_her_post lose_his_post leave_office step_aside vacate_…_post
investigated +: investigate open_an_investigation launch_an_investigation open_an_inquiry launch_an_inquiry
stand +: run_for_another_term seek_re-election seek_another_term stand_for_re-election run_again
fire -: no_fire no_flame nothing_burn no_blaze
unanimous +: unanimous unanimously unanimity of_one_mind without_dissent no_dissent
unanimous -: vote_against voted_against dissent dissenter split_vote majority_decision one_vote_against directors_oppose members_oppose
warned +: warn_the warn_them warn_him warn_her advise_against issue_a_warning flood_warning_issued warn_of issue_…_warning
warned -: no_warning without_any_warning no_flood_warning no_storm_warning no_official_warning
annulled +: annul quash overturn strike_down nullify
annulled -: on_hold
interrupted +: interrupt halt pause neutralise neutralize
interrupted -: without_interruption uninterrupted without_a_break without_a_pause without_a_hitch
heard +: be_hear properly_hear fully_hear duly_hear consult
heard -: unheard without_hear without_being_heard
found +: find_alive find_safe find_unharmed turn_up_safe safe_and_well spot locate track_down recover be_find back_in
found -: still_missing remain_missing go_missing_again no_trace no_sign any_sign any_trace still_unaccounted_for remain_unaccounted_for without_a_trace
strike +: walk_out go_on_strike down_tools lay_down_tools walk_off_the_job strike_will_go_ahead strike_go_ahead strike_begin strike_start
strike -: call_off_the_strike call_off_their_strike call_off_a_strike call_off_strike call_off_the_walkout call_off_their_walkout avert_…_strike avert_…_walkout suspend_…_strike drop_…_strike cancel_…_strike strike_be_call_off strike_call_off
production +: carry_on_production continue_production keep_…_open keep_…_running resume_production save_the_plant save_the_site
production -: end_production stop_production cease_production halt_production shut_…_plant close_…_plant shut_…_mill close_…_mill shut_…_factory close_…_factory shut_…_site close_…_site
fractured +: break_his_arm break_her_arm break_their_arm break_a_arm break_his_leg break_her_leg break_their_leg break_a_leg break_his_wrist break_her_wrist break_their_wrist break_a_wrist break_his_ankle break_her_ankle break_their_ankle break_a_ankle break_his_elbow break_her_elbow break_their_elbow break_a_elbow break_his_shoulder break_her_shoulder break_their_shoulder break_a_shoulder break_his_collarbone break_her_collarbone break_their_collarbone break_a_collarbone break_his_rib break_her_rib break_their_rib break_a_rib break_his_nose break_her_nose break_their_nose break_a_nose break_his_hip break_her_hip break_their_hip break_a_hip break_his_jaw break_her_jaw break_their_jaw break_a_jaw break_his_foot break_her_foot break_their_foot break_a_foot break_his_hand break_her_hand break_their_hand break_a_hand break_his_finger break_her_finger break_their_finger break_a_finger break_his_pelvis break_her_pelvis break_their_pelvis break_a_pelvis fracture broken_arm broken_leg broken_wrist broken_ankle broken_elbow broken_shoulder broken_collarbone broken_rib broken_ribs broken_nose broken_hip broken_jaw broken_foot broken_hand broken_finger broken_pelvis
fractured -: nothing_be_broken nothing_broken no_broken no_fracture no_bones_broken without_broken
reinstate +: reinstate rehire re-hire re-employ
helmet +: wear_a_helmet wear_his_helmet wear_her_helmet wear_helmets his_helmet_save her_helmet_save helmet_save
helmet -: without_a_helmet without_helmet no_helmet
licence +: valid_licence valid_license hold_a_licence hold_a_license
licence -: expired_licence licence_expire license_expire licence_have_run_out license_have_run_out licence_run_out without_a_licence without_a_license no_licence no_license unlicensed invalid_licence
named +: name_the_victim name_the_woman name_the_man name_the_dead name_him name_her identify_the_victim identify_the_woman identify_the_man identify_as be_name_as be_identify_as release_the_name release_the_identity
named -: unidentified yet_to_be_identified yet_to_be_named not_release_the_identity
sold-out +: sell_out
sold-out -: unsold half-empty half_empty empty_seats seats_empty tickets_left tickets_available
concede +: admit_defeat concede_defeat concede accept_defeat acknowledge_defeat accept_the_result accept_the_outcome
concede -: refuse_to_concede reject_the_result challenge_the_result contest_the_result dispute_the_result dispute_the_outcome refuse_to_accept_the_result refuse_to_accept_defeat
severance +: severance_payment severance_pay severance_package golden_handshake golden_goodbye pay-off payoff
severance -: without_any_severance without_severance without_a_severance no_severance without_a_pay-off without_a_payoff
dividend +: pay_…_dividend raise_…_dividend propose_…_dividend receive_…_dividend dividend_of
dividend -: no_dividend scrap_…_dividend suspend_…_dividend cancel_…_dividend omit_…_dividend skip_…_dividend without_a_dividend
idle +: pass_the_time pass_the_night pass_the_day pass_the_hours pass_the_test_of_time
custody +: lead_away_by_police take_into_custody
alive +: recover_in_hospital make_a_full_recovery
alive -: pronounce_dead declare_dead die_of
investigated +: begin_an_inquiry begin_an_investigation open_a_criminal_investigation launch_a_criminal_investigation look_into under_investigation
suspended +: be_suspend suspend_from_duty place_on_leave put_on_leave relieve_of_his_duties relieve_of_her_duties relieved_of_duty be_stand_down stood_down_from_duty
suspended -: remain_on_duty remain_at_work stay_on_duty continue_to_work back_at_work return_to_duty
return +: return_home return_to_their_home allow_back let_back go_back_home back_in_their_homes allowed_home
return -: off_limits not_allowed_back unable_to_return remain_evacuated still_evacuated barred_from_returning wait_to_return cannot_return
lessons +: lesson_go_ahead class_go_ahead lessons_will_go_ahead classes_will_go_ahead lessons_as_usual classes_as_usual lessons_as_normal classes_as_normal schools_open schools_stay_open schools_remain_open
lessons -: school_close schools_stay_closed schools_remain_closed lesson_cancel class_cancel no_lessons no_classes
outlook +: raise_…_forecast raise_…_guidance raise_…_outlook lift_…_forecast lift_…_guidance lift_…_outlook upgrade_…_forecast upgrade_…_guidance raise_…_target
outlook -: lower_…_forecast lower_…_guidance lower_…_outlook cut_…_forecast cut_…_guidance cut_…_outlook slash_…_forecast reduce_…_forecast trim_…_forecast trim_…_guidance scale_back_…_forecast downgrade_…_forecast profit_warning
budget +: within_budget on_budget under_budget within_the_budget below_budget
budget -: over_budget exceed_…_budget cost_overrun over_the_budget
free +: free_of_charge admission_be_free entry_be_free free_admission free_entry admission_free entry_free
free -: charge_admission admission_cost entry_cost ticket_cost entrance_fee admission_fee
alone +: act_alone lone_gunman lone_attacker on_his_own_initiative
alone -: accomplice acted_together
record-of +: known_to_police known_to_the_police previous_conviction criminal_record police_record
record-of -: unknown_to_police unknown_to_the_police
seatbelt +: wear_a_seat_belt wear_a_seatbelt wear_seat_belts wear_seatbelts strapped_in belted
seatbelt -: without_a_seat_belt without_a_seatbelt unbelted
distress +: mayday distress_call distress_signal emergency_call declare_an_emergency
power +: power_restore electricity_restored power_back electricity_back reconnect
power -: still_without_power still_without_electricity still_in_the_dark remain_without_power remain_without_electricity
drinkable +: safe_to_drink drinkable fit_to_drink
drinkable -: boil_their_water boil_water boil_tap_water unsafe_to_drink unfit_to_drink undrinkable not_to_drink
contract +: extend_his_contract extend_her_contract renew_his_contract renew_her_contract sign_a_new_contract new_contract contract_extension extend_the_contract
contract -: contract_not_renewed leave_on_a_free contract_expire contract_run_out
fit +: fit_to_play fit_to_start be_fit_for fully_fit fit_again
fit -: sideline torn_ligament torn_muscle ruptured be_out_for will_miss
landing +: land_safely soft_landing splash_down
landing -: crash_land crash-land break_up lost_on_landing
orbit +: reach_orbit reach_its_orbit enter_orbit
orbit -: fail_to_reach_orbit short_of_orbit wrong_orbit
auction +: find_a_buyer under_the_hammer
auction -: unsold fail_to_sell no_bidder no_bids no_buyer
genuine +: authentic genuine
genuine -: fake forgery forged counterfeit
cooperate +: cooperate co-operate
cooperate -: refuse_to_cooperate refuse_to_co-operate uncooperative
majority +: absolute_majority outright_majority overall_majority keep_…_majority retain_…_majority defend_…_majority
majority -: hung_parliament lose_…_majority short_of_a_majority short_of_an_absolute_majority miss_…_majority
crewed +: manned crewed
crewed -: unmanned uncrewed
conscious +: conscious responsive
conscious -: unconscious lose_consciousness
refund +: full_price_back price_back money_refunded
open +: may_still_cross can_still_cross still_be_used
signed +: sign_the_agreement sign_an_agreement sign_the_treaty sign_the_deal sign_the_bill sign_into_law
signed -: refuse_to_sign decline_to_sign veto vetoed
schedule +: on_schedule on_time on_track
schedule -: behind_schedule delayed late
masked +: masked hooded balaclava wearing_masks
masked -: unmasked without_masks faces_uncovered
shares +: shares_…_rise shares_…_gain shares_…_climb shares_…_jump shares_…_surge shares_…_soar shares_…_advance shares_…_higher shares_…_rally stock_…_rise stock_…_gain stock_…_climb stock_…_jump stock_…_surge stock_…_soar stock_…_advance stock_…_higher stock_…_rally shares_rise shares_gain shares_climb shares_jump shares_surge shares_soar shares_advance shares_higher shares_rally stock_rise stock_gain stock_climb stock_jump stock_surge stock_soar stock_advance stock_higher stock_rally
shares -: shares_…_fall shares_…_drop shares_…_slip shares_…_slide shares_…_lose shares_…_tumble shares_…_plunge shares_…_sink shares_…_dip shares_…_lower shares_…_decline shares_…_slump stock_…_fall stock_…_drop stock_…_slip stock_…_slide stock_…_lose stock_…_tumble stock_…_plunge stock_…_sink stock_…_dip stock_…_lower stock_…_decline stock_…_slump shares_fall shares_drop shares_slip shares_slide shares_lose shares_tumble shares_plunge shares_sink shares_dip shares_lower shares_decline shares_slump stock_fall stock_drop stock_slip stock_slide stock_lose stock_tumble stock_plunge stock_sink stock_dip stock_lower stock_decline stock_slump
concede +: congratulate_her congratulate_him acknowledge_that_she_had_won acknowledge_that_he_had_won
appeal +: challenge_in_the_court_of_appeal challenged_in_the_court challenge_the_conviction
appeal -: decide_against_an_appeal decide_not_to_appeal rule_out_an_appeal
turnout +: turnout_rise turnout_go_up turnout_increase turnout_climb turnout_higher turnout_be_up
turnout -: turnout_fall turnout_drop turnout_decline turnout_go_down turnout_dip turnout_slip turnout_lower turnout_be_down
entries +: entries_rise entries_be_up entries_increase entries_climb registrations_rise registrations_increase
entries -: entries_fall entries_drop entries_decline registrations_fall registrations_drop
office -: final_match_in_charge last_match_in_charge final_game_in_charge last_game_in_charge
office +: remain_in_the_dugout be_in_the_dugout
budget +: within_its_budget within_their_budget stay_within_budget
budget -: run_over_budget go_over_budget
free -: ticket_…_cost
drinkable -: must_boil_their_water must_boil_water must_boil have_to_boil boil_their_drinking boil_drinking_water
sober +: been_drink have_been_drinking under_the_influence
triggered -: alarm_…_switched alarm_…_disabled alarm_…_deactivated alarm_…_turned alarm_switched_off alarm_was_off
working -: brake_fail brake_failure brakes_…_failed engine_fail
wet +: rain_heavily pouring_with_rain wet_road road_be_wet slippery
wet -: road_be_dry dry_road dry_conditions
free +: admission_…_free entry_…_free entrance_…_free
power +: power_…_restored power_be_restored electricity_…_restored
lessons +: schools_reopen schools_will_reopen
in-hospital +: intensive_care still_in_hospital remain_in_hospital being_treated_in_hospital be_in_hospital
in-hospital -: discharge_from_hospital release_from_hospital leave_hospital out_of_hospital
tear-gas +: use_tear_gas fire_tear_gas tear_gas_use tear_gas_be_fire tear_gas_grenade
deal -: without_an_agreement without_result without_a_result
sober +: positive_for_alcohol alcohol_in_his_blood alcohol_in_her_blood alcohol_level
open -: be_block remain_block impassable
open +: passable
part +: present_at be_present turn_up_at
inflation +: inflation_rise inflation_climb inflation_accelerate inflation_quicken inflation_go_up inflation_…_rise
inflation -: inflation_fall inflation_ease inflation_slow inflation_drop inflation_decline inflation_…_fall
unemployment +: unemployment_rise unemployment_climb unemployment_increase jobless_rate_rise
unemployment -: unemployment_fall unemployment_drop unemployment_decline jobless_rate_fall
died-at +: die_in_hospital die_in_the_hospital die_at_hospital die_at_the_hospital die_later_in_hospital die_of_his_injuries_in die_of_her_injuries_in die_on_the_way_to_hospital
died-at -: die_at_the_scene be_pronounced_dead_at_the_scene pronounce_dead_at_the_scene declare_dead_at_the_scene kill_instantly die_instantly die_on_the_spot kill_outright
own-hand +: take_his_own_life take_her_own_life kill_himself kill_herself shoot_himself shoot_herself turn_the_gun_on_himself turn_the_gun_on_herself turn_the_weapon_on_himself commit_suicide die_by_suicide
own-hand -: kill_by_police kill_by_officers shoot_dead_by_police shoot_by_police shoot_dead_by_officers police_shoot_dead officers_shot_dead kill_in_a_shootout
departed +: resign quit hand_in_his_resignation hand_in_her_resignation tender_his_resignation tender_her_resignation submit_his_resignation submit_her_resignation of_his_own_accord of_her_own_accord
departed -: be_fire be_sack sack be_dismiss be_oust oust show_the_door shown_the_door
strike +: strike_go_on strike_continue remain_on_strike strike_will_continue
strike -: end_…_strike strike_is_over return_to_work
sold-out -: seat_…_empty seats_stay_empty rows_of_empty stay_empty remained_empty
penalty +: convert_…_penalty penalty_be_convert convert_from_the_spot score_from_the_spot score_…_penalty slot_home_…_penalty bury_…_penalty
penalty -: save_…_penalty penalty_be_save miss_…_penalty penalty_be_miss missed_from_the_spot saved_from_the_spot
run-off +: run-off runoff second_round
run-off -: re-elect_…_in_the_first_round elect_…_in_the_first_round re-elect_in_the_first_round elect_in_the_first_round avoid_a_run-off avoid_a_runoff outright_in_the_first
shelter +: stay_indoors remain_indoors stay_inside remain_inside shelter_in_place keep_their_windows keep_windows stay_in_their_homes remain_in_their_homes
shelter -: leave_their_homes leave_their_houses evacuate_their_homes leave_the_area forced_from_their_homes
donated +: donate a_gift_from a_gift_to be_a_gift gift_from
donated -: buy_at_auction purchase_at_auction acquire_at_auction museum_pay museum_buy gallery_pay
awarded +: win_…_award win_…_prize win_…_oscar collect_…_award take_…_prize
awarded -: empty-handed empty_handed
knew +: know_about know_of be_aware_of aware_of be_inform inform_of
knew -: know_nothing unaware know_nothing_about never_hear_of no_knowledge never_see kept_in_the_dark in_the_dark_about
apology +: apologise apologize say_sorry retract withdraw_…_remark withdraw_…_comment take_back
apology -: stand_by_her_remarks stand_by_his_remarks stand_by_her_comments stand_by_his_comments stand_by_their_remarks stand_by_her_words stand_by_his_words refuse_to_apologise refuse_to_apologize no_apology defend_her_remarks defend_his_remarks
fined +: be_fine pay_a_fine get_a_fine ordered_to_pay_a_fine
fined -: with_a_warning escape_a_fine no_fine
loan +: on_loan loan_deal loan_move
loan -: permanent_deal permanent_transfer permanent_move on_a_permanent
travel-alone +: travel_alone be_alone drive_alone alone_in_the_car alone_at_home alone_on_board alone_in_the_house
travel-alone -: travel_with_his travel_with_her accompany_by together_with_his together_with_her
stranger +: know_her_attacker know_his_attacker know_her_killer know_his_killer know_each_other know_the_suspect know_the_attacker know_the_victim
stranger -: never_meet stranger did_not_know_each_other
secret-ballot +: secret_ballot in_secret
secret-ballot -: show_of_hands roll-call_vote roll_call
free +: ticket_be_free
took-place +: flight_leave flight_take_off flight_depart train_leave
felt +: be_felt felt_in felt_as_far
remand +: remand pre-trial_detention remain_in_custody remand_in_custody keep_in_custody
remand -: order_his_release order_her_release order_their_release release_on_bail free_on_bail grant_bail release_pending_trial
decision +: clear_…_merger clear_…_takeover clear_…_deal clear_…_sale
decision -: defeat_…_bill defeat_…_motion defeat_…_law defeat_…_plan block_…_merger block_…_takeover block_…_deal block_…_sale prohibit
water-cannon +: use_water_cannon deploy_water_cannon water_cannon_use turn_water_cannon fire_water_cannon
stand +: run_again stand_again
stand -: rule_out_…_candidacy rule_out_…_run not_run_again retire_from_politics not_stand_again
origin +: be_build be_construct be_erect date_from date_back be_paint be_compose built_in
`);
