/** What notices say, one record for each kind of them: what is kept of a notice, and how it reads on the paper. */
@NullMarked
package jp.yakuba.childallowance.notice.content;

import org.jspecify.annotations.NullMarked;
