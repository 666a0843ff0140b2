package jp.yakuba.platform.jobs;

import jp.yakuba.platform.operator.Operator;

/**
 * The right of one worker to do the steps of a job, as long as the token is the one in the table.
 *
 * @param operator in whose name the steps run
 * @param takeovers how often workers have died of this job since its last step without having got on
 * @param losses how often they have died since its last step in all
 */
record Lease(JobId job, JobKind kind, Operator operator, LeaseToken token, int takeovers, int losses) {}
