/**
 * What is done at the console of the machine and nowhere else: {@code municipality}, {@code administrator}, {@code keys}.
 * The commands run on the database of the service, beside it if it runs.
 */
@NullMarked
package jp.yakuba.platform.console;

import org.jspecify.annotations.NullMarked;
