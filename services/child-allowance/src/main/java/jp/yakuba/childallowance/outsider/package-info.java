/**
 * 住登外者・法人・施設: addressees whom the register of residents does not tell of, a child or a spouse who lives elsewhere, who
 * lives here without a record, a corporation that is a guardian, a facility. Each change is a version more. The newest stands among
 * the people of the business, so that it is found, claimed for, written to and paid like everybody else.
 */
@NullMarked
package jp.yakuba.childallowance.outsider;

import org.jspecify.annotations.NullMarked;
