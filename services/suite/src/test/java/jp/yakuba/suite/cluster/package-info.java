/**
 * Two instances of the suite behind a balancer on a primary and a synchronous standby: what clients see and what is kept when
 * something of it fails ({@code deploy/test-faults}), and a backup and its restores ({@code deploy/test-restore}).
 */
@NullMarked
package jp.yakuba.suite.cluster;

import org.jspecify.annotations.NullMarked;
