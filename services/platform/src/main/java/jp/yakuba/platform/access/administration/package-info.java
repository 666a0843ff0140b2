/** What administrators do to accounts, tokens and rights, on screens, over REST and at the console. */
@NullMarked
package jp.yakuba.platform.access.administration;

import org.jspecify.annotations.NullMarked;
