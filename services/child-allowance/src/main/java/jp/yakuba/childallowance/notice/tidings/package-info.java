/** What there is to tell of what was decided: looked up when a notice is issued, and then kept with it. */
@NullMarked
package jp.yakuba.childallowance.notice.tidings;

import org.jspecify.annotations.NullMarked;
