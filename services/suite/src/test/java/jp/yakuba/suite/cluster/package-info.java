/**
 * Two instances of the suite behind a balancer on a primary and a synchronous standby: what clients see and what is kept when
 * something of it fails ({@code deploy/test-faults}), and how many clerks it serves ({@code deploy/test-load}).
 */
@NullMarked
package jp.yakuba.suite.cluster;

import org.jspecify.annotations.NullMarked;
