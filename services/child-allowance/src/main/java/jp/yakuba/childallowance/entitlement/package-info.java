/** 受給資格: what is due to whom for which months, as the decisions have it. */
@NullMarked
package jp.yakuba.childallowance.entitlement;

import org.jspecify.annotations.NullMarked;
