/** What a new municipality still has to do before it can work: each room says its steps, one page shows them. */
@NullMarked
package jp.yakuba.platform.setup;

import org.jspecify.annotations.NullMarked;
