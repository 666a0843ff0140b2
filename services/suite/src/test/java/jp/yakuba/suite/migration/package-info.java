/** What every migration of every business keeps to, so that the release before can go on beside the one that migrates. */
@NullMarked
package jp.yakuba.suite.migration;

import org.jspecify.annotations.NullMarked;
