/** Proves that personal data stay out of logs, addresses, problems and metrics. */
@NullMarked
package jp.yakuba.residentrecords.leaks;

import org.jspecify.annotations.NullMarked;
