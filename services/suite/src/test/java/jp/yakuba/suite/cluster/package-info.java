/**
 * Two instances of the suite behind a balancer on a primary and a synchronous standby: what clients see and what is kept when
 * something of it fails ({@code deploy/test-faults}), how many clerks they serve ({@code deploy/test-load}), a backup and its restores
 * ({@code deploy/test-restore}), and the release before beside this one ({@code deploy/test-upgrade}).
 */
@NullMarked
package jp.yakuba.suite.cluster;

import org.jspecify.annotations.NullMarked;
