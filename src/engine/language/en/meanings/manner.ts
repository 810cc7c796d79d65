export const manner = `
again: once_more afresh
almost: nearly practically virtually close_to
alone-self: by_itself by_himself on_his_own unaided
already:
apparently-said: reportedly allegedly supposedly purportedly
at-least: minimum_of no_fewer_than
at-most: up_to no_more_than
back:
despite: in_spite_of notwithstanding nevertheless nonetheless
especially: in_particular above_all
everyone: everybody all_of_them
finally: eventually ultimately at_last in_the_end
formerly: previously in_the_past back_then at_the_time
further-notice: until_further_notice for_the_time_being
increasingly: more_and_more
instead: in_place_of rather_than
meanwhile: in_the_meantime by_now
naturally: of_course obviously
never: at_no_time
nobody: no_one
only-just: barely hardly scarcely narrowly
otherwise: differently or_else
perhaps: maybe
simultaneously: at_the_same_time same_time concurrent concurrently
soon: shortly before_long in_the_near_future
still: even_now as_before
therefore: thus hence consequently as_a_result accordingly
together: side_by_side alongside along_with
typically: usually normally commonly regularly as_a_rule
unexpected: surprisingly out_of_the_blue
unfortunately: sadly regrettably
versus:
`;
