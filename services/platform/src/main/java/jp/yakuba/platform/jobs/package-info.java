/**
 * Long work: queued, done in steps, watched, cancelled, restarted.
 *
 * <p><b>Neither lost nor repeated.</b> A step does its chunk and saves cursor and counts in one transaction. A process
 * that dies leaves the last saved cursor; its lease runs out, and another process (or the same one after its restart)
 * goes on from there. A process that was only thought dead finds its token gone at the end of its step, and the step is
 * taken back.
 */
@NullMarked
package jp.yakuba.platform.jobs;

import org.jspecify.annotations.NullMarked;
